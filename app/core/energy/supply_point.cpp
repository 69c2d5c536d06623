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

} // namespace core
