#include "coach/engine/preparation.h"

#include "services/accounts/newcomer_practice.h"
#include "services/accounts/session_service.h"
#include "services/classroom/persona_view.h"
#include "services/energy/mandate_service.h"
#include "services/energy/reading_service.h"
#include "services/mail/mail_lessons.h"
#include "services/requests/request_practice.h"
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
const QString kLetterOpens = u"letter_opens_again"_s;
const QString kNoMandate = u"no_mandate"_s;
const QString kRequestAnswered = u"request_answered"_s;
const QString kMailLesson = u"mail_lesson_arrives"_s;
const QString kActivationWaits = u"activation_waits"_s;

core::Result<void> activationWaits(const Senses& senses, const Player& player, const Occasion& occasion)
{
    using Active = services::NewcomerPractice::Active;
    return senses.newcomers.awaitActivation(
        player.persona, occasion.afresh ? Active::WaitsAgain : Active::Leave, occasion.attempt % 2 == 0);
}

core::Result<void> noMandate(const Senses& senses, const Player& player)
{
    const auto account = senses.persona.account(player.id());
    if (!account || !*account)
        return account ? core::Result<void>() : account.error();
    const auto stopped = senses.mandates.stop((*account)->id);
    const bool isDone = stopped || stopped.error().code == core::ErrorCode::Conflict; // there was none
    return isDone ? core::Result<void>() : stopped.error();
}

} // namespace

const QStringList& preparations()
{
    static const QStringList names{kSignedOut, kNoCookieChoice, kNoPendingReading, kFraudText, kFalseAdviser,
        kLetterOpens, kActivationWaits, kMailLesson, kNoMandate, kRequestAnswered};
    return names;
}

bool bringsSomething(const QString& preparation)
{
    return QStringList{kFraudText, kFalseAdviser, kActivationWaits, kMailLesson, kRequestAnswered}.contains(
        preparation);
}

core::Result<void> prepare(
    const QString& name, const Senses& senses, const Player& player, const Occasion& occasion)
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
    if (name == kLetterOpens)
        return senses.newcomers.startAgain(player.persona);
    if (name == kNoMandate)
        return noMandate(senses, player);
    if (name == kRequestAnswered)
        return senses.requestPractice.bringAnswer(player.id(), occasion.attempt, occasion.afresh);
    if (name == kMailLesson)
        return senses.mailLessons.bring(player.id(), occasion.attempt);
    if (name == kActivationWaits)
        return activationWaits(senses, player, occasion);
    return core::Error{core::ErrorCode::InvalidInput, u"there is no preparation "_s + name};
}

} // namespace coach
