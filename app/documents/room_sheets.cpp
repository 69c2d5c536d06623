#include "documents/room_sheets.h"

#include "core/belgian_day.h"
#include "core/csv.h"
#include "core/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(documents::RoomSheets)
};

QString moment(const QDateTime& utc, const core::Format& format)
{
    return Tr::tr("le %1 à %2").arg(format.date(core::belgianDay(utc)), format.time(utc));
}

Sheet newSheet(const QString& title, const QString& name, const QDateTime& at, const core::Format& format)
{
    Sheet sheet;
    sheet.title = title;
    sheet.line = moment(at, format);
    sheet.day = core::belgianDay(at);
    sheet.fileName = u"%1-%2.pdf"_s.arg(name, sheet.day.toString(Qt::ISODate));
    return sheet;
}

QString nameOf(const core::LearnerResults& results, qsizetype place, Names names)
{
    return names == Names::Shown ? results.firstName : Tr::tr("Personne %1").arg(place + 1);
}

QString reached(const core::ExerciseResult& result, const core::Format& format)
{
    QStringList words;
    if (result.finishedAt.isValid())
        words.append(Tr::tr("réussi le %1").arg(format.date(core::belgianDay(result.finishedAt))));
    if (!result.finishedAt.isValid() || result.stepsDone < result.steps)
        words.append(result.stepsDone == 1
                ? Tr::tr("1 étape sur %1").arg(result.steps)
                : Tr::tr("%1 étapes sur %2").arg(result.stepsDone).arg(result.steps));
    if (result.hints > 0)
        words.append(result.hints == 1 ? Tr::tr("1 aide") : Tr::tr("%1 aides").arg(result.hints));
    if (result.quiz)
        words.append(Tr::tr("questionnaire : %1 sur %2").arg(result.quiz->right).arg(result.quiz->questions));
    return words.join(u" · "_s);
}

