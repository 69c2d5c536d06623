#pragma once

#include "core/accounts/account.h"
#include "core/clock.h"
#include "core/result.h"
#include "services/phone/text_sender.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace data {
class WorldStore;
}

namespace services {

class Journal;
class JournalledTransaction;

// What came of a code that was written.
struct CodeAnswer
{
    enum class Kind {
        Accepted,
        NotSixDigits, // digits: how many there are; costs no try
        Wrong, // triesLeft: how many remain, at least 1
        UsedUp, // wrong too often: another one is needed
        Expired,
        NotAwaited // nobody is signing in
    };
    Kind kind = Kind::NotAwaited;
    int digits = 0;
    int triesLeft = 0;
};

// The second step of a sign-in, for customers who chose it (T-07, X-51): six digits that come by text.
// Nobody is ever locked out: another code can be had. Lives in memory, no longer than the person's turn.
class SignInCode final
{
public:
    static constexpr int kDigits = 6;
    static constexpr int kMinutes = 10;
    static constexpr int kTries = 5;
    static constexpr int kSecondsBetween = 30; // before another one is sent

    SignInCode(data::WorldStore& world, Journal& journal, const core::Clock& clock);

    // Whether this account signs in with a code: it chose to, and a mobile number is known.
    core::Result<bool> isWantedBy(core::AccountId account) const;

    // Sends one, inside the caller's transaction, and awaits it. Journal: code.sent.
    core::Result<void> send(JournalledTransaction& useCase, const core::Account& account);
    bool isAwaited() const { return m_account.has_value(); }
    const std::optional<core::Account>& account() const { return m_account; }
    QString maskedPhone() const; // 0400 •• •• 12; empty when none is awaited

    // Another code; the one before dies. False when the last one left less than kSecondsBetween ago.
    core::Result<bool> sendAgain();
    // Spaces, dots and hyphens do not count. Journal: code.refused, with the reason. Accepted: the caller
    // signs in and forgets.
    core::Result<CodeAnswer> check(const QString& typed);
    void forget();

private:
    core::Result<void> noteRefusal(QLatin1StringView reason);

    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
    TextSender m_texts;
    std::optional<core::Account> m_account; // who is signing in
    QString m_code;
    QDateTime m_sentAt; // UTC
    int m_wrong = 0;
};

} // namespace services
