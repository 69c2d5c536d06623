#include "services/accounts/invitation_service.h"

#include "core/event_names.h"
#include "data/accounts/invitation_repository.h"
#include "data/energy/supply_point_repository.h"
#include "data/world_store.h"
#include "services/journal.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace services {
namespace {

core::Error unknown(core::SupplyPointId supplyPoint)
{
    return {core::ErrorCode::NotFound, u"supply point %1"_s.arg(supplyPoint.value())};
}

} // namespace

QString codeOf(InvitationCheck::Answer answer)
{
    using enum InvitationCheck::Answer;
    switch (answer) {
    case Fits:
        return u"fits"_s;
    case UnknownEan:
        return u"unknown_ean"_s;
    case NoInvitation:
        return u"no_invitation"_s;
    case WrongCode:
        return u"wrong_code"_s;
    case Replaced:
        return u"replaced"_s;
    case Expired:
        return u"expired"_s;
    case Used:
        return u"used"_s;
    case Locked:
        return u"locked"_s;
    }
    return {};
}

InvitationService::InvitationService(data::WorldStore& world, Journal& journal, const core::Clock& clock)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
{
}

core::ActivationCode InvitationService::drawnCode()
{
    return core::ActivationCode::fromNumber(QRandomGenerator::system()->generate64());
}

QByteArray InvitationService::drawnSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char*>(words.data()), sizeof(words));
}

core::Result<QList<InvitationLetter>> InvitationService::make(const QList<core::SupplyPointId>& supplyPoints)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    data::InvitationRepository invitations(m_world.database());
    data::SupplyPointRepository points(m_world.database());
    const QDateTime now = m_clock.nowUtc();
    QList<InvitationLetter> letters;
    for (const core::SupplyPointId id : supplyPoints) {
        auto point = points.byId(id);
        if (!point)
            return point.error();
        if (!point->has_value())
            return unknown(id);
        const auto code = drawnCode();
        const QDateTime expires = m_rules().expiryOf(now);
        auto added = invitations.add(id, code, drawnSalt(), now, expires);
        if (!added)
            return added.error();
        core::Invitation invitation;
        invitation.id = *added;
        invitation.supplyPoint = id;
        invitation.madeAt = now;
        invitation.expiresAt = expires;
        letters.append({**point, invitation, code});
        auto noted = useCase->note(id, core::events::kInvitationMade, (*point)->ean.digits());
        if (!noted)
            return noted.error();
    }
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    std::sort(letters.begin(), letters.end(), [](const InvitationLetter& a, const InvitationLetter& b) {
        return a.supplyPoint.ean.digits() < b.supplyPoint.ean.digits();
    });
    return letters;
}

core::Result<std::optional<InvitationLetter>> InvitationService::letter(core::SupplyPointId supplyPoint) const
{
    auto kept = data::InvitationRepository(m_world.database()).newestOf(supplyPoint);
    if (!kept)
        return kept.error();
    if (!kept->has_value())
        return std::optional<InvitationLetter>();
    const auto code = core::ActivationCode::fromText((*kept)->code);
    if (!code)
        return std::optional<InvitationLetter>();
    auto point = data::SupplyPointRepository(m_world.database()).byId(supplyPoint);
    if (!point)
        return point.error();
    if (!point->has_value())
        return unknown(supplyPoint);
    return std::optional<InvitationLetter>(InvitationLetter{**point, (*kept)->invitation, *code});
}

core::Result<QList<core::Invitation>> InvitationService::all() const
{
    return data::InvitationRepository(m_world.database()).all();
}

core::Result<void> InvitationService::changeNewest(core::SupplyPointId supplyPoint, QLatin1StringView event,
    const std::function<core::Result<void>(const core::Invitation&)>& change)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto kept = data::InvitationRepository(m_world.database()).newestOf(supplyPoint);
    if (!kept)
        return kept.error();
    if (!kept->has_value())
        return unknown(supplyPoint);
    const core::Invitation& invitation = (*kept)->invitation;
    if (auto changed = change(invitation); !changed)
        return changed;
    if (auto noted = useCase->note(supplyPoint, event, QString::number(invitation.id.value())); !noted)
        return noted;
    return useCase->commit();
}

core::Result<void> InvitationService::unlock(core::SupplyPointId supplyPoint)
{
    return changeNewest(
        supplyPoint, core::events::kInvitationUnlocked, [this](const core::Invitation& invitation) {
            return data::InvitationRepository(m_world.database()).setFailures(invitation.id, 0, {});
        });
}

core::Result<void> InvitationService::expire(core::SupplyPointId supplyPoint)
{
    return changeNewest(
        supplyPoint, core::events::kInvitationExpired, [this](const core::Invitation& invitation) {
            return data::InvitationRepository(m_world.database())
                .setExpiry(invitation.id, std::min(invitation.expiresAt, m_clock.nowUtc()));
        });
}

core::Result<InvitationCheck> InvitationService::check(const core::Ean& ean, const core::ActivationCode& code)
{
    using enum InvitationCheck::Answer;
    InvitationCheck check;
    auto point = data::SupplyPointRepository(m_world.database()).byEan(ean);
    if (!point)
        return point.error();
    if (!point->has_value())
        return check;
    check.supplyPoint = (*point)->id;
    data::InvitationRepository invitations(m_world.database());
    auto letters = invitations.ofSupplyPoint(check.supplyPoint);
    if (!letters)
        return letters.error();
    if (letters->isEmpty()) {
        check.answer = NoInvitation;
        return check;
    }
    const auto& newest = letters->constFirst();
    check.invitation = newest.invitation;
    const QDateTime now = m_clock.nowUtc();
    if (check.invitation.isLockedAt(now)) {
        check.answer = Locked;
        return check;
    }
    if (code.matches(newest.codeHash)) {
        const core::InvitationState state = check.invitation.stateAt(now);
        check.answer = state == core::InvitationState::Used ? Used
            : state == core::InvitationState::Expired       ? Expired
                                                            : Fits;
        return check;
    }
    const bool isOlder = std::any_of(letters->cbegin() + 1, letters->cend(),
        [&code](const auto& letter) { return code.matches(letter.codeHash); });
    check.answer = isOlder ? Replaced : WrongCode;
    check.invitation.failures += 1;
    if (check.invitation.failures >= m_rules().tries) {
        check.invitation.failures = 0;
        check.invitation.lockedUntil = m_rules().lockedUntil(now);
        check.answer = Locked;
    } else {
        check.invitation.lockedUntil = {};
    }
    auto counted = invitations.setFailures(
        check.invitation.id, check.invitation.failures, check.invitation.lockedUntil);
    if (!counted)
        return counted.error();
    return check;
}

core::Result<void> InvitationService::reserve(core::InvitationId invitation, core::AccountId account)
{
    return data::InvitationRepository(m_world.database()).reserve(invitation, account);
}

core::Result<void> InvitationService::use(core::AccountId account)
{
    data::InvitationRepository invitations(m_world.database());
    auto reserved = invitations.reservedBy(account);
    if (!reserved)
        return reserved.error();
    if (!reserved->has_value())
        return core::Error{core::ErrorCode::NotFound, u"no letter of account %1"_s.arg(account.value())};
    return invitations.use((*reserved)->id, account, m_clock.nowUtc());
}

} // namespace services
