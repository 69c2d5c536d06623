#pragma once

#include "core/energy/invoice.h"
#include "core/energy/reading_rules.h"
#include "documents/document.h"

#include <QCoreApplication>

namespace documents {

class Paper;

// « Document de reprise des énergies »: whoever leaves a home and whoever enters it write down the day
// and the indices together, and both sign. What the supplier knows is written already. Rules: CWaPE, Brugel;
// to be sent within thirty days.
class HandoverDocument final : public Document
{
    Q_DECLARE_TR_FUNCTIONS(documents::HandoverDocument)

public:
    // values: what is written in the fields, by their names; see inputs().
    explicit HandoverDocument(core::ContractDocument data, QHash<QString, QString> values = {});
    // query: what source() has after the question mark.
    // Name of the field of a register, when the meter has it.
    static QString indexField(core::MeterRegister which);
    static std::shared_ptr<const Document> fromQuery(
        const core::ContractDocument& data, const QString& query);

    QString title() const override;
    QString fileName() const override; // reprise-des-energies.pdf, reprise-remplie.pdf
    QString source() const override; // handover:541448860004312752, with ?day=… once filled in
    QDate date() const override { return m_data.printedOn; }
    int pageCount() const override { return 1; }
    void paintPage(QPainter& painter, int page) const override;
    QString text() const override;
    QList<FormInput> inputs() const override;
    std::shared_ptr<const Document> filledIn(const QHash<QString, QString>& values) const override;

private:
    struct Field
    {
        QString name; // stable: it is in the files people keep
        QString label;
        FormInput::Kind kind = FormInput::Kind::Text;
        int longest = 70;
        bool required = true;
    };
    QList<Field> fields() const; // two a row, in the order of reading
    QList<std::pair<QString, QString>> facts() const; // address, EAN, meter
    QString words() const;
    QString rule() const;
    bool isFilledIn() const;

    core::ContractDocument m_data;
    QHash<QString, QString> m_values;
};

} // namespace documents
