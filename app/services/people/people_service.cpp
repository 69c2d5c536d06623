#include "services/people/people_service.h"

#include "core/classroom/first_name.h"
#include "core/classroom/trainer_actions.h"
#include "core/text.h"
#include "data/accounts/persona_repository.h"
#include "data/classroom/learner_repository.h"
#include "data/classroom/trainer_action_repository.h"
#include "data/classroom_store.h"
#include "data/dataset/dataset_importer.h"
#include "data/people/people_repository.h"
#include "data/people/room_people.h"
#include "data/people/world_people.h"
#include "data/transaction.h"
#include "data/world_store.h"
#include "data/world_vault.h"
#include "services/people/invented_people.h"

#include <QCoreApplication>
#include <QHash>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace services {
namespace {

constexpr int kAvatars = 12;
constexpr int kToldEvery = 100; // people

core::Result<void> note(data::ClassroomStore& classroom, const core::Clock& clock, QLatin1StringView action,
    const QJsonObject& attributes)
{
    core::TrainerAction line;
    line.at = clock.nowUtc();
    line.action = action;
    line.attributes = attributes;
    return data::TrainerActionRepository(classroom.database()).add(line);
}

// Learners of the current group, by their first names.
class GroupJoiner final
{
public:
    explicit GroupJoiner(data::Database& classroom)
        : m_learners(classroom)
    {
    }

    core::Result<void> open()
    {
        const auto current = m_learners.currentGroup();
        if (!current)
            return current.error();
        if (current->has_value()) {
            m_group = current->value().id;
        } else {
            const auto made
                = m_learners.addGroup(QCoreApplication::translate("services::PeopleService", "Mon groupe"));
            if (!made)
                return made.error();
            m_group = *made;
        }
        const auto present = m_learners.ofGroup(m_group);
        if (!present)
            return present.error();
        for (const core::Learner& learner : *present)
            m_names.insert(core::folded(learner.firstName));
        m_size = static_cast<int>(present->size());
        const auto eans = m_learners.eans();
        if (!eans)
            return eans.error();
        m_eans = QSet<QString>(eans->cbegin(), eans->cend());
        return {};
    }

    // Whether somebody joined: nobody plays this person yet, and there is a place.
    core::Result<bool> join(const core::NewPerson& person)
    {
        const QString ean = person.ean.digits();
        if (m_eans.contains(ean) || m_size >= PeopleService::kLargestGroup)
            return false;
        core::Learner learner;
        learner.group = m_group;
        learner.firstName = freeName(person);
        learner.avatar = m_size % kAvatars;
        learner.ean = ean;
        const auto added = m_learners.add(learner);
        if (!added)
            return added.error();
        m_names.insert(core::folded(learner.firstName));
        m_eans.insert(ean);
        ++m_size;
        return true;
    }

private:
    // Marie, else Marie D., else Marie D. 2…
    QString freeName(const core::NewPerson& person) const
    {
        constexpr qsizetype kRoomForMore = 8;
        const QString first
            = core::firstNameFrom(person.firstName).left(core::kFirstNameMaxLength - kRoomForMore).trimmed();
        QString name = first;
        for (int number = 1; m_names.contains(core::folded(name)); ++number) {
            name = first + u' ' + person.lastName.left(1).toUpper() + u'.';
            if (number > 1)
                name += u' ' + QString::number(number);
        }
        return name;
    }

    data::LearnerRepository m_learners;
    core::GroupId m_group;
    QSet<QString> m_names; // folded
    QSet<QString> m_eans;
    int m_size = 0;
};

} // namespace

PeopleService::PeopleService(data::WorldStore& world, data::ClassroomStore& classroom,
    const data::WorldSource& source, const core::Clock& clock)
    : m_world(world)
    , m_classroom(classroom)
    , m_source(source)
    , m_clock(clock)
{
}

core::Result<QList<core::Persona>> PeopleService::everybody() const
{
    return data::PersonaRepository(m_world.database()).all();
}

