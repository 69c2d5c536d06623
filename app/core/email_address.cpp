#include "core/email_address.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

std::optional<EmailAddress> EmailAddress::fromText(const QString& text)
{
    constexpr qsizetype kLongest = 254;
    static const QRegularExpression form(u"\\A[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@"
                                         "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,}\\z"_s);
    const QString address = text.trimmed().toLower();
    if (address.size() > kLongest || !form.match(address).hasMatch())
        return std::nullopt;
    return EmailAddress(address);
}

} // namespace core
