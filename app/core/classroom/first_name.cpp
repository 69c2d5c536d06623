#include "core/classroom/first_name.h"

#include "core/text.h"

namespace core {

namespace {

// Marks of direction and embedding, zero-width space and byte order mark. The joiners stay: names in Persian
// and some emoji are written with them.
bool turnsOrHides(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x200B || u == 0x200E || u == 0x200F || u == 0x061C || u == 0xFEFF
        || (u >= 0x202A && u <= 0x202E) || (u >= 0x2060 && u <= 0x2069);
}

bool isVisible(QChar c)
{
    return !c.isSpace() && !c.isMark() && c.category() != QChar::Other_Format;
}

} // namespace

QString firstNameFrom(const QString& typed)
{
    QString out;
    bool visible = false;
    for (const QChar c : cleaned(typed)) {
        if (turnsOrHides(c))
            continue;
        visible = visible || isVisible(c);
        out += c;
    }
    return visible ? out.simplified() : QString();
}

std::optional<FieldError> whyNotFirstName(const QString& name)
{
    if (name.isEmpty())
        return FieldError{{}, Rule::Required, {}};
    if (name.toUcs4().size() > kFirstNameMaxLength)
        return FieldError{{}, Rule::TooLong, {kFirstNameMaxLength}};
    return std::nullopt;
}

} // namespace core
