#include "sites/electruc/mandate_sentences.h"

#include "kit/field_message.h"

using namespace Qt::StringLiterals;

namespace sites::electruc {

using core::mandates::Recourse;

QString MandateSentences::flaw(core::MandateFlaw flaw)
{
    switch (flaw) {
    case core::MandateFlaw::NoHolder:
        return tr("Le nom manque. Écrivez votre prénom et votre nom.");
    case core::MandateFlaw::OtherHolder:
        return tr("Le nom n’est pas le vôtre. Écrivez le nom de votre espace client.");
    case core::MandateFlaw::NoIban:
        return tr("Le numéro de compte manque.");
    case core::MandateFlaw::WrongIban:
        return tr("Un chiffre du numéro de compte n’est pas le bon. Comparez avec votre carte de banque.");
    case core::MandateFlaw::WrongBic:
        return tr("Le BIC a 8 ou 11 signes. Vous pouvez aussi le laisser vide.");
    case core::MandateFlaw::NoDate:
        return tr("La date manque.");
    case core::MandateFlaw::WrongDate:
        return tr("La date n’existe pas. Écrivez jour/mois/année.");
    case core::MandateFlaw::DateAhead:
        return tr("La date est plus tard qu’aujourd’hui. Écrivez la date du jour.");
    case core::MandateFlaw::NotSigned:
        return tr("La signature manque en bas de la page. Signez, puis déposez à nouveau.");
    case core::MandateFlaw::OtherReference:
        break;
    }
    return tr("Ce mandat porte un autre numéro. Téléchargez votre mandat, puis remplissez-le.");
}

QString MandateSentences::refusal(const core::Mandate& mandate)
{
    if (!mandate.note.isEmpty())
        return mandate.note;
    QStringList sentences;
    for (const core::MandateFlaw one : mandate.flaws)
        sentences.append(flaw(one));
    return sentences.isEmpty() ? tr("Ce mandat n’a pas pu être accepté. Déposez-le à nouveau.")
                               : sentences.join(u' ');
}

QString MandateSentences::error(const core::FieldError& error)
{
    using core::Rule;
    if (error.field == u"holder"_s && error.rule == Rule::DoesNotMatch)
        return tr("Ce nom n’est pas le vôtre. Écrivez le nom de votre espace client.");
    if (error.field == u"iban"_s && error.rule == Rule::Required)
        return tr("Écrivez votre numéro de compte. Il est sur votre carte de banque.");
    if (error.field == u"signature"_s)
        return error.rule == Rule::Required
            ? tr("Écrivez votre prénom et votre nom pour signer.")
            : tr("Cette signature n’est pas à votre nom. Écrivez votre prénom et votre nom.");
    if (error.field == u"agreed"_s)
        return tr("Cochez cette case pour donner votre accord.");
    return kit::fieldMessage(error);
}

QString MandateSentences::accountEnd(const QString& iban)
{
    constexpr qsizetype kShown = 4;
    return iban.isEmpty() ? tr("celui de la page que vous avez envoyée")
                          : tr("le compte qui finit par %1").arg(iban.last(kShown));
}

QString MandateSentences::submitted(const core::Mandate& mandate, const core::Format& format)
{
    const QString day = format.date(
        mandate.submittedAt.isValid() ? mandate.submittedAt.toLocalTime().date() : mandate.signedOn);
    return mandate.way == core::MandateWay::Online ? tr("Donné en ligne le %1").arg(day)
                                                   : tr("Déposé le %1").arg(day);
}

QString MandateSentences::recourse(const Recourse& recourse, QDate debitedOn, const core::Format& format)
{
    switch (recourse) {
    case Recourse::Refund:
        return tr("Remboursé si vous le demandez avant le %1")
            .arg(format.date(core::mandates::refundUntil(debitedOn).addDays(1)));
    case Recourse::OnlyWithoutMandate:
        return tr("8 semaines sont passées\u00A0: remboursé seulement sans mandat valable, jusqu’au %1")
            .arg(format.date(core::mandates::unauthorisedUntil(debitedOn)));
    case Recourse::None:
        break;
    }
    return tr("13 mois sont passés");
}

} // namespace sites::electruc
