#pragma once

#include "core/people/people_sheet.h"

#include <QByteArray>

namespace documents {

// Why a line of a list of people was refused, as one sentence for the trainer: « Il manque le nom. »
QString refusalSentence(const core::RefusedLine& line);
// « Ligne 4 : il manque le nom. »
QString numberedRefusal(const core::RefusedLine& line);
// What a column of the list is called.
QString columnName(core::PeopleColumn column);
// The refused lines as a file for a spreadsheet, with the reason of each.
QByteArray refusedLinesFile(const core::CsvTable& table, const QList<core::RefusedLine>& refused);

} // namespace documents
