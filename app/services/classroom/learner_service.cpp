#include "services/classroom/learner_service.h"

#include "core/classroom/first_name.h"
#include "core/classroom/trainer_actions.h"
#include "core/ean.h"
#include "core/text.h"
#include "data/classroom/learner_repository.h"
#include "data/classroom/trainer_action_repository.h"
#include "data/classroom_store.h"
#include "data/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace services {

namespace {

constexpr int kAvatars = 12;

core::Error notFound(const QString& what)
{
    return {core::ErrorCode::NotFound, what};
}

// The first avatar nobody has; once all are taken, the one the fewest have.
int freeAvatar(const QList<core::Learner>& learners)
{
    std::array<int, kAvatars> wearers{};
    for (const core::Learner& learner : learners) {
        if (learner.avatar >= 0 && learner.avatar < kAvatars)
            ++wearers[static_cast<size_t>(learner.avatar)];
    }
    return static_cast<int>(std::min_element(wearers.begin(), wearers.end()) - wearers.begin());
}

bool isPlayed(const QString& ean, const QList<core::Learner>& learners)
{
    return std::any_of(learners.begin(), learners.end(),
        [&ean](const core::Learner& learner) { return learner.ean == ean; });
}

// The first persona nobody plays; one of a removed learner only when there is no other, so that an undo finds
// it.
QString freeEan(const QStringList& personas, const QList<core::Learner>& learners, const QStringList& kept)
{
    QString second;
    for (const QString& ean : personas) {
        if (isPlayed(ean, learners))
            continue;
        if (!kept.contains(ean))
            return ean;
        if (second.isEmpty())
            second = ean;
    }
    return second;
}

struct DefaultGroup
{
    QString name;
    QList<core::Learner> learners;
};

std::optional<DefaultGroup> readDefaultGroup(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object();
    DefaultGroup group;
    group.name = object.value("group"_L1).toString();
    const QJsonArray learners = object.value("learners"_L1).toArray();
    for (const QJsonValue value : learners) {
        core::Learner learner;
        learner.firstName = core::firstNameFrom(value["firstName"_L1].toString());
        learner.avatar = value["avatar"_L1].toInt(-1);
        const auto ean = core::Ean::fromText(value["ean"_L1].toString());
        if (!ean || core::whyNotFirstName(learner.firstName) || learner.avatar < 0
            || learner.avatar >= kAvatars)
            return std::nullopt;
        learner.ean = ean->digits();
        group.learners.append(learner);
    }
    if (group.name.isEmpty() || group.learners.isEmpty())
        return std::nullopt;
    return group;
}

} // namespace

LearnerService::LearnerService(data::ClassroomStore& classroom, const core::Clock& clock)
    : m_classroom(classroom)
    , m_clock(clock)
{
}

core::Result<void> LearnerService::finish(
    data::Transaction& transaction, QLatin1StringView action, qint64 subject)
{
    core::TrainerAction line;
    line.at = m_clock.nowUtc();
    line.action = action;
    line.subject = QString::number(subject);
    if (auto noted = data::TrainerActionRepository(m_classroom.database()).add(line); !noted)
        return noted;
    if (auto committed = transaction.commit(); !committed)
        return committed;
    Q_EMIT learnersChanged();
    return {};
}

core::Result<void> LearnerService::importDefaultGroup(const QByteArray& json)
{
    const auto wanted = readDefaultGroup(json);
    if (!wanted)
        return core::Error{core::ErrorCode::InvalidInput, u"the default group is not of the expected form"_s};

    data::Database& database = m_classroom.database();
    auto transaction = data::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    data::LearnerRepository repository(database);
    const auto present = repository.currentGroup();
    if (!present)
        return present.error();
    if (present->has_value())
        return {};
    const auto group = repository.addGroup(wanted->name);
    if (!group)
        return group.error();
    for (core::Learner learner : wanted->learners) {
        learner.group = *group;
        if (auto added = repository.add(learner); !added)
            return added.error();
    }
    return finish(*transaction, core::actions::kGroupImported, group->value());
}

core::Result<std::optional<core::Group>> LearnerService::currentGroup() const
{
    return data::LearnerRepository(m_classroom.database()).currentGroup();
}

core::Result<QList<core::Group>> LearnerService::groups() const
{
    return data::LearnerRepository(m_classroom.database()).groups();
}

core::Result<core::FieldErrors> LearnerService::groupNameErrors(
    const QString& name, core::GroupId except) const
{
    core::FieldErrors errors;
    if (name.isEmpty())
        errors.add(u"groupName"_s, core::Rule::Required);
    else if (name.size() > kLongestGroupName)
        errors.add(u"groupName"_s, core::Rule::TooLong, {kLongestGroupName});
    const auto all = groups();
    if (!all)
        return all.error();
    for (const core::Group& group : *all) {
        if (group.id != except && core::folded(group.name) == core::folded(name))
            errors.add(u"groupName"_s, core::Rule::AlreadyUsed);
    }
    return errors;
}

core::Result<core::FieldErrors> LearnerService::addGroup(const QString& typed)
{
    data::Database& database = m_classroom.database();
    auto transaction = data::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const QString name = core::cleaned(typed).simplified();
    auto errors = groupNameErrors(name, {});
    if (!errors || !errors->isEmpty())
        return errors;
    data::LearnerRepository repository(database);
    const auto group = repository.addGroup(name);
    if (!group)
        return group.error();
    if (auto chosen = repository.chooseGroup(*group); !chosen)
        return chosen.error();
    if (auto finished = finish(*transaction, core::actions::kGroupAdded, group->value()); !finished)
        return finished.error();
    return errors;
}

