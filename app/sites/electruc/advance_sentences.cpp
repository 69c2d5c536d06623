#include "sites/electruc/advance_sentences.h"

using namespace Qt::StringLiterals;

namespace sites::electruc {

namespace advances = core::advances;

AdvanceSentences::Said AdvanceSentences::refusal(
    advances::Refusal refusal, const services::AdvanceOverview& overview, const core::Format& format)
{
    const QString statement = format.month(overview.outlook.year.statementOn());
    switch (refusal) {
    case advances::Refusal::Monthly:
        return {tr("Vous n’avez pas d’acompte"),
            tr("Vous payez chaque mois ce que vous avez vraiment consommé. Il n’y a donc ni acompte ni "
               "décompte. Vous préférez le même montant chaque mois\u00A0? Écrivez-nous."),
            tr("Écrire à Electruc")};
    case advances::Refusal::Late:
        return {tr("Une facture n’est pas payée"),
            tr("Sa date est passée. Payez-la d’abord\u00A0: vous pourrez ensuite changer votre acompte."),
            tr("Voir mes factures")};
    case advances::Refusal::TooNew:
        return {tr("C’est encore trop tôt"),
            tr("Nous connaissons moins de trois mois de votre consommation. Revenez en %1.")
                .arg(format.month(overview.knownFrom)),
            {}};
    case advances::Refusal::StatementNext:
        return {tr("Votre prochaine facture est le décompte annuel"),
            tr("Il arrive en %1 et fixe votre nouvel acompte. Vous pourrez le changer après.").arg(statement),
            {}};
    case advances::Refusal::Changed:
        break;
    }
    return {tr("Vous avez déjà changé votre acompte cette année"),
        tr("C’était le %1. Vous pourrez le changer de nouveau après votre décompte de %2.")
            .arg(format.date(overview.changedOn), statement),
        {}};
}

QString AdvanceSentences::flaw(advances::AmountFlaw flaw)
{
    switch (flaw) {
    case advances::AmountFlaw::Missing:
        return tr("Écrivez le montant que vous voulez payer chaque mois.");
    case advances::AmountFlaw::NotAnAmount:
        return tr("Écrivez seulement des chiffres, par exemple 95.");
    case advances::AmountFlaw::NotWhole:
        return tr("Écrivez un montant sans centimes, par exemple 95.");
    case advances::AmountFlaw::TooSmall:
        return tr("Le plus petit acompte est de 10\u00A0€.");
    case advances::AmountFlaw::TooBig:
        return tr("Le plus grand acompte est de 500\u00A0€.");
    case advances::AmountFlaw::Same:
        break;
    }
    return tr("C’est déjà votre acompte. Choisissez un autre montant.");
}

AdvanceSentences::Said AdvanceSentences::outcome(
    const advances::Outlook& outlook, core::Money advance, const core::Format& format)
{
    const core::Money balance = advances::balanceWith(outlook, advance);
    const QString month = format.month(outlook.year.statementOn());
    const auto said = [&](const QString& title) {
        //: %1 amount, %2 how many times, %3 month of the statement
        return Said{title,
            tr("%1 pendant %2, puis votre décompte en %3. C’est une estimation.")
                .arg(format.money(advance), tr("%1 mois").arg(outlook.toCome), month),
            {}};
    };
    if (balance > core::Money())
        return said(tr("Au décompte, vous payerez environ %1").arg(format.money(balance)));
    if (balance < core::Money())
        return said(tr("Au décompte, vous recevrez environ %1").arg(format.money(-balance)));
    return said(tr("Au décompte, il n’y aura rien à payer"));
}

} // namespace sites::electruc
