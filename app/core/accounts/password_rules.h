#pragma once

#include <QList>
#include <QString>

namespace core {

// What a new password must be (E-15), in the order of the checklist.
enum class PasswordRule {
    LongEnough, // kShortestPassword characters at least
    NotOnlyDigits,
    NotCommon, // not one of the passwords that everybody tries first, nor one of them with digits after it
    NotPersonal // not the name, nor the address, nor most of either (appendix A1)
};
inline constexpr int kShortestPassword = 8;
inline constexpr int kLongestPassword = 128; // so that hashing stays quick

// Whose password it is; what is not known yet is left empty.
struct PasswordOwner
{
    QString firstName;
    QString lastName;
    QString email;
};

// Every rule that the password breaks, in the order above; empty when it is fine. An empty password breaks
// LongEnough only: nothing else can be said of it.
QList<PasswordRule> brokenPasswordRules(const QString& password, const PasswordOwner& owner);

// How many characters are missing for LongEnough.
int missingCharacters(const QString& password);

// The rule's stable name, for the journal and in the arguments of Rule::WeakPassword.
QString codeOf(PasswordRule rule);

} // namespace core
