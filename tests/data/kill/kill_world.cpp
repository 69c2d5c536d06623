#include "data/kill/kill_world.h"

#include "core/event_names.h"
#include "data/query.h"
#include "data/transaction.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using services::ResetLevel;

namespace kill {

namespace {

core::SupplyPointId idOf(int person)
{
    return core::SupplyPointId(person + 1);
}

core::Error broken(const QString& what)
{
    return {core::ErrorCode::Internal, what};
}

// The dump but for files and journal, the tables the steps write in.
QByteArray rest(const QByteArray& dump)
{
    QByteArray kept;
    bool isKept = true;
    for (const QByteArray& line : dump.split('\n')) {
        if (line.startsWith('#'))
            isKept = !line.startsWith("# files") && !line.startsWith("# journal");
        if (isKept)
            kept += line + '\n';
    }
    return kept;
}

core::Result<QSet<QString>> texts(data::Database& database, const QString& sql)
{
    data::Query query(database, "kill.read"_L1, sql);
    const auto rows = query.all([](const data::Row& row) { return row.text(0); });
    if (!rows)
        return rows.error();
    return QSet<QString>(rows.value().cbegin(), rows.value().cend());
}

} // namespace

core::Result<std::unique_ptr<KillWorld>> KillWorld::open(const QString& folder)
{
    std::unique_ptr<KillWorld> result(new KillWorld);
    auto classroom = data::ClassroomStore::open({folder, QString()});
    if (!classroom)
        return classroom.error();
    result->m_classroom = std::move(classroom).value();
    auto world = data::WorldStore::open({folder, QString()});
    if (!world)
        return world.error();
    result->m_world = std::move(world).value();
    result->m_service = std::make_unique<services::WorldService>(
        *result->m_world, *result->m_classroom, result->m_source, result->m_clock);
    if (auto prepared = result->m_service->prepare(); !prepared)
        return prepared.error();
    return result;
}

QDateTime KillWorld::momentOf(int number)
{
    return QDateTime(QDate(2026, 11, 10), QTime(6, 0), Qt::UTC).addSecs(number);
}

core::Result<void> KillWorld::run(const Step& step)
{
    m_clock.advanceSeconds(m_clock.nowUtc().secsTo(momentOf(step.number)));
    if (step.verb == "write"_L1)
        return write(step.number, step.person);
    if (step.verb == "learner"_L1)
        return addLearner(step.number);
    if (step.verb == "person"_L1)
        return m_service->reset({ResetLevel::Person, idOf(step.person)});
    if (step.verb == "group"_L1)
        return m_service->reset({ResetLevel::Group, {}});
    if (step.verb == "all"_L1)
        return m_service->reset({ResetLevel::All, {}});
    if (step.verb == "snapshot"_L1)
        return m_service->saveSnapshot(QString::number(step.number));
    return m_service->undoReset();
}

core::Result<void> KillWorld::write(int number, int person)
{
    auto useCase = services::JournalledTransaction::begin(*m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    data::Query file(m_world->database(), "kill.write"_L1,
        u"insert into files (supply_point_id, name, content, size_bytes, source, saved_at) "
        "values (:id, :name, :content, :size, 'invoice', '2026-11-10T10:00:00.000Z')"_s);
    const QByteArray content(number % 7 * 4000, 'x');
    if (auto added = file.bind(":id"_L1, idOf(person))
                         .bind(":name"_L1, QString::number(number))
                         .bind(":content"_L1, content)
                         .bind(":size"_L1, static_cast<qint64>(content.size()))
                         .run();
        !added)
        return added;
    if (auto noted
        = useCase.value().note(idOf(person), core::events::kDocumentDownloaded, QString::number(number));
        !noted)
        return noted;
    return useCase.value().commit();
}

core::Result<void> KillWorld::addLearner(int number)
{
    data::Database& database = m_classroom->database();
    auto transaction = data::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const QString sql = u"insert into groups (name, position) values ('Mardi', %1);"
                        "insert into learners (group_id, first_name, folded_name, avatar, ean, position) "
                        "values ((select max(id) from groups), '%1', '%1', 1, '%1', %1)"_s.arg(number);
    if (auto added = database.execute("kill.learner"_L1, sql); !added)
        return added;
    return transaction.value().commit();
}

core::Result<State> KillWorld::read()
{
    State state;
    if (auto whole = checkReferences(); !whole)
        return whole.error();
    if (auto whole = checkTheRest(); !whole)
        return whole.error();
    for (int person = 0; person < 3; ++person) {
        const auto files = texts(m_world->database(),
            u"select name from files where supply_point_id = %1"_s.arg(idOf(person).value()));
        const auto lines = texts(m_world->database(),
            u"select subject from journal where supply_point_id = %1"_s.arg(idOf(person).value()));
        if (!files || !lines)
            return files ? lines.error() : files.error();
        if (files.value() != lines.value())
            return broken(u"the journal does not tell the files"_s);
        for (const QString& name : files.value())
            state.facts.at(static_cast<size_t>(person)).insert(name.toInt());
    }
    const auto learners = texts(m_classroom->database(), u"select first_name from learners"_s);
    const auto groups = texts(m_classroom->database(), u"select cast(position as text) from groups"_s);
    if (!learners || !groups)
        return learners ? groups.error() : learners.error();
    if (learners.value() != groups.value())
        return broken(u"the classroom is half there"_s);
    for (const QString& name : learners.value())
        state.learners.insert(name.toInt());
    return state;
}

core::Result<void> KillWorld::checkReferences()
{
    for (data::Database* database : {&m_world->database(), &m_classroom->database()}) {
        if (auto whole = database->checkIntegrity(); !whole)
            return whole;
        data::Query query(*database, "kill.references"_L1, u"pragma foreign_key_check"_s);
        const auto orphans = query.all([](const data::Row& row) { return row.text(0); });
        if (!orphans)
            return orphans.error();
        if (!orphans.value().isEmpty())
            return broken(u"orphans in "_s + orphans.value().join(u", "_s));
    }
    const auto intents = texts(m_classroom->database(), u"select name from intents"_s);
    if (!intents)
        return intents.error();
    return intents.value().isEmpty() ? core::Result<void>() : broken(u"an intent is left"_s);
}

core::Result<void> KillWorld::checkTheRest()
{
    const auto dump = m_service->dump();
    if (!dump)
        return dump.error();
    static const QByteArray pristine = [] {
        QTemporaryDir folder;
        const auto fresh = KillWorld::open(folder.path());
        return fresh ? rest(fresh.value()->service().dump().value_or(QByteArray())) : QByteArray();
    }();
    return rest(dump.value()) == pristine ? core::Result<void>() : broken(u"the world is not whole"_s);
}

} // namespace kill
