#pragma once

#include "documents/document.h"
#include "documents/invoice_texts.h"
#include "documents/paper.h"

namespace documents {

// Lays an invoice out on its page. The sections follow each other from the top; the space between them
// shrinks when long addresses need room, so that everything stays on one page.
class InvoicePainter final
{
public:
    InvoicePainter(QPainter& painter, const core::InvoiceDocument& data, const InvoiceTexts& texts);

    void paint();

private:
    double aboutHeight() const;
    double contractWidth() const;
    double footerHeight() const;

    void paintAbout(double top);
    void paintBox(double top);
    void paintTable(double top);
    void paintChart(double top);
    void paintPayment(double top);
    void paintPaymentDetails(const QRectF& box);
    void paintFooter(double top);

    Paper m_paper;
    const core::InvoiceDocument& m_data;
    const InvoiceTexts& m_texts;
    double m_cellPadding = 0; // less on a page where long names and addresses need the room
};

} // namespace documents