core::Result<QList<core::Persona>> PeopleService::ofGroup() const
{
    data::LearnerRepository learners(m_classroom.database());
    const auto group = learners.currentGroup();
    if (!group)
        return group.error();
    QList<core::Persona> people;
    if (!group->has_value())
        return people;
    const auto members = learners.ofGroup(group->value().id);
    if (!members)
        return members.error();
    const auto all = everybody();
    if (!all)
        return all.error();
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < all->size(); ++i)
        places.insert((*all)[i].supplyPoint.ean.digits(), i);
    for (const core::Learner& learner : *members) {
        if (const auto place = places.constFind(learner.ean); place != places.constEnd())
            people.append((*all)[place.value()]);
    }
    return people;
}

core::Result<QStringList> PeopleService::addedEans() const
{
    const auto all = data::PeopleRepository(m_classroom.database()).all();
    if (!all)
        return all.error();
    QStringList eans;
    for (const data::AddedPerson& person : *all) {
        if (person.isNew)
            eans.append(person.person.ean.digits());
    }
    return eans;
}

core::Result<PeopleChange> PeopleService::plan(const QList<core::NewPerson>& people) const
{
    const auto all = everybody();
    if (!all)
        return all.error();
    QSet<QString> known;
    for (const core::Persona& persona : *all)
        known.insert(persona.supplyPoint.ean.digits());
    PeopleChange change;
    for (const core::NewPerson& person : people)
        ++(known.contains(person.ean.digits()) ? change.updated : change.created);
    return change;
}

core::Result<PeopleChange> PeopleService::add(
    const QList<core::NewPerson>& people, const PeopleProgress& progress)
{
    const auto all = everybody();
    if (!all)
        return all.error();
    QHash<QString, bool> known;
    QSet<QString> emails;
    for (const core::Persona& persona : *all) {
        known.insert(persona.supplyPoint.ean.digits(), true);
        emails.insert(persona.email);
    }
    MailboxNames mailboxes(std::move(emails));
    auto transaction = data::Transaction::begin(m_classroom.database());
    if (!transaction)
        return transaction.error();
    GroupJoiner joiner(m_classroom.database());
    if (auto opened = joiner.open(); !opened)
        return opened.error();
    data::PeopleRepository repository(m_classroom.database());
    PeopleChange change;
    QList<core::NewPerson> updated;
    const int total = static_cast<int>(people.size());
    for (int i = 0; i < total; ++i) {
        const core::NewPerson& person = people[i];
        if (progress && i % kToldEvery == 0 && !progress(i, total))
            return core::Error{core::ErrorCode::Cancelled, u"adding people was stopped"_s};
        const bool isKnown = known.contains(person.ean.digits());
        data::AddedPerson row{0, person, !isKnown, {}, {}, m_clock.nowUtc()};
        if (isKnown) {
            ++change.updated;
            updated.append(person);
        } else {
            row.email = mailboxes.freeFor(person);
            row.cardPassword = cardPasswordFor(person.ean);
            ++change.created;
        }
        if (auto kept = repository.put(row); !kept)
            return kept.error();
        const auto joined = joiner.join(person);
        if (!joined)
            return joined.error();
        change.joined += *joined ? 1 : 0;
    }
    if (progress && !progress(total, total))
        return core::Error{core::ErrorCode::Cancelled, u"adding people was stopped"_s};
    const QJsonObject counts{{u"created"_s, change.created}, {u"updated"_s, change.updated}};
    if (auto noted = note(m_classroom, m_clock, core::actions::kPeopleAdded, counts); !noted)
        return noted.error();
    if (auto changed = data::ClassroomPeople::changeVersion(m_classroom); !changed)
        return changed.error();
    if (auto followed = followInWorld(updated); !followed)
        return followed.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    Q_EMIT peopleChanged();
    return change;
}

