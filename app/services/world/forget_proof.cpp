#include "services/world/forget_proof.h"

#include "data/attached_copy.h"
#include "data/canonical_dump.h"
#include "data/classroom_store.h"
#include "data/dataset/content_file.h"
#include "data/forget/byte_search.h"
#include "data/forget/stored_texts.h"
#include "data/migrator.h"
#include "data/query.h"
#include "data/store_opening.h"
#include "data/transaction.h"
#include "data/world_source.h"
#include "data/world_stamp.h"
#include "data/world_store.h"
#include "data/world_vault.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {
namespace {

core::Result<void> collectAll(data::Database& database, const QString& schema,
    const QList<data::CopiedTable>& tables, QSet<QString>& texts)
{
    for (const data::CopiedTable& table : tables) {
        if (auto collected = data::collectTexts(database, schema, table.name, texts); !collected)
            return collected;
    }
    return {};
}

// A world that was never used, in memory, with the stamp of the live one.
core::Result<std::unique_ptr<data::Database>> untouchedWorld(
    const data::WorldSource& pristine, const data::WorldStamp& stamp)
{
    auto database = data::Database::open(data::DatabaseLocation::sqlite(u":memory:"_s));
    if (!database)
        return database.error();
    data::Database& world = *database.value();
    const auto migrations = data::Migrator::fromFolder(u":/migrations/world"_s);
    if (!migrations)
        return migrations.error();
    if (auto migrated = data::Migrator(world, migrations.value()).migrate(); !migrated)
        return migrated.error();
    auto transaction = data::Transaction::begin(world);
    if (!transaction)
        return transaction.error();
    if (auto imported = pristine.importInto(world, stamp.day); !imported)
        return imported.error();
    if (auto stamped = data::setWorldStamp(world, world.schema(), stamp); !stamped)
        return stamped.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return database;
}

// What the files of a program hold that nobody ever used, besides its world: how the tables are written down,
// and the first group.
core::Result<QByteArray> wordsOfProgram()
{
    QByteArray words;
    for (const QString& store : {u"world"_s, u"classroom"_s}) {
        const auto migrations = data::Migrator::fromFolder(u":/migrations/"_s + store);
        if (!migrations)
            return migrations.error();
        for (const data::Migration& migration : migrations.value())
            words += migration.sql.toUtf8() + '\n';
    }
    const auto group = data::readContentFile(data::kBuiltInContent, u"classroom.json"_s);
    if (!group)
        return group.error();
    return words + group.value();
}

} // namespace

ForgetProof::ForgetProof(data::WorldStore& world, data::ClassroomStore& classroom)
    : m_world(world)
    , m_classroom(classroom)
{
}

core::Result<void> ForgetProof::remember()
{
    data::Database& world = m_world.database();
    const auto collected
        = data::WorldVault(m_world).withEveryWorld([&](const QString& schema) -> core::Result<void> {
              if (auto done = collectAll(world, schema, data::worldTables(), m_texts); !done)
                  return done;
              return data::collectTexts(world, schema, u"snapshot_label"_s, m_texts);
          });
    if (!collected)
        return collected;
    data::Database& room = m_classroom.database();
    if (auto done = collectAll(room, room.schema(), data::classroomTables(), m_texts); !done)
        return done;
    return rememberUndoneClassroom();
}

core::Result<void> ForgetProof::rememberUndoneClassroom()
{
    data::Database& room = m_classroom.database();
    const auto exists = data::AttachedCopy::exists(room, m_classroom.options(), data::ClassroomStore::kUndo);
    if (!exists)
        return exists.error();
    if (!exists.value())
        return {};
    auto copy = data::AttachedCopy::attach(
        room, m_classroom.options(), data::ClassroomStore::kUndo, u"classroom"_s);
    if (!copy) // what cannot be read goes all the same
        return data::isUnreadable(copy.error()) ? core::Result<void>() : core::Result<void>(copy.error());
    return collectAll(room, copy.value().schema(), data::classroomTables(), m_texts);
}

core::Result<core::ForgetReport> ForgetProof::look(
    const data::WorldSource& pristine, const std::function<void(qint64, qint64)>& onBytes)
{
    m_report = {};
    m_report.onServer = m_world.options().isPostgres();
    if (auto sorted = sortOut(pristine); !sorted)
        return sorted.error();
    const auto isEmpty = classroomIsEmpty();
    if (!isEmpty)
        return isEmpty.error();
    m_report.classroomIsEmpty = isEmpty.value();
    readFiles(onBytes);
    return m_report;
}

// Compares the live world with one made here, and puts aside the texts that this one has too.
core::Result<void> ForgetProof::sortOut(const data::WorldSource& pristine)
{
    data::Database& live = m_world.database();
    const auto stamp = data::worldStamp(live, live.schema());
    if (!stamp)
        return stamp.error();
    if (!stamp->has_value())
        return core::Error{core::ErrorCode::Internal, u"the live world has no stamp"_s};
    const auto untouched = untouchedWorld(pristine, stamp->value());
    if (!untouched)
        return untouched.error();
    const auto wanted = data::canonicalDump(*untouched.value(), data::worldTables());
    const auto present = data::canonicalDump(live, data::worldTables());
    if (!wanted || !present)
        return wanted ? present.error() : wanted.error();
    m_report.worldIsNew = wanted.value() == present.value();

    QSet<QString> own;
    if (auto done = collectAll(*untouched.value(), untouched.value()->schema(), data::worldTables(), own);
        !done)
        return done;
    auto words = wordsOfProgram();
    if (!words)
        return words.error();
    QByteArray ownBytes = std::move(words).value();
    for (const QString& text : std::as_const(own))
        ownBytes += text.toUtf8() + '\n';

    QStringList candidates;
    for (const QString& text : std::as_const(m_texts)) {
        if (own.contains(text))
            ++m_report.textsOfProgram;
        else if (!data::ByteSearch::canFind(text))
            ++m_report.textsTooShort;
        else
            candidates.append(text);
    }
    const QList<int> counts = data::ByteSearch(candidates).count(ownBytes);
    m_sought.clear();
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if (counts.at(i) > 0)
            ++m_report.textsOfProgram;
        else
            m_sought.append(candidates.at(i));
    }
    m_report.textsSought = static_cast<int>(m_sought.size());
    return {};
}

core::Result<bool> ForgetProof::classroomIsEmpty()
{
    data::Database& room = m_classroom.database();
    for (const data::CopiedTable& table : data::classroomTables()) {
        data::Query query(room, "forget.rows"_L1,
            u"select count(*) from "_s + room.dialect().qualified(room.schema(), table.name));
        const auto rows = query.first([](const data::Row& row) { return row.number(0); });
        if (!rows)
            return rows.error();
        if (rows->value_or(0) > 0)
            return false;
    }
    return true;
}

void ForgetProof::readFiles(const std::function<void(qint64, qint64)>& onBytes)
{
    const QDir folder(m_classroom.options().dataDir);
    qint64 total = 0;
    QDirIterator all(folder.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo info(all.next());
        m_report.files.append({folder.relativeFilePath(info.filePath()), info.size()});
        total += info.size();
    }
    std::ranges::sort(m_report.files, {}, &core::ForgetReport::File::name);
    const data::ByteSearch search(m_sought);
    qint64 read = 0;
    for (core::ForgetReport::File& file : m_report.files) {
        const auto found = search.countInFile(folder.filePath(file.name), [&](qint64 more) {
            read += more;
            if (onBytes)
                onBytes(read, total);
        });
        file.unreadable = !found;
        file.found = found.value_or(0);
    }
}

} // namespace services
