#include "data/packs/pack_repository.h"

#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {
namespace {

core::Pack fromRow(const Row& row)
{
    return {row.text("id"_L1), row.text("title"_L1), row.text("author"_L1), {}};
}

} // namespace

core::Result<QList<core::PackFile>> PackRepository::filesOf(const QString& id) const
{
    Query query(m_database, "pack.files"_L1,
        u"select name, content from pack_files where pack_id = :pack order by name"_s);
    return query.bind(":pack"_L1, id).all([](const Row& row) {
        return core::PackFile{row.text("name"_L1), row.text("content"_L1).toUtf8()};
    });
}

core::Result<QList<core::Pack>> PackRepository::all() const
{
    Query query(m_database, "pack.all"_L1, u"select id, title, author from packs order by title, id"_s);
    auto packs = query.all(fromRow);
    if (!packs)
        return packs;
    for (core::Pack& pack : *packs) {
        auto files = filesOf(pack.id);
        if (!files)
            return files.error();
        pack.files = std::move(files).value();
    }
    return packs;
}

core::Result<std::optional<core::Pack>> PackRepository::find(const QString& id) const
{
    Query query(m_database, "pack.find"_L1, u"select id, title, author from packs where id = :id"_s);
    auto pack = query.bind(":id"_L1, id).first(fromRow);
    if (!pack || !pack->has_value())
        return pack;
    auto files = filesOf(id);
    if (!files)
        return files.error();
    (*pack)->files = std::move(files).value();
    return pack;
}

core::Result<void> PackRepository::put(const core::Pack& pack, const QDateTime& addedAt)
{
    if (auto removed = remove(pack.id); !removed)
        return removed.error();
    Query query(m_database, "pack.put"_L1,
        u"insert into packs (id, title, author, added_at) values (:id, :title, :author, :addedAt)"_s);
    if (auto put = query.bind(":id"_L1, pack.id)
                       .bind(":title"_L1, pack.title)
                       .bind(":author"_L1, pack.author)
                       .bind(":addedAt"_L1, addedAt)
                       .run();
        !put)
        return put;
    Query file(m_database, "pack.putFile"_L1,
        u"insert into pack_files (pack_id, name, content) values (:pack, :name, :content)"_s);
    for (const core::PackFile& one : pack.files) {
        if (auto put = file.bind(":pack"_L1, pack.id)
                           .bind(":name"_L1, one.name)
                           .bind(":content"_L1, QString::fromUtf8(one.content))
                           .run();
            !put)
            return put;
    }
    return {};
}

core::Result<bool> PackRepository::remove(const QString& id)
{
    Query files(m_database, "pack.removeFiles"_L1, u"delete from pack_files where pack_id = :pack"_s);
    if (auto gone = files.bind(":pack"_L1, id).run(); !gone)
        return gone.error();
    Query query(m_database, "pack.remove"_L1, u"delete from packs where id = :id"_s);
    const auto gone = query.bind(":id"_L1, id).runCounting();
    if (!gone)
        return gone.error();
    return gone.value() > 0;
}

} // namespace data
