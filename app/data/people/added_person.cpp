#include "data/people/added_person.h"

#include "data/dataset/meter_history.h"
#include "data/energy/energy_codes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace data {
namespace {

constexpr int kHistoryMonths = 5;
constexpr qint64 kFirstSeries = 200'000; // the dataset's own stay below

// A month may be 8 % from its usual figure (meter_history.cpp): 196 to 480 stay within 180 and 520.
constexpr int kSmallestMonth = 196;
constexpr int kMonthSpread = 285;

QDate month(int number)
{
    return {2000, number, 1};
}

// 4 200 001
QString spaced(qint64 number)
{
    QString text = QString::number(number);
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, u' ');
    return text;
}

} // namespace

QJsonObject changesOf(const AddedPerson& added)
{
    const core::NewPerson& person = added.person;
    QJsonObject address{{u"street"_s, person.address.street}, {u"number"_s, person.address.number},
        {u"postcode"_s, person.address.postcode}, {u"city"_s, person.address.city}};
    if (!person.address.box.isEmpty())
        address[u"box"_s] = person.address.box;
    return {{u"holder"_s,
                QJsonObject{{u"title"_s, codeOf(person.title)}, {u"firstName"_s, person.firstName},
                    {u"lastName"_s, person.lastName}}},
        {u"address"_s, address}};
}

QJsonObject storyOf(const AddedPerson& added)
{
    const QString ean = added.person.ean.digits();
    const auto drawn = [&ean](int number, quint32 salt) {
        return static_cast<qint64>(drawnNumber(ean, month(number), salt));
    };
    QJsonArray usual;
    for (int number = 1; number <= 12; ++number)
        usual.append(kSmallestMonth + drawn(number, 11) % kMonthSpread);
    QJsonObject story = changesOf(added);
    story[u"ean"_s] = ean;
    story[u"series"_s] = kFirstSeries + added.id;
    story[u"clientNumber"_s] = spaced(4'000'000 + kFirstSeries + added.id);
    story[u"meter"_s] = QJsonObject{{u"number"_s, spaced(10'000'000 + drawn(1, 12) % 80'000'000)},
        {u"kind"_s, u"single"_s}, {u"index"_s, 9'000 + drawn(2, 12) % 60'000}};
    story[u"account"_s] = QJsonObject{{u"email"_s, added.email}, {u"password"_s, added.cardPassword},
        {u"registered"_s, false}, {u"language"_s, u"fr"_s}};
    story[u"monthlyKWh"_s] = usual;
    story[u"historyMonths"_s] = kHistoryMonths;
    return story;
}

} // namespace data
