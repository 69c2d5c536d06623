#include "core/people/people_sheet.h"

#include "core/postcode.h"
#include "core/text.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

// Names of columns, folded and without anything but letters and digits.
const QHash<QString, PeopleColumn>& knownNames()
{
    using enum PeopleColumn;
    static const QHash<QString, PeopleColumn> names{{u"meterean"_s, Ean}, {u"ean"_s, Ean},
        {u"codeean"_s, Ean}, {u"eancode"_s, Ean}, {u"gsrn"_s, Ean}, {u"eannumber"_s, Ean},
        {u"numeroean"_s, Ean}, {u"title"_s, Title}, {u"civilite"_s, Title}, {u"titre"_s, Title},
        {u"sexe"_s, Title}, {u"genre"_s, Title}, {u"aanspreking"_s, Title}, {u"anrede"_s, Title},
        {u"firstname"_s, FirstName}, {u"prenom"_s, FirstName}, {u"voornaam"_s, FirstName},
        {u"vorname"_s, FirstName}, {u"givenname"_s, FirstName}, {u"lastname"_s, LastName},
        {u"nom"_s, LastName}, {u"nomdefamille"_s, LastName}, {u"naam"_s, LastName},
        {u"achternaam"_s, LastName}, {u"familienaam"_s, LastName}, {u"nachname"_s, LastName},
        {u"name"_s, LastName}, {u"surname"_s, LastName}, {u"supplyaddress"_s, Street}, {u"adresse"_s, Street},
        {u"address"_s, Street}, {u"rue"_s, Street}, {u"straat"_s, Street}, {u"adres"_s, Street},
        {u"strasse"_s, Street}, {u"street"_s, Street}, {u"adressedefourniture"_s, Street},
        {u"numero"_s, Number}, {u"huisnummer"_s, Number}, {u"hausnummer"_s, Number},
        {u"housenumber"_s, Number}, {u"boite"_s, Box}, {u"bte"_s, Box}, {u"bus"_s, Box},
        {u"supplypostcode"_s, Postcode}, {u"codepostal"_s, Postcode}, {u"cp"_s, Postcode},
        {u"postcode"_s, Postcode}, {u"plz"_s, Postcode}, {u"zip"_s, Postcode}, {u"supplycity"_s, City},
        {u"localite"_s, City}, {u"ville"_s, City}, {u"commune"_s, City}, {u"city"_s, City},
        {u"gemeente"_s, City}, {u"stad"_s, City}, {u"plaats"_s, City}, {u"ort"_s, City},
        {u"woonplaats"_s, City}};
    return names;
}

QString plainName(const QString& title)
{
    QString plain;
    for (const QChar c : folded(title)) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}

bool isEan(const QString& value)
{
    return core::Ean::fromText(value).has_value();
}

QString valueAt(const CsvRecord& record, qsizetype column)
{
    return column >= 0 && column < record.values.size() ? record.values[column] : QString();
}

// In a list without names: which column holds only values of that kind.
template <typename Fits> int columnOf(const CsvTable& table, int count, Fits fits)
{
    constexpr qsizetype kLooked = 20;
    for (int column = 0; column < count; ++column) {
        const qsizetype looked = std::min(kLooked, table.records.size());
        bool all = looked > 0;
        for (qsizetype row = 0; row < looked && all; ++row)
            all = fits(valueAt(table.records[row], column));
        if (all)
            return column;
    }
    return -1;
}

// The usual order around what can be recognised: EAN, first name, last name, address, postcode, city.
QList<PeopleColumn> columnsByLook(const CsvTable& table, int count)
{
    using enum PeopleColumn;
    QList<PeopleColumn> columns(count, Nothing);
    const int ean = columnOf(table, count, isEan);
    const int postcode = columnOf(
        table, count, [](const QString& value) { return core::Postcode::fromText(value).has_value(); });
    if (ean >= 0)
        columns[ean] = Ean;
    if (postcode >= 0)
        columns[postcode] = Postcode;
    QList<PeopleColumn> rest{FirstName, LastName, Street, City};
    for (PeopleColumn& column : columns) {
        if (column == Nothing && !rest.isEmpty())
            column = rest.takeFirst();
    }
    return columns;
}

