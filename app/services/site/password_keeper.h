#pragma once

#include "core/clock.h"
#include "core/id.h"
#include "core/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace data {
class WorldStore;
}

namespace services {

class Journal;

struct KeptPassword
{
    core::SupplyPointId owner; // who said yes
    QString ownerName; // Monique Delvaux
    QString host; // www.electruc.example
    QString login;
    QString password;
};

// The passwords that the simulated browser keeps on this machine when somebody says yes. They lie with
// the persona who said so, in the world alone: a reset takes them away.
class PasswordKeeper final
{
public:
    // machine: its name; what another machine of the room keeps is none of this one's business.
    PasswordKeeper(
        data::WorldStore& world, Journal& journal, const core::Clock& clock, const QString& machine);

    // Whether that persona is to be asked: not when they said never, nor when it is kept already.
    core::Result<bool> asks(core::SupplyPointId persona, const QString& host, const QString& login,
        const QString& password) const;
    // Journal: browser.password_saved, _declined, _never; the subject is the host.
    core::Result<void> keep(
        core::SupplyPointId persona, const QString& host, const QString& login, const QString& password);
    core::Result<void> decline(core::SupplyPointId persona, const QString& host);
    core::Result<void> never(core::SupplyPointId persona, const QString& host);

    // All that this machine keeps for that site, whoever said yes.
    core::Result<QList<KeptPassword>> kept(const QString& host) const;
    // by: who does so, whoever's it was. Journal: browser.password_forgotten, _filled.
    core::Result<void> forget(core::SupplyPointId by, const KeptPassword& password);
    core::Result<void> noteFilled(core::SupplyPointId persona, const QString& host);

private:
    core::Result<void> put(
        core::SupplyPointId persona, const QString& host, const QString& value, QLatin1StringView event);
    core::Result<void> note(core::SupplyPointId persona, QLatin1StringView event, const QString& host);

    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
    QString m_machine;
};

} // namespace services
