#include "trainer/people_import.h"

#include "core/people/people_sheet.h"
#include "documents/refused_lines.h"
#include "services/classroom/settings_service.h"
#include "services/people/people_service.h"
#include "trainer/background_work.h"
#include "trainer/invitations_page.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

constexpr qint64 kLargestFile = 20 * 1024 * 1024;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(trainer::PeopleImport)
};

ImportNotice failure()
{
    return {kit::Tone::Error, InvitationsPage::tr("Cela n’a pas pu se faire. Rien n’a changé."),
        InvitationsPage::tr(
            "Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.")};
}

} // namespace

std::optional<QByteArray> readListFile(const QString& path)
{
    QFile file(path);
    if (file.size() > kLargestFile || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

ImportNotice addPeople(QWidget* host, const TrainerServices& services, const QList<core::NewPerson>& people)
{
    core::Result<services::PeopleChange> change = core::Error{};
    workInBackground(host, InvitationsPage::tr("Un instant, les personnes arrivent…"),
        [&](const WorkProgress& progress) { change = services.people.addElsewhere(people, progress); });
    if (!change && change.error().code == core::ErrorCode::Cancelled)
        return {kit::Tone::Info, InvitationsPage::tr("C’est arrêté."),
            InvitationsPage::tr("Personne n’a été ajouté.")};
    if (!change)
        return failure();
    services.people.announceChange();
    QStringList more;
    if (change->updated > 0)
        more.append(InvitationsPage::tr(
            "%n était(étaient) déjà là : nom et adresse sont à jour.", nullptr, change->updated));
    if (change->joined < change->created)
        more.append(InvitationsPage::tr("Le groupe est complet : les autres sont gardées en réserve."));
    more.append(InvitationsPage::tr("Il reste à imprimer les lettres."));
    return {kit::Tone::Ok, InvitationsPage::tr("%n personne(s) ajoutée(s).", nullptr, change->created),
        more.join(u' ')};
}

ImportNotice importUsualGroup(QWidget* host, const TrainerServices& services)
{
    const QString path = services.settings.settings().groupFile;
    if (path.isEmpty())
        return {kit::Tone::Info, Tr::tr("La liste habituelle n’est pas encore choisie."),
            Tr::tr("Choisissez-la une fois dans « Réglages », sous « Groupe habituel ».")};
    const QString shown = QDir::toNativeSeparators(path);
    if (!QFile::exists(path))
        return {kit::Tone::Error, Tr::tr("Le fichier de la liste habituelle n’est plus là."),
            Tr::tr("Electruc le cherche ici : %1. Remettez-le à sa place, ou choisissez-en un autre dans "
                   "« Réglages ».")
                .arg(shown)};
    const auto bytes = readListFile(path);
    if (!bytes)
        return {kit::Tone::Error, Tr::tr("La liste habituelle ne peut pas être lue."),
            Tr::tr("Enregistrez-la à nouveau au format CSV, ici : %1.").arg(shown)};
    const core::CsvTable table = core::readCsv(*bytes);
    const QList<core::PeopleColumn> columns = core::matchedColumns(table);
    QStringList missing;
    for (const core::PeopleColumn column : core::missingColumns(columns))
        missing.append(documents::columnName(column));
    if (table.records.isEmpty() || !missing.isEmpty())
        return {kit::Tone::Error,
            table.records.isEmpty()
                ? Tr::tr("La liste habituelle est vide.")
                : Tr::tr("Dans la liste habituelle, il manque : %1.").arg(missing.join(u", "_s)),
            Tr::tr("« Importer une liste », dans « Invitations », montre chaque colonne et chaque ligne. Le "
                   "fichier est "
                   "ici : %1.")
                .arg(shown)};
    const core::PeopleSheet sheet = core::readPeople(table, columns);
    const int refused = static_cast<int>(sheet.refused.size());
    if (sheet.accepted.isEmpty())
        return {kit::Tone::Error, Tr::tr("Aucune ligne de la liste habituelle ne peut être reprise."),
            Tr::tr("« Importer une liste », dans « Invitations », dit pourquoi, ligne par ligne.")};
    ImportNotice notice = addPeople(host, services, sheet.people());
    if (refused > 0 && notice.tone == kit::Tone::Ok) {
        notice.tone = kit::Tone::Warn;
        notice.text.prepend(
            (refused == 1 ? Tr::tr(
                 "Une ligne est refusée : « Importer une liste », dans « Invitations », dit pourquoi.")
                          : Tr::tr("%1 lignes sont refusées : « Importer une liste », dans « Invitations », "
                                   "dit pourquoi.")
                                .arg(refused))
            + u' ');
    }
    return notice;
}

} // namespace trainer
