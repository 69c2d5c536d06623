#include "core/energy/supply_point.h"

using namespace Qt::StringLiterals;

namespace core {

QString PostalAddress::firstLine() const
{
    QString line = street + u' ' + number;
    if (!box.isEmpty())
        line += u" bte "_s + box;
    return line;
}

QString PostalAddress::secondLine() const
{
    return postcode + u' ' + city;
}

QString PostalAddress::oneLine() const
{
    return firstLine() + u", "_s + secondLine();
}

QString SupplyPoint::titledName(Language language) const
{
    const bool isWoman = title == Title::Madame;
    switch (language) {
    case Language::French:
        return (isWoman ? u"Madame "_s : u"Monsieur "_s) + lastName;
    case Language::Dutch:
        return (isWoman ? u"mevrouw "_s : u"meneer "_s) + lastName;
    case Language::German:
        return (isWoman ? u"Frau "_s : u"Herr "_s) + lastName;
    case Language::English:
        return (isWoman ? u"Ms "_s : u"Mr "_s) + lastName;
    }
    return lastName;
}

} // namespace core
