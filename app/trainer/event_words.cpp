#include "trainer/event_words.h"

#include "core/belgian_day.h"

using namespace Qt::StringLiterals;

namespace trainer {

QString EventWords::name(core::EventKind kind)
{
    switch (kind) {
    case core::EventKind::InvoiceArrives:
        return tr("Une facture arrive");
    case core::EventKind::ReadingsValidated:
        return tr("Les relevés sont validés");
    case core::EventKind::ReadingsRefused:
        return tr("Les relevés sont refusés");
    case core::EventKind::MandatesAccepted:
        return tr("Les domiciliations sont acceptées");
    case core::EventKind::RequestsAnswered:
        return tr("Les demandes reçoivent une réponse");
    case core::EventKind::DebitsTaken:
        return tr("La banque paie les factures");
    case core::EventKind::Refunds:
        return tr("Electruc rend ce qui a été payé de trop");
    case core::EventKind::SiteDown:
        return tr("Le site Electruc tombe en panne");
    case core::EventKind::SiteUp:
        return tr("Le site Electruc marche de nouveau");
    case core::EventKind::ConnectionSlow:
        return tr("La connexion devient lente");
    case core::EventKind::ConnectionLost:
        return tr("La connexion est perdue");
    case core::EventKind::ConnectionNormal:
        return tr("La connexion est normale");
    case core::EventKind::SessionEnds:
        return tr("La session se termine");
    case core::EventKind::CalmPause:
        return tr("Les écrans se reposent 5 minutes");
    case core::EventKind::ExerciseProposed:
        return tr("Le coach propose un exercice");
    case core::EventKind::TrainerNote:
        return tr("Une note pour vous");
    case core::EventKind::FraudMail:
        return tr("Un faux e-mail arrive");
    case core::EventKind::PrinterEmpty:
        return tr("L’imprimante n’a plus de papier");
    case core::EventKind::PrinterReady:
        return tr("L’imprimante a du papier");
    case core::EventKind::FraudText:
        return tr("Un faux SMS arrive");
    case core::EventKind::TrueText:
        return tr("Un SMS vrai, mais inquiétant, arrive");
    case core::EventKind::FraudCall:
        return tr("Un faux conseiller appelle");
    case core::EventKind::TrueCall:
        return tr("Un vrai technicien appelle");
    case core::EventKind::Reminders:
        return tr("Des rappels de paiement partent");
    }
    return {};
}

QString EventWords::icon(core::EventKind kind)
{
    switch (kind) {
    case core::EventKind::InvoiceArrives:
    case core::EventKind::Reminders:
        return u"invoice"_s;
    case core::EventKind::ReadingsValidated:
        return u"check-circle"_s;
    case core::EventKind::ReadingsRefused:
        return u"x-circle"_s;
    case core::EventKind::MandatesAccepted:
    case core::EventKind::DebitsTaken:
    case core::EventKind::Refunds:
        return u"bank"_s;
    case core::EventKind::RequestsAnswered:
        return u"reply"_s;
    case core::EventKind::SiteDown:
        return u"ban"_s;
    case core::EventKind::SiteUp:
        return u"globe"_s;
    case core::EventKind::ConnectionSlow:
        return u"hourglass"_s;
    case core::EventKind::ConnectionLost:
        return u"plug"_s;
    case core::EventKind::ConnectionNormal:
        return u"bolt"_s;
    case core::EventKind::SessionEnds:
        return u"exit"_s;
    case core::EventKind::CalmPause:
        return u"pause"_s;
    case core::EventKind::ExerciseProposed:
        return u"flag"_s;
    case core::EventKind::TrainerNote:
        return u"edit"_s;
    case core::EventKind::FraudMail:
        return u"mail"_s;
    case core::EventKind::PrinterEmpty:
    case core::EventKind::PrinterReady:
        return u"print"_s;
    case core::EventKind::FraudText:
    case core::EventKind::TrueText:
        return u"mobile"_s;
    case core::EventKind::FraudCall:
    case core::EventKind::TrueCall:
        return u"phone"_s;
    }
    return {};
}

QString EventWords::outcome(const core::PlannedEvent& event)
{
    const int n = event.count;
    if (event.status == core::EventStatus::Cancelled)
        return tr("annulé");
    switch (event.kind) {
    case core::EventKind::InvoiceArrives:
        return n == 0 ? tr("rien à facturer") : n == 1 ? tr("1 facture") : tr("%1 factures").arg(n);
    case core::EventKind::ReadingsValidated:
    case core::EventKind::ReadingsRefused:
        return n == 0 ? tr("aucun relevé n’attendait") : n == 1 ? tr("1 relevé") : tr("%1 relevés").arg(n);
    case core::EventKind::MandatesAccepted:
        return n == 0 ? tr("aucune n’attendait") : n == 1 ? tr("1 mandat") : tr("%1 mandats").arg(n);
    case core::EventKind::RequestsAnswered:
        return n == 0 ? tr("aucune n’attendait") : n == 1 ? tr("1 réponse") : tr("%1 réponses").arg(n);
    case core::EventKind::Refunds:
        return n == 1 ? tr("1 remboursement") : tr("%1 remboursements").arg(n);
    case core::EventKind::DebitsTaken:
        return n == 1 ? tr("1 facture") : tr("%1 factures").arg(n);
    case core::EventKind::Reminders:
        return n == 1 ? tr("1 rappel") : tr("%1 rappels").arg(n);
    case core::EventKind::FraudMail:
        return n == 0 ? tr("personne n’a de boîte") : n == 1 ? tr("1 e-mail") : tr("%1 e-mails").arg(n);
    case core::EventKind::FraudText:
    case core::EventKind::TrueText:
        return n == 0 ? tr("personne n’a de téléphone") : n == 1 ? tr("1 SMS") : tr("%1 SMS").arg(n);
    case core::EventKind::FraudCall:
    case core::EventKind::TrueCall:
        return n == 0 ? tr("cela sonnait déjà") : n == 1 ? tr("1 appel") : tr("%1 appels").arg(n);
    case core::EventKind::SessionEnds:
        return n == 0 ? tr("personne n’était connecté") : tr("fait");
    default:
        return n == 0 ? tr("c’était déjà le cas") : tr("fait");
    }
}

QString EventWords::moment(const QDateTime& utc, QDate today, const core::Format& format)
{
    const QDate day = core::belgianDay(utc);
    return day == today ? tr("aujourd’hui à %1").arg(format.time(utc))
                        : tr("le %1 à %2").arg(format.date(day), format.time(utc));
}

} // namespace trainer
