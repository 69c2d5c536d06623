#include "data/requests/request_draft_repository.h"

#include "data/database.h"
#include "data/query.h"
#include "data/requests/request_codes.h"

using namespace Qt::StringLiterals;

namespace data {

RequestDraftRepository::RequestDraftRepository(Database& database)
    : m_database(database)
{
}

core::Result<std::optional<core::RequestDraft>> RequestDraftRepository::find(core::SupplyPointId supplyPoint)
{
    Query query(m_database, "requestDrafts.find"_L1,
        u"select kind, subject, body, saved_at from request_drafts where supply_point_id = :supply_point"_s);
    auto draft = query.bind(":supply_point"_L1, supplyPoint).first([](const Row& row) {
        return core::RequestDraft{requestKindOf(row.text("kind"_L1)), row.text("subject"_L1),
            row.text("body"_L1), {}, row.instant("saved_at"_L1)};
    });
    if (!draft || !draft->has_value())
        return draft;
    Query files(m_database, "requestDrafts.files"_L1,
        u"select name, content from request_draft_files where supply_point_id = :supply_point order by id"_s);
    const auto attached = files.bind(":supply_point"_L1, supplyPoint).all([](const Row& row) {
        return core::AttachedFile{row.text("name"_L1), row.bytes("content"_L1)};
    });
    if (!attached)
        return attached.error();
    (*draft)->files = attached.value();
    return draft;
}

core::Result<void> RequestDraftRepository::replace(
    core::SupplyPointId supplyPoint, const core::RequestDraft& draft)
{
    if (auto dropped = drop(supplyPoint); !dropped)
        return dropped;
    Query query(m_database, "requestDrafts.add"_L1,
        u"insert into request_drafts (supply_point_id, kind, subject, body, saved_at) values "
        "(:supply_point, :kind, :subject, :body, :saved_at) returning id"_s);
    query.bind(":supply_point"_L1, supplyPoint)
        .bind(":kind"_L1, codeOf(draft.kind))
        .bind(":subject"_L1, draft.subject)
        .bind(":body"_L1, draft.message)
        .bind(":saved_at"_L1, draft.savedAt);
    const auto id = query.runReturningId<core::RequestId>();
    if (!id)
        return id.error();
    Query file(m_database, "requestDrafts.addFile"_L1,
        u"insert into request_draft_files (supply_point_id, request_draft_id, name, content) values "
        "(:supply_point, :draft, :name, :content)"_s);
    for (const core::AttachedFile& attached : draft.files) {
        file.bind(":supply_point"_L1, supplyPoint)
            .bind(":draft"_L1, *id)
            .bind(":name"_L1, attached.name)
            .bind(":content"_L1, attached.content);
        if (auto added = file.run(); !added)
            return added;
    }
    return {};
}

core::Result<void> RequestDraftRepository::drop(core::SupplyPointId supplyPoint)
{
    Query files(m_database, "requestDrafts.dropFiles"_L1,
        u"delete from request_draft_files where supply_point_id = :supply_point"_s);
    if (auto dropped = files.bind(":supply_point"_L1, supplyPoint).run(); !dropped)
        return dropped;
    Query draft(m_database, "requestDrafts.drop"_L1,
        u"delete from request_drafts where supply_point_id = :supply_point"_s);
    return draft.bind(":supply_point"_L1, supplyPoint).run();
}

} // namespace data
