#include "sites/electruc/wording.h"

#include "core/belgian_day.h"
#include "core/energy/advance.h"
#include "kit/badge.h"

using namespace Qt::StringLiterals;

namespace sites::electruc {

namespace {

void set(kit::Badge& badge, kit::Tone tone, const QString& icon, const QString& text)
{
    badge.setTone(tone);
    badge.setIconName(icon);
    badge.setText(text);
}

} // namespace

void Wording::show(kit::Badge& badge, const core::Invoice& invoice)
{
    switch (invoice.status) {
    case core::InvoiceStatus::ToPay:
        set(badge, kit::Tone::Warn, u"clock"_s, tr("À payer"));
        break;
    case core::InvoiceStatus::Paid:
        set(badge, kit::Tone::Ok, u"check-circle"_s,
            invoice.total < core::Money() ? tr("Reçu") : tr("Payée"));
        break;
    case core::InvoiceStatus::Cancelled:
        set(badge, kit::Tone::Neutral, u"ban"_s, tr("Annulée"));
        break;
    case core::InvoiceStatus::ToRefund:
        set(badge, kit::Tone::Info, u"bank"_s, tr("À recevoir"));
        break;
    }
}

void Wording::show(kit::Badge& badge, core::ReadingStatus status)
{
    switch (status) {
    case core::ReadingStatus::Pending:
        set(badge, kit::Tone::Info, u"hourglass"_s, tr("En cours de validation"));
        break;
    case core::ReadingStatus::Validated:
        set(badge, kit::Tone::Ok, u"check-circle"_s, tr("Validé"));
        break;
    case core::ReadingStatus::Refused:
        set(badge, kit::Tone::Error, u"x-circle"_s, tr("Refusé"));
        break;
    }
}

void Wording::show(kit::Badge& badge, core::ContractStatus status)
{
    switch (status) {
    case core::ContractStatus::Active:
        set(badge, kit::Tone::Ok, u"check-circle"_s, tr("Actif"));
        break;
    case core::ContractStatus::Suspended:
        set(badge, kit::Tone::Warn, u"pause"_s, tr("Suspendu"));
        break;
    case core::ContractStatus::Closed:
        set(badge, kit::Tone::Neutral, u"archive"_s, tr("Clôturé"));
        break;
    }
}

void Wording::show(kit::Badge& badge, core::MandateStatus status)
{
    switch (status) {
    case core::MandateStatus::Waiting:
        set(badge, kit::Tone::Info, u"hourglass"_s, tr("En attente"));
        break;
    case core::MandateStatus::Active:
        set(badge, kit::Tone::Ok, u"check-circle"_s, tr("Active"));
        break;
    case core::MandateStatus::Refused:
        set(badge, kit::Tone::Error, u"x-circle"_s, tr("Refusée"));
        break;
    case core::MandateStatus::Stopped:
        set(badge, kit::Tone::Neutral, u"ban"_s, tr("Arrêtée"));
        break;
    }
}

void Wording::show(kit::Badge& badge, core::RequestStatus status)
{
    switch (status) {
    case core::RequestStatus::Open:
        set(badge, kit::Tone::Info, u"mail"_s, tr("Ouverte"));
        break;
    case core::RequestStatus::InProgress:
        set(badge, kit::Tone::Warn, u"progress"_s, tr("En cours"));
        break;
    case core::RequestStatus::Answered:
        set(badge, kit::Tone::Ok, u"reply"_s, tr("Répondue"));
        break;
    case core::RequestStatus::Closed:
        set(badge, kit::Tone::Neutral, u"archive"_s, tr("Clôturée"));
        break;
    }
}

QString Wording::requestKind(core::RequestKind kind)
{
    switch (kind) {
    case core::RequestKind::Invoice:
        return tr("Ma facture");
    case core::RequestKind::Reading:
        return tr("Mon relevé, mon compteur");
    case core::RequestKind::Contract:
        return tr("Mon contrat");
    case core::RequestKind::Account:
        return tr("Mon espace client");
    case core::RequestKind::Moving:
        return tr("Mon déménagement");
    case core::RequestKind::Other:
        break;
    }
    return tr("Autre sujet");
}

QString Wording::factsOf(const core::RequestLine& line, const core::Format& format)
{
    const QString sent
        = tr("N°\u00A0%1 · envoyée le %2", "number and day of a request")
              .arg(line.request.reference, format.date(core::belgianDay(line.request.openedAt)));
    if (line.answers == 0)
        return sent;
    return tr("%1 · %2", "a request and its answers").arg(sent, tr("%n réponse(s)", nullptr, line.answers));
}

QString Wording::monthOf(const core::Invoice& invoice, const core::Format& format)
{
    const QString month = format.monthTitle(invoice.issuedOn);
    switch (invoice.kind) {
    case core::InvoiceKind::Advance:
        return tr("%1, acompte", "month of an invoice").arg(month);
    case core::InvoiceKind::Statement:
        return tr("%1, décompte annuel", "month of an invoice").arg(month);
    case core::InvoiceKind::Closing:
        return tr("%1, clôture", "month of an invoice").arg(month);
    case core::InvoiceKind::Usage:
        break;
    }
    return month;
}

core::Money Wording::amountOf(const core::Invoice& invoice)
{
    return invoice.total < core::Money() ? -invoice.total : invoice.total;
}

QString Wording::dueLine(const core::Invoice& invoice, const core::Format& format)
{
    switch (invoice.status) {
    case core::InvoiceStatus::ToPay:
        if (invoice.debitOn.isValid())
            return tr("sera prélevée le %1").arg(format.date(invoice.debitOn));
        return tr("à payer avant le %1").arg(format.date(invoice.dueOn));
    case core::InvoiceStatus::Paid:
        if (invoice.total < core::Money())
            return tr("rendu le %1").arg(format.date(invoice.paidOn));
        return tr("payée le %1").arg(format.date(invoice.paidOn));
    case core::InvoiceStatus::ToRefund:
        return tr("nous vous rendons ce montant avant le %1")
            .arg(format.date(invoice.issuedOn.addDays(core::advances::kDaysToRefund)));
    case core::InvoiceStatus::Cancelled:
        break;
    }
    return invoice.replacedBy.isEmpty() ? tr("annulée, rien à payer") : tr("remplacée par une autre");
}

QString Wording::monthName(int month, core::Language language)
{
    return core::localeOf(language).standaloneMonthName(month);
}

QString Wording::registerName(core::MeterRegister which)
{
    switch (which) {
    case core::MeterRegister::Day:
        return tr("Jour");
    case core::MeterRegister::Night:
        return tr("Nuit");
    case core::MeterRegister::InjectionDay:
        return tr("Injection de jour");
    case core::MeterRegister::InjectionNight:
        break;
    }
    return tr("Injection de nuit");
}

QString Wording::title(core::Title title)
{
    return title == core::Title::Madame ? tr("Madame") : tr("Monsieur");
}

QString Wording::inSentence(const QString& text)
{
    return core::languageOf() == core::Language::German ? text : text.toLower();
}

} // namespace sites::electruc
