#include "services/phone/text_sender.h"

#include "core/text.h"
#include "data/accounts/profile_repository.h"
#include "data/dataset/world_texts.h"
#include "data/phone/text_repository.h"
#include "data/phone/text_template.h"
#include "data/world_store.h"
#include "services/mail/addressee.h"

using namespace Qt::StringLiterals;

namespace services {

TextSender::TextSender(data::WorldStore& world, const core::Clock& clock, const QString& content)
    : m_world(world)
    , m_clock(clock)
    , m_content(content)
{
}

core::Result<core::TextId> TextSender::send(const TextOrder& order) const
{
    const auto form = data::loadTextTemplate(order.templateId, m_content);
    if (!form)
        return form.error();
    const auto addressee = addresseeOf(m_world, order.to);
    if (!addressee)
        return addressee.error();
    return write(form.value(), addressee.value(), order.values, order.at);
}

core::Result<void> TextSender::notify(
    const Addressee& addressee, const QString& mailTemplate, const QHash<QString, QString>& values) const
{
    const auto form = data::loadTextTemplate(mailTemplate, m_content);
    if (!form)
        return form.error().code == core::ErrorCode::NotFound ? core::Result<void>() : form.error();
    bool isWanted = false;
    if (form->notice == data::TextTemplate::Notice::Contact) {
        isWanted = addressee.account->contact == core::ContactPreference::Phone;
    } else if (form->notice == data::TextTemplate::Notice::Reminder) {
        const auto decisions = data::ProfileRepository(m_world.database()).decisions(addressee.account->id);
        if (!decisions)
            return decisions.error();
        isWanted = decisions.value() && decisions.value()->smsReminder;
    }
    if (!isWanted)
        return {};
    const auto sent = write(form.value(), addressee, values, {});
    return sent ? core::Result<void>() : sent.error();
}

core::Result<core::TextId> TextSender::write(const data::TextTemplate& form, const Addressee& addressee,
    QHash<QString, QString> values, const QDateTime& at) const
{
    addressee.completeInto(values);
    const data::TextTemplate::Text& said = form.in(addressee.language);
    QStringList missing;
    core::TextMessage text;
    text.phone = addressee.person;
    text.sender = form.sender;
    text.body = core::cleaned(data::withValues(said.body, values, missing), true);
    for (const QString& clue : said.clues)
        text.clues.append(core::cleaned(data::withValues(clue, values, missing)));
    if (!missing.isEmpty()) {
        return core::Error{
            core::ErrorCode::InvalidInput, u"text %1: no value for %2"_s.arg(form.id, missing.join(u", "_s))};
    }
    text.fraud = form.fraud;
    text.sentAt = at.isValid() ? at : m_clock.nowUtc();
    text.templateId = form.id;
    return data::TextRepository(m_world.database()).add(text);
}

} // namespace services
