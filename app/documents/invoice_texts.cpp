#include "documents/invoice_texts.h"

#include "core/energy/advance.h"
#include "core/energy/billing.h"
#include "core/format.h"
#include "core/iban.h"
#include "documents/letterhead.h"
#include "documents/supplier.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr int kBars = 6;
constexpr int kPriceDecimals = 5;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(documents::InvoiceDocument)
};

core::Format format()
{
    return core::Format(core::languageOf());
}

QString headingOf(core::InvoiceKind kind)
{
    switch (kind) {
    case core::InvoiceKind::Advance:
        return Tr::tr("Facture d’acompte");
    case core::InvoiceKind::Statement:
        return Tr::tr("Décompte annuel");
    case core::InvoiceKind::Closing:
        return Tr::tr("Facture de clôture");
    case core::InvoiceKind::Usage:
        break;
    }
    return Tr::tr("Facture");
}

bool refunds(const core::Invoice& invoice)
{
    return invoice.total < core::Money();
}

// Whose standing charge is asked.
int monthsOf(const core::Invoice& invoice)
{
    if (invoice.kind == core::InvoiceKind::Usage || invoice.kind == core::InvoiceKind::Advance)
        return 1;
    const QDate from = invoice.periodFrom;
    const QDate to = invoice.periodTo;
    return qMax(1, (to.year() - from.year()) * 12 + to.month() - from.month() + 1);
}

QString titled(const core::SupplyPoint& point)
{
    const QString title = point.title == core::Title::Madame ? Tr::tr("Madame") : Tr::tr("Monsieur");
    return title + u' ' + point.fullName();
}

QString contractSummary(const core::InvoiceDocument& data)
{
    const core::Format f = format();
    const core::Contract& contract = data.contract;
    const QString kind
        = data.invoice.tariff == core::TariffKind::Fixed ? Tr::tr("tarif fixe") : Tr::tr("tarif variable");
    if (!contract.startsOn.isValid()) // an invoice older than every contract that is kept
        return kind;
    //: %1 name of the offer, %2 kind of tariff, %3 first and %4 last day of the contract
    if (contract.fixedUntil.isValid() && contract.fixedUntil >= data.invoice.periodFrom)
        return Tr::tr("%1, %2, du %3 au %4")
            .arg(contract.offerName, kind, f.date(contract.startsOn), f.date(contract.fixedUntil));
    return Tr::tr("%1, %2, depuis le %3, durée indéterminée")
        .arg(contract.offerName, kind, f.date(contract.startsOn));
}

} // namespace

InvoiceTexts::InvoiceTexts(const core::InvoiceDocument& data)
{
    const core::Format f = format();
    const core::Invoice& invoice = data.invoice;
    heading = headingOf(invoice.kind);
    number = Tr::tr("N° %1 · %2").arg(invoice.reference, f.date(invoice.issuedOn));
    about = {
        {Tr::tr("Fourniture à"), data.supplyPoint.address.oneLine()},
        {Tr::tr("Période"), Tr::tr("Du %1 au %2").arg(f.date(invoice.periodFrom), f.date(invoice.periodTo))},
    };
    if (data.newAdvance > core::Money())
        about.append({Tr::tr("Votre nouvel acompte"),
            Tr::tr("%1 par mois, dès %2")
                .arg(f.money(data.newAdvance), f.month(invoice.periodTo.addMonths(2)))});
    contract = {Tr::tr("Votre contrat"), contractSummary(data)};
    recipient = {titled(data.supplyPoint), data.billingAddress.firstLine(), data.billingAddress.secondLine()};
    identifiers = {
        {Tr::tr("Numéro de client"), data.clientNumber},
        {Tr::tr("Code EAN"), data.supplyPoint.ean.grouped()},
        {Tr::tr("Compteur"), data.supplyPoint.meterNumber},
        {Tr::tr("Formule"), data.contract.offerName},
    };
    sayStatus(data);
    sayDetail(data);
    sayConsumption(data);
    sayPayment(data);
    sayAnswers();
}

