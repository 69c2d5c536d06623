#include "kit/field_message.h"

#include "core/accounts/password_rules.h"
#include "core/format.h"

#include <QCoreApplication>
#include <QDate>

using namespace Qt::StringLiterals;

namespace kit {

namespace {

QString tr(const char* text, int n = -1)
{
    return QCoreApplication::translate("kit::fieldMessage", text, nullptr, n);
}

int number(const core::FieldError& error, int index, int fallback)
{
    bool ok = false;
    const int value = error.args.value(index).toInt(&ok);
    return ok ? value : fallback;
}

QString day(const core::FieldError& error)
{
    const QDate date = error.args.value(0).toDate();
    return date.isValid() ? core::Format(core::languageOf()).date(date) : QString();
}

QString eanMessage(const core::FieldError& error)
{
    const int written = number(error, 0, 0);
    const int wanted = number(error, 1, 18);
    if (written == 0)
        return tr("Écrivez les %1 chiffres du code EAN. Ils sont sur votre lettre.").arg(wanted);
    if (written == wanted - 1)
        return tr("Il manque un chiffre : vous en avez écrit %1 sur %2. Comparez avec la lettre.")
            .arg(written)
            .arg(wanted);
    if (written < wanted)
        return tr("Il manque %1 chiffres : vous en avez écrit %2 sur %3. Comparez avec la lettre.")
            .arg(wanted - written)
            .arg(written)
            .arg(wanted);
    if (written > wanted)
        return tr("Il y a trop de chiffres : vous en avez écrit %1, il en faut %2. Comparez avec la lettre.")
            .arg(written)
            .arg(wanted);
    return tr("Ce code EAN n’est pas le bon. Écrivez les %1 chiffres de votre lettre.").arg(wanted);
}

QString codeMessage(const core::FieldError& error)
{
    const int written = number(error, 0, 0);
    const int wanted = number(error, 1, 8);
    if (written < wanted)
        return tr("Le code a %1 caractères : vous en avez écrit %2. Comparez avec la lettre.")
            .arg(wanted)
            .arg(written);
    return tr("Il y a trop de caractères : vous en avez écrit %1, il en faut %2. Comparez avec la lettre.")
        .arg(written)
        .arg(wanted);
}

// All the reasons at once, one sentence each.
QString passwordMessage(const core::FieldError& error)
{
    QStringList sentences;
    for (const QVariant& broken : error.args) {
        const QString rule = broken.toString();
        if (rule == core::codeOf(core::PasswordRule::LongEnough))
            sentences.append(
                tr("Il est trop court : écrivez au moins %1 caractères.").arg(core::kShortestPassword));
        else if (rule == core::codeOf(core::PasswordRule::NotOnlyDigits))
            sentences.append(tr("Il n’a que des chiffres : ajoutez des lettres."));
        else if (rule == core::codeOf(core::PasswordRule::NotCommon))
            sentences.append(tr("Tout le monde essaie celui-là en premier : choisissez autre chose."));
        else if (rule == core::codeOf(core::PasswordRule::NotPersonal))
            sentences.append(tr("Il ressemble à votre nom ou à votre e-mail : choisissez autre chose."));
    }
    return sentences.isEmpty() ? tr("Choisissez un autre mot de passe.") : sentences.join(u' ');
}

QString lockMessage(const core::FieldError& error)
{
    const QString time = core::Format(core::languageOf()).time(error.args.value(0).toDateTime());
    return tr("Ce code a été mal écrit cinq fois. Par sécurité, attendez jusqu’à %1, puis essayez encore. "
              "Rien n’est "
              "perdu.")
        .arg(time);
}

} // namespace

QString fieldMessage(const core::FieldError& error)
{
    using core::Rule;
    switch (error.rule) {
    case Rule::Required:
        return tr("Remplissez cette case avant de continuer.");
    case Rule::TooLong:
        return tr("Ce texte est trop long. Écrivez %1 caractères au plus.").arg(number(error, 0, 0));
    case Rule::TooShort:
        return tr("Ce texte est trop court. Écrivez au moins %1 caractères.").arg(number(error, 0, 0));
    case Rule::TooManyRecipients:
        return tr("Il y a trop d’adresses. Un message part vers %1 personnes au plus.")
            .arg(number(error, 0, 0));
    case Rule::NotAnEmail:
        return tr("Cette adresse e-mail n’est pas complète. Exemple : prenom.nom@messagerie.example");
    case Rule::NotAnEan:
        return eanMessage(error);
    case Rule::EanCheckDigit:
        return tr("Un chiffre du code EAN n’est pas le bon. Comparez avec la lettre, chiffre par chiffre.");
    case Rule::NotACode:
        return codeMessage(error);
    case Rule::SignOfNoCode:
        return tr("Le signe « %1 » n’est dans aucun code. Relisez la lettre, signe par signe.")
            .arg(error.args.value(0).toString());
    case Rule::InvitationRefused:
        return tr(
            "Ces deux codes ne vont pas ensemble, ou cette lettre ne sert plus. Comparez-les avec votre "
            "lettre la plus récente.");
    case Rule::InvitationLocked:
        return lockMessage(error);
    case Rule::WeakPassword:
        return passwordMessage(error);
    case Rule::OtherEmailOnFile:
        return tr("Cette lettre a déjà servi avec une autre adresse. Écrivez celle de la première fois, ou "
                  "demandez "
                  "une nouvelle lettre.");
    case Rule::EmailHasAccount:
        return tr("Cette adresse a déjà un espace client. Connectez-vous, ou écrivez une autre adresse.");
    case Rule::EmailIsWaiting:
        return tr(
            "Cette adresse attend déjà l’activation d’un autre espace client. Écrivez une autre adresse.");
    case Rule::NotAnIban:
        return tr("Ce numéro de compte n’est pas le bon. Il commence par BE, puis 14 chiffres.");
    case Rule::NotAPostcode:
        return tr("Le code postal a 4 chiffres. Exemple : 4998");
    case Rule::NotAPhoneNumber:
        return tr("Ce numéro de téléphone n’est pas complet. Exemple : 0470 00 00 00");
    case Rule::NotAPin:
        return tr("Le code a 4 chiffres. Écrivez seulement des chiffres.");
    case Rule::PinTooSimple:
        return tr("Ce code est trop facile à deviner. Choisissez 4 chiffres qui ne se suivent pas.");
    case Rule::DoesNotMatch:
        return tr("Les deux ne sont pas pareils. Écrivez deux fois la même chose.");
    case Rule::AlreadyUsed:
        return tr("Cela existe déjà. Choisissez autre chose.");
    case Rule::WrongCredentials:
        return tr("L’adresse ou le mot de passe n’est pas le bon. Essayez encore : rien n’est bloqué.");
    case Rule::AccountNotActive:
        if (!day(error).isEmpty())
            return tr("Ce compte est fermé depuis le %1. Écrivez-nous pour le rouvrir.").arg(day(error));
        return tr(
            "Votre accès n’est pas encore activé. Ouvrez l’e-mail d’activation et cliquez sur son lien.");
    case Rule::NotADate:
        return tr("Cette date n’existe pas. Écrivez jour/mois/année. Exemple : 25/11/2026");
    case Rule::DateTooEarly:
        return day(error).isEmpty()
            ? tr("Cette date est trop tôt. Choisissez un jour plus tard.")
            : tr("Cette date est trop tôt. Choisissez le %1 ou un jour plus tard.").arg(day(error));
    case Rule::DateTooLate:
        return day(error).isEmpty()
            ? tr("Cette date est trop tard. Choisissez un jour plus tôt.")
            : tr("Cette date est trop tard. Choisissez le %1 ou un jour plus tôt.").arg(day(error));
    case Rule::NotANumber:
        return tr("Écrivez seulement des chiffres.");
    case Rule::NotWhole:
        return tr("Écrivez %1, sans les chiffres rouges après la virgule.")
            .arg(error.args.value(0).toLongLong());
    case Rule::TooManyDigits:
        return tr("Il y a trop de chiffres : %1 au plus. Ne recopiez pas les chiffres rouges.")
            .arg(number(error, 0, 0));
    case Rule::BelowLast:
        return tr("Ce nombre est trop petit. Le dernier relevé était %1. Relisez votre compteur.")
            .arg(error.args.value(0).toLongLong());
    case Rule::DayNightSwapped:
        return tr("Les nombres du jour et de la nuit semblent échangés. Le dernier relevé était ici %1.")
            .arg(error.args.value(0).toLongLong());
    case Rule::BadFileName:
        return tr("Ce nom n’est pas possible. Évitez les signes / \\ : * ? \" < > |");
    }
    return tr("Relisez cette case : ce qui est écrit ne convient pas.");
}

} // namespace kit
