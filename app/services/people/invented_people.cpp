#include "services/people/invented_people.h"

#include "core/text.h"
#include "data/dataset/dataset.h"
#include "data/dataset/meter_history.h"

#include <QJsonObject>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace services {
namespace {

// 541448860 and eight digits, far behind the demonstration's own (demo-data/README.md).
constexpr QLatin1StringView kRange{"541448860"};
constexpr qint64 kFirstNumber = 900'001;
constexpr int kNumberDigits = 8;
constexpr int kHighestHouse = 98;

struct Pool
{
    QList<std::pair<core::Title, QString>> firstNames;
    QStringList lastNames;
    QList<core::PostalAddress> streets; // without number
};

core::Result<Pool> readPool()
{
    const auto dataset = data::Dataset::load();
    if (!dataset)
        return dataset.error();
    Pool pool;
    for (const QJsonArray& part : {dataset->personas(), dataset->otherSupplyPoints()}) {
        for (const QJsonValue& value : part) {
            if (value[u"account"_s][u"language"_s].toString() != u"fr"_s)
                continue;
            const QJsonValue holder = value[u"holder"_s];
            const QJsonValue address = value[u"address"_s];
            pool.firstNames.append(
                {holder[u"title"_s].toString() == u"madame"_s ? core::Title::Madame : core::Title::Monsieur,
                    holder[u"firstName"_s].toString()});
            pool.lastNames.append(holder[u"lastName"_s].toString());
            pool.streets.append({address[u"street"_s].toString(), {}, {}, address[u"postcode"_s].toString(),
                address[u"city"_s].toString()});
        }
    }
    return pool;
}

template <typename List> const auto& drawnFrom(const List& list, QRandomGenerator& random)
{
    return list[random.bounded(static_cast<int>(list.size()))];
}

// Only what an address may hold.
QString plain(const QString& name)
{
    QString out;
    for (const QChar c : core::folded(name)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            out += c;
        else if ((c == u' ' || c == u'-') && !out.isEmpty() && !out.endsWith(u'-'))
            out += u'-';
    }
    while (out.endsWith(u'-'))
        out.chop(1);
    return out.left(30);
}

} // namespace

InventedPeople::InventedPeople(const QList<core::Persona>& everybody, quint32 seed)
    : m_seed(seed)
{
    for (const core::Persona& persona : everybody) {
        m_names.insert(core::folded(persona.supplyPoint.fullName()));
        m_eans.insert(persona.supplyPoint.ean.digits());
    }
}

core::Ean InventedPeople::freeEan()
{
    for (;;) {
        const QString number
            = QString::number(kFirstNumber + m_nextEan++).rightJustified(kNumberDigits, u'0');
        const QString seventeen = kRange + number;
        auto ean = core::Ean::fromText(seventeen + QString::number(core::Ean::checkDigit(seventeen)));
        if (ean && !m_eans.contains(ean->digits())) {
            m_eans.insert(ean->digits());
            return *ean;
        }
    }
}

core::Result<QList<core::NewPerson>> InventedPeople::draw(int count)
{
    const auto pool = readPool();
    if (!pool)
        return pool.error();
    if (pool->firstNames.isEmpty())
        return core::Error{core::ErrorCode::Internal, u"the demonstration has no French speaker"_s};
    QRandomGenerator random(m_seed + static_cast<quint32>(m_eans.size()));
    QList<core::NewPerson> people;
    constexpr int kTries = 50; // then two people have the same name, as in life
    while (people.size() < count) {
        core::NewPerson person{freeEan(), core::Title::Madame, {}, {}, {}};
        for (int tried = 0; tried < kTries; ++tried) {
            std::tie(person.title, person.firstName) = drawnFrom(pool->firstNames, random);
            person.lastName = drawnFrom(pool->lastNames, random);
            if (!m_names.contains(core::folded(person.fullName())))
                break;
        }
        m_names.insert(core::folded(person.fullName()));
        person.address = drawnFrom(pool->streets, random);
        person.address.number = QString::number(random.bounded(kHighestHouse) + 1);
        people.append(person);
    }
    return people;
}

QString MailboxNames::freeFor(const core::NewPerson& person)
{
    QStringList parts{plain(person.firstName), plain(person.lastName)};
    parts.removeAll(QString());
    const QString name = parts.isEmpty() ? u"client"_s : parts.join(u'.');
    for (;;) {
        const int number = ++m_numbers[name];
        const QString email
            = name + (number > 1 ? QString::number(number) : QString()) + u"@messagerie.example"_s;
        if (!m_taken.contains(email)) {
            m_taken.insert(email);
            return email;
        }
    }
}

QString cardPasswordFor(const core::Ean& ean)
{
    constexpr std::array kThings{"Moulin", "Jardin", "Abricot", "Figue", "Noisette", "Rivière", "Cerise",
        "Panier", "Village", "Lanterne", "Cabane", "Pomme", "Fontaine", "Bouleau", "Soleil", "Tilleul"};
    constexpr std::array kOthers{"Tulipe", "Violette", "Mésange", "Praline", "Colline", "Framboise",
        "Marguerite", "Hirondelle", "Gaufre", "Bruyère", "Chocolat", "Pivoine", "Tartine", "Écluse",
        "Lavande", "Myrtille"};
    const auto drawn
        = [&ean](quint32 salt) { return data::drawnNumber(ean.digits(), QDate(2000, 1, 1), salt); };
    return u"%1-%2-%3"_s.arg(QString::fromUtf8(kThings.at(drawn(21) % kThings.size())),
        QString::fromUtf8(kOthers.at(drawn(22) % kOthers.size())), QString::number(drawn(23) % 90 + 10));
}

} // namespace services