void InvoiceTexts::sayStatus(const core::InvoiceDocument& data)
{
    const core::Format f = format();
    const core::Invoice& invoice = data.invoice;
    const QString amount = f.money(refunds(invoice) ? -invoice.total : invoice.total);
    switch (invoice.status) {
    case core::InvoiceStatus::ToPay:
        if (invoice.debitOn.isValid())
            box = {{Tr::tr("Montant"), amount}, {Tr::tr("Sera prélevé le"), f.date(invoice.debitOn)}};
        else
            box = {{Tr::tr("À payer"), amount}, {Tr::tr("Au plus tard le"), f.date(invoice.dueOn)}};
        break;
    case core::InvoiceStatus::Paid:
        box = {{Tr::tr("Montant"), amount},
            {refunds(invoice) ? Tr::tr("Rendu le") : Tr::tr("Déjà payée le"), f.date(invoice.paidOn)}};
        break;
    case core::InvoiceStatus::ToRefund:
        box = {{Tr::tr("Nous vous rendons"), amount},
            {Tr::tr("Au plus tard le"), f.date(invoice.issuedOn.addDays(core::advances::kDaysToRefund))}};
        break;
    case core::InvoiceStatus::Cancelled:
        box = {{Tr::tr("Montant annulé"), amount}};
        if (invoice.replacedBy.isEmpty())
            box.append({Tr::tr("Facture annulée"), Tr::tr("Ne la payez pas")});
        else
            box.append({Tr::tr("Remplacée par"), invoice.replacedBy});
        break;
    }
    switch (invoice.kind) {
    case core::InvoiceKind::Usage:
        box.append({Tr::tr("Facture mensuelle de"), f.month(invoice.issuedOn)});
        break;
    case core::InvoiceKind::Advance:
        box.append({Tr::tr("Acompte de"), f.month(invoice.periodFrom)});
        break;
    case core::InvoiceKind::Statement:
        box.append({Tr::tr("Décompte jusqu’au"), f.date(invoice.periodTo)});
        break;
    case core::InvoiceKind::Closing:
        box.append({Tr::tr("Contrat clôturé le"), f.date(invoice.periodTo)});
        break;
    }
}

void InvoiceTexts::sayDetail(const core::InvoiceDocument& data)
{
    const core::Format f = format();
    const core::InvoiceLines lines = core::billing::lines(data.invoice);
    columns = {Tr::tr("Le détail"), Tr::tr("Quantité"), Tr::tr("Prix"), Tr::tr("Montant")};
    totals = {
        {Tr::tr("Total sans TVA"), f.money(lines.withoutVat)},
        {Tr::tr("TVA 6\u00A0%"), f.money(lines.vat)},
    };
    sayTotal(data, lines);
    if (data.invoice.kind == core::InvoiceKind::Advance) {
        rows = {{Tr::tr("Acompte, déduit de votre décompte"), Tr::tr("1\u00A0mois"),
            f.money(lines.withoutVat), f.money(lines.withoutVat)}};
        return;
    }
    const QString quantity = f.kWh(data.invoice.kWh);
    const int months = monthsOf(data.invoice);
    rows = {
        {Tr::tr("Énergie consommée"), quantity, f.price(lines.energyPrice, kPriceDecimals),
            f.money(lines.energy)},
        {Tr::tr("Redevance fixe"), Tr::tr("%1\u00A0mois").arg(months),
            f.money(lines.standingCharge.share(1, months)), f.money(lines.standingCharge)},
        {Tr::tr("Réseau (transport et distribution)"), quantity, f.price(lines.networkPrice, kPriceDecimals),
            f.money(lines.network)},
        {Tr::tr("Taxes et cotisations"), quantity, f.price(lines.leviesPrice, kPriceDecimals),
            f.money(lines.levies)},
    };
}

void InvoiceTexts::sayTotal(const core::InvoiceDocument& data, const core::InvoiceLines& lines)
{
    const core::Format f = format();
    const core::Invoice& invoice = data.invoice;
    const QString toPay
        = invoice.status == core::InvoiceStatus::ToPay ? Tr::tr("Total à payer") : Tr::tr("Total");
    if (invoice.kind == core::InvoiceKind::Usage || invoice.kind == core::InvoiceKind::Advance) {
        totals.append({toPay, f.money(lines.total)});
        return;
    }
    totals.append({Tr::tr("Total avec TVA"), f.money(lines.total)});
    if (invoice.kind == core::InvoiceKind::Statement || invoice.advances != core::Money())
        totals.append({Tr::tr("Acomptes déjà payés"), f.money(-invoice.advances)});
    totals.append(refunds(invoice) ? LabelledText{Tr::tr("À vous rendre"), f.money(-invoice.total)}
                                   : LabelledText{toPay, f.money(invoice.total)});
}

