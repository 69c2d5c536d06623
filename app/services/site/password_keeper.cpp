#include "services/site/password_keeper.h"

#include "core/event_names.h"
#include "data/accounts/preference_repository.h"
#include "data/world_store.h"
#include "services/journal.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace services {
namespace {

// The preference « password:www.electruc.example »: an object, empty when nothing was said.
const QString kLogin = u"login"_s;
const QString kPassword = u"password"_s;
const QString kMachine = u"machine"_s;
const QString kNever = u"never"_s;

QString keyOf(const QString& host)
{
    return u"password:"_s + host;
}

QJsonObject objectOf(const QString& value)
{
    return QJsonDocument::fromJson(value.toUtf8()).object();
}

QString textOf(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

PasswordKeeper::PasswordKeeper(
    data::WorldStore& world, Journal& journal, const core::Clock& clock, const QString& machine)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
    , m_machine(machine)
{
}

core::Result<bool> PasswordKeeper::asks(
    core::SupplyPointId persona, const QString& host, const QString& login, const QString& password) const
{
    const auto all = data::PreferenceRepository(m_world.database()).all(persona);
    if (!all)
        return all.error();
    const QJsonObject said = objectOf(all->value(keyOf(host)));
    if (said[kMachine].toString() != m_machine)
        return true;
    return !said[kNever].toBool()
        && (said[kLogin].toString() != login || said[kPassword].toString() != password);
}

core::Result<void> PasswordKeeper::keep(
    core::SupplyPointId persona, const QString& host, const QString& login, const QString& password)
{
    const QJsonObject kept{{kMachine, m_machine}, {kLogin, login}, {kPassword, password}};
    return put(persona, host, textOf(kept), core::events::kPasswordSaved);
}

core::Result<void> PasswordKeeper::decline(core::SupplyPointId persona, const QString& host)
{
    return note(persona, core::events::kPasswordDeclined, host);
}

core::Result<void> PasswordKeeper::never(core::SupplyPointId persona, const QString& host)
{
    const QJsonObject said{{kMachine, m_machine}, {kNever, true}};
    return put(persona, host, textOf(said), core::events::kPasswordNever);
}

core::Result<QList<KeptPassword>> PasswordKeeper::kept(const QString& host) const
{
    const auto all = data::PreferenceRepository(m_world.database()).everybodys(keyOf(host));
    if (!all)
        return all.error();
    QList<KeptPassword> passwords;
    for (const data::PersonalPreference& one : *all) {
        const QJsonObject said = objectOf(one.value);
        if (said[kMachine].toString() == m_machine && said.contains(kPassword))
            passwords.append(
                {one.persona, one.fullName, host, said[kLogin].toString(), said[kPassword].toString()});
    }
    return passwords;
}

core::Result<void> PasswordKeeper::forget(core::SupplyPointId by, const KeptPassword& password)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto gone
        = data::PreferenceRepository(m_world.database()).put(password.owner, keyOf(password.host), QString());
    if (!gone)
        return gone;
    if (auto noted = useCase->note(by, core::events::kPasswordForgotten, password.host); !noted)
        return noted;
    return useCase->commit();
}

core::Result<void> PasswordKeeper::noteFilled(core::SupplyPointId persona, const QString& host)
{
    return note(persona, core::events::kPasswordFilled, host);
}

core::Result<void> PasswordKeeper::put(
    core::SupplyPointId persona, const QString& host, const QString& value, QLatin1StringView event)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    if (auto put = data::PreferenceRepository(m_world.database()).put(persona, keyOf(host), value); !put)
        return put;
    if (auto noted = useCase->note(persona, event, host); !noted)
        return noted;
    return useCase->commit();
}

core::Result<void> PasswordKeeper::note(
    core::SupplyPointId persona, QLatin1StringView event, const QString& host)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    if (auto noted = useCase->note(persona, event, host); !noted)
        return noted;
    return useCase->commit();
}

} // namespace services
