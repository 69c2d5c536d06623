#pragma once

#include <QByteArray>
#include <QString>

namespace core {

// How the bytes of a file became text (E-68).
enum class TextEncoding { Utf8, Utf8WithMark, Utf16, Windows1252, Latin1 };

struct DecodedText
{
    QString text; // without its byte order mark
    TextEncoding encoding = TextEncoding::Utf8;
};

// Tries UTF-8 (with or without mark), UTF-16 with its mark, Windows-1252, then Latin-1, which takes
// everything.
DecodedText decodedText(const QByteArray& bytes);

} // namespace core
