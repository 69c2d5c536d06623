#include "runtime/machine_check.h"

#include "coach/engine/exercise_loader.h"
#include "data/classroom_store.h"
#include "data/database.h"
#include "data/dataset/dataset_check.h"
#include "data/table_reader.h"
#include "data/world_store.h"
#include "documents/fonts.h"
#include "runtime/options.h"
#include "runtime/runtime.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>
#include <QProcess>
#include <QStorageInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace runtime {
namespace {

using core::MachineFinding;
using Verdict = core::MachineFinding::Verdict;

constexpr qint64 kMegabyte = 1024LL * 1024;
constexpr qint64 kRoomNeeded = 200 * kMegabyte; // both stores, an undo and a class's downloads

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(runtime::MachineCheck)
};

// A server tells a damaged page only to whoever reads it.
core::Result<void> readEverything(data::Database& store)
{
    const data::TableReader reader(store);
    const auto tables = reader.tables();
    if (!tables)
        return tables.error();
    const auto ignore = [](const QStringList&) { return core::Result<void>(); };
    for (const QString& table : tables.value()) {
        if (auto read = reader.read(table, ignore, ignore); !read)
            return read;
    }
    return {};
}

MachineFinding databaseOf(Runtime& runtime, const MachineCheck::Sentence& sentence)
{
    for (data::Database* store : {&runtime.worldStore().database(), &runtime.classroomStore().database()}) {
        auto checked = store->checkIntegrity();
        if (checked)
            checked = store->checkReferences();
        if (checked)
            checked = readEverything(*store);
        if (!checked)
            return {u"database"_s, Verdict::Wrong, sentence(checked.error())};
    }
    return {u"database"_s, Verdict::Fine, Tr::tr("La base de données est entière.")};
}

MachineFinding content()
{
    const QStringList faults = data::checkDataset() + coach::loadExercises().faults;
    if (faults.isEmpty())
        return {u"content"_s, Verdict::Fine, Tr::tr("Le contenu est complet.")};
    return {u"content"_s, Verdict::Wrong, faults.join(u'\n')};
}

MachineFinding fonts()
{
    documents::loadFonts();
    const QStringList styles = QFontDatabase::styles(u"Electruc Sans"_s);
    for (const QString& style : {u"Regular"_s, u"SemiBold"_s, u"Bold"_s}) {
        if (!styles.contains(style))
            return {u"fonts"_s, Verdict::Wrong,
                Tr::tr("La police Electruc Sans %1 manque au programme.").arg(style)};
    }
    return {u"fonts"_s, Verdict::Fine, Tr::tr("Les polices sont là.")};
}

// Asks the printing system's own tool: this room knows no window, and Qt's list needs one.
MachineFinding printers()
{
    QProcess lpstat;
    lpstat.start(u"lpstat"_s, {u"-e"_s});
    if (!lpstat.waitForStarted(1000) || !lpstat.waitForFinished(5000) || lpstat.exitCode() != 0)
        return {
            u"printers"_s, Verdict::Notice, Tr::tr("Aucune imprimante trouvée. On peut enregistrer en PDF.")};
    const QStringList names
        = QString::fromLocal8Bit(lpstat.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    if (names.isEmpty())
        return {u"printers"_s, Verdict::Notice,
            Tr::tr("Aucune imprimante installée. On peut enregistrer en PDF.")};
    return {u"printers"_s, Verdict::Fine, Tr::tr("Imprimantes : %1").arg(names.join(u", "_s))};
}

MachineFinding disk(const QString& folder)
{
    if (!QDir().mkpath(folder) || !QTemporaryFile(folder + u"/check-XXXXXX"_s).open())
        return {u"disk"_s, Verdict::Wrong, Tr::tr("On ne peut pas écrire dans %1.").arg(folder)};
    const QStorageInfo storage(folder);
    const QString left
        = Tr::tr("%1 Mo libres dans %2.").arg(storage.bytesAvailable() / kMegabyte).arg(folder);
    if (storage.bytesAvailable() < kRoomNeeded)
        return {
            u"disk"_s, Verdict::Wrong, left + u' ' + Tr::tr("Il en faut %1.").arg(kRoomNeeded / kMegabyte)};
    return {u"disk"_s, Verdict::Fine, left};
}

} // namespace

QList<MachineFinding> MachineCheck::ofRunning(Runtime& runtime, const Sentence& sentence)
{
    return around(runtime.dataDir(), databaseOf(runtime, sentence));
}

QList<MachineFinding> MachineCheck::ofClosed(const Options& options, const Sentence& sentence)
{
    // The folder first: opening makes it.
    const MachineFinding place = disk(dataDirOf(options));
    Options beside = options;
    beside.exclusive = false;
    auto opened = Runtime::open(beside);
    QList<MachineFinding> findings = around(dataDirOf(options),
        opened ? databaseOf(**opened, sentence)
               : MachineFinding{u"database"_s, Verdict::Wrong, sentence(opened.error())});
    findings.first() = place;
    return findings;
}

QList<MachineFinding> MachineCheck::around(const QString& folder, const MachineFinding& database)
{
    return {disk(folder), database, content(), fonts(), printers()};
}

} // namespace runtime
