#include "services/phone/phone_service.h"

#include "core/belgian_phone.h"
#include "core/phone/phone_event_names.h"
#include "data/phone/text_repository.h"
#include "data/world_store.h"
#include "services/journal.h"
#include "services/mail/addressee.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

using core::TextPlace;
namespace events = core::events;

QJsonObject journalAttributes(const core::TextMessage& text)
{
    return {{u"template"_s, text.templateId}, {u"fraud"_s, text.fraud}, {u"sender"_s, text.sender}};
}

PhoneService::PhoneService(data::WorldStore& world, Journal& journal, const core::Clock& clock)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
{
}

int PhoneService::unread(core::SupplyPointId phone) const
{
    return data::TextRepository(m_world.database()).unread(phone, m_clock.nowUtc()).value_or(0);
}

QString PhoneService::number(core::SupplyPointId phone) const
{
    const auto addressee = addresseeOf(m_world, phone);
    if (!addressee || !addressee->account)
        return {};
    const auto number = core::BelgianPhone::fromText(addressee->account->phone);
    return number && number->kind() == core::BelgianPhone::Kind::Mobile ? number->text() : QString();
}

core::Result<QList<core::TextConversation>> PhoneService::conversations(core::SupplyPointId phone) const
{
    const auto texts
        = data::TextRepository(m_world.database()).list(phone, TextPlace::Inbox, m_clock.nowUtc());
    if (!texts)
        return texts.error();
    QList<core::TextConversation> all;
    for (const core::TextMessage& text : texts.value()) {
        auto found = std::find_if(all.begin(), all.end(),
            [&](const core::TextConversation& one) { return one.sender == text.sender; });
        if (found == all.end())
            found = all.insert(all.end(), {text.sender, text, 0, 0});
        ++found->count;
        found->unread += text.read ? 0 : 1;
    }
    return all;
}

core::Result<QList<core::TextMessage>> PhoneService::texts(
    core::SupplyPointId phone, const QString& sender) const
{
    auto texts = data::TextRepository(m_world.database()).list(phone, TextPlace::Inbox, m_clock.nowUtc());
    if (!texts)
        return texts;
    texts->removeIf([&](const core::TextMessage& text) { return text.sender != sender; });
    std::reverse(texts->begin(), texts->end());
    return texts;
}

core::Result<QList<core::TextMessage>> PhoneService::reported(core::SupplyPointId phone) const
{
    return data::TextRepository(m_world.database()).list(phone, TextPlace::Reported, m_clock.nowUtc());
}

core::Result<void> PhoneService::open(core::SupplyPointId phone, const QString& sender)
{
    const auto unopened = texts(phone, sender);
    if (!unopened)
        return unopened.error();
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    data::TextRepository repository(m_world.database());
    for (const core::TextMessage& text : unopened.value()) {
        if (text.read)
            continue;
        if (auto read = repository.setRead(text.id); !read)
            return read;
        auto noted = useCase->note(
            phone, events::kTextOpened, QString::number(text.id.value()), journalAttributes(text));
        if (!noted)
            return noted;
    }
    return useCase->commit();
}

QString PhoneService::newestCode(core::SupplyPointId phone) const
{
    const auto texts
        = data::TextRepository(m_world.database()).list(phone, TextPlace::Inbox, m_clock.nowUtc());
    for (const core::TextMessage& text : texts.value_or(QList<core::TextMessage>())) {
        if (const QString code = core::codeIn(text); !code.isEmpty())
            return code;
    }
    return {};
}

core::Result<void> PhoneService::report(core::SupplyPointId phone, core::TextId text)
{
    return change(
        phone, text, events::kTextReported, [](data::TextRepository& texts, const core::TextMessage& one) {
            return texts.move(one.id, TextPlace::Reported);
        });
}

core::Result<void> PhoneService::remove(core::SupplyPointId phone, core::TextId text)
{
    return change(
        phone, text, events::kTextDeleted, [](data::TextRepository& texts, const core::TextMessage& one) {
            return texts.move(one.id, TextPlace::Trash);
        });
}

core::Result<void> PhoneService::restore(core::SupplyPointId phone, core::TextId text)
{
    return change(
        phone, text, events::kTextRestored, [](data::TextRepository& texts, const core::TextMessage& one) {
            return texts.move(one.id, TextPlace::Inbox);
        });
}

core::Result<void> PhoneService::noteLink(core::SupplyPointId phone, core::TextId text)
{
    return change(phone, text, events::kTextLinkOpened,
        [](data::TextRepository&, const core::TextMessage&) { return core::Result<void>(); });
}

core::Result<std::optional<core::TextMessage>> PhoneService::fraudNaming(
    core::SupplyPointId phone, const QString& host) const
{
    return data::TextRepository(m_world.database()).fraudNaming(phone, host, m_clock.nowUtc());
}

core::Result<void> PhoneService::change(
    core::SupplyPointId phone, core::TextId text, QLatin1StringView event, const Change& how)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    data::TextRepository texts(m_world.database());
    const auto found = texts.find(phone, text, m_clock.nowUtc());
    if (!found)
        return found.error();
    if (!found.value())
        return core::Error{core::ErrorCode::NotFound, u"no text %1"_s.arg(text.value())};
    if (auto changed = how(texts, *found.value()); !changed)
        return changed;
    auto noted
        = useCase->note(phone, event, QString::number(text.value()), journalAttributes(*found.value()));
    return noted ? useCase->commit() : noted;
}

} // namespace services
