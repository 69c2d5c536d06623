#include "data/dataset/world_builder.h"

#include "core/accounts/invitation.h"
#include "core/belgian_phone.h"
#include "core/clock.h"
#include "data/dataset/dataset.h"
#include "data/dataset/energy_story.h"
#include "data/dataset/message_story.h"
#include "data/dataset/relative_date.h"
#include "data/dataset/story_words.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace data {
namespace {

// 31 482 076, whose groups stay on one line.
QString grouped(const QJsonValue& number)
{
    return number.toString().replace(u' ', QChar(0x00A0));
}

core::MeterKind meterKind(const QString& name)
{
    if (name == u"dayNight"_s)
        return core::MeterKind::DayNight;
    return name == u"smart"_s ? core::MeterKind::Smart : core::MeterKind::Single;
}

core::PostalAddress addressFrom(const QJsonObject& object)
{
    return {object[u"street"_s].toString(), object[u"number"_s].toString(), object[u"box"_s].toString(),
        object[u"postcode"_s].toString(), object[u"city"_s].toString()};
}

void addPersona(const Story& story, bool hasStory)
{
    const QJsonObject meter = story.object[u"meter"_s].toObject();
    const QJsonObject holder = story.object[u"holder"_s].toObject();
    const QJsonObject account = story.object[u"account"_s].toObject();
    story.world.personas.append(
        {.supplyPoint = {.id = story.id,
             .ean = story.ean,
             .meterNumber = grouped(meter[u"number"_s]),
             .meterKind = meterKind(meter[u"kind"_s].toString()),
             .title
             = holder[u"title"_s].toString() == u"madame"_s ? core::Title::Madame : core::Title::Monsieur,
             .firstName = holder[u"firstName"_s].toString(),
             .lastName = holder[u"lastName"_s].toString(),
             .address = addressFrom(story.object[u"address"_s].toObject())},
            .position = static_cast<int>(story.id.value()),
            .hasStory = hasStory,
            .story = story.object[u"story"_s].toString(),
            .email = account[u"email"_s].toString(),
            .password = account[u"password"_s].toString(),
            .hasAccount = account[u"registered"_s].toBool()});
}

void addAccount(const Story& story)
{
    const QJsonObject object = story.object[u"account"_s].toObject();
    if (!object[u"registered"_s].toBool())
        return;
    AccountRow row;
    row.account.id = core::AccountId(story.world.accounts.size() + 1);
    row.account.supplyPoint = story.id;
    row.account.email = object[u"email"_s].toString();
    row.account.clientNumber = grouped(story.object[u"clientNumber"_s]);
    row.account.billingAddress = object.contains(u"billingAddress"_s)
        ? addressFrom(object[u"billingAddress"_s].toObject())
        : story.point().address;
    if (const auto phone = core::BelgianPhone::fromText(object[u"phone"_s].toString()))
        row.account.phone = phone->digits();
    row.account.contact = object[u"contact"_s].toString() == u"phone"_s ? core::ContactPreference::Phone
                                                                        : core::ContactPreference::Email;
    row.account.language = core::languageFromCode(object[u"language"_s].toString());
    row.passwordHash = object[u"passwordHash"_s].toString();
    row.createdAt = belgianTime(relativeDate(object[u"created"_s].toObject(), story.world.day), QTime(7, 5));
    story.world.accounts.append(row);
}

// Code and salt follow from the EAN alone: every reset gives the same letter again, so that a letter printed
// for one day opens the space of the next day too.
void addInvitation(const Story& story)
{
    if (story.persona().hasAccount)
        return;
    const auto drawn = [&story](const QString& what) {
        return QCryptographicHash::hash((what + story.ean.digits()).toLatin1(), QCryptographicHash::Sha256);
    };
    constexpr qsizetype kSaltBytes = 16;
    const auto code
        = core::ActivationCode::fromNumber(qFromBigEndian<quint64>(drawn(u"code:"_s).constData()));
    const QDateTime madeAt = belgianTime(story.world.day, QTime(6, 0));
    story.world.invitations.append({story.world.invitations.size() + 1, story.id, code,
        drawn(u"salt:"_s).left(kSaltBytes), madeAt, core::InvitationRules().expiryOf(madeAt)});
}

// Everything of one supply point.
void write(const Story& story, bool hasStory)
{
    addPersona(story, hasStory);
    addAccount(story);
    addInvitation(story);
    EnergyStory energy(story);
    const StoryWords words(story, energy.invoices());
    energy.write(words);
    MessageStory(story, words).write();
}

} // namespace

WorldContent buildWorld(const Dataset& dataset, QDate day, const RoomPeople& people)
{
    WorldContent world;
    world.day = day;
    const auto add = [&](const QJsonObject& object, core::SupplyPointId id, bool hasStory) {
        if (const auto ean = core::Ean::fromText(object[u"ean"_s].toString()))
            write({dataset, world, object, *ean, id}, hasStory);
    };
    const auto addAll = [&](const QJsonArray& supplyPoints, bool hasStory) {
        for (const QJsonValue& value : supplyPoints) {
            QJsonObject object = value.toObject();
            const QJsonObject changed = people.changed.value(object[u"ean"_s].toString());
            for (auto it = changed.begin(); it != changed.end(); ++it)
                object[it.key()] = it.value();
            add(object, core::SupplyPointId(world.personas.size() + 1), hasStory);
        }
    };
    addAll(dataset.personas(), true);
    addAll(dataset.otherSupplyPoints(), false);
    for (const RoomPeople::Added& person : people.added)
        add(person.story, person.supplyPoint, false);
    return world;
}

} // namespace data
