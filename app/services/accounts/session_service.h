#pragma once

#include "core/accounts/account.h"
#include "core/clock.h"
#include "core/field_errors.h"
#include "core/result.h"

#include <QObject>

#include <optional>

namespace data {
class WorldStore;
}

namespace services {

class Journal;

// Who is signed in to electruc.example on this browser (E-34 to E-39). Nothing of it outlives the person's
// turn at the machine.
class SessionService final : public QObject
{
    Q_OBJECT

public:
    SessionService(data::WorldStore& world, Journal& journal, const core::Clock& clock);
    ~SessionService() override;

    // Signs in. Empty errors mean success; otherwise what is missing in the form, or one refusal for every
    // cause (Rule::WrongCredentials on "password"). Takes tens of milliseconds, whether the address is known
    // or not. Field names: email, password.
    core::Result<core::FieldErrors> signIn(const QString& email, const QString& password);
    core::Result<void> signOut();
    // The person leaves the machine, or the world is another one now: signed out without a trace.
    void forget();

    // None when signed out.
    std::optional<core::Account> account() const;
    bool isSignedIn() const { return m_account.isValid(); }

Q_SIGNALS:
    void signedIn(core::AccountId account);
    void signedOut();

private:
    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
    core::AccountId m_account;
};

} // namespace services