QString quotedFor(const QString& value, QChar separator)
{
    if (!value.contains(separator) && !value.contains(u'"') && !value.contains(u'\n')
        && !value.contains(u'\r'))
        return value;
    return u'"' + QString(value).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QList<NewPerson> PeopleSheet::people() const
{
    QList<NewPerson> people;
    people.reserve(accepted.size());
    for (const AcceptedLine& line : accepted)
        people.append(line.person);
    return people;
}

bool hasHeader(const CsvTable& table)
{
    if (table.records.isEmpty())
        return false;
    const QStringList& first = table.records.constFirst().values;
    const bool holdsEan = std::any_of(first.cbegin(), first.cend(), [](const QString& value) {
        return digitsOf(value).size() >= 12; // whole or not, it is a number and no name
    });
    return !holdsEan;
}

int columnCount(const CsvTable& table)
{
    qsizetype count = 0;
    for (const CsvRecord& record : table.records) {
        qsizetype used = record.values.size();
        while (used > count && record.values[used - 1].isEmpty())
            --used;
        count = std::max(count, used);
    }
    return static_cast<int>(count);
}

QList<PeopleColumn> matchedColumns(const CsvTable& table)
{
    const int count = columnCount(table);
    if (!hasHeader(table))
        return columnsByLook(table, count);
    QList<PeopleColumn> columns(count, PeopleColumn::Nothing);
    for (int i = 0; i < count; ++i) {
        const auto known
            = knownNames().value(plainName(valueAt(table.records.constFirst(), i)), PeopleColumn::Nothing);
        if (!columns.contains(known))
            columns[i] = known;
    }
    return columns;
}

QList<PeopleColumn> missingColumns(const QList<PeopleColumn>& columns)
{
    using enum PeopleColumn;
    QList<PeopleColumn> missing;
    for (const PeopleColumn needed : {Ean, FirstName, LastName, Street, Postcode, City}) {
        if (!columns.contains(needed))
            missing.append(needed);
    }
    return missing;
}

PeopleSheet readPeople(const CsvTable& table, const QList<PeopleColumn>& columns)
{
    using enum PeopleColumn;
    PeopleSheet sheet;
    QHash<QString, int> seen; // EAN to line
    const auto column = [&columns](PeopleColumn kind) { return columns.indexOf(kind); };
    for (qsizetype i = hasHeader(table) ? 1 : 0; i < table.records.size(); ++i) {
        const CsvRecord& record = table.records[i];
        const auto value = [&](PeopleColumn kind) { return valueAt(record, column(kind)); };
        CheckedPerson checked = checkedPerson({value(Ean), value(Title), value(FirstName), value(LastName),
            value(Street), value(Number), value(Box), value(Postcode), value(City)});
        if (checked.person) {
            const QString ean = checked.person->ean.digits();
            if (const auto before = seen.constFind(ean); before != seen.constEnd()) {
                checked.errors.add(u"ean"_s, Rule::AlreadyUsed, {before.value()});
            } else {
                seen.insert(ean, record.line);
                sheet.accepted.append({record.line, *checked.person});
            }
        }
        if (!checked.errors.isEmpty())
            sheet.refused.append({record.line, record.values, checked.errors.all()});
    }
    return sheet;
}

QByteArray refusedCsv(const CsvTable& table, const QList<RefusedLine>& refused, const QStringList& reasons,
    const QString& reasonTitle)
{
    const int count = columnCount(table);
    QString text(QChar(0xFEFF));
    const auto write = [&](const QStringList& values, const QString& last) {
        QStringList cells;
        for (int i = 0; i < count; ++i)
            cells.append(quotedFor(values.value(i), table.separator));
        cells.append(quotedFor(last, table.separator));
        text += cells.join(table.separator) + u"\r\n"_s;
    };
    if (hasHeader(table))
        write(table.records.constFirst().values, reasonTitle);
    for (qsizetype i = 0; i < refused.size(); ++i)
        write(refused[i].values, reasons.value(i));
    return text.toUtf8();
}

} // namespace core
