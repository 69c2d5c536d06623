#include "coach/engine/preparation.h"

#include "services/accounts/session_service.h"
#include "services/energy/reading_service.h"
#include "services/site/visit_service.h"
#include "services/world/phone_happenings.h"

using namespace Qt::StringLiterals;

namespace coach {
namespace {

const QString kSignedOut = u"signed_out"_s;
const QString kNoCookieChoice = u"no_cookie_choice"_s;
const QString kNoPendingReading = u"no_pending_reading"_s;
const QString kFraudText = u"fraud_text_arrives"_s;
const QString kFalseAdviser = u"false_adviser_rings"_s;

} // namespace

const QStringList& preparations()
{
    static const QStringList names{kSignedOut, kNoCookieChoice, kNoPendingReading, kFraudText, kFalseAdviser};
    return names;
}

bool bringsSomething(const QString& preparation)
{
    return preparation == kFraudText || preparation == kFalseAdviser;
}

core::Result<void> prepare(const QString& name, const Senses& senses, const Player& player)
{
    if (name == kSignedOut)
        return senses.session.isSignedIn() ? senses.session.signOut() : core::Result<void>();
    if (name == kNoCookieChoice)
        return senses.visits.chooseCookies(player.id(), std::nullopt);
    if (name == kNoPendingReading)
        return senses.readings.withdrawPending(player.id());
    if (name == kFraudText)
        return senses.phone.bringText(player.id(), u"account-blocked"_s);
    if (name == kFalseAdviser)
        return senses.phone.bringCall(player.id(), u"false-adviser"_s);
    return core::Error{core::ErrorCode::InvalidInput, u"there is no preparation "_s + name};
}

} // namespace coach
