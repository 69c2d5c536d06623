#pragma once

#include "core/people/csv_reader.h"
#include "core/people/person.h"

#include <array>

namespace core {

// What a column of a list of people holds (E-67).
enum class PeopleColumn { Nothing, Ean, Title, FirstName, LastName, Street, Number, Box, Postcode, City };

inline constexpr std::array kPeopleColumns{PeopleColumn::Nothing, PeopleColumn::Ean, PeopleColumn::Title,
    PeopleColumn::FirstName, PeopleColumn::LastName, PeopleColumn::Street, PeopleColumn::Number,
    PeopleColumn::Box, PeopleColumn::Postcode, PeopleColumn::City};

struct RefusedLine
{
    int line = 1; // in the file
    QStringList values; // as they stand there
    QList<FieldError> errors; // on ean, firstName… AlreadyUsed on ean (args: the line that has it)
};

struct AcceptedLine
{
    int line = 1;
    NewPerson person;
};

// A list of people read from a file: what each line gives, with the columns as matched.
struct PeopleSheet
{
    QList<AcceptedLine> accepted;
    QList<RefusedLine> refused;

    QList<NewPerson> people() const;
};

// Whether the first record names the columns rather than a person: it holds no EAN.
bool hasHeader(const CsvTable& table);
// How many columns the widest record has; trailing ones that are empty everywhere are not counted.
int columnCount(const CsvTable& table);
// What each column holds: by its name in the first record (French, Dutch, German, English, or the names of
// E-67), else by what its values look like. Never twice the same but Nothing.
QList<PeopleColumn> matchedColumns(const CsvTable& table);
// The columns that must be matched and are not.
QList<PeopleColumn> missingColumns(const QList<PeopleColumn>& columns);

PeopleSheet readPeople(const CsvTable& table, const QList<PeopleColumn>& columns);

// The refused lines as a file for a spreadsheet (UTF-8 with mark, the table's separator): the header when
// there is one, and for each line a last column with the reason.
QByteArray refusedCsv(const CsvTable& table, const QList<RefusedLine>& refused, const QStringList& reasons,
    const QString& reasonTitle);

} // namespace core
