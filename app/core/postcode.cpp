#include "core/postcode.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace core {
namespace {

struct Range
{
    int last;
    Postcode::Province province;
};

// In order, each from the end of the one before.
constexpr std::array kRanges{Range{1299, Postcode::Province::Brussels},
    Range{1499, Postcode::Province::WalloonBrabant}, Range{1999, Postcode::Province::FlemishBrabant},
    Range{2999, Postcode::Province::Antwerp}, Range{3499, Postcode::Province::FlemishBrabant},
    Range{3999, Postcode::Province::Limburg}, Range{4999, Postcode::Province::Liege},
    Range{5999, Postcode::Province::Namur}, Range{6599, Postcode::Province::Hainaut},
    Range{6999, Postcode::Province::Luxembourg}, Range{7999, Postcode::Province::Hainaut},
    Range{8999, Postcode::Province::WestFlanders}, Range{9999, Postcode::Province::EastFlanders}};

} // namespace

std::optional<Postcode> Postcode::fromText(const QString& text)
{
    static const QRegularExpression form(
        u"\\A(?:[Bb]\\s*[-–]?\\s*)?([1-9])\\s*([0-9])\\s*([0-9])\\s*([0-9])\\z"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return Postcode((match.captured(1) + match.captured(2) + match.captured(3) + match.captured(4)).toInt());
}

Postcode::Province Postcode::province() const
{
    for (const Range& range : kRanges) {
        if (m_number <= range.last)
            return range.province;
    }
    return Province::EastFlanders;
}

} // namespace core
