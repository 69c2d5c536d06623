#pragma once

#include <QString>

#include <optional>

namespace core {

// A telephone number of the Belgian plan (IBPT; features.md 5.9): fixed, 9 digits with the 0 (02, 03, 04, 09
// and 7 more, 04 followed by 1 to 3; other zones 0xx and 6 more); mobile, 10 digits, 045x to 049x, and 0400,
// which nobody has and which the fiction uses; special ones, which nobody can be called back on: 0800, 0900,
// 070, 078.
class BelgianPhone final
{
public:
    enum class Kind { Fixed, Mobile, Special };

    // Spaces, dots, slashes, dashes and brackets do not count; +32, 0032 and +32 (0) stand for the 0.
    static std::optional<BelgianPhone> fromText(const QString& text);

    Kind kind() const { return m_kind; }
    QString digits() const { return m_digits; } // 0470123456: the one stored form
    // 0470 12 34 56 · 081 23 45 67 · 02 123 45 67 · 0800 12 345; the spaces are U+00A0.
    QString text() const;

    friend bool operator==(const BelgianPhone&, const BelgianPhone&) = default;

private:
    BelgianPhone(QString digits, Kind kind)
        : m_digits(std::move(digits))
        , m_kind(kind)
    {
    }

    QString m_digits;
    Kind m_kind = Kind::Fixed;
};

} // namespace core
