#include "data/classroom_vault.h"

#include "data/attached_copy.h"
#include "data/classroom_store.h"
#include "data/query.h"
#include "data/store_copier.h"
#include "data/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace data {

namespace {

constexpr auto kIntent = "reset_all"_L1;
constexpr auto kForgetting = "forget_people"_L1;

} // namespace

ClassroomVault::ClassroomVault(ClassroomStore& store)
    : m_store(store)
{
}

core::Result<std::optional<Intent>> ClassroomVault::pending()
{
    Query query(m_store.database(), "intent.pending"_L1,
        u"select payload, made_at from intents where name = :name"_s);
    return query.bind(":name"_L1, QString(kIntent)).first([](const Row& row) {
        const QJsonObject payload = QJsonDocument::fromJson(row.text("payload"_L1).toUtf8()).object();
        return Intent{payload.value("undoId"_L1).toString(), row.instant("made_at"_L1),
            payload.value("isUndo"_L1).toBool()};
    });
}

core::Result<void> ClassroomVault::begin(const Intent& intent)
{
    const QJsonObject payload{{u"undoId"_s, intent.undoId}, {u"isUndo"_s, intent.isUndo}};
    Query query(m_store.database(), "intent.begin"_L1,
        u"insert into intents (name, payload, made_at) values (:name, :payload, :madeAt) "
        "on conflict (name) do update set payload = excluded.payload, made_at = excluded.made_at"_s);
    return query.bind(":name"_L1, QString(kIntent))
        .bind(":payload"_L1, QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact)))
        .bind(":madeAt"_L1, intent.madeAt)
        .run();
}

core::Result<void> ClassroomVault::forget()
{
    Query query(m_store.database(), "intent.forget"_L1, u"delete from intents where name = :name"_s);
    return query.bind(":name"_L1, QString(kIntent)).run();
}

core::Result<bool> ClassroomVault::isForgetting()
{
    Query query(m_store.database(), "intent.isForgetting"_L1, u"select 1 from intents where name = :name"_s);
    const auto found = query.bind(":name"_L1, QString(kForgetting)).first([](const Row&) { return true; });
    if (!found)
        return found.error();
    return found.value().has_value();
}

core::Result<void> ClassroomVault::beginForgetting(const QDateTime& madeAt)
{
    Query query(m_store.database(), "intent.beginForgetting"_L1,
        u"insert into intents (name, payload, made_at) values (:name, '{}', :madeAt) "
        "on conflict (name) do nothing"_s);
    return query.bind(":name"_L1, QString(kForgetting)).bind(":madeAt"_L1, madeAt).run();
}

core::Result<void> ClassroomVault::endForgetting()
{
    Query query(m_store.database(), "intent.endForgetting"_L1, u"delete from intents where name = :name"_s);
    return query.bind(":name"_L1, QString(kForgetting)).run();
}

core::Result<void> ClassroomVault::forgetPeople()
{
    Database& live = m_store.database();
    if (auto set = live.overwriteRemoved(); !set)
        return set;
    if (auto removed = AttachedCopy::remove(live, m_store.options(), ClassroomStore::kUndo); !removed)
        return removed;
    if (auto emptied = empty(); !emptied)
        return emptied;
    return live.compact();
}

core::Result<void> ClassroomVault::keep()
{
    Database& live = m_store.database();
    auto copy = AttachedCopy::attachFresh(live, m_store.options(), ClassroomStore::kUndo, u"classroom"_s);
    if (!copy)
        return copy.error();
    auto transaction = Transaction::begin(live);
    if (!transaction)
        return transaction.error();
    StoreCopier copier(live, classroomTables());
    if (auto copied = copier.replaceAll(live.schema(), copy.value().schema()); !copied)
        return copied;
    return transaction.value().commit();
}

core::Result<void> ClassroomVault::empty()
{
    Database& live = m_store.database();
    auto transaction = Transaction::begin(live);
    if (!transaction)
        return transaction.error();
    StoreCopier copier(live, classroomTables());
    if (auto cleared = copier.clear(live.schema()); !cleared)
        return cleared;
    if (auto done = forget(); !done)
        return done;
    return transaction.value().commit();
}

core::Result<void> ClassroomVault::restore()
{
    Database& live = m_store.database();
    {
        auto copy = AttachedCopy::attach(live, m_store.options(), ClassroomStore::kUndo, u"classroom"_s);
        if (!copy)
            return copy.error();
        auto transaction = Transaction::begin(live);
        if (!transaction)
            return transaction.error();
        StoreCopier copier(live, classroomTables());
        const QString& from = copy.value().schema();
        if (auto copied = copier.replaceAll(from, live.schema()); !copied)
            return copied;
        if (auto numbered = copier.setNextKeys(live.schema(), from, false); !numbered)
            return numbered;
        if (auto done = forget(); !done)
            return done;
        if (auto committed = transaction.value().commit(); !committed)
            return committed;
    }
    // What cannot be removed now is written over by the next reset.
    static_cast<void>(AttachedCopy::remove(live, m_store.options(), ClassroomStore::kUndo).has_value());
    return {};
}

core::Result<int> ClassroomVault::learnerCount()
{
    Query query(
        m_store.database(), "classroom.learners"_L1, u"select count(*) from learners where not removed"_s);
    const auto number = query.first([](const Row& row) { return static_cast<int>(row.number(0)); });
    if (!number)
        return number.error();
    return number.value().value_or(0);
}

} // namespace data
