#pragma once

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace sweep {

// One line a fault, with the first look it shows in: the same fault in other sizes differs by its figures
// only.
class FaultList final
{
public:
    void add(const QString& look, const QStringList& faults)
    {
        static const QRegularExpression kFigures(QStringLiteral("\\d+"));
        for (const QString& fault : faults) {
            const QString kind = QString(fault).remove(kFigures);
            if (m_known.contains(kind))
                continue;
            m_known.insert(kind);
            m_lines.append(look + QStringLiteral(": ") + fault);
        }
    }
    bool isEmpty() const { return m_lines.isEmpty(); }
    QString text() const { return u'\n' + m_lines.join(u'\n'); }

private:
    QSet<QString> m_known;
    QStringList m_lines;
};

} // namespace sweep
