#pragma once

#include "core/accounts/account.h"
#include "core/clock.h"
#include "core/field_errors.h"
#include "core/result.h"
#include "services/accounts/sign_in_code.h"

#include <QObject>

#include <optional>

namespace data {
class WorldStore;
}

namespace services {

class Journal;
class JournalledTransaction;

// Who is signed in to electruc.example on this browser (E-34 to E-39). Nothing of it outlives the person's
// turn at the machine.
class SessionService final : public QObject
{
    Q_OBJECT

public:
    SessionService(data::WorldStore& world, Journal& journal, const core::Clock& clock);
    ~SessionService() override;

    // Signs in. Empty errors mean success: signed in, or code() is awaited; otherwise what is missing in the
    // form, or one refusal for every cause (Rule::WrongCredentials on "password"). Takes tens of
    // milliseconds, whether the address is known or not. Field names: email, password.
    core::Result<core::FieldErrors> signIn(const QString& email, const QString& password);
    // The second step, for those who chose it: giveCode() signs in when it is the right one.
    SignInCode& code() { return m_code; }
    core::Result<CodeAnswer> giveCode(const QString& typed);
    core::Result<void> signOut();
    // The person leaves the machine, or the world is another one now: signed out without a trace.
    void forget();

    // The site ends it by itself: nobody stays signed in, even when that could not be noted. Journal:
    // session.expired.
    core::Result<void> expire();
    // It is to end: who listens to endingSoon() warns first; without anybody it ends at once.
    void endSoon();
    // The last session ended by itself, and nobody signed in since.
    bool hasExpired() const { return m_hasExpired; }
    // The person was warned, asked for more time, found again what was typed. Journal: session.warned,
    // session.extended, session.restored. Nothing while nobody is signed in.
    core::Result<void> noteWarned();
    core::Result<void> noteExtended();
    core::Result<void> noteRestored();

    // None when signed out.
    std::optional<core::Account> account() const;
    bool isSignedIn() const { return m_account.isValid(); }

Q_SIGNALS:
    void signedIn(core::AccountId account);
    void signedOut(); // or ended
    void endingSoon();

private:
    core::Result<void> note(QLatin1StringView event);
    // Inside the caller's transaction; accept() once it is committed.
    core::Result<void> noteAccepted(JournalledTransaction& useCase, core::SupplyPointId persona,
        const QString& email, bool withCode) const;
    void accept(core::AccountId account);
    void end(bool byItself);

    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
    SignInCode m_code;
    core::AccountId m_account;
    bool m_hasExpired = false;
};

} // namespace services
