#include "core/people/text_decoder.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core {
namespace {

// What Windows-1252 has instead of the control characters 0x80 to 0x9F; 0: nothing.
constexpr std::array<char16_t, 32> kWindowsSigns{0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
    0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

char16_t windowsSign(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code >= 0x80 && code < 0xA0 ? kWindowsSigns.at(code - 0x80U) : char16_t{code};
}

bool isUtf16(const QByteArray& bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

} // namespace

DecodedText decodedText(const QByteArray& bytes)
{
    constexpr QByteArrayView kMark("\xEF\xBB\xBF");
    if (isUtf16(bytes))
        return {QStringDecoder(QStringDecoder::Utf16).decode(bytes), TextEncoding::Utf16};
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    const bool hasMark = bytes.startsWith(kMark);
    const QString text = utf8.decode(hasMark ? bytes.mid(kMark.size()) : bytes);
    // An unfinished last character is an error too.
    const QString rest = utf8.decode("\n");
    if (!utf8.hasError() && rest == "\n"_L1)
        return {text, hasMark ? TextEncoding::Utf8WithMark : TextEncoding::Utf8};
    const bool isWindows = std::all_of(
        bytes.cbegin(), bytes.cend(), [](char byte) { return byte == 0 || windowsSign(byte) != 0; });
    if (!isWindows)
        return {QString::fromLatin1(bytes), TextEncoding::Latin1};
    QString out(bytes.size(), Qt::Uninitialized);
    std::transform(
        bytes.cbegin(), bytes.cend(), out.begin(), [](char byte) { return QChar(windowsSign(byte)); });
    return {out, TextEncoding::Windows1252};
}

} // namespace core
