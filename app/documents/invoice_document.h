#pragma once

#include "core/energy/invoice.h"
#include "documents/document.h"
#include "documents/invoice_texts.h"

#include <QCoreApplication>

#include <memory>

namespace documents {

// A monthly invoice on one page (E-51, X-58; design 29).
class InvoiceDocument final : public Document
{
    Q_DECLARE_TR_FUNCTIONS(documents::InvoiceDocument)

public:
    // An example shows what an invoice looks like; it belongs to nobody.
    enum class Kind { Customer, Example };

    explicit InvoiceDocument(core::InvoiceDocument data, Kind kind = Kind::Customer);
    // « Voir un exemple »: a household that does not exist.
    static std::unique_ptr<InvoiceDocument> example();

    QString title() const override;
    QString fileName() const override;
    QString source() const override;
    QDate date() const override { return m_data.invoice.issuedOn; }
    int pageCount() const override { return 1; }
    void paintPage(QPainter& painter, int page) const override;
    QString text() const override;

private:
    core::InvoiceDocument m_data;
    Kind m_kind;
    InvoiceTexts m_texts;
};

} // namespace documents
