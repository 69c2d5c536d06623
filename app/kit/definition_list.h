#pragma once

#include <QWidget>

class QGridLayout;

namespace kit {

// Terms and what they are, in two columns; one under the other when the text is large.
class DefinitionList : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString term;
        QString definition;
        QString name; // object name of the definition, such as "eanValue"; may be empty
    };

    explicit DefinitionList(QWidget* parent = nullptr);
    void setEntries(const QList<Entry>& entries);
    void addEntry(const QString& term, const QString& definition, const QString& name = {});
    void clear() { setEntries({}); }
    const QList<Entry>& entries() const { return m_entries; }

protected:
    bool event(QEvent* event) override;

private:
    void rebuild();

    QList<Entry> m_entries;
    QGridLayout* m_grid = nullptr;
    bool m_stacked = false;
};

} // namespace kit
