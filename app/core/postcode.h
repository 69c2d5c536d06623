#pragma once

#include <QString>

#include <optional>

namespace core {

// A Belgian postcode: four digits, 1000 to 9999 (features.md 5.9). « B-4998 » and spaces are read too.
class Postcode final
{
public:
    enum class Province {
        Brussels,
        WalloonBrabant,
        FlemishBrabant,
        Antwerp,
        Limburg,
        Liege,
        Namur,
        Hainaut,
        Luxembourg,
        WestFlanders,
        EastFlanders
    };

    static std::optional<Postcode> fromText(const QString& text);

    QString text() const { return QString::number(m_number); }
    Province province() const;

    friend bool operator==(const Postcode&, const Postcode&) = default;

private:
    explicit Postcode(int number)
        : m_number(number)
    {
    }

    int m_number = 1000;
};

} // namespace core
