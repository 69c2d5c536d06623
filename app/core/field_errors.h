#pragma once

#include <QList>
#include <QString>
#include <QVariantList>

#include <optional>

namespace core {

// Why a field was refused. kit::fieldMessage() turns it into the sentence shown beside the field.
enum class Rule {
    Required,
    TooLong, // args: longest length allowed
    TooShort, // args: shortest length allowed
    NotAnEmail, // args: what was typed, when the field takes several
    TooManyRecipients, // args: most addresses of one mail
    NotAnEan, // args: digits written, 18
    EanCheckDigit, // 18 digits, but the last one does not fit the others
    NotACode, // an activation code; args: signs written, 8
    SignOfNoCode, // args: a sign that no activation code has
    InvitationRefused, // one refusal for an unknown EAN and a code that is wrong, old or used (E-16)
    InvitationLocked, // args: QDateTime of the unlocking (E-19)
    WeakPassword, // args: codes of the broken password rules, as text
    OtherEmailOnFile, // this EAN registered with another address (E-21)
    EmailHasAccount, // the address of an active account (E-21)
    EmailIsWaiting, // the address of an account of another EAN that waits for its activation (E-21)
    NotAnIban,
    NotAPostcode,
    NotAPhoneNumber,
    NotAPin, // a PIN is four digits
    PinTooSimple, // 0000, 1234…
    DoesNotMatch, // the repetition differs
    AlreadyUsed,
    WrongCredentials, // one refusal for an unknown address and for a wrong password
    AccountNotActive, // right password, but the activation e-mail was not opened (E-23)
    NotADate,
    DateTooEarly, // args: first day allowed
    DateTooLate, // args: last day allowed
    NotANumber,
    NotWhole, // digits after a comma; args: the number without them
    TooManyDigits, // args: most digits possible
    BelowLast, // an index below the last validated one; args: that index, its day
    DayNightSwapped, // each index fits the other register; args: the last validated index of this one
    BadFileName
};

struct FieldError
{
    QString field; // objectName of the field without its suffix, such as "email" for emailEdit
    Rule rule = Rule::Required;
    QVariantList args;

    friend bool operator==(const FieldError&, const FieldError&) = default;
};

// A learner's mistakes in one form, in the order of the fields. Empty means that all is well.
class FieldErrors final
{
public:
    void add(const QString& field, Rule rule, const QVariantList& args = {})
    {
        m_errors.append({field, rule, args});
    }
    bool isEmpty() const { return m_errors.isEmpty(); }
    const QList<FieldError>& all() const { return m_errors; }
    std::optional<FieldError> of(const QString& field) const
    {
        for (const FieldError& error : m_errors) {
            if (error.field == field)
                return error;
        }
        return std::nullopt;
    }

private:
    QList<FieldError> m_errors;
};

} // namespace core
