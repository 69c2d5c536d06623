#include "services/accounts/session_service.h"

#include "core/belgian_day.h"
#include "core/email_address.h"
#include "core/event_names.h"
#include "core/text.h"
#include "data/accounts/account_repository.h"
#include "data/accounts/profile_repository.h"
#include "data/world_store.h"
#include "services/journal.h"
#include "services/secret_hash.h"

#include <QMetaMethod>

using namespace Qt::StringLiterals;

namespace services {
namespace {

// Verified when the address is unknown, so that the answer takes as long as for a known one. Nobody's
// password.
constexpr QByteArrayView kNobodysHash
    = "$argon2id$v=19$m=19456,t=2,p=1$vVhesjL5rg+nPD/mXuiWMw$DJA4bhfluHlmHhl5GbU8v50IdMh5sV71UQEUqr30Xkc";

// The day a customer closed the account (T-11); nothing when it never was active.
QVariantList closedSince(data::WorldStore& world, core::AccountId account)
{
    const auto decisions
        = data::ProfileRepository(world.database()).decisions(account).value_or(std::nullopt);
    if (!decisions || !decisions->closedAt.isValid())
        return {};
    return {core::belgianDay(decisions->closedAt)};
}

} // namespace

SessionService::SessionService(data::WorldStore& world, Journal& journal, const core::Clock& clock)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
    , m_code(world, journal, clock)
{
}

SessionService::~SessionService() = default;

core::Result<core::FieldErrors> SessionService::signIn(const QString& email, const QString& password)
{
    core::FieldErrors errors;
    const std::optional<core::EmailAddress> address = core::EmailAddress::fromText(core::cleaned(email));
    if (email.trimmed().isEmpty())
        errors.add(u"email"_s, core::Rule::Required);
    else if (!address)
        errors.add(u"email"_s, core::Rule::NotAnEmail);
    if (password.isEmpty())
        errors.add(u"password"_s, core::Rule::Required);
    if (!errors.isEmpty())
        return errors;

    data::AccountRepository accounts(m_world.database());
    auto found = accounts.credentials(*address);
    if (!found)
        return found.error();
    const bool known = found.value().has_value();
    const QByteArray hash = known ? found.value()->passwordHash : kNobodysHash.toByteArray();
    const bool accepted = secretMatches(hash, password) && known;
    if (!accepted)
        errors.add(u"password"_s, core::Rule::WrongCredentials);
    else if (!found.value()->active)
        errors.add(u"email"_s, core::Rule::AccountNotActive, closedSince(m_world, found.value()->account));

    m_code.forget();
    const core::SupplyPointId persona = known ? found.value()->supplyPoint : core::SupplyPointId();
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    if (!errors.isEmpty()) {
        if (auto kept = accounts.addSignIn(persona, address->text(), false, m_clock.nowUtc()); !kept)
            return kept.error();
        if (auto noted = useCase->note(persona, core::events::kSignInRefused, address->text()); !noted)
            return noted.error();
        if (auto committed = useCase->commit(); !committed)
            return committed.error();
        return errors;
    }
    const core::AccountId account = found.value()->account;
    const auto wantsCode = m_code.isWantedBy(account);
    if (!wantsCode)
        return wantsCode.error();
    if (*wantsCode) {
        const auto who = accounts.byId(account);
        if (!who)
            return who.error();
        if (auto sent = m_code.send(useCase.value(), who->value()); !sent)
            return sent.error();
    } else if (auto noted = noteAccepted(useCase.value(), persona, address->text(), false); !noted) {
        return noted.error();
    }
    if (auto committed = useCase->commit(); !committed) {
        m_code.forget();
        return committed.error();
    }
    if (!*wantsCode)
        accept(account);
    return errors;
}

core::Result<CodeAnswer> SessionService::giveCode(const QString& typed)
{
    const auto answer = m_code.check(typed);
    if (!answer || answer->kind != CodeAnswer::Kind::Accepted)
        return answer;
    const core::Account who = *m_code.account();
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    if (auto noted = noteAccepted(useCase.value(), who.supplyPoint, who.email, true); !noted)
        return noted.error();
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    m_code.forget();
    accept(who.id);
    return answer;
}

core::Result<void> SessionService::noteAccepted(
    JournalledTransaction& useCase, core::SupplyPointId persona, const QString& email, bool withCode) const
{
    auto kept = data::AccountRepository(m_world.database()).addSignIn(persona, email, true, m_clock.nowUtc());
    if (!kept)
        return kept;
    return useCase.note(
        persona, core::events::kSignedIn, email, withCode ? QJsonObject{{u"code"_s, true}} : QJsonObject());
}

void SessionService::accept(core::AccountId account)
{
    m_account = account;
    m_hasExpired = false;
    Q_EMIT signedIn(m_account);
}

core::Result<void> SessionService::note(QLatin1StringView event)
{
    const std::optional<core::Account> who = account();
    if (!who)
        return {};
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    if (auto noted = useCase.value().note(who->supplyPoint, event, who->email); !noted)
        return noted.error();
    return useCase.value().commit();
}

core::Result<void> SessionService::signOut()
{
    if (auto noted = note(core::events::kSignedOut); !noted)
        return noted;
    forget();
    return {};
}

void SessionService::forget()
{
    end(false);
}

core::Result<void> SessionService::expire()
{
    if (!isSignedIn())
        return {};
    auto noted = note(core::events::kSessionExpired);
    end(true);
    return noted;
}

void SessionService::endSoon()
{
    if (isSignalConnected(QMetaMethod::fromSignal(&SessionService::endingSoon)))
        Q_EMIT endingSoon();
    else
        // Ended all the same when it could not be noted.
        (void)expire();
}

core::Result<void> SessionService::noteWarned()
{
    return note(core::events::kSessionWarned);
}

core::Result<void> SessionService::noteExtended()
{
    return note(core::events::kSessionExtended);
}

core::Result<void> SessionService::noteRestored()
{
    return note(core::events::kSessionRestored);
}

void SessionService::end(bool byItself)
{
    m_hasExpired = byItself;
    m_code.forget();
    if (!m_account.isValid())
        return;
    m_account = {};
    Q_EMIT signedOut();
}

std::optional<core::Account> SessionService::account() const
{
    if (!m_account.isValid())
        return std::nullopt;
    return data::AccountRepository(m_world.database()).byId(m_account).value_or(std::nullopt);
}

} // namespace services
