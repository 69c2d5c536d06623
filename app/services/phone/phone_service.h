#pragma once

#include "core/clock.h"
#include "core/phone/text_message.h"
#include "core/result.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>

#include <functional>
#include <optional>

namespace data {
class TextRepository;
class WorldStore;
} // namespace data

namespace services {

class Journal;

// The texts on the phone of a persona. Somebody else's text is not found (E-63). Every change is told by the
// journal: text.opened, text.reported…
class PhoneService final
{
public:
    PhoneService(data::WorldStore& world, Journal& journal, const core::Clock& clock);

    int unread(core::SupplyPointId phone) const; // 0 when it cannot be read
    QString number(core::SupplyPointId phone) const; // 0400 00 00 12; empty for a fixed line or none

    // One a sender, the newest first.
    core::Result<QList<core::TextConversation>> conversations(core::SupplyPointId phone) const;
    // What that sender wrote, oldest first, without what was reported or deleted.
    core::Result<QList<core::TextMessage>> texts(core::SupplyPointId phone, const QString& sender) const;
    core::Result<QList<core::TextMessage>> reported(core::SupplyPointId phone) const; // newest first

    // What that sender wrote has been looked at: all of it is read.
    core::Result<void> open(core::SupplyPointId phone, const QString& sender);
    // The newest code that came by text; empty when none did.
    QString newestCode(core::SupplyPointId phone) const;

    // « Signaler »: away from the texts.
    core::Result<void> report(core::SupplyPointId phone, core::TextId text);
    core::Result<void> remove(core::SupplyPointId phone, core::TextId text);
    // Back among the texts, reported or deleted as it was.
    core::Result<void> restore(core::SupplyPointId phone, core::TextId text);
    // An address of the text is about to be followed.
    core::Result<void> noteLink(core::SupplyPointId phone, core::TextId text);

    // The newest fraud attempt of that phone that leads to that host; none when there is no such one.
    core::Result<std::optional<core::TextMessage>> fraudNaming(
        core::SupplyPointId phone, const QString& host) const;

private:
    using Change = std::function<core::Result<void>(data::TextRepository&, const core::TextMessage&)>;
    core::Result<void> change(
        core::SupplyPointId phone, core::TextId text, QLatin1StringView event, const Change& how);

    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
};

// What the journal keeps of a text: template, fraud, sender. Never what it says.
QJsonObject journalAttributes(const core::TextMessage& text);

} // namespace services
