#pragma once

#include "documents/document.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace documents {

// The general terms of the fictional supplier (E-46): eight sections, as many pages as they need.
class TermsDocument final : public Document
{
    Q_DECLARE_TR_FUNCTIONS(documents::TermsDocument)

public:
    TermsDocument();

    QString title() const override;
    QString fileName() const override; // cgv_electruc.pdf
    QString source() const override; // terms:
    QDate date() const override; // of this version
    int pageCount() const override { return static_cast<int>(m_pages.size()); }
    void paintPage(QPainter& painter, int page) const override;
    QString text() const override;

private:
    struct Section
    {
        QString title;
        QStringList paragraphs;
    };
    // A run of text placed on a page.
    struct Block
    {
        QString text;
        bool isTitle = false;
        double top = 0;
    };

    void saySections();
    void layOut();

    QList<Section> m_sections;
    QList<QList<Block>> m_pages;
};

} // namespace documents
