#pragma once

#include "documents/document.h"
#include "documents/invoice_texts.h"

#include <QCoreApplication>

namespace documents {

class Paper;

// One part of a sheet: a heading, a paragraph, lines of a label and its value. Text and rows may be absent.
struct SheetPart
{
    QString heading;
    QString text;
    QList<LabelledText> rows;
};

// What the program tells the trainer on paper: a check, a proof, results. The same words are shown on the
// screen.
struct Sheet
{
    enum class Verdict { None, Good, Attention };

    QString title;
    QString line; // under the title, such as the day
    QString fileName; // resultats.pdf
    QDate day;
    Verdict verdict = Verdict::None;
    QString verdictTitle; // in a box above the parts, unless None
    QString verdictText;
    QList<SheetPart> parts;
};

// A sheet on as many pages as it needs.
class SheetDocument final : public Document
{
    Q_DECLARE_TR_FUNCTIONS(documents::SheetDocument)

public:
    explicit SheetDocument(Sheet sheet);

    QString title() const override { return m_sheet.title; }
    QString fileName() const override { return m_sheet.fileName; }
    QString source() const override { return {}; }
    QDate date() const override { return m_sheet.day; }
    int pageCount() const override { return static_cast<int>(m_pages.size()); }
    void paintPage(QPainter& painter, int page) const override;
    QString text() const override;

private:
    // What stands in one place of a page, never broken across two.
    struct Block
    {
        enum class Kind { Verdict, Heading, Paragraph, Row };
        Kind kind;
        QString first;
        QString second;
        double height;
        double gap; // above, unless it is the first of its page
    };
    void layOut();
    static void paint(Paper& paper, const Block& block, double y, Sheet::Verdict verdict);

    Sheet m_sheet;
    QList<QList<Block>> m_pages;
};

} // namespace documents
