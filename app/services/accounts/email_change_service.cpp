#include "services/accounts/email_change_service.h"

#include "core/belgian_day.h"
#include "core/clock.h"
#include "core/event_names.h"
#include "data/accounts/email_change_repository.h"
#include "data/accounts/profile_repository.h"
#include "data/world_store.h"
#include "services/accounts/link_secret.h"
#include "services/accounts/password_check.h"
#include "services/energy/customer.h"
#include "services/journal.h"
#include "services/mail/mail_sender.h"

using namespace Qt::StringLiterals;

namespace services {

EmailChangeService::EmailChangeService(
    data::WorldStore& world, Journal& journal, const core::Clock& clock, const MailSender& mails)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
    , m_mails(mails)
{
}

core::Result<std::optional<core::EmailOnItsWay>> EmailChangeService::waiting(core::AccountId account) const
{
    auto found = data::EmailChangeRepository(m_world.database()).waiting(account);
    if (!found)
        return found.error();
    std::optional<core::EmailOnItsWay> waits;
    if (found.value() && found.value()->expiresAt > m_clock.nowUtc())
        waits = core::EmailOnItsWay{found.value()->email, found.value()->expiresAt};
    return waits;
}

core::Result<void> EmailChangeService::ask(
    JournalledTransaction& useCase, const core::Account& account, const core::EmailAddress& email) const
{
    data::EmailChangeRepository changes(m_world.database());
    const QDateTime now = m_clock.nowUtc();
    if (auto dropped = changes.dropWaiting(account.id, now); !dropped)
        return dropped;
    data::EmailChangeRepository::Change change;
    change.customer = account.supplyPoint;
    change.account = account.id;
    change.email = email.text();
    change.expiresAt = now.addSecs(qint64(kLifetimeHours) * 3600);
    const QString secret = newLinkSecret();
    if (auto added = changes.add(change, linkSecretHash(secret), now); !added)
        return added;
    MailOrder order;
    order.to = account.supplyPoint;
    order.templateId = u"email-change-confirm"_s;
    order.values = {{u"email"_s, email.text()}, {u"lifetime"_s, Hours{kLifetimeHours}}};
    order.link = u"https://www.electruc.example/nouvelle-adresse?code="_s + secret;
    order.address = email.text();
    const auto sent = m_mails.send(order);
    if (!sent)
        return sent.error();
    return useCase.note(account.supplyPoint, core::events::kEmailChangeAsked, account.clientNumber,
        {{u"arrives"_s, sent->isValid()}});
}

core::Result<core::EmailOnItsWay> EmailChangeService::sendAgain(core::AccountId account)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto who = customer(m_world, account);
    if (!who)
        return who.error();
    auto before = waiting(account);
    if (!before)
        return before.error();
    const auto email = before.value() ? core::EmailAddress::fromText(before.value()->email) : std::nullopt;
    if (!email)
        return core::Error{core::ErrorCode::NotFound, u"no address waits"_s};
    if (auto asked = ask(useCase.value(), *who, *email); !asked)
        return asked.error();
    auto after = waiting(account);
    if (!after)
        return after.error();
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    return *after.value();
}

core::Result<void> EmailChangeService::drop(core::AccountId account)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto who = customer(m_world, account);
    if (!who)
        return who.error();
    auto waits = waiting(account);
    if (!waits)
        return waits.error();
    if (!waits.value())
        return {};
    auto dropped = data::EmailChangeRepository(m_world.database()).dropWaiting(account, m_clock.nowUtc());
    if (!dropped)
        return dropped;
    auto noted = useCase->note(who->supplyPoint, core::events::kEmailChangeDropped, who->clientNumber);
    if (!noted)
        return noted;
    return useCase->commit();
}

core::Result<EmailChangeService::Answer> EmailChangeService::confirm(const QString& secret)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    data::EmailChangeRepository changes(m_world.database());
    auto found = changes.byToken(linkSecretHash(secret));
    if (!found)
        return found.error();
    if (!found.value())
        return Answer{};
    const data::EmailChangeRepository::Change& change = *found.value();
    if (change.confirmed)
        return Answer{EmailConfirmation::Confirmed, change.email};
    if (change.dropped)
        return Answer{EmailConfirmation::Dropped, change.email};
    const QDateTime now = m_clock.nowUtc();
    if (change.expiresAt <= now)
        return Answer{EmailConfirmation::Expired, change.email};
    auto who = customer(m_world, change.account);
    if (!who)
        return who.error();
    data::ProfileRepository profiles(m_world.database());
    auto taken = profiles.isTakenByAnother(change.email, change.account);
    if (!taken)
        return taken.error();
    if (*taken)
        return Answer{EmailConfirmation::Taken, change.email};

    if (auto confirmed = changes.confirm(change.id, now); !confirmed)
        return confirmed.error();
    if (auto set = profiles.setEmail(change.account, change.email); !set)
        return set.error();
    MailOrder order;
    order.to = change.customer;
    order.templateId = u"email-changed"_s;
    order.values = {{u"email"_s, change.email}, {u"date"_s, core::belgianDay(now)}};
    order.address = who->email; // the old one
    if (auto sent = m_mails.send(order); !sent)
        return sent.error();
    if (auto noted = useCase->note(change.customer, core::events::kEmailChanged, who->clientNumber); !noted)
        return noted.error();
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    return Answer{EmailConfirmation::Confirmed, change.email};
}

} // namespace services
