#include "coach/engine/play_fact.h"

#include "core/clock.h"
#include "core/energy/reading_rules.h"
#include "core/format.h"
#include "services/accounts/invitation_service.h"
#include "services/classroom/settings_service.h"
#include "services/energy/reading_service.h"
#include "services/phone/phone_service.h"

#include <QRegularExpression>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace coach {
namespace {

struct Fact
{
    QString name;
    std::function<QString(const Situation&)> tell; // an empty text: it cannot be told
};

QString activationCode(const Situation& situation)
{
    const auto letter = situation.senses.invitations.letter(situation.player.id());
    return letter && letter->has_value() ? letter->value().code.text() : QString();
}

QString meterIndex(const Situation& situation)
{
    const auto meter = situation.senses.readings.meterNow(
        situation.player.persona.supplyPoint, situation.senses.clock.today());
    return meter && !meter->windows.isEmpty() ? QString::number(meter->windows.constFirst().tenths / 10)
                                              : QString();
}

QString meterTooHigh(const Situation& situation)
{
    const QString index = meterIndex(situation);
    return index.isEmpty() ? index : u'9' + index.mid(1);
}

QString today(const Situation& situation)
{
    return core::Format(situation.senses.settings.settings().language).date(situation.senses.clock.today());
}

const QList<Fact>& facts()
{
    static const QList<Fact> all{
        {u"email"_s, [](const Situation& situation) { return situation.player.persona.email; }},
        {u"password"_s, [](const Situation& situation) { return situation.player.persona.password; }},
        {u"first_name"_s,
            [](const Situation& situation) { return situation.player.persona.supplyPoint.firstName; }},
        {u"last_name"_s,
            [](const Situation& situation) { return situation.player.persona.supplyPoint.lastName; }},
        {u"ean"_s,
            [](const Situation& situation) { return situation.player.persona.supplyPoint.ean.digits(); }},
        {u"activation_code"_s, activationCode},
        {u"meter_index"_s, meterIndex},
        {u"meter_too_high"_s, meterTooHigh},
        {u"today"_s, today},
        {u"sms_code"_s,
            [](const Situation& situation) {
                return situation.senses.texts.newestCode(situation.player.id());
            }},
    };
    return all;
}

const QRegularExpression& braces()
{
    static const QRegularExpression expression(u"\\{([^{}]*)\\}"_s);
    return expression;
}

} // namespace

const QStringList& playFacts()
{
    static const QStringList names = [] {
        QStringList list;
        for (const Fact& fact : facts())
            list.append(fact.name);
        return list;
    }();
    return names;
}

std::optional<QString> filled(const QString& text, const Situation& situation)
{
    QString told = text;
    for (const Fact& fact : facts()) {
        const QString place = u'{' + fact.name + u'}';
        if (!text.contains(place))
            continue;
        const QString value = fact.tell(situation);
        if (value.isEmpty())
            return std::nullopt;
        told.replace(place, value);
    }
    return told;
}

QStringList unknownFacts(const QString& text)
{
    QStringList unknown;
    for (auto match = braces().globalMatch(text); match.hasNext();) {
        const QString name = match.next().captured(1);
        if (!playFacts().contains(name))
            unknown.append(name);
    }
    return unknown;
}

} // namespace coach
