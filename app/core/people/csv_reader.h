#pragma once

#include "core/people/text_decoder.h"

#include <QList>
#include <QStringList>

namespace core {

struct CsvRecord
{
    int line = 1; // where it begins in the file, from 1
    QStringList values;
};

// A file of comma-separated values as spreadsheets write it.
struct CsvTable
{
    QChar separator = u';'; // ; , or tab
    TextEncoding encoding = TextEncoding::Utf8;
    QList<CsvRecord> records; // without those in which every value is blank
};

// Reads RFC 4180 and its looser kin: the separator is found, values may be quoted and then hold separators,
// doubled quotes and line breaks; lines end in CR LF, LF or CR. A first line « sep=; », as Excel writes it,
// is obeyed. Nothing is refused: an unclosed quote runs to the end of the file. Values are trimmed.
CsvTable readCsv(const QByteArray& bytes);

} // namespace core
