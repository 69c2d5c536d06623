#include "documents/forget_sheet.h"

#include "core/belgian_day.h"
#include "core/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(documents::ForgetSheet)
};

void setVerdict(Sheet& sheet, const core::ForgetReport& report)
{
    sheet.verdict = report.isClean() ? Sheet::Verdict::Good : Sheet::Verdict::Attention;
    if (report.isClean()) {
        sheet.verdictTitle = Tr::tr("Il ne reste rien des personnes.");
        sheet.verdictText = Tr::tr(
            "Chaque nom, chaque adresse, chaque code et chaque texte qu’elles ont laissé a été cherché dans "
            "tous les fichiers du programme. Aucun n’a été trouvé.");
    } else if (report.found() > 0) {
        sheet.verdictTitle = Tr::tr("Il reste quelque chose.");
        sheet.verdictText
            = Tr::tr("Le tableau « Fichiers regardés » dit où. Si le fichier n’est pas d’Electruc, "
                     "supprimez-le vous-même ; sinon, recommencez.");
    } else if (!report.sawEverything()) {
        sheet.verdictTitle = Tr::tr("Tout n’a pas pu être regardé.");
        sheet.verdictText = Tr::tr("Fermez les autres programmes, puis recommencez.");
    } else {
        sheet.verdictTitle = Tr::tr("Le programme n’est pas comme neuf.");
        sheet.verdictText
            = Tr::tr("Quelqu’un travaille peut-être encore. Recommencez quand tous sont partis.");
    }
}

SheetPart erasedPart(const core::ForgetReport& report, core::Language language)
{
    SheetPart part{Tr::tr("Ce qui a été effacé"), {}, forgetCounts(report.erased, language)};
    if (part.rows.isEmpty())
        part.text = Tr::tr("Rien : personne n’avait travaillé.");
    return part;
}

SheetPart lookedPart(const core::ForgetReport& report, const core::Format& format)
{
    SheetPart part{Tr::tr("Ce qui a été regardé"), {}, {}};
    part.rows = {
        {Tr::tr("Noms, adresses, codes et textes cherchés"), format.number(report.textsSought)},
        {Tr::tr("Codages du texte essayés"), Tr::tr("UTF-8, Latin-1 et UTF-16")},
        {Tr::tr("Le monde simulé, ligne par ligne"),
            report.worldIsNew ? Tr::tr("comme dans un programme neuf") : Tr::tr("pas comme neuf")},
        {Tr::tr("La classe, ligne par ligne"),
            report.classroomIsEmpty ? Tr::tr("vide, sauf le code du formateur") : Tr::tr("pas vide")},
    };
    const int byRows = report.textsOfProgram + report.textsTooShort;
    if (byRows > 0)
        part.rows.insert(2,
            {Tr::tr("Trop courts, ou écrits aussi dans le contenu d’Electruc"),
                Tr::tr("%1, vérifiés ligne par ligne").arg(format.number(byRows))});
    return part;
}

SheetPart filesPart(const core::ForgetReport& report, const core::Format& format)
{
    SheetPart part{Tr::tr("Fichiers regardés"), {}, {}};
    for (const core::ForgetReport::File& file : report.files) {
        const QString found = file.unreadable ? Tr::tr("n’a pas pu être lu")
            : file.found == 0                 ? Tr::tr("rien trouvé")
            : file.found == 1                 ? Tr::tr("1 trace trouvée")
                                              : Tr::tr("%1 traces trouvées").arg(file.found);
        part.rows.append({file.name, format.fileSize(file.bytes) + u" · "_s + found});
    }
    return part;
}

SheetPart limitsPart(const core::ForgetReport& report)
{
    SheetPart part{Tr::tr("Ce que cette preuve ne dit pas"),
        Tr::tr(
            "Les lettres imprimées, les fichiers enregistrés ailleurs (Documents, clé USB) et les copies de "
            "sauvegarde de l’ordinateur ne sont pas touchés."),
        {}};
    part.text += u' '
        + Tr::tr("Les codes des attestations remises restent, sans nom, avec la clé qui les signe : on peut "
                 "encore les vérifier.");
    if (report.onServer)
        part.text += u' '
            + Tr::tr("Les données étaient sur un serveur : ses journaux et ses propres sauvegardes ne se "
                     "voient pas d’ici. Parlez-en à la personne qui s’en occupe.");
    return part;
}

} // namespace

QList<LabelledText> forgetCounts(const core::ForgetCounts& counts, core::Language language)
{
    const core::Format format(language);
    const QList<std::pair<QString, int>> all{
        {Tr::tr("Prénoms de la classe"), counts.learners},
        {Tr::tr("Comptes ouverts"), counts.accounts},
        {Tr::tr("Messages"), counts.messages},
        {Tr::tr("Demandes"), counts.requests},
        {Tr::tr("Relevés"), counts.readings},
        {Tr::tr("Fichiers"), counts.files},
        {Tr::tr("Sauvegardes"), counts.snapshots},
        {Tr::tr("Copies pour revenir en arrière"), counts.undoCopies},
        {Tr::tr("Bases mises de côté"), counts.setAside},
    };
    QList<LabelledText> lines;
    for (const auto& [label, number] : all) {
        if (number > 0)
            lines.append({label, format.number(number)});
    }
    return lines;
}

Sheet forgetSheet(const core::ForgetReport& report, core::Language language)
{
    const core::Format format(language);
    Sheet sheet;
    sheet.title = Tr::tr("Traces effacées");
    sheet.day = core::belgianDay(report.at);
    //: %1 day, %2 time
    sheet.line = Tr::tr("le %1 à %2").arg(format.date(sheet.day), format.time(report.at));
    sheet.fileName = u"traces-effacees-%1.pdf"_s.arg(sheet.day.toString(Qt::ISODate));
    setVerdict(sheet, report);
    sheet.parts = {erasedPart(report, language), lookedPart(report, format), filesPart(report, format),
        limitsPart(report)};
    return sheet;
}

} // namespace documents
