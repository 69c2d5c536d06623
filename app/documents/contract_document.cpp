#include "documents/contract_document.h"

#include "core/format.h"
#include "documents/letterhead.h"
#include "documents/paper.h"
#include "documents/supplier.h"

#include <array>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr double kTop = 56;
constexpr TextStyle kName{16, QFont::DemiBold, ink::kInk};

core::Format format()
{
    return core::Format(core::languageOf());
}

} // namespace

ContractDocument::ContractDocument(core::ContractDocument data)
    : m_data(std::move(data))
{
    sayParties();
    sayConditions();
}

QString ContractDocument::title() const
{
    return tr("Contrat %1").arg(m_data.contract.reference);
}

QString ContractDocument::fileName() const
{
    return u"contrat-%1.pdf"_s.arg(m_data.contract.reference);
}

QString ContractDocument::source() const
{
    return u"contract:"_s + m_data.supplyPoint.ean.digits();
}

void ContractDocument::sayParties()
{
    const core::Format f = format();
    const core::SupplyPoint& point = m_data.supplyPoint;
    const QString title = point.title == core::Title::Madame ? tr("Madame") : tr("Monsieur");
    m_parties = {
        {tr("Electruc (entreprise fictive)"), supplier::kPlace.toString(),
            tr("TVA %1").arg(supplier::kVatNumber)},
        {title + u' ' + point.fullName(), m_data.billingAddress.firstLine(),
            m_data.billingAddress.secondLine()},
    };
    const core::Contract& contract = m_data.contract;
    m_offer = {
        {tr("Formule"), contract.offerName},
        {tr("Tarif"), contract.tariff == core::TariffKind::Fixed ? tr("Fixe") : tr("Variable")},
        {tr("Début"), f.date(contract.startsOn)},
    };
    m_identifiers = {
        {tr("Numéro de client"), m_data.clientNumber},
        {tr("Code EAN"), point.ean.grouped()},
        {tr("Compteur"), point.meterNumber},
    };
    switch (contract.status) {
    case core::ContractStatus::Active:
        m_identifiers.append({tr("Statut"), tr("Actif")});
        break;
    case core::ContractStatus::Suspended:
        m_identifiers.append({tr("Statut"), tr("Suspendu")});
        break;
    case core::ContractStatus::Closed:
        m_identifiers.append({tr("Statut"), tr("Clôturé")});
        break;
    }
}

void ContractDocument::sayConditions()
{
    const core::Format f = format();
    const core::Contract& contract = m_data.contract;
    const QString price = f.price(contract.price);
    m_conditions = {
        {tr("Adresse de fourniture"), m_data.supplyPoint.address.oneLine()},
        {tr("Durée"),
            contract.fixedUntil.isValid()
                ? tr("Jusqu’au %1, puis durée indéterminée").arg(f.date(contract.fixedUntil))
                : tr("Indéterminée")},
        {tr("Prix de l’électricité"),
            contract.tariff == core::TariffKind::Fixed
                ? tr("%1 par kWh, toutes taxes comprises\u00A0; le prix ne change pas").arg(price)
                : tr("%1 par kWh ce mois-ci, toutes taxes comprises\u00A0; le prix change chaque mois")
                      .arg(price)},
        {tr("Redevance fixe"),
            tr("%1 par mois, toutes taxes comprises").arg(f.money(contract.standingCharge))},
        {tr("Factures"), tr("Une facture par mois")},
        {tr("Délai de paiement"), tr("15 jours au moins après la date de la facture")},
        {tr("Relevé du compteur"), tr("Chaque mois, dans votre espace client")},
        {tr("Changer ou arrêter"), tr("À tout moment, sans frais, en prévenant trois semaines avant")},
    };
}

void ContractDocument::paintPage(QPainter& painter, int page) const
{
    Q_ASSERT(page == 0);
    Paper paper(painter);
    paintLetterhead(paper, kTop, tr("Contrat"),
        tr("N° %1 · %2").arg(m_data.contract.reference, format().date(m_data.printedOn)));
    double y = paintParties(paper, kTop + 83);
    y = paintOffer(paper, y + 26);
    y = paintConditions(paper, y + 26);
    paintSignatures(paper, y + 40);
    paintTrainingFooter(paper, QString());
}

