#pragma once

#include <QString>

#include <optional>

namespace core {

// A Belgian account number: 16 characters whose ISO 13616 key and national key (first ten digits of the
// account part modulo 97, 97 for 0) both fit (features.md 5.7). A wrong one cannot exist.
class Iban final
{
public:
    // Spaces and lower case are accepted.
    static std::optional<Iban> fromText(const QString& text);
    // The account of Electruc: bank code 539, which no bank has, so that nothing can be paid for real.
    static Iban ofElectruc();

    QString compact() const { return m_characters; } // BE68539007547034
    QString grouped() const; // BE68 5390 0754 7034, with no-break spaces

    friend bool operator==(const Iban&, const Iban&) = default;

private:
    explicit Iban(QString characters)
        : m_characters(std::move(characters))
    {
    }
    QString m_characters;
};

} // namespace core
