#include "data/accounts/account_codes.h"

using namespace Qt::StringLiterals;

namespace data {

QString codeOf(core::ContactPreference preference)
{
    return preference == core::ContactPreference::Phone ? u"phone"_s : u"email"_s;
}

QString codeOf(core::LinkPurpose purpose)
{
    return purpose == core::LinkPurpose::Password ? u"password"_s : u"activation"_s;
}

core::ContactPreference contactPreferenceOf(const QString& code)
{
    return code == u"phone"_s ? core::ContactPreference::Phone : core::ContactPreference::Email;
}

} // namespace data
