#include "data/files/file_repository.h"

#include "data/database.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {
namespace {

const QString kSelect
    = u"select id, name, size_bytes, source, source_url, saved_at, opened from files where supply_point_id = :persona "_s;

} // namespace

FileRepository::FileRepository(Database& database)
    : m_database(database)
{
}

core::Result<core::FileId> FileRepository::add(
    core::SupplyPointId persona, const core::StoredFile& file, const QByteArray& content)
{
    Query query(m_database, "files.add"_L1,
        u"insert into files (supply_point_id, name, content, size_bytes, source, source_url, saved_at, "
        u"opened) "
        "values (:persona, :name, :content, :size, :source, :sourceUrl, :savedAt, :opened) returning id"_s);
    query.bind(":persona"_L1, persona)
        .bind(":name"_L1, file.name)
        .bind(":content"_L1, content)
        .bind(":size"_L1, static_cast<qint64>(content.size()))
        .bind(":source"_L1, file.source)
        .bind(":sourceUrl"_L1, file.sourceUrl)
        .bind(":savedAt"_L1, file.savedAt)
        .bind(":opened"_L1, file.opened);
    return query.runReturningId<core::FileId>();
}

core::Result<QList<core::StoredFile>> FileRepository::present(core::SupplyPointId persona)
{
    Query query(m_database, "files.present"_L1,
        kSelect + u"and removed_at is null order by saved_at desc, id desc"_s);
    query.bind(":persona"_L1, persona);
    return query.all(&fromRow);
}

core::Result<std::optional<core::StoredFile>> FileRepository::find(
    core::SupplyPointId persona, core::FileId id)
{
    return one("files.find"_L1, persona, id, u"and removed_at is null"_s);
}

core::Result<std::optional<core::StoredFile>> FileRepository::findRemoved(
    core::SupplyPointId persona, core::FileId id)
{
    return one("files.findRemoved"_L1, persona, id, u"and removed_at is not null"_s);
}

core::Result<std::optional<core::StoredFile>> FileRepository::one(
    QLatin1StringView name, core::SupplyPointId persona, core::FileId id, const QString& condition)
{
    Query query(m_database, name, kSelect + u"and id = :id "_s + condition);
    query.bind(":persona"_L1, persona).bind(":id"_L1, id);
    return query.first(&fromRow);
}

core::Result<std::optional<QByteArray>> FileRepository::content(core::SupplyPointId persona, core::FileId id)
{
    Query query(m_database, "files.content"_L1,
        u"select content from files where supply_point_id = :persona and id = :id and removed_at is null"_s);
    query.bind(":persona"_L1, persona).bind(":id"_L1, id);
    return query.first([](const Row& row) { return row.bytes("content"_L1); });
}

core::Result<void> FileRepository::setName(core::FileId id, const QString& name)
{
    Query query(m_database, "files.setName"_L1, u"update files set name = :name where id = :id"_s);
    return query.bind(":name"_L1, name).bind(":id"_L1, id).run();
}

core::Result<void> FileRepository::setOpened(core::FileId id)
{
    Query query(m_database, "files.setOpened"_L1, u"update files set opened = :opened where id = :id"_s);
    return query.bind(":opened"_L1, true).bind(":id"_L1, id).run();
}

core::Result<void> FileRepository::setRemoved(core::FileId id, const QDateTime& at)
{
    Query query(m_database, "files.setRemoved"_L1, u"update files set removed_at = :at where id = :id"_s);
    return query.bind(":at"_L1, at).bind(":id"_L1, id).run();
}

core::StoredFile FileRepository::fromRow(const Row& row)
{
    core::StoredFile file;
    file.id = row.id<core::FileId>("id"_L1);
    file.name = row.text("name"_L1);
    file.size = row.number("size_bytes"_L1);
    file.source = row.text("source"_L1);
    file.sourceUrl = row.text("source_url"_L1);
    file.savedAt = row.instant("saved_at"_L1);
    file.opened = row.boolean("opened"_L1);
    return file;
}

} // namespace data
