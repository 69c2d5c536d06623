#pragma once

#include <QString>

#include <optional>

namespace core {

// The structured communication of a Belgian credit transfer (OGM/VCS): ten digits and a key, which is the
// ten digits modulo 97, or 97 when that is 0 (Febelfin; features.md 5.5). A wrong one cannot exist.
class StructuredReference final
{
public:
    // series: 0 to 9 999 999 999.
    static StructuredReference fromSeries(qint64 series);
    // Twelve digits, with or without the signs + * / and spaces.
    static std::optional<StructuredReference> fromText(const QString& text);

    QString digits() const { return m_digits; } // 202600012320
    QString printed() const; // +++202/6000/12320+++

    friend bool operator==(const StructuredReference&, const StructuredReference&) = default;

private:
    explicit StructuredReference(QString digits)
        : m_digits(std::move(digits))
    {
    }
    QString m_digits;
};

} // namespace core
