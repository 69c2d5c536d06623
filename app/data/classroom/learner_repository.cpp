#include "data/classroom/learner_repository.h"

#include "core/text.h"
#include "data/classroom/setting_repository.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {

namespace {

core::Learner fromRow(const Row& row)
{
    core::Learner learner;
    learner.id = row.id<core::LearnerId>("id"_L1);
    learner.group = row.id<core::GroupId>("group_id"_L1);
    learner.firstName = row.text("first_name"_L1);
    learner.avatar = row.integer("avatar"_L1);
    learner.ean = row.text("ean"_L1);
    return learner;
}

core::Group groupFromRow(const Row& row)
{
    return {row.id<core::GroupId>("id"_L1), row.text("name"_L1)};
}

} // namespace

core::Result<std::optional<core::Group>> LearnerRepository::currentGroup() const
{
    Query query(m_database, "groups.current"_L1,
        u"select g.id, g.name from groups g left join settings s on s.key = 'current_group' and s.value = "
        u"cast(g.id as "
        "text) order by case when s.key is null then 1 else 0 end, g.position limit 1"_s);
    return query.first(groupFromRow);
}

core::Result<QList<core::Group>> LearnerRepository::groups() const
{
    Query query(m_database, "groups.all"_L1, u"select id, name from groups order by position"_s);
    return query.all(groupFromRow);
}

core::Result<void> LearnerRepository::chooseGroup(core::GroupId group)
{
    return SettingRepository(m_database).put(u"current_group"_s, QString::number(group.value()));
}

core::Result<void> LearnerRepository::renameGroup(core::GroupId group, const QString& name)
{
    Query query(m_database, "groups.rename"_L1, u"update groups set name = :name where id = :id"_s);
    return query.bind(":name"_L1, name).bind(":id"_L1, group).run();
}

core::Result<core::GroupId> LearnerRepository::addGroup(const QString& name)
{
    Query query(m_database, "groups.add"_L1,
        u"insert into groups (name, position) "
        "values (:name, (select coalesce(max(position), 0) + 1 from groups)) returning id"_s);
    return query.bind(":name"_L1, name).runReturningId<core::GroupId>();
}

core::Result<QList<core::Learner>> LearnerRepository::ofGroup(core::GroupId group) const
{
    Query query(m_database, "learners.of_group"_L1,
        u"select id, group_id, first_name, avatar, ean from learners "
        "where group_id = :group and not removed order by position"_s);
    return query.bind(":group"_L1, group).all(fromRow);
}

core::Result<std::optional<core::Learner>> LearnerRepository::find(core::LearnerId id) const
{
    Query query(m_database, "learners.find"_L1,
        u"select id, group_id, first_name, avatar, ean from learners where id = :id and not removed"_s);
    return query.bind(":id"_L1, id).first(fromRow);
}

core::Result<bool> LearnerRepository::nameTaken(
    core::GroupId group, const QString& firstName, core::LearnerId except) const
{
    Query query(m_database, "learners.name_taken"_L1,
        u"select id from learners where group_id = :group and folded_name = :name and not removed "
        "and id <> :except"_s);
    auto row = query.bind(":group"_L1, group)
                   .bind(":name"_L1, core::folded(firstName))
                   .bind(":except"_L1, except.value())
                   .first([](const Row& found) { return found.number(0); });
    if (!row)
        return row.error();
    return row->has_value();
}

core::Result<QStringList> LearnerRepository::eans() const
{
    Query query(m_database, "learners.eans"_L1, u"select ean from learners where not removed"_s);
    auto eans = query.all([](const Row& row) { return row.text(0); });
    if (!eans)
        return eans.error();
    return QStringList(*eans);
}

core::Result<QStringList> LearnerRepository::eansKeptForUndo() const
{
    Query query(m_database, "learners.kept_eans"_L1, u"select ean from learners where removed"_s);
    auto eans = query.all([](const Row& row) { return row.text(0); });
    if (!eans)
        return eans.error();
    return QStringList(*eans);
}

core::Result<core::LearnerId> LearnerRepository::add(const core::Learner& learner)
{
    Query query(m_database, "learners.add"_L1,
        u"insert into learners (group_id, first_name, folded_name, avatar, ean, position) "
        "values (:group, :first_name, :folded_name, :avatar, :ean, "
        "(select coalesce(max(position), 0) + 1 from learners)) returning id"_s);
    return query.bind(":group"_L1, learner.group)
        .bind(":first_name"_L1, learner.firstName)
        .bind(":folded_name"_L1, core::folded(learner.firstName))
        .bind(":avatar"_L1, learner.avatar)
        .bind(":ean"_L1, learner.ean)
        .runReturningId<core::LearnerId>();
}

core::Result<void> LearnerRepository::rename(core::LearnerId id, const QString& firstName)
{
    Query query(m_database, "learners.rename"_L1,
        u"update learners set first_name = :first_name, folded_name = :folded_name where id = :id"_s);
    return query.bind(":first_name"_L1, firstName)
        .bind(":folded_name"_L1, core::folded(firstName))
        .bind(":id"_L1, id)
        .run();
}

core::Result<void> LearnerRepository::markRemoved(core::LearnerId id)
{
    Query query(
        m_database, "learners.mark_removed"_L1, u"update learners set removed = :yes where id = :id"_s);
    return query.bind(":yes"_L1, true).bind(":id"_L1, id).run();
}

core::Result<void> LearnerRepository::markRemovedByEan(const QString& ean)
{
    Query query(m_database, "learners.mark_removed_by_ean"_L1,
        u"update learners set removed = :yes where ean = :ean and not removed"_s);
    return query.bind(":yes"_L1, true).bind(":ean"_L1, ean).run();
}

core::Result<int> LearnerRepository::restore(core::LearnerId id)
{
    Query query(
        m_database, "learners.restore"_L1, u"update learners set removed = :no where id = :id and removed"_s);
    return query.bind(":no"_L1, false).bind(":id"_L1, id).runCounting();
}

core::Result<void> LearnerRepository::forgetRemoved()
{
    Query query(m_database, "learners.forget_removed"_L1, u"delete from learners where removed"_s);
    return query.run();
}

} // namespace data