core::Result<PeopleChange> PeopleService::addElsewhere(
    const QList<core::NewPerson>& people, const PeopleProgress& progress) const
{
    auto classroom = data::ClassroomStore::open(m_classroom.options());
    if (!classroom)
        return classroom.error();
    auto world = data::WorldStore::open(m_world.options());
    if (!world)
        return world.error();
    const data::ClassroomPeople roomPeople(**classroom);
    const data::DatasetImporter source(roomPeople);
    return PeopleService(**world, **classroom, source, m_clock).add(people, progress);
}

// The world before the classroom is committed: stopped in between, the next start takes the newcomers out
// again.
core::Result<void> PeopleService::followInWorld(const QList<core::NewPerson>& updated)
{
    if (auto prepared = data::WorldVault(m_world).prepare(m_source, m_clock.today()); !prepared)
        return prepared;
    if (updated.isEmpty())
        return {};
    auto transaction = data::Transaction::begin(m_world.database());
    if (!transaction)
        return transaction.error();
    const data::WorldPeople world(m_world.database());
    for (const core::NewPerson& person : updated) {
        const core::SupplyPoint point{.id = {},
            .ean = person.ean,
            .meterNumber = {},
            .title = person.title,
            .firstName = person.firstName,
            .lastName = person.lastName,
            .address = person.address};
        if (auto changed = world.change(point); !changed)
            return changed.error();
    }
    return transaction->commit();
}

core::Result<core::FieldErrors> PeopleService::addTyped(core::TypedPerson typed)
{
    const auto all = everybody();
    if (!all)
        return all.error();
    if (typed.ean.trimmed().isEmpty())
        typed.ean = InventedPeople(*all, 0).freeEan().digits();
    core::CheckedPerson checked = core::checkedPerson(typed);
    if (const auto ean = core::Ean::fromText(typed.ean)) {
        for (const core::Persona& persona : *all) {
            if (persona.supplyPoint.ean == *ean)
                checked.errors.add(u"ean"_s, core::Rule::AlreadyUsed);
        }
    }
    if (!checked.errors.isEmpty())
        return checked.errors;
    if (auto added = add({*checked.person}); !added)
        return added.error();
    return core::FieldErrors();
}

core::Result<QList<core::NewPerson>> PeopleService::invented(int count) const
{
    if (count < 1 || count > kMostInvented)
        return core::Error{
            core::ErrorCode::InvalidInput, u"1 to %1 people can be invented"_s.arg(kMostInvented)};
    const auto all = everybody();
    if (!all)
        return all.error();
    return InventedPeople(*all, QRandomGenerator::system()->generate()).draw(count);
}

core::Result<void> PeopleService::setRemoved(const QString& ean, bool removed)
{
    auto transaction = data::Transaction::begin(m_classroom.database());
    if (!transaction)
        return transaction.error();
    data::PeopleRepository people(m_classroom.database());
    const auto changed = people.setRemoved(ean, removed);
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return core::Error{core::ErrorCode::NotFound, u"not somebody whom the trainer added: "_s + ean};
    if (removed) {
        if (auto left = data::LearnerRepository(m_classroom.database()).markRemovedByEan(ean); !left)
            return left;
    } else {
        const auto person = people.byEan(ean);
        if (!person)
            return person.error();
        GroupJoiner joiner(m_classroom.database());
        if (auto opened = joiner.open(); !opened)
            return opened.error();
        if (auto joined = joiner.join(person->value().person); !joined)
            return joined.error();
    }
    const auto action = removed ? core::actions::kPersonRemoved : core::actions::kPersonRestored;
    if (auto noted = note(m_classroom, m_clock, action, {}); !noted)
        return noted;
    if (auto version = data::ClassroomPeople::changeVersion(m_classroom); !version)
        return version;
    if (auto followed = followInWorld({}); !followed)
        return followed;
    if (auto committed = transaction->commit(); !committed)
        return committed;
    Q_EMIT peopleChanged();
    return {};
}

core::Result<void> PeopleService::remove(const QString& ean)
{
    return setRemoved(ean, true);
}

core::Result<void> PeopleService::restore(const QString& ean)
{
    return setRemoved(ean, false);
}

} // namespace services
