#include "core/accounts/profile_rules.h"

#include "core/belgian_phone.h"
#include "core/postcode.h"
#include "core/text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr int kFixedDigits = 9;
constexpr int kMobileDigits = 10;

bool hasLetter(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

QString tidied(const QString& text)
{
    return cleaned(text).simplified();
}

// « 12 a » is 12A.
QString houseNumber(const QString& typed)
{
    return tidied(typed).remove(u' ').toUpper();
}

// The word before the box number is written by whoever prints the address.
QString boxNumber(const QString& typed)
{
    static const QRegularExpression word(
        u"\\A(?:bte|boite|boîte|bus|box)\\.?\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    return tidied(typed).remove(word).toUpper();
}

void check(FieldErrors& errors, const QString& field, const QString& text, int longest)
{
    if (text.isEmpty())
        errors.add(field, Rule::Required);
    else if (text.size() > longest)
        errors.add(field, Rule::TooLong, {longest});
}

PhoneFault faultOf(const QString& typed)
{
    const qsizetype written = digitsOf(typed).size();
    if (hasLetter(typed) || written == 0)
        return PhoneFault::Unreadable;
    if (written < kFixedDigits)
        return PhoneFault::TooShort;
    const bool abroad = typed.startsWith(u'+') || typed.startsWith("00"_L1);
    if (written > kMobileDigits && !abroad)
        return PhoneFault::TooLong;
    return PhoneFault::Unreadable;
}

} // namespace

CheckedAddress checkedAddress(const PostalAddress& typed)
{
    static const QRegularExpression number(u"\\A[0-9][0-9A-Z/-]*\\z"_s);
    CheckedAddress checked;
    PostalAddress& address = checked.address;
    address = {tidied(typed.street), houseNumber(typed.number), boxNumber(typed.box), tidied(typed.postcode),
        tidied(typed.city)};
    FieldErrors& errors = checked.errors;

    check(errors, u"street"_s, address.street, kLongestStreet);
    if (!address.street.isEmpty() && !hasLetter(address.street))
        errors.add(u"street"_s, Rule::Required);
    check(errors, u"number"_s, address.number, kLongestHouseNumber);
    if (!errors.of(u"number"_s) && !number.match(address.number).hasMatch())
        errors.add(u"number"_s, Rule::NotANumber);
    if (address.box.size() > kLongestBox)
        errors.add(u"box"_s, Rule::TooLong, {kLongestBox});
    if (address.postcode.isEmpty())
        errors.add(u"postcode"_s, Rule::Required);
    else if (const auto postcode = Postcode::fromText(address.postcode))
        address.postcode = postcode->text();
    else
        errors.add(u"postcode"_s, Rule::NotAPostcode);
    check(errors, u"city"_s, address.city, kLongestCity);
    if (!address.city.isEmpty() && !hasLetter(address.city))
        errors.add(u"city"_s, Rule::Required);
    return checked;
}

CheckedPhone checkedPhone(const QString& typed, PhoneNeed need)
{
    CheckedPhone checked;
    const QString text = tidied(typed);
    const auto refuse = [&](PhoneFault fault) {
        checked.errors.add(u"phone"_s, Rule::NotAPhoneNumber,
            {static_cast<int>(fault), static_cast<int>(digitsOf(text).size())});
    };
    if (text.isEmpty()) {
        if (need.required || need.mobile)
            checked.errors.add(u"phone"_s, Rule::Required);
        return checked;
    }
    const auto phone = BelgianPhone::fromText(text);
    if (!phone)
        refuse(faultOf(text));
    else if (phone->kind() == BelgianPhone::Kind::Special)
        refuse(PhoneFault::Special);
    else if (need.mobile && phone->kind() != BelgianPhone::Kind::Mobile)
        refuse(PhoneFault::NotMobile);
    else
        checked.digits = phone->digits();
    return checked;
}

} // namespace core
