#pragma once

#include "core/energy/invoice.h"
#include "documents/document.h"
#include "documents/invoice_texts.h"

#include <QCoreApplication>

namespace documents {

class Paper;

// The customer's contract on one page (E-45).
class ContractDocument final : public Document
{
    Q_DECLARE_TR_FUNCTIONS(documents::ContractDocument)

public:
    explicit ContractDocument(core::ContractDocument data);

    QString title() const override;
    QString fileName() const override; // contrat-CTR-2024-0417.pdf
    QString source() const override; // contract:541448860004312752
    QDate date() const override { return m_data.printedOn; }
    int pageCount() const override { return 1; }
    void paintPage(QPainter& painter, int page) const override;
    QString text() const override;

private:
    void sayParties();
    void sayConditions();
    double paintParties(Paper& paper, double top) const; // these give the y under what they painted
    double paintOffer(Paper& paper, double top) const;
    double paintConditions(Paper& paper, double top) const;
    void paintSignatures(Paper& paper, double top) const;

    core::ContractDocument m_data;
    QList<QStringList> m_parties; // the supplier, the customer: name, then lines
    QList<LabelledText> m_offer;
    QList<LabelledText> m_identifiers;
    QList<LabelledText> m_conditions;
};

} // namespace documents