// A name of core::actions in words; a later program's own names stay as they are.
QString actionWords(const core::TrainerAction& action)
{
    static const QHash<QString, const char*> words{
        {core::actions::kPinChosen, QT_TRANSLATE_NOOP("documents::RoomSheets", "Code du formateur choisi")},
        {core::actions::kPinChanged, QT_TRANSLATE_NOOP("documents::RoomSheets", "Code du formateur changé")},
        {core::actions::kOrganiserChosen,
            QT_TRANSLATE_NOOP("documents::RoomSheets", "Code de l’organisateur choisi")},
        {core::actions::kOrganiserChanged,
            QT_TRANSLATE_NOOP("documents::RoomSheets", "Code de l’organisateur changé")},
        {core::actions::kOrganiserRemoved,
            QT_TRANSLATE_NOOP("documents::RoomSheets", "Code de l’organisateur retiré")},
        {core::actions::kPauseBegun, QT_TRANSLATE_NOOP("documents::RoomSheets", "Pause commencée")},
        {core::actions::kPauseEnded, QT_TRANSLATE_NOOP("documents::RoomSheets", "Pause terminée")},
        {core::actions::kPinRefused, QT_TRANSLATE_NOOP("documents::RoomSheets", "Trois codes faux")},
        {core::actions::kWorldReset, QT_TRANSLATE_NOOP("documents::RoomSheets", "Remise à zéro")},
        {core::actions::kResetUndone, QT_TRANSLATE_NOOP("documents::RoomSheets", "Remise à zéro annulée")},
        {core::actions::kSnapshotSaved, QT_TRANSLATE_NOOP("documents::RoomSheets", "Moment gardé")},
        {core::actions::kSnapshotRestored, QT_TRANSLATE_NOOP("documents::RoomSheets", "Moment retrouvé")},
        {core::actions::kSnapshotRenamed, QT_TRANSLATE_NOOP("documents::RoomSheets", "Sauvegarde renommée")},
        {core::actions::kSnapshotRemoved, QT_TRANSLATE_NOOP("documents::RoomSheets", "Sauvegarde supprimée")},
        {core::actions::kPeopleForgotten,
            QT_TRANSLATE_NOOP("documents::RoomSheets", "Toute trace des personnes effacée")},
        {core::actions::kGroupImported, QT_TRANSLATE_NOOP("documents::RoomSheets", "Groupe importé")},
        {core::actions::kGroupAdded, QT_TRANSLATE_NOOP("documents::RoomSheets", "Groupe ajouté")},
        {core::actions::kGroupChosen, QT_TRANSLATE_NOOP("documents::RoomSheets", "Groupe choisi")},
        {core::actions::kGroupRenamed, QT_TRANSLATE_NOOP("documents::RoomSheets", "Groupe renommé")},
        {core::actions::kPeopleAdded, QT_TRANSLATE_NOOP("documents::RoomSheets", "Personnes ajoutées")},
        {core::actions::kPersonRemoved, QT_TRANSLATE_NOOP("documents::RoomSheets", "Personne retirée")},
        {core::actions::kPersonRestored, QT_TRANSLATE_NOOP("documents::RoomSheets", "Personne remise")},
        {core::actions::kLettersPrinted, QT_TRANSLATE_NOOP("documents::RoomSheets", "Lettres imprimées")},
        {core::actions::kLetterChanged,
            QT_TRANSLATE_NOOP("documents::RoomSheets", "Texte de la lettre changé")},
        {core::actions::kCertificateRevoked,
            QT_TRANSLATE_NOOP("documents::RoomSheets", "Attestation annulée")},
        {core::actions::kCertificateReinstated,
            QT_TRANSLATE_NOOP("documents::RoomSheets", "Attestation à nouveau valable")},
        {core::actions::kTemplateSaved,
            QT_TRANSLATE_NOOP("documents::RoomSheets", "Modèle d’attestation enregistré")},
        {core::actions::kTemplateChosen,
            QT_TRANSLATE_NOOP("documents::RoomSheets", "Modèle d’attestation choisi")},
        {core::actions::kTemplateRemoved,
            QT_TRANSLATE_NOOP("documents::RoomSheets", "Modèle d’attestation supprimé")},
        {core::actions::kTemplateRestored,
            QT_TRANSLATE_NOOP("documents::RoomSheets", "Modèles d’attestation comme avant")},
        {core::actions::kPackImported, QT_TRANSLATE_NOOP("documents::RoomSheets", "Exercices ajoutés")},
        {core::actions::kPackRemoved, QT_TRANSLATE_NOOP("documents::RoomSheets", "Exercices retirés")},
        {core::actions::kKeyTrusted,
            QT_TRANSLATE_NOOP("documents::RoomSheets", "Clé d’une autre machine acceptée")},
        {core::actions::kKeyDistrusted,
            QT_TRANSLATE_NOOP("documents::RoomSheets", "Clé d’une autre machine refusée")},
        {core::actions::kExercisesSaved,
            QT_TRANSLATE_NOOP("documents::RoomSheets", "Liste d’exercices enregistrée")},
        {core::actions::kExercisesChosen,
            QT_TRANSLATE_NOOP("documents::RoomSheets", "Liste d’exercices choisie")},
        {core::actions::kExercisesRemoved,
            QT_TRANSLATE_NOOP("documents::RoomSheets", "Liste d’exercices supprimée")},
        {core::actions::kExercisesRestored,
            QT_TRANSLATE_NOOP("documents::RoomSheets", "Listes d’exercices comme avant")},
        {core::actions::kScriptSaved, QT_TRANSLATE_NOOP("documents::RoomSheets", "Déroulement enregistré")},
        {core::actions::kScriptRemoved, QT_TRANSLATE_NOOP("documents::RoomSheets", "Déroulement supprimé")},
        {core::actions::kScriptRestored,
            QT_TRANSLATE_NOOP("documents::RoomSheets", "Déroulement comme avant")},
        {core::actions::kSessionStarted, QT_TRANSLATE_NOOP("documents::RoomSheets", "Séance commencée")},
        {core::actions::kSessionPaused, QT_TRANSLATE_NOOP("documents::RoomSheets", "Séance mise en pause")},
        {core::actions::kSessionResumed, QT_TRANSLATE_NOOP("documents::RoomSheets", "Séance reprise")},
        {core::actions::kSessionDelayed, QT_TRANSLATE_NOOP("documents::RoomSheets", "Séance retardée")},
        {core::actions::kSessionStopped, QT_TRANSLATE_NOOP("documents::RoomSheets", "Séance arrêtée")},
        {core::actions::kLearnerAdded, QT_TRANSLATE_NOOP("documents::RoomSheets", "Prénom ajouté")},
        {core::actions::kLearnerRenamed, QT_TRANSLATE_NOOP("documents::RoomSheets", "Prénom changé")},
        {core::actions::kLearnerRemoved, QT_TRANSLATE_NOOP("documents::RoomSheets", "Prénom retiré")},
        {core::actions::kLearnerRestored, QT_TRANSLATE_NOOP("documents::RoomSheets", "Prénom remis")},
    };
    const auto known = words.constFind(action.action);
    QString text = known == words.cend() ? action.action : Tr::tr(*known);
    const QString level = action.attributes.value("level"_L1).toString();
    if (level == "person"_L1)
        text += u" · "_s + Tr::tr("une personne");
    else if (level == "group"_L1)
        text += u" · "_s + Tr::tr("le groupe suivant");
    else if (level == "all"_L1)
        text += u" · "_s + Tr::tr("tout");
    if (action.attributes.contains("cause"_L1))
        text += u" · "_s + Tr::tr("toute seule");
    return text;
}

} // namespace

