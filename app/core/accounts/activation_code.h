#pragma once

#include "core/field_errors.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace core {

// The code of an invitation letter, XXXX-XXXX (E-20): upper-case letters and digits without those that are
// taken for another one on paper (0 O 1 I L 5 S Z; features.md appendix A2). 28 signs, so 28^8 codes. A wrong
// one cannot exist.
class ActivationCode final
{
public:
    // Case, spaces, dots and dashes do not matter. A sign that no code has is read as the one it was taken
    // for where only one is possible: O and 0 as Q, Z as 2.
    static std::optional<ActivationCode> fromText(const QString& text);
    // The first thing wrong with the text, or nothing: Required, NotACode (args: signs written, 8) or
    // SignOfNoCode (args: the sign). The field's name is left to the caller.
    static std::optional<FieldError> why(const QString& text);
    // Any number gives a code; a random number gives a random code.
    static ActivationCode fromNumber(quint64 number);

    QString text() const; // R4T9-HXKM
    QString compact() const { return m_signs; } // R4T9HXKM

    // What is kept of it: salted SHA-256, printable. The code is drawn, not chosen, lives 30 days and dies
    // after one use, so a slow hash would protect nothing more.
    QByteArray hashed(const QByteArray& salt) const;
    bool matches(const QByteArray& hash) const;

    friend bool operator==(const ActivationCode&, const ActivationCode&) = default;

private:
    explicit ActivationCode(QString signs)
        : m_signs(std::move(signs))
    {
    }
    QString m_signs;
};

} // namespace core