core::Result<core::FieldErrors> LearnerService::renameGroup(core::GroupId group, const QString& typed)
{
    data::Database& database = m_classroom.database();
    auto transaction = data::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const QString name = core::cleaned(typed).simplified();
    auto errors = groupNameErrors(name, group);
    if (!errors || !errors->isEmpty())
        return errors;
    if (auto renamed = data::LearnerRepository(database).renameGroup(group, name); !renamed)
        return renamed.error();
    if (auto finished = finish(*transaction, core::actions::kGroupRenamed, group.value()); !finished)
        return finished.error();
    return errors;
}

core::Result<void> LearnerService::chooseGroup(core::GroupId group)
{
    data::Database& database = m_classroom.database();
    auto transaction = data::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto all = groups();
    if (!all)
        return all.error();
    const bool exists = std::any_of(
        all->cbegin(), all->cend(), [group](const core::Group& one) { return one.id == group; });
    if (!exists)
        return notFound(u"no such group"_s);
    if (auto chosen = data::LearnerRepository(database).chooseGroup(group); !chosen)
        return chosen;
    return finish(*transaction, core::actions::kGroupChosen, group.value());
}

core::Result<QList<core::Learner>> LearnerService::learners() const
{
    data::LearnerRepository repository(m_classroom.database());
    const auto group = repository.currentGroup();
    if (!group)
        return group.error();
    if (!group->has_value())
        return QList<core::Learner>();
    return repository.ofGroup(group->value().id);
}

core::Result<core::FieldErrors> LearnerService::nameErrors(
    core::GroupId group, const QString& name, core::LearnerId except) const
{
    core::FieldErrors errors;
    if (const auto why = core::whyNotFirstName(name)) {
        errors.add(u"firstName"_s, why->rule, why->args);
        return errors;
    }
    const auto taken = data::LearnerRepository(m_classroom.database()).nameTaken(group, name, except);
    if (!taken)
        return taken.error();
    if (*taken)
        errors.add(u"firstName"_s, core::Rule::AlreadyUsed);
    return errors;
}

core::Result<core::FieldErrors> LearnerService::add(const QString& firstName, const QStringList& personaEans)
{
    data::Database& database = m_classroom.database();
    auto transaction = data::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    data::LearnerRepository repository(database);
    const auto group = repository.currentGroup();
    if (!group)
        return group.error();
    if (!group->has_value())
        return notFound(u"there is no group to add a learner to"_s);

    core::Learner learner;
    learner.group = group->value().id;
    learner.firstName = core::firstNameFrom(firstName);
    auto errors = nameErrors(learner.group, learner.firstName, {});
    if (!errors || !errors->isEmpty())
        return errors;

    const auto others = repository.ofGroup(learner.group);
    if (!others)
        return others.error();
    const auto kept = repository.eansKeptForUndo();
    if (!kept)
        return kept.error();
    learner.avatar = freeAvatar(*others);
    learner.ean = freeEan(personaEans, *others, *kept);
    if (learner.ean.isEmpty())
        return core::Error{core::ErrorCode::Conflict, u"every persona is played by somebody"_s};

    const auto id = repository.add(learner);
    if (!id)
        return id.error();
    if (auto finished = finish(*transaction, core::actions::kLearnerAdded, id->value()); !finished)
        return finished.error();
    return errors;
}

core::Result<core::FieldErrors> LearnerService::rename(core::LearnerId id, const QString& firstName)
{
    data::Database& database = m_classroom.database();
    auto transaction = data::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    data::LearnerRepository repository(database);
    const auto learner = repository.find(id);
    if (!learner)
        return learner.error();
    if (!learner->has_value())
        return notFound(u"no such learner"_s);

    const QString name = core::firstNameFrom(firstName);
    auto errors = nameErrors(learner->value().group, name, id);
    if (!errors || !errors->isEmpty() || name == learner->value().firstName)
        return errors;
    if (auto renamed = repository.rename(id, name); !renamed)
        return renamed.error();
    if (auto finished = finish(*transaction, core::actions::kLearnerRenamed, id.value()); !finished)
        return finished.error();
    return errors;
}

core::Result<void> LearnerService::remove(core::LearnerId id)
{
    data::Database& database = m_classroom.database();
    auto transaction = data::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    data::LearnerRepository repository(database);
    const auto learner = repository.find(id);
    if (!learner)
        return learner.error();
    if (!learner->has_value())
        return notFound(u"no such learner"_s);
    if (auto forgotten = repository.forgetRemoved(); !forgotten)
        return forgotten;
    if (auto removed = repository.markRemoved(id); !removed)
        return removed;
    return finish(*transaction, core::actions::kLearnerRemoved, id.value());
}

core::Result<void> LearnerService::restoreRemoved(const core::Learner& learner)
{
    data::Database& database = m_classroom.database();
    auto transaction = data::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    // Asked before rather than left to the indices: a refused statement would end the transaction.
    data::LearnerRepository repository(database);
    const auto nameTaken = repository.nameTaken(learner.group, learner.firstName, learner.id);
    if (!nameTaken)
        return nameTaken.error();
    const auto others = repository.ofGroup(learner.group);
    if (!others)
        return others.error();
    if (*nameTaken || isPlayed(learner.ean, *others))
        return core::Error{core::ErrorCode::Conflict, u"the name or the persona is taken meanwhile"_s};

    const auto restored = repository.restore(learner.id);
    if (!restored)
        return restored.error();
    if (*restored == 0)
        return notFound(u"no such removed learner"_s);
    return finish(*transaction, core::actions::kLearnerRestored, learner.id.value());
}

} // namespace services
