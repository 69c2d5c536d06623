#pragma once

#include "core/field_errors.h"

#include <QString>

#include <optional>

namespace core {

// The number of a supply point: a GSRN of 18 digits that begins with 54 in Belgium, whose last digit is the
// GS1 modulo 10 key (GS1 General Specifications 7.9.1; features.md 5.1). A wrong one cannot exist.
class Ean final
{
public:
    // Spaces, dots and dashes are ignored. Empty when the text is no EAN; why() says what is wrong with it.
    static std::optional<Ean> fromText(const QString& text);
    // The first thing wrong with the text, or nothing. The field's name is left to the caller.
    static std::optional<FieldError> why(const QString& text);
    // The key that completes 17 digits.
    static int checkDigit(const QString& seventeenDigits);

    QString digits() const { return m_digits; }
    // As on paper: 541 448 860 004 312 752, with no-break spaces.
    QString grouped() const;

    friend bool operator==(const Ean&, const Ean&) = default;

private:
    explicit Ean(QString digits)
        : m_digits(std::move(digits))
    {
    }
    QString m_digits;
};

} // namespace core