Sheet resultsSheet(const QList<core::LearnerResults>& results, const QString& group, Names names,
    const QDateTime& at, core::Language language)
{
    const core::Format format(language);
    Sheet sheet = newSheet(Tr::tr("Résultats"), u"resultats"_s, at, format);
    if (names == Names::Shown)
        sheet.line = group + u" · "_s + sheet.line;
    for (qsizetype i = 0; i < results.size(); ++i) {
        SheetPart part{nameOf(results.at(i), i, names), {}, {}};
        for (const core::ExerciseResult& result : results.at(i).exercises)
            part.rows.append({result.title, reached(result, format)});
        if (part.rows.isEmpty())
            part.text = Tr::tr("Pas encore d’exercice commencé.");
        sheet.parts.append(part);
    }
    if (results.isEmpty())
        sheet.parts.append({{}, Tr::tr("Il n’y a personne dans ce groupe."), {}});
    return sheet;
}

QByteArray resultsTable(const QList<core::LearnerResults>& results, Names names, core::Language language)
{
    const core::Format format(language);
    QList<QStringList> lines{{Tr::tr("Personne"), Tr::tr("Exercice"), Tr::tr("Titre"),
        Tr::tr("Étapes réussies"), Tr::tr("Étapes"), Tr::tr("Aides demandées"), Tr::tr("Essais"),
        Tr::tr("Commencé le"), Tr::tr("Réussi le"), Tr::tr("Questionnaire (%)")}};
    for (qsizetype i = 0; i < results.size(); ++i) {
        for (const core::ExerciseResult& result : results.at(i).exercises) {
            lines.append({nameOf(results.at(i), i, names), result.exercise, result.title,
                QString::number(result.stepsDone), QString::number(result.steps),
                QString::number(result.hints), QString::number(result.attempts),
                format.date(core::belgianDay(result.startedAt)),
                result.finishedAt.isValid() ? format.date(core::belgianDay(result.finishedAt)) : QString(),
                result.quiz ? QString::number(result.quiz->percent) : QString()});
        }
    }
    QByteArray table(core::csv::kByteOrderMark);
    for (const QStringList& line : std::as_const(lines))
        table += core::csv::line(line);
    return table;
}

Sheet machineSheet(const QList<core::MachineFinding>& findings, const QList<LabelledText>& facts,
    const QDateTime& at, core::Language language)
{
    using Verdict = core::MachineFinding::Verdict;
    static const QHash<QString, const char*> subjects{
        {u"database"_s, QT_TRANSLATE_NOOP("documents::RoomSheets", "Base de données")},
        {u"content"_s, QT_TRANSLATE_NOOP("documents::RoomSheets", "Contenu")},
        {u"fonts"_s, QT_TRANSLATE_NOOP("documents::RoomSheets", "Polices")},
        {u"printers"_s, QT_TRANSLATE_NOOP("documents::RoomSheets", "Imprimantes")},
        {u"disk"_s, QT_TRANSLATE_NOOP("documents::RoomSheets", "Disque")},
    };
    Sheet sheet = newSheet(Tr::tr("Contrôle de l’ordinateur"), u"controle"_s, at, core::Format(language));
    SheetPart looked{Tr::tr("Ce qui a été regardé"), {}, {}};
    int wrong = 0;
    for (const core::MachineFinding& finding : findings) {
        const QString word = finding.verdict == Verdict::Fine ? Tr::tr("Bon")
            : finding.verdict == Verdict::Notice              ? Tr::tr("À savoir")
                                                              : Tr::tr("À réparer");
        wrong += finding.verdict == Verdict::Wrong ? 1 : 0;
        const auto subject = subjects.constFind(finding.subject);
        looked.rows.append({subject == subjects.cend() ? finding.subject : Tr::tr(*subject),
            word + u" · "_s + finding.text});
    }
    sheet.verdict = wrong == 0 ? Sheet::Verdict::Good : Sheet::Verdict::Attention;
    sheet.verdictTitle
        = wrong == 0 ? Tr::tr("Cet ordinateur est prêt.") : Tr::tr("Il faut réparer quelque chose.");
    sheet.verdictText = wrong == 0 ? Tr::tr("Les ateliers peuvent commencer.")
                                   : Tr::tr("Voyez les lignes « À réparer », puis recommencez le contrôle.");
    sheet.parts = {looked, {Tr::tr("Cet ordinateur"), {}, facts}};
    return sheet;
}

Sheet actionsSheet(const QList<core::TrainerAction>& actions, const QDateTime& at, core::Language language)
{
    const core::Format format(language);
    Sheet sheet = newSheet(Tr::tr("Journal du formateur"), u"journal"_s, at, format);
    SheetPart part{{}, Tr::tr("Le dernier geste d’abord. Aucun nom n’y est écrit."), {}};
    for (const core::TrainerAction& action : actions)
        part.rows.append({moment(action.at, format), actionWords(action)});
    if (part.rows.isEmpty())
        part.text = Tr::tr("Rien n’a encore été fait ici.");
    sheet.parts = {part};
    return sheet;
}

} // namespace documents
