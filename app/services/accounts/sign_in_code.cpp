#include "services/accounts/sign_in_code.h"

#include "core/belgian_phone.h"
#include "core/phone/phone_event_names.h"
#include "data/accounts/account_repository.h"
#include "data/accounts/profile_repository.h"
#include "data/world_store.h"
#include "services/journal.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace services {
namespace {

QString newCode()
{
    return QString::number(randombytes_uniform(1'000'000)).rightJustified(SignInCode::kDigits, u'0');
}

bool hasMobile(const core::Account& account)
{
    const auto phone = core::BelgianPhone::fromText(account.phone);
    return phone && phone->kind() == core::BelgianPhone::Kind::Mobile;
}

} // namespace

SignInCode::SignInCode(data::WorldStore& world, Journal& journal, const core::Clock& clock)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
    , m_texts(world, clock)
{
}

core::Result<bool> SignInCode::isWantedBy(core::AccountId account) const
{
    const auto decisions = data::ProfileRepository(m_world.database()).decisions(account);
    if (!decisions)
        return decisions.error();
    if (!decisions.value() || !decisions.value()->codeByText)
        return false;
    const auto who = data::AccountRepository(m_world.database()).byId(account);
    if (!who)
        return who.error();
    return who->has_value() && hasMobile(**who);
}

core::Result<void> SignInCode::send(JournalledTransaction& useCase, const core::Account& account)
{
    const QString code = newCode();
    const auto sent = m_texts.send({account.supplyPoint, u"sign-in-code"_s, {{u"code"_s, code}}, {}});
    if (!sent)
        return sent.error();
    auto noted = useCase.note(account.supplyPoint, core::events::kCodeSent, QString());
    if (!noted)
        return noted;
    m_account = account;
    m_code = code;
    m_sentAt = m_clock.nowUtc();
    m_wrong = 0;
    return {};
}

QString SignInCode::maskedPhone() const
{
    const auto phone = core::BelgianPhone::fromText(m_account ? m_account->phone : QString());
    if (!phone)
        return {};
    // The first four and the last two digits: 0400 •• •• 12.
    QString shown = phone->text();
    int seen = 0;
    const int all = static_cast<int>(phone->digits().size());
    for (QChar& sign : shown) {
        if (!sign.isDigit())
            continue;
        ++seen;
        if (seen > 4 && seen <= all - 2)
            sign = u'•';
    }
    return shown;
}

core::Result<bool> SignInCode::sendAgain()
{
    if (!m_account)
        return core::Error{core::ErrorCode::NotFound, u"nobody waits for a code"_s};
    if (m_sentAt.secsTo(m_clock.nowUtc()) < kSecondsBetween)
        return false;
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    if (auto sent = send(useCase.value(), core::Account(*m_account)); !sent)
        return sent.error();
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    return true;
}

core::Result<CodeAnswer> SignInCode::check(const QString& typed)
{
    using Kind = CodeAnswer::Kind;
    if (!m_account)
        return CodeAnswer{};
    QString digits;
    bool onlyDigits = true;
    for (const QChar sign : typed) {
        if (sign.isDigit())
            digits += QString::number(sign.digitValue());
        else if (!sign.isSpace() && sign != u'.' && sign != u'-')
            onlyDigits = false;
    }
    const auto count = static_cast<int>(digits.size());
    if (count != kDigits || !onlyDigits)
        return CodeAnswer{Kind::NotSixDigits, count, 0};
    if (m_sentAt.secsTo(m_clock.nowUtc()) > kMinutes * 60) {
        if (auto noted = noteRefusal("expired"_L1); !noted)
            return noted.error();
        return CodeAnswer{Kind::Expired, count, 0};
    }
    if (m_wrong < kTries && digits == m_code)
        return CodeAnswer{Kind::Accepted, count, 0};
    m_wrong = qMin(m_wrong + 1, kTries);
    const bool isUsedUp = m_wrong >= kTries;
    if (auto noted = noteRefusal(isUsedUp ? "used up"_L1 : "wrong"_L1); !noted)
        return noted.error();
    return CodeAnswer{isUsedUp ? Kind::UsedUp : Kind::Wrong, count, kTries - m_wrong};
}

void SignInCode::forget()
{
    m_account.reset();
    m_code.clear();
    m_wrong = 0;
}

core::Result<void> SignInCode::noteRefusal(QLatin1StringView reason)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto noted = useCase->note(
        m_account->supplyPoint, core::events::kCodeRefused, QString(), {{u"reason"_s, QString(reason)}});
    return noted ? useCase->commit() : noted;
}

} // namespace services
