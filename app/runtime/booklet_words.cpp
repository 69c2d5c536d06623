#include "runtime/booklet_words.h"

#include "coach/engine/play_fact.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace runtime {
namespace {

using Words = QHash<QString, const char*>;

} // namespace

QString BookletWords::audience(const QList<coach::ConditionCall>& offeredTo)
{
    if (offeredTo.isEmpty())
        return tr("Tout le monde.");
    QStringList all;
    for (const coach::ConditionCall& call : offeredTo)
        all.append(audience(call));
    all.removeDuplicates();
    return all.join(u' ');
}

QString BookletWords::audience(const coach::ConditionCall& call)
{
    if (call.name == u"newcomer")
        return tr("Les personnes qui ont reçu une lettre et n’ont pas encore d’espace client.");
    if (call.name == u"meter_is" && call.arguments[u"kind"_s].toString() == u"single")
        return tr("Les personnes dont le compteur montre un seul nombre.");
    if (call.name == u"meter_is")
        return tr("Les personnes dont le compteur montre plusieurs nombres.");
    if (call.name == u"mandate_missing")
        return tr("Les personnes qui n’ont pas encore de domiciliation.");
    return tr("Certaines personnes seulement : le coach ne le montre qu’à elles.");
}

QString BookletWords::level(int level)
{
    switch (level) {
    case 1:
        return tr("Niveau 1 : les premiers pas");
    case 2:
        return tr("Niveau 2 : les gestes courants");
    default:
        return tr("Niveau 3 : plus long, plus de choix à faire");
    }
}

QString BookletWords::preparation(const QString& name)
{
    static const Words words{
        {u"signed_out"_s,
            QT_TR_NOOP("Personne n’est connecté à Electruc : l’exercice commence avant la connexion.")},
        {u"fraud_text_arrives"_s, QT_TR_NOOP("Le faux SMS « compte bloqué » arrive sur le téléphone.")},
        {u"false_adviser_rings"_s, QT_TR_NOOP("Le téléphone sonne : c’est le faux conseiller.")},
        {u"no_cookie_choice"_s, QT_TR_NOOP("Le site demande à nouveau le choix des cookies.")},
        {u"no_pending_reading"_s, QT_TR_NOOP("Le relevé qui attend d’être validé est repris.")},
        {u"letter_opens_again"_s,
            QT_TR_NOOP("Le code de la lettre marche à nouveau ; l’espace ouvert la première fois attend.")},
        {u"activation_waits"_s,
            QT_TR_NOOP(
                "L’espace attend son activation ; une fois sur deux, l’e-mail est dans « Suspects ».")},
        {u"no_mandate"_s, QT_TR_NOOP("La domiciliation en cours est arrêtée.")},
        {u"request_answered"_s, QT_TR_NOOP("Electruc répond à une demande ; le sujet change à chaque fois.")},
        {u"mail_lesson_arrives"_s,
            QT_TR_NOOP("Les messages à juger arrivent dans la messagerie ; les montants changent à chaque "
                       "fois.")},
    };
    const char* found = words.value(name);
    return found ? tr(found) : QString();
}

QStringList BookletWords::needs(const services::ExerciseNeeds& needs)
{
    QStringList all;
    if (needs.cookieBanner)
        all.append(
            tr("La bannière de cookies est montrée pendant l’exercice, quels que soient les réglages."));
    if (needs.passwordOffer)
        all.append(
            tr("Le navigateur propose d’enregistrer les mots de passe, quels que soient les réglages."));
    if (needs.sessionMinutes > 0)
        all.append(tr("La session se termine après %1 minutes sans rien faire.").arg(needs.sessionMinutes));
    if (needs.mailLesson)
        all.append(tr("La messagerie demande, au-dessus de chaque message, s’il est vrai ou faux."));
    return all;
}

QString BookletWords::answer(const QString& quizFact)
{
    static const Words words{
        {u"invoice_count"_s, QT_TR_NOOP("Le nombre de lignes de « Mes factures ».")},
        {u"strongest_month"_s, QT_TR_NOOP("Le mois de la plus haute barre du tableau de bord.")},
        {u"latest_invoice_amount"_s, QT_TR_NOOP("Le montant à payer de la facture la plus récente.")},
        {u"meter_index"_s, QT_TR_NOOP("Les chiffres noirs du compteur dessiné, sans ceux qui sont rouges.")},
        {u"night_index"_s, QT_TR_NOOP("Le nombre de nuit du compteur dessiné, sans ce qui suit la virgule.")},
        {u"invoice_due_date"_s, QT_TR_NOOP("La date « Au plus tard le » de la facture la plus récente.")},
        {u"invoice_communication"_s,
            QT_TR_NOOP(
                "La communication structurée de la facture la plus récente, douze chiffres entre +++.")},
        {u"client_number"_s, QT_TR_NOOP("Le numéro de client, en haut de la facture.")},
        {u"ean"_s, QT_TR_NOOP("Le code EAN de la facture : 18 chiffres qui commencent par 54.")},
    };
    const char* found = words.value(quizFact);
    return found ? tr(found) : QString();
}

QString BookletWords::placeholder(const QString& playFact)
{
    // The texts around them are in the room's language; the other one is as play_fact.cpp chooses it.
    const core::Language room = core::languageOf();
    const core::Language other
        = room == core::Language::Dutch ? core::Language::French : core::Language::Dutch;
    if (playFact.startsWith(u"room_language"_s) || playFact.startsWith(u"other_language"_s)) {
        const core::Language language = playFact.startsWith(u"room"_s) ? room : other;
        return playFact.endsWith(u"_name"_s) ? core::languageName(language) : core::languageCode(language);
    }
    static const Words words{
        {u"email"_s, QT_TR_NOOP("l’adresse e-mail de sa carte")},
        {u"password"_s, QT_TR_NOOP("le mot de passe de sa carte")},
        {u"first_name"_s, QT_TR_NOOP("le prénom de sa carte")},
        {u"last_name"_s, QT_TR_NOOP("le nom de sa carte")},
        {u"ean"_s, QT_TR_NOOP("son code EAN")},
        {u"activation_code"_s, QT_TR_NOOP("le code de sa lettre")},
        {u"meter_index"_s, QT_TR_NOOP("le nombre de son compteur")},
        {u"meter_too_high"_s, QT_TR_NOOP("le nombre de son compteur, avec un 9 devant")},
        {u"meter_night"_s, QT_TR_NOOP("le nombre de nuit de son compteur")},
        {u"meter_injection_day"_s, QT_TR_NOOP("le nombre d’injection de jour")},
        {u"meter_injection_night"_s, QT_TR_NOOP("le nombre d’injection de nuit")},
        {u"practice_iban"_s, QT_TR_NOOP("un compte d’exercice, écrit à l’écran")},
        {u"today"_s, QT_TR_NOOP("la date du jour")},
        {u"sms_code"_s, QT_TR_NOOP("le code reçu par SMS")},
        {u"false_mail"_s, QT_TR_NOOP("le sujet d’un faux message")},
        {u"practice_phone"_s, QT_TR_NOOP("un numéro d’exercice, écrit à l’écran")},
        {u"practice_password"_s, QT_TR_NOOP("un mot de passe d’exercice, écrit à l’écran")},
    };
    const char* found = words.value(playFact);
    return found ? tr(found) : QString();
}

QString BookletWords::withPlaceholders(QString sentence)
{
    for (const QString& name : coach::playFacts())
        sentence.replace(u'{' + name + u'}', u'[' + placeholder(name) + u']');
    return sentence;
}

} // namespace runtime
