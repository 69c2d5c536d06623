#include "coach/engine/preparation.h"

#include "services/accounts/session_service.h"
#include "services/energy/reading_service.h"

using namespace Qt::StringLiterals;

namespace coach {
namespace {

const QString kSignedOut = u"signed_out"_s;
const QString kNoPendingReading = u"no_pending_reading"_s;

} // namespace

const QStringList& preparations()
{
    static const QStringList names{kSignedOut, kNoPendingReading};
    return names;
}

core::Result<void> prepare(const QString& name, const Senses& senses, const Player& player)
{
    if (name == kSignedOut)
        return senses.session.isSignedIn() ? senses.session.signOut() : core::Result<void>();
    if (name == kNoPendingReading)
        return senses.readings.withdrawPending(player.id());
    return core::Error{core::ErrorCode::InvalidInput, u"there is no preparation "_s + name};
}

} // namespace coach
