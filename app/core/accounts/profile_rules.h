#pragma once

#include "core/accounts/account.h"
#include "core/field_errors.h"

#include <QString>

namespace core {

inline constexpr int kLongestStreet = 80;
inline constexpr int kLongestHouseNumber = 8;
inline constexpr int kLongestBox = 8;
inline constexpr int kLongestCity = 60;

// An address as typed: checked and tidied. Names of the fields in errors: street, number, box, postcode,
// city.
struct CheckedAddress
{
    PostalAddress address; // tidied, valid when there are no errors
    FieldErrors errors;
};

// Street and locality hold a letter; the number begins with a digit (12, 12A, 12/3); « bte 3 » and « bus 3 »
// keep only the 3; the postcode is a Postcode.
CheckedAddress checkedAddress(const PostalAddress& typed);

// A telephone number one can be called on. Empty text is allowed unless asked for.
struct CheckedPhone
{
    QString digits; // as BelgianPhone::digits(); empty when none
    FieldErrors
        errors; // on "phone": Required, NotAPhoneNumber (args: one of the reasons below, digits written)
};
enum class PhoneFault { Unreadable, TooShort, TooLong, Special, NotMobile };
struct PhoneNeed
{
    bool required = false; // to be called
    bool mobile = false; // to get text messages
};
CheckedPhone checkedPhone(const QString& typed, PhoneNeed need);

} // namespace core