void InvoiceTexts::sayConsumption(const core::InvoiceDocument& data)
{
    const core::Format f = format();
    chartTitle = Tr::tr("Consommation (kWh par mois)");
    for (const core::MonthConsumption& month :
        data.history.mid(qMax<qsizetype>(0, data.history.size() - kBars)))
        bars.append({f.shortMonth(month.month), f.number(month.kWh), month.kWh});

    if (data.statementOn.isValid())
        chartNotes.append(Tr::tr("Votre prochain décompte arrive en %1.").arg(f.month(data.statementOn)));
    //: %1 and %2 are the meter's figures at the beginning and at the end of the period
    if (data.invoice.kind != core::InvoiceKind::Advance)
        chartNotes.append(Tr::tr("Compteur\u00A0: de %1 à %2")
                              .arg(f.number(data.invoice.indexFrom), f.number(data.invoice.indexTo)));
    if (data.history.isEmpty())
        return;
    const QDate yearAgo = data.history.last().month.addYears(-1);
    for (const core::MonthConsumption& month : data.history) {
        if (month.month == yearAgo)
            chartNotes.append(Tr::tr("%1\u00A0: %2").arg(f.monthTitle(month.month), f.kWh(month.kWh)));
    }
}

void InvoiceTexts::sayPayment(const core::InvoiceDocument& data)
{
    const core::Format f = format();
    const core::Invoice& invoice = data.invoice;
    switch (invoice.status) {
    case core::InvoiceStatus::Paid:
        payTitle = Tr::tr("Rien à payer");
        if (refunds(invoice)) {
            payNote = Tr::tr("Nous avons versé %1 sur votre compte le %2.")
                          .arg(f.money(-invoice.total), f.date(invoice.paidOn));
            return;
        }
        payNote
            = Tr::tr("Nous avons reçu %1 le %2. Merci.").arg(f.money(invoice.total), f.date(invoice.paidOn));
        return;
    case core::InvoiceStatus::Cancelled:
        payTitle = Tr::tr("Rien à payer");
        payNote = invoice.replacedBy.isEmpty()
            ? Tr::tr("Cette facture est annulée. Ne la payez pas.")
            : Tr::tr("Cette facture est annulée. La facture %1 la remplace.").arg(invoice.replacedBy);
        return;
    case core::InvoiceStatus::ToRefund:
        payTitle = Tr::tr("Rien à payer");
        payNote = Tr::tr("Nous versons %1 sur votre compte, au plus tard le %2.")
                      .arg(f.money(-invoice.total),
                          f.date(invoice.issuedOn.addDays(core::advances::kDaysToRefund)));
        return;
    case core::InvoiceStatus::ToPay:
        if (!invoice.debitOn.isValid())
            break;
        payTitle = Tr::tr("Rien à payer vous-même");
        payNote = Tr::tr("Votre banque paie le %1, par domiciliation.").arg(f.date(invoice.debitOn));
        return;
    }
    payTitle = Tr::tr("Pour payer");
    payMention = Tr::tr("Exercice");
    pay = {
        {Tr::tr("Compte"), core::Iban::ofElectruc().grouped()},
        {Tr::tr("Bénéficiaire"), supplier::kPayee.toString()},
        {Tr::tr("Montant"), f.money(invoice.total)},
    };
    communication = {Tr::tr("Communication"), invoice.communication.printed()};
    if (!data.payable)
        payNote = Tr::tr("Pas de code à scanner dans cet exercice.");
}

void InvoiceTexts::sayAnswers()
{
    answers = {
        {Tr::tr("Une question\u00A0?"),
            //: %1 phone number, %2 address of the site
            Tr::tr("%1, du lundi au vendredi de 8\u00A0h à 18\u00A0h. Pas d’accord\u00A0? Écrivez sur %2.")
                .arg(supplier::kPhone, supplier::kSite)},
        {Tr::tr("Comparer et changer"),
            Tr::tr("Comparez les offres. Changer de fournisseur est gratuit et prend trois semaines.")},
        {Tr::tr("Gérer ma consommation"),
            Tr::tr("Suivez vos kWh et envoyez vos relevés dans votre espace client.")},
    };
    company = supplierLine();
    warning = trainingWarning();
}

} // namespace documents
