#include "sites/electruc/profile_sentences.h"

#include "core/accounts/profile_rules.h"
#include "kit/field_message.h"

using namespace Qt::StringLiterals;

namespace sites::electruc {

QString ProfileSentences::phone(const core::FieldError& error, bool forMessages)
{
    if (error.rule == core::Rule::Required) {
        return forMessages
            ? tr("Écrivez un numéro de téléphone portable : c’est là qu’arrivent les SMS.")
            : tr("Vous avez choisi le téléphone comme contact préféré : gardez un numéro ici.");
    }
    const int written = error.args.value(1).toInt();
    switch (static_cast<core::PhoneFault>(error.args.value(0).toInt())) {
    case core::PhoneFault::TooShort:
        return tr(
            "Il manque des chiffres : vous en avez écrit %1. Un portable en a 10, un fixe en a 9. Exemple : "
            "0400 00 00 12")
            .arg(written);
    case core::PhoneFault::TooLong:
        return tr("Il y a trop de chiffres : vous en avez écrit %1. Un portable en a 10, un fixe en a 9.")
            .arg(written);
    case core::PhoneFault::Special:
        return tr("Ce numéro n’est pas celui d’une personne. Écrivez votre numéro à vous.");
    case core::PhoneFault::NotMobile:
        return tr(
            "Les SMS n’arrivent pas sur un téléphone fixe. Écrivez un numéro de portable, ou décochez le "
            "rappel par SMS.");
    case core::PhoneFault::Unreadable:
        break;
    }
    return tr("Ce numéro n’est pas belge ou il n’est pas complet. Exemple : 0400 00 00 12");
}

QString ProfileSentences::contact(const core::FieldError& error)
{
    if (error.field == "contact"_L1)
        return tr("Nous n’avons pas votre numéro de téléphone. Écrivez-le d’abord dans « Mon profil ».");
    if (error.rule == core::Rule::Required) {
        if (error.field == "street"_L1)
            return tr("Écrivez le nom de la rue, sans le numéro.");
        if (error.field == "number"_L1)
            return tr("Écrivez le numéro de la maison.");
        if (error.field == "postcode"_L1)
            return tr("Écrivez le code postal : 4 chiffres.");
        return tr("Écrivez le nom de la localité.");
    }
    if (error.field == "number"_L1 && error.rule == core::Rule::NotANumber)
        return tr("Le numéro commence par un chiffre. Exemples : 12, 12A, 12/3");
    return kit::fieldMessage(error);
}

} // namespace sites::electruc
