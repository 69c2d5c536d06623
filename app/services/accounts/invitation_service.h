#pragma once

#include "core/accounts/activation_code.h"
#include "core/accounts/invitation.h"
#include "core/clock.h"
#include "core/energy/supply_point.h"
#include "core/result.h"

#include <QList>

#include <functional>
#include <optional>

namespace data {
class WorldStore;
}

namespace services {

class Journal;

// What is printed on a letter of invitation (E-72).
struct InvitationLetter
{
    core::SupplyPoint supplyPoint;
    core::Invitation invitation;
    core::ActivationCode code;
};

// What became of the codes typed in the registration form.
struct InvitationCheck
{
    // Why they were refused: for the journal and the coach only, the site has one answer for all (E-16).
    enum class Answer { Fits, UnknownEan, NoInvitation, WrongCode, Replaced, Expired, Used, Locked };

    Answer answer = Answer::UnknownEan;
    core::SupplyPointId supplyPoint; // none when the EAN is nobody's
    core::Invitation invitation; // when there is one
};
// The answer's stable name in the journal: fits, unknown_ean, wrong_code…
QString codeOf(InvitationCheck::Answer answer);

// Letters of invitation: making them, and checking what is typed from them (E-16 to E-22). Times are those of
// the simulated clock.
class InvitationService final
{
public:
    InvitationService(data::WorldStore& world, Journal& journal, const core::Clock& clock);

    // The rules that hold now, asked each time; those of core::InvitationRules unless set.
    void setRules(std::function<core::InvitationRules()> rules) { m_rules = std::move(rules); }
    core::InvitationRules rules() const { return m_rules(); }

    // A code and a salt as those of a new letter.
    static core::ActivationCode drawnCode();
    static QByteArray drawnSalt();

    // A new letter for each, valid as long as the rules say; the older letters of these supply points die
    // (E-17, E-73). Ordered by EAN. All or nothing; NotFound when one of them does not exist.
    core::Result<QList<InvitationLetter>> make(const QList<core::SupplyPointId>& supplyPoints);
    // The newest letter of that supply point; none when there is none or when its code can no longer be read,
    // because it was used.
    core::Result<std::optional<InvitationLetter>> letter(core::SupplyPointId supplyPoint) const;
    // Every letter, by supply point, the newest first.
    core::Result<QList<core::Invitation>> all() const;

    // For the trainer, on the newest letter: NotFound when there is none.
    core::Result<void> unlock(core::SupplyPointId supplyPoint);
    core::Result<void> expire(core::SupplyPointId supplyPoint);

    // The next three belong to a use case and are called inside its transaction.
    // Counts a wrong code and locks at the last one allowed (E-19); nothing is counted while it is locked.
    core::Result<InvitationCheck> check(const core::Ean& ean, const core::ActivationCode& code);
    core::Result<void> reserve(core::InvitationId invitation, core::AccountId account);
    // Marks the letter used with which the account registered.
    core::Result<void> use(core::AccountId account);

private:
    core::Result<void> changeNewest(core::SupplyPointId supplyPoint, QLatin1StringView event,
        const std::function<core::Result<void>(const core::Invitation&)>& change);

    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
    std::function<core::InvitationRules()> m_rules = [] { return core::InvitationRules(); };
};

} // namespace services
