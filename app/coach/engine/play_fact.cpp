#include "coach/engine/play_fact.h"

#include "core/clock.h"
#include "core/energy/reading_rules.h"
#include "core/format.h"
#include "services/accounts/invitation_service.h"
#include "services/classroom/settings_service.h"
#include "services/energy/reading_service.h"
#include "services/mail/mail_lessons.h"
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

// Empty when the meter has no such register.
QString registerIndex(const Situation& situation, core::MeterRegister which)
{
    const auto meter = situation.senses.readings.meterNow(
        situation.player.persona.supplyPoint, situation.senses.clock.today());
    if (!meter)
        return {};
    for (const services::MeterWindow& window : meter->windows) {
        if (window.which == which)
            return QString::number(window.tenths / 10);
    }
    return {};
}

QString meterIndex(const Situation& situation)
{
    return registerIndex(situation, core::MeterRegister::Day);
}

std::function<QString(const Situation&)> indexOf(core::MeterRegister which)
{
    return [which](const Situation& situation) { return registerIndex(situation, which); };
}

QString meterTooHigh(const Situation& situation)
{
    const QString index = meterIndex(situation);
    return index.isEmpty() ? index : u'9' + index.mid(1);
}

QString today(const Situation& situation)
{
    return core::Format(situation.senses.settings.language()).date(situation.senses.clock.today());
}

// To try: Dutch, or French where Dutch is spoken already.
core::Language otherLanguage(const Situation& situation)
{
    return situation.senses.settings.language() == core::Language::Dutch ? core::Language::French
                                                                         : core::Language::Dutch;
}

// Another one each time, so that nobody learns an answer by heart.
QString ofThisTime(const QStringList& list, const Situation& situation)
{
    const qint64 own = situation.sameForAll ? 0 : situation.player.learner.id.value();
    const qint64 turn = own + situation.attempt;
    return list.at(static_cast<qsizetype>(turn % list.size()));
}

// 0400 is nobody's: the fiction uses it.
QString practicePhone(const Situation& situation)
{
    static const QStringList numbers{u"0400 12 34 56"_s, u"0400 27 18 93"_s, u"0400 35 62 47"_s,
        u"0400 48 05 71"_s, u"0400 63 29 84"_s, u"0400 79 41 06"_s};
    return ofThisTime(numbers, situation);
}

// Their bank code is not assigned: nobody's.
QString practiceIban(const Situation& situation)
{
    static const QStringList accounts{
        u"BE68 5390 0754 7034"_s, u"BE04 5390 0000 0131"_s, u"BE38 5390 0000 4272"_s};
    return ofThisTime(accounts, situation);
}

QString practicePassword(const Situation& situation)
{
    static const QStringList passwords{u"Nuage-Cerise-27"_s, u"Bateau-Citron-46"_s, u"Jardin-Lanterne-83"_s,
        u"Pomme-Rivage-59"_s, u"Tambour-Neige-31"_s, u"Violon-Prairie-64"_s};
    return ofThisTime(passwords, situation);
}

// A false message that was not reported, and that has a link.
QString falseMail(const Situation& situation)
{
    const auto mails = situation.senses.mailLessons.mails(situation.player.id());
    if (!mails)
        return {};
    for (const core::Mail& mail : *mails) {
        if (mail.fraud && mail.folder == core::MailFolder::Inbox && !mail.actionUrl.isEmpty())
            return mail.subject;
    }
    return {};
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
        {u"meter_night"_s, indexOf(core::MeterRegister::Night)},
        {u"meter_injection_day"_s, indexOf(core::MeterRegister::InjectionDay)},
        {u"meter_injection_night"_s, indexOf(core::MeterRegister::InjectionNight)},
        {u"practice_iban"_s, practiceIban},
        {u"today"_s, today},
        {u"sms_code"_s,
            [](const Situation& situation) {
                return situation.senses.texts.newestCode(situation.player.id());
            }},
        {u"false_mail"_s, falseMail},
        {u"practice_phone"_s, practicePhone},
        {u"practice_password"_s, practicePassword},
        {u"room_language"_s,
            [](const Situation& situation) {
                return core::languageCode(situation.senses.settings.language());
            }},
        {u"room_language_name"_s,
            [](const Situation& situation) {
                return core::languageName(situation.senses.settings.language());
            }},
        {u"other_language"_s,
            [](const Situation& situation) { return core::languageCode(otherLanguage(situation)); }},
        {u"other_language_name"_s,
            [](const Situation& situation) { return core::languageName(otherLanguage(situation)); }},
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
