#include "services/accounts/password_check.h"

using namespace Qt::StringLiterals;

namespace services {

bool addPasswordErrors(core::FieldErrors& errors, const QString& password, const core::PasswordOwner& owner)
{
    if (password.isEmpty()) {
        errors.add(u"password"_s, core::Rule::Required);
        return false;
    }
    if (password.size() > core::kLongestPassword) {
        errors.add(u"password"_s, core::Rule::TooLong, {core::kLongestPassword});
        return false;
    }
    QVariantList broken;
    for (const core::PasswordRule rule : core::brokenPasswordRules(password, owner))
        broken.append(core::codeOf(rule));
    if (!broken.isEmpty())
        errors.add(u"password"_s, core::Rule::WeakPassword, broken);
    return broken.isEmpty();
}

void addPasswordErrors(core::FieldErrors& errors, const QString& password, const QString& repetition,
    const core::PasswordOwner& owner)
{
    addPasswordErrors(errors, password, owner);
    if (repetition.isEmpty())
        errors.add(u"repetition"_s, core::Rule::Required);
    else if (repetition != password)
        errors.add(u"repetition"_s, core::Rule::DoesNotMatch);
}

} // namespace services
