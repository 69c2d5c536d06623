#include "trainer/data/record_desk.h"

#include "core/clock.h"
#include "core/files/file_name.h"
#include "services/records/record_service.h"
#include "trainer/background_work.h"
#include "trainer/data/file_viewer.h"
#include "trainer/data/record_dialogs.h"
#include "trainer/data/record_export.h"
#include "trainer/file_picker.h"
#include "trainer/file_work.h"
#include "trainer/people_dialogs.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;
using kit::Tone;

namespace trainer {
namespace {

constexpr qsizetype kAtOnce = 20; // more rows than that are changed on another thread

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(trainer::RecordDesk)
};

DeskWord wordOf(const services::RecordType& type, const services::ActionType& action,
    const services::RecordChange& change)
{
    if (change.done == 0)
        return {Tone::Info, Tr::tr("Rien n’a changé."),
            Tr::tr("« %1 » ne s’applique pas à ce que vous avez choisi.").arg(action.label)};
    return {Tone::Ok, Tr::tr("%1 : c’est fait pour %2.").arg(action.label, type.counted(change.done)),
        change.skipped == 0
            ? QString()
            : Tr::tr("Cela ne s’applique pas à %1 : rien n’y change.").arg(type.counted(change.skipped)),
        true};
}

DeskWord unwritten()
{
    return {Tone::Error, Tr::tr("Le fichier n’a pas pu être écrit."),
        Tr::tr("Choisissez un autre endroit, puis essayez encore.")};
}

} // namespace

RecordDesk::RecordDesk(QWidget& host, const TrainerServices& services)
    : m_host(host)
    , m_services(services)
    , m_systemPicker(std::make_unique<SystemFilePicker>())
    , m_picker(m_systemPicker.get())
{
}

RecordDesk::~RecordDesk() = default;

DeskWord RecordDesk::failure()
{
    return {Tone::Error, Tr::tr("Cela n’a pas pu se faire. Rien n’a changé."),
        Tr::tr("Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.")};
}

std::optional<DeskWord> RecordDesk::open(core::RecordKind kind, qint64 id)
{
    const services::RecordType type = services::recordType(kind);
    const auto now = m_services.records.record(kind, id);
    if (!now)
        return DeskWord{Tone::Info, Tr::tr("Cette donnée n’est plus là.")};
    if (kind == core::RecordKind::Attachments) {
        const auto document = m_services.receivedFile(*now);
        if (!document)
            return failure();
        return showFile(&m_host, type, *now, *document) ? keepCopy(*now) : std::nullopt;
    }
    if (!openRecord(&m_host, m_services.records, *now, type))
        return std::nullopt;
    return DeskWord{Tone::Ok, Tr::tr("C’est enregistré."), type.title(*now), true};
}

std::optional<DeskWord> RecordDesk::keepCopy(const core::Record& attachment)
{
    const auto file = m_services.records.file(attachment);
    if (!file)
        return failure();
    const QString path = m_picker->fileToWrite(&m_host, Tr::tr("Enregistrer une copie"),
        core::filename::made(file->name), Tr::tr("Tous les fichiers (*)"));
    if (path.isEmpty())
        return std::nullopt;
    if (!writeWhole(path, file->content))
        return unwritten();
    return DeskWord{Tone::Ok, Tr::tr("La copie est enregistrée."), QDir::toNativeSeparators(path)};
}

