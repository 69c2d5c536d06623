#include "coach/engine/condition_lists.h"

#include "core/energy/reading_rules.h"
#include "core/event_names.h"
#include "services/classroom/persona_view.h"
#include "services/energy/reading_service.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coach {
namespace {

constexpr qint64 kTenths = 10;

// The digits before the comma of what the meter showed on the day of the reading.
bool equalsMeter(const Situation& situation, const core::Reading& reading)
{
    const auto meter
        = situation.senses.readings.meterNow(situation.player.persona.supplyPoint, reading.readOn);
    return meter
        && std::all_of(
            meter->windows.cbegin(), meter->windows.cend(), [&](const services::MeterWindow& window) {
                return core::indexOf(reading, window.which) == window.tenths / kTenths;
            });
}

bool readingExists(const Situation& situation, const QJsonObject& arguments)
{
    const auto readings = situation.senses.persona.readings(situation.player.id());
    if (!readings)
        return false;
    const bool likeMeter = arguments[u"equals"_s].toString() == u"meter"_s;
    return std::any_of(readings->cbegin(), readings->cend(), [&](const core::Reading& reading) {
        return reading.source == core::ReadingSource::Client && reading.status == core::ReadingStatus::Pending
            && (!likeMeter || equalsMeter(situation, reading));
    });
}

bool toldAttribute(
    const Situation& situation, QLatin1StringView event, const QString& attribute, const QString& value)
{
    return std::any_of(
        situation.events.cbegin(), situation.events.cend(), [&](const core::JournalEntry& entry) {
            return entry.event == event
                && (value.isEmpty() || entry.attributes[attribute].toArray().contains(QJsonValue(value)));
        });
}

bool isOfKind(core::MeterKind kind, const QString& asked)
{
    if (asked == u"two"_s)
        return kind != core::MeterKind::Single;
    return asked
        == (kind == core::MeterKind::Single         ? u"single"_s
                : kind == core::MeterKind::DayNight ? u"day_night"_s
                                                    : u"smart"_s);
}

} // namespace

QList<Condition> readingConditions()
{
    return {
        {u"reading_exists"_s, u"A reading sent by the person waits to be validated."_s,
            {{u"equals"_s, Parameter::Kind::Text, false,
                u"meter: its indices are those the drawn meter shows, without the digits after the comma"_s}},
            readingExists},
        {u"reading_refused"_s, u"A reading with an error was tried since the exercise began."_s,
            {{u"field"_s, Parameter::Kind::Text, false,
                u"day, night, injectionDay, injectionNight, readOn"_s}},
            [](const Situation& situation, const QJsonObject& arguments) {
                return toldAttribute(situation, core::events::kReadingRefusedEntry, u"fields"_s,
                    arguments[u"field"_s].toString());
            }},
        {u"reading_doubted"_s, u"An unlikely reading was tried since the exercise began."_s,
            {{u"doubt"_s, Parameter::Kind::Text, false, u"higher, lower, rolled_over, swapped"_s}},
            [](const Situation& situation, const QJsonObject& arguments) {
                return toldAttribute(
                    situation, core::events::kReadingDoubted, u"doubts"_s, arguments[u"doubt"_s].toString());
            }},
        {u"meter_is"_s, u"The meter of the person is of that kind."_s,
            {{u"kind"_s, Parameter::Kind::Text, true, u"single, day_night, smart, or two: not single"_s}},
            [](const Situation& situation, const QJsonObject& arguments) {
                return isOfKind(
                    situation.player.persona.supplyPoint.meterKind, arguments[u"kind"_s].toString());
            }},
    };
}

} // namespace coach
