#include "trainer/journey/journey_words.h"

#include "core/classroom/coach_event_names.h"
#include "core/event_names.h"
#include "core/phone/phone_event_names.h"
#include "core/records/record_event_names.h"
#include "core/world/world_event_names.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

namespace events = core::events;

const QHash<QString, const char*>& sentences()
{
    static const QHash<QString, const char*> words{
        {events::kSignedIn,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "Connexion réussie à l’espace client.")},
        {events::kSignInRefused,
            QT_TRANSLATE_NOOP("trainer::JourneyWords",
                "N’a pas pu se connecter : l’adresse ou le mot de passe n’était pas le bon.")},
        {events::kSignedOut, QT_TRANSLATE_NOOP("trainer::JourneyWords", "Déconnexion de l’espace client.")},
        {events::kSessionWarned,
            QT_TRANSLATE_NOOP(
                "trainer::JourneyWords", "Un avertissement a dit que la session allait se terminer.")},
        {events::kSessionExtended, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A prolongé la session.")},
        {events::kSessionExpired,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "La session s’est terminée toute seule.")},
        {events::kSessionRestored,
            QT_TRANSLATE_NOOP(
                "trainer::JourneyWords", "A retrouvé ce qui était écrit avant la fin de la session.")},
        {events::kPasswordSaved,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A laissé le navigateur garder un mot de passe.")},
        {events::kPasswordDeclined,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "N’a pas voulu garder de mot de passe cette fois.")},
        {events::kPasswordNever,
            QT_TRANSLATE_NOOP(
                "trainer::JourneyWords", "A demandé de ne jamais garder de mot de passe pour ce site.")},
        {events::kPasswordFilled,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A laissé le navigateur remplir un mot de passe.")},
        {events::kPasswordForgotten,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A fait oublier un mot de passe au navigateur.")},
        {events::kRegistered,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A demandé son accès avec la lettre.")},
        {events::kRegistrationRefused,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "Sa demande d’accès n’a pas été acceptée.")},
        {events::kActivationSentAgain,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A demandé un nouveau mail d’activation.")},
        {events::kActivated, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A activé son espace client.")},
        {events::kActivationRefused,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "Le lien d’activation n’a pas marché.")},
        {events::kPasswordResetAsked,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A dit avoir oublié son mot de passe.")},
        {events::kPasswordReset,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A choisi un nouveau mot de passe.")},
        {events::kCookiesChosen,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A répondu à la question sur les cookies.")},
        {events::kCookiesTakenBack,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A repris sa réponse sur les cookies.")},
        {events::kCookieTrapAnswered,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A répondu à la bannière de cookies du journal.")},
        {events::kCookieTrapAgain,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A repris la bannière de cookies du journal.")},
        {events::kInvitationMade,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "Une nouvelle lettre a été faite.")},
        {events::kInvitationUnlocked,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "Le code de la lettre a été débloqué.")},
        {events::kInvitationExpired,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "Le code de la lettre n’est plus valable.")},
        {events::kProfileChanged, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A changé son profil.")},
        {events::kProfileRefusedEntry,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A vu qu’un champ du profil était à corriger.")},
        {events::kEmailChangeAsked,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A demandé de changer d’adresse e-mail.")},
        {events::kEmailChangeDropped,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A renoncé à changer d’adresse e-mail.")},
        {events::kEmailChanged, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A changé d’adresse e-mail.")},
        {events::kPasswordChanged, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A changé son mot de passe.")},
        {events::kPasswordChangeRefused,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "N’a pas pu changer son mot de passe.")},
        {events::kAccountClosed, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A fermé son compte.")},
        {events::kDataExported,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A demandé une copie de ses données.")},
        {events::kQuestionOpened,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A ouvert une question de l’aide.")},
        {events::kHelpSearched, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A cherché dans l’aide.")},
        {events::kPreferenceChanged, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A changé un réglage.")},
        {events::kContactRefusedEntry,
            QT_TRANSLATE_NOOP(
                "trainer::JourneyWords", "A vu qu’un champ du formulaire de contact était à corriger.")},
        {events::kContactMessageSent,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A envoyé un message par le formulaire de contact.")},
        {events::kReadingSubmitted,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A envoyé un relevé de compteur.")},
        {events::kReadingWithdrawn, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A retiré un relevé.")},
        {events::kReadingDoubted,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A vu l’avertissement d’un relevé étonnant.")},
        {events::kReadingRefusedEntry,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A vu qu’un chiffre du relevé était à corriger.")},
        {events::kReadingValidated, QT_TRANSLATE_NOOP("trainer::JourneyWords", "Le relevé a été validé.")},
        {events::kReadingRefused, QT_TRANSLATE_NOOP("trainer::JourneyWords", "Le relevé a été refusé.")},
        {events::kRequestSent, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A envoyé une demande.")},
        {events::kRequestRefusedEntry,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A vu qu’un champ de la demande était à corriger.")},
        {events::kRequestDraftKept,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A gardé un brouillon de demande.")},
        {events::kRequestMessageAdded,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A ajouté un message à sa demande.")},
        {events::kRequestAnswerRead,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A lu la réponse à sa demande.")},
        {events::kRequestAnswered,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "Electruc a répondu à la demande.")},
        {events::kRequestClosed, QT_TRANSLATE_NOOP("trainer::JourneyWords", "La demande a été fermée.")},
        {events::kRequestReopened, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A rouvert sa demande.")},
        {events::kAttachmentRefused,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A joint un fichier qui n’a pas été accepté.")},
        {events::kDocumentDownloaded,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A téléchargé un document.")},
        {events::kDocumentOpened, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A ouvert un document.")},
        {events::kDocumentPrinted, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A imprimé un document.")},
        {events::kFileRenamed, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A renommé un fichier.")},
        {events::kFileRemoved,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A mis un fichier à la corbeille.")},
        {events::kFileRestored,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A repris un fichier de la corbeille.")},
        {events::kContractClosed, QT_TRANSLATE_NOOP("trainer::JourneyWords", "Le contrat a été fermé.")},
        {events::kAdvanceChanged, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A changé son acompte.")},
        {events::kAdvanceRefusedEntry,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A vu que le montant de l’acompte était à corriger.")},
        {events::kAdvanceTakenBack,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A repris son ancien acompte.")},
        {events::kMandateDeposited,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A déposé un mandat de domiciliation.")},
        {events::kMandateRefused, QT_TRANSLATE_NOOP("trainer::JourneyWords", "Le mandat a été refusé.")},
        {events::kMandateAccepted, QT_TRANSLATE_NOOP("trainer::JourneyWords", "Le mandat a été accepté.")},
        {events::kMandateSigned, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A signé le mandat en ligne.")},
        {events::kMandateRefusedEntry,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A vu qu’un champ du mandat était à corriger.")},
        {events::kMandateStopped, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A arrêté la domiciliation.")},
        {events::kInvoiceDebited,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "La banque a payé une facture.")},
        {events::kInvoiceIssued, QT_TRANSLATE_NOOP("trainer::JourneyWords", "Une facture est arrivée.")},
        {events::kInvoiceReminded,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "Un rappel de paiement est arrivé.")},
        {events::kInvoiceRefunded,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "Un remboursement est arrivé.")},
        {events::kInvoiceMarkedPaid,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "Une facture a été notée comme payée.")},
        {events::kInvoiceCancelled, QT_TRANSLATE_NOOP("trainer::JourneyWords", "Une facture a été annulée.")},
        {events::kMailOpened, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A ouvert un message.")},
        {events::kMailMarkedUnread,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A remis un message en non lu.")},
        {events::kMailSent, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A envoyé un message.")},
        {events::kMailReplied, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A répondu à un message.")},
        {events::kMailForwarded, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A transféré un message.")},
        {events::kMailDeleted, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A supprimé un message.")},
        {events::kMailRestored,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A repris un message de la corbeille.")},
        {events::kMailErased,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A supprimé un message pour de bon.")},
        {events::kMailReported, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A signalé un message suspect.")},
        {events::kMailCleared,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A sorti un message des suspects.")},
        {events::kMailSearched, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A cherché dans la messagerie.")},
        {events::kMailLinkOpened,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A suivi un lien d’un message.")},
        {events::kMailAttachmentSaved,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A enregistré une pièce jointe.")},
        {events::kContactAdded,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A ajouté une adresse au carnet.")},
        {events::kContactChanged,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A changé une adresse du carnet.")},
        {events::kContactRemoved,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A retiré une adresse du carnet.")},
        {events::kLookalikeOpened, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A ouvert un faux site.")},
        {events::kLookalikeSubmitted,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A donné des renseignements à un faux site.")},
        {events::kTextReceived, QT_TRANSLATE_NOOP("trainer::JourneyWords", "Un SMS est arrivé.")},
        {events::kTextOpened, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A ouvert un SMS.")},
        {events::kTextLinkOpened, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A suivi le lien d’un SMS.")},
        {events::kTextReported, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A signalé un SMS suspect.")},
        {events::kTextDeleted, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A supprimé un SMS.")},
        {events::kTextRestored, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A repris un SMS supprimé.")},
        {events::kCodeSent, QT_TRANSLATE_NOOP("trainer::JourneyWords", "Un code par SMS a été envoyé.")},
        {events::kCodeRefused,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "Le code par SMS n’était pas le bon.")},
        {events::kCodeTurnedOn,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A demandé un code par SMS à chaque connexion.")},
        {events::kCodeTurnedOff,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "N’a plus voulu de code par SMS.")},
        {events::kCallAnswered, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A décroché le téléphone.")},
        {events::kCallRefused, QT_TRANSLATE_NOOP("trainer::JourneyWords", "N’a pas décroché.")},
        {events::kCallChoice,
            QT_TRANSLATE_NOOP("trainer::JourneyWords", "A répondu à la personne au téléphone.")},
        {events::kCallBack, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A repris l’appel un peu plus tôt.")},
        {events::kCallEnded, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A terminé l’appel.")},
        {events::kSeatTaken, QT_TRANSLATE_NOOP("trainer::JourneyWords", "Arrivée à l’ordinateur.")},
        {events::kSeatLeft, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A quitté l’ordinateur.")},
        {events::kHandRaised, QT_TRANSLATE_NOOP("trainer::JourneyWords", "A levé la main.")},
        {events::kHandLowered, QT_TRANSLATE_NOOP("trainer::JourneyWords", "La main est baissée.")},
    };
    return words;
}

bool begins(const QString& event, QLatin1StringView family)
{
    return event.startsWith(family);
}

} // namespace

const coach::Exercise* JourneyWords::find(const QString& id) const
{
    const auto found = std::find_if(m_exercises.cbegin(), m_exercises.cend(),
        [&id](const coach::Exercise& exercise) { return exercise.id == id; });
    return found == m_exercises.cend() ? nullptr : &*found;
}

QString JourneyWords::title(const QString& id) const
{
    const coach::Exercise* exercise = find(id);
    return exercise ? exercise->texts.in(m_language).title : QString();
}

QString JourneyWords::stepTitle(const core::JournalEntry& line) const
{
    const coach::Exercise* exercise = find(line.subject);
    if (!exercise)
        return {};
    const QString id = line.attributes.value("step"_L1).toString();
    for (const coach::Step& step : exercise->steps) {
        if (step.id == id)
            return step.texts.in(m_language).title;
    }
    return {};
}

QString JourneyWords::ofExercise(const core::JournalEntry& line) const
{
    if (line.event == events::kExerciseBegun)
        return tr("A commencé l’exercice « %1 ».").arg(title(line.subject));
    if (line.event == events::kExerciseResumed)
        return tr("A repris l’exercice « %1 ».").arg(title(line.subject));
    if (line.event == events::kExerciseFinished)
        return tr("A réussi l’exercice « %1 ».").arg(title(line.subject));
    if (line.event == events::kExerciseQuizTaken) {
        const int right = line.attributes.value("right"_L1).toInt();
        const int questions = line.attributes.value("questions"_L1).toInt();
        return tr("A fait le point sur l’exercice « %1 » : %2 sur %3.")
            .arg(title(line.subject))
            .arg(right)
            .arg(questions);
    }
    if (line.event == events::kExerciseTriesGiven)
        return tr("A reçu d’autres essais pour faire le point sur l’exercice « %1 ».")
            .arg(title(line.subject));
    if (line.event == events::kExerciseLeft)
        return tr("A quitté l’exercice « %1 ».").arg(title(line.subject));
    if (line.event == events::kExerciseStepDone)
        return tr("Étape réussie : %1").arg(stepTitle(line));
    if (line.event == events::kExerciseMistake)
        return tr("Une erreur fréquente à cette étape : %1").arg(stepTitle(line));
    if (line.event == events::kExerciseHint)
        return tr("A demandé l’indice %1 pour cette étape : %2")
            .arg(line.attributes.value("hint"_L1).toInt())
            .arg(stepTitle(line));
    return {};
}

QString JourneyWords::ofWorld(const QString& event)
{
    const auto known = sentences().constFind(event);
    return known == sentences().cend() ? tr("Autre chose s’est passé.") : tr(*known);
}

QString JourneyWords::sentence(const coach::JourneyMoment& moment) const
{
    if (const QString words = ofExercise(moment.line); !words.isEmpty())
        return words;
    if (moment.line.event == events::kPageOpened) {
        return moment.line.attributes.value("how"_L1).toString() == "back"_L1
            ? tr("Retour en arrière : %1").arg(page(moment.page))
            : tr("Page ouverte : %1").arg(page(moment.page));
    }
    return ofWorld(moment.line.event);
}

QString JourneyWords::exercise(const coach::JourneyMoment& moment) const
{
    return moment.exercise.isEmpty() ? QString() : title(moment.exercise);
}

QString JourneyWords::icon(const coach::JourneyMoment& moment)
{
    const QString& event = moment.line.event;
    if (event == events::kExerciseStepDone || event == events::kExerciseFinished)
        return u"check-circle"_s;
    if (event == events::kExerciseMistake || event.endsWith("refused"_L1)
        || event.endsWith("refused_entry"_L1) || event.startsWith("lookalike."_L1))
        return u"alert"_s;
    if (event == events::kExerciseHint)
        return u"hint"_s;
    if (begins(event, "hand."_L1))
        return u"hand"_s;
    if (begins(event, "exercise."_L1))
        return u"flag"_s;
    if (begins(event, "seat."_L1))
        return u"user"_s;
    if (begins(event, "mail."_L1))
        return u"mail"_s;
    if (begins(event, "text."_L1) || begins(event, "call."_L1) || begins(event, "code."_L1))
        return u"mobile"_s;
    if (begins(event, "document."_L1) || begins(event, "file."_L1))
        return u"file"_s;
    return event == events::kPageOpened ? u"globe"_s : u"info"_s;
}

QString JourneyWords::page(const QString& page)
{
    return page.startsWith("bureau:"_L1) ? tr("le bureau") : page;
}

} // namespace trainer
