#pragma once

#include "core/accounts/personal_data.h"
#include "documents/document.h"

#include <QCoreApplication>

namespace documents {

class Paper;

// « Mes données » on paper (N-16): one heading a sort of thing, every value with its name, personal ones
// marked.
class PersonalDataDocument final : public Document
{
    Q_DECLARE_TR_FUNCTIONS(documents::PersonalDataDocument)

public:
    explicit PersonalDataDocument(core::PersonalData data);

    QString title() const override;
    QString fileName() const override { return QStringLiteral("mes-donnees.pdf"); }
    QString source() const override; // personal-data:4 002 317
    QDate date() const override { return m_data.day; }
    int pageCount() const override { return static_cast<int>(m_pages.size()); }
    void paintPage(QPainter& painter, int page) const override;
    QString text() const override;

private:
    // A heading, a paragraph, or a name with its value.
    struct Line
    {
        QString heading;
        QString name;
        QString value;
        bool closesRow = false; // a hairline under it
    };
    double heightOf(const Line& line) const;
    void sayAll();
    void breakPages();

    core::PersonalData m_data;
    QList<Line> m_lines;
    QList<QList<Line>> m_pages;
};

} // namespace documents