double ContractDocument::paintParties(Paper& paper, double top) const
{
    constexpr double kColumn = 290;
    const std::array<double, 2> x{Paper::kLeft, Paper::kRight - kColumn};
    const std::array<QString, 2> label{tr("Entre"), tr("et")};
    double bottom = top;
    for (std::size_t i = 0; i < x.size(); ++i) {
        double y = top;
        paper.line(x[i], y, label[i], styles::kSmall);
        y += styles::kSmall.line();
        const QStringList& party = m_parties[static_cast<qsizetype>(i)];
        for (const QString& part : party)
            y += paper.paragraph(x[i], y, kColumn, part, &part == &party.first() ? kName : styles::kBody);
        bottom = qMax(bottom, y);
    }
    return bottom;
}

double ContractDocument::paintOffer(Paper& paper, double top) const
{
    constexpr double kHeight = 84;
    constexpr TextStyle kLabel{15, QFont::Normal, ink::kInk};
    constexpr TextStyle kValue{20, QFont::Bold, ink::kInk, 1.3};
    const double y = qRound(top);
    paper.box(QRectF(Paper::kLeft, y, Paper::kWidth, kHeight), 10, 2, ink::kPrimary, ink::kTint);
    const double textTop = y + (kHeight - kLabel.line() - kValue.line()) / 2;
    const std::array<double, 3> x{Paper::kLeft + 24, Paper::kLeft + 386, Paper::kRight - 24};
    for (std::size_t i = 0; i < x.size(); ++i) {
        const LabelledText& text = m_offer[static_cast<qsizetype>(i)];
        const Align align = i == 2 ? Align::Right : Align::Left;
        paper.line(x[i], textTop, text.label, kLabel, align);
        const double room = i == 0 ? x[1] - x[0] - 16 : Paper::kWidth;
        paper.line(x[i], textTop + kLabel.line(), Paper::elided(text.value, kValue, room), kValue, align);
    }
    return paintIdentifierRow(paper, y + kHeight + 20, m_identifiers);
}

double ContractDocument::paintConditions(Paper& paper, double top) const
{
    constexpr double kValueX = Paper::kLeft + 216;
    constexpr double kPadding = 7;
    double y = top;
    paper.line(Paper::kLeft, y, tr("Les conditions"), styles::kHeading2);
    y += styles::kHeading2.line() + 8;
    paper.rule(Paper::kLeft, y, Paper::kWidth, 2, ink::kInk);
    y += 2;
    for (const LabelledText& row : m_conditions) {
        paper.line(Paper::kLeft + 8, y + kPadding, row.label, styles::kBody);
        const double height
            = paper.paragraph(kValueX, y + kPadding, Paper::kRight - 8 - kValueX, row.value, styles::kStrong);
        y += height + 2 * kPadding + 1;
        paper.rule(Paper::kLeft, y - 1, Paper::kWidth, 1, ink::kLine);
    }
    return y;
}

void ContractDocument::paintSignatures(Paper& paper, double top) const
{
    constexpr double kColumn = 290;
    paper.line(Paper::kLeft, top, tr("Pour Electruc"), styles::kSmall);
    paper.line(Paper::kRight - kColumn, top, tr("Le client ou la cliente"), styles::kSmall);
    paper.rule(Paper::kLeft, top + 74, kColumn, 1, ink::kControl);
    paper.rule(Paper::kRight - kColumn, top + 74, kColumn, 1, ink::kControl);
}

QString ContractDocument::text() const
{
    QStringList lines{u"Electruc"_s, title()};
    for (const QStringList& party : m_parties)
        lines.append(party.join(u", "_s));
    for (const LabelledText& one : m_offer + m_identifiers + m_conditions)
        lines.append(one.label + u"\u00A0: "_s + one.value);
    lines.append(trainingWarning());
    return lines.join(u'\n');
}

} // namespace documents