std::optional<DeskWord> RecordDesk::add(const services::RecordType& type)
{
    if (!type.asked.isEmpty()) {
        if (!makeRecord(&m_host, m_services.records, type, m_services.clock.today()))
            return std::nullopt;
        return DeskWord{Tone::Ok, Tr::tr("C’est ajouté."), {}, true};
    }
    if (type.kind != core::RecordKind::Invoices) {
        if (!addPersonByHand(&m_host, m_services.people))
            return std::nullopt;
        return DeskWord{
            Tone::Ok, Tr::tr("La personne est ajoutée."), Tr::tr("Sa lettre est dans « Invitations ».")};
    }
    const auto person = askForPerson(&m_host, m_services.records, type.addLabel,
        Tr::tr("Elle va du jour après la dernière facture jusqu’à aujourd’hui."));
    if (!person)
        return std::nullopt;
    const auto issued = m_services.records.issueInvoice(*person);
    if (!issued)
        return failure();
    if (!*issued)
        return DeskWord{Tone::Info, Tr::tr("Il n’y a rien à facturer."),
            Tr::tr("La dernière facture va déjà jusqu’à aujourd’hui, ou il n’y a pas de contrat en cours.")};
    return DeskWord{
        Tone::Ok, Tr::tr("La facture est faite."), Tr::tr("Un e-mail l’annonce au client."), true};
}

std::optional<DeskWord> RecordDesk::exportList(
    const services::RecordType& type, const core::RecordQuery& query, qint64 count)
{
    const auto format = askForFormat(&m_host, type.counted(count));
    if (!format)
        return std::nullopt;
    const bool isCsv = *format == ExportFormat::Csv;
    const QString path = m_picker->fileToWrite(&m_host, Tr::tr("Enregistrer la liste"),
        core::codeOf(type.kind) + (isCsv ? u".csv"_s : u".pdf"_s),
        isCsv ? Tr::tr("Tableaux (*.csv)") : Tr::tr("Documents PDF (*.pdf)"));
    if (path.isEmpty())
        return std::nullopt;
    const auto written
        = exportRecords(&m_host, m_services.records, type, query, *format, path, m_services.clock.today());
    if (written)
        return DeskWord{Tone::Ok, Tr::tr("La liste est dans un fichier."), QDir::toNativeSeparators(path)};
    if (written.error().code == core::ErrorCode::Cancelled)
        return DeskWord{Tone::Info, Tr::tr("C’est arrêté."), Tr::tr("Aucun fichier n’a été écrit.")};
    return unwritten();
}

core::Result<services::RecordChange> RecordDesk::carryOut(const services::RecordOrder& order)
{
    if (order.ids.size() <= kAtOnce)
        return m_services.records.change(order);
    core::Result<services::RecordChange> change = core::Error{};
    workInBackground(&m_host, Tr::tr("Un instant, les données changent…"),
        [&](const WorkProgress& progress) { change = m_services.records.changeElsewhere(order, progress); });
    if (change)
        m_services.records.take(*change);
    return change;
}

std::optional<DeskWord> RecordDesk::act(
    const services::RecordType& type, const services::ActionType& action, const QList<qint64>& ids)
{
    services::RecordOrder order{type.kind, action.action, ids, {}};
    if (action.danger || !action.textLabel.isEmpty()) {
        const auto text = askForAction(&m_host, action, type.counted(ids.size()));
        if (!text)
            return std::nullopt;
        order.text = *text;
    }
    const auto change = carryOut(order);
    if (change)
        return wordOf(type, action, *change);
    if (change.error().code == core::ErrorCode::Cancelled)
        return DeskWord{Tone::Info, Tr::tr("C’est arrêté."), Tr::tr("Rien n’a changé.")};
    return failure();
}

DeskWord RecordDesk::undo()
{
    core::Result<void> undone;
    if (m_services.records.undoSize() <= kAtOnce) {
        undone = m_services.records.undo();
    } else {
        workInBackground(&m_host, Tr::tr("Un instant, les données reviennent…"),
            [&](const WorkProgress&) { undone = m_services.records.undoElsewhere(); });
        if (undone)
            m_services.records.takeUndo();
    }
    if (undone)
        return {Tone::Ok, Tr::tr("Tout est comme avant.")};
    if (undone.error().code == core::ErrorCode::Conflict)
        return {Tone::Warn, Tr::tr("Ce n’est plus possible."),
            Tr::tr("Quelqu’un a changé une de ces données entre-temps. Rien n’a été touché.")};
    return failure();
}

} // namespace trainer
