#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>

namespace core {

// Names of what a trainer did, as the classroom store keeps them: stable once landed.
namespace actions {

inline constexpr QLatin1StringView kPinChosen{"pin.chosen"};
inline constexpr QLatin1StringView kPinChanged{"pin.changed"};
inline constexpr QLatin1StringView kPinRefused{"pin.refused"}; // three wrong codes: a wait began
inline constexpr QLatin1StringView kOrganiserChosen{"organiser.chosen"};
inline constexpr QLatin1StringView kOrganiserChanged{"organiser.changed"};
inline constexpr QLatin1StringView kOrganiserRemoved{"organiser.removed"};
inline constexpr QLatin1StringView kPauseBegun{"pause.begun"};
inline constexpr QLatin1StringView kPauseEnded{"pause.ended"}; // before its time
inline constexpr QLatin1StringView kWorldReset{"world.reset"};
inline constexpr QLatin1StringView kResetUndone{"world.reset_undone"};
inline constexpr QLatin1StringView kSnapshotSaved{"snapshot.saved"};
inline constexpr QLatin1StringView kSnapshotRestored{"snapshot.restored"};
inline constexpr QLatin1StringView kSnapshotRenamed{"snapshot.renamed"};
inline constexpr QLatin1StringView kSnapshotRemoved{"snapshot.removed"};
inline constexpr QLatin1StringView kPeopleForgotten{"people.forgotten"};
inline constexpr QLatin1StringView kGroupImported{"group.imported"};
inline constexpr QLatin1StringView kGroupAdded{"group.added"};
inline constexpr QLatin1StringView kGroupChosen{"group.chosen"};
inline constexpr QLatin1StringView kGroupRenamed{"group.renamed"};
inline constexpr QLatin1StringView kPeopleAdded{"people.added"};
inline constexpr QLatin1StringView kPersonRemoved{"person.removed"};
inline constexpr QLatin1StringView kPersonRestored{"person.restored"};
inline constexpr QLatin1StringView kLettersPrinted{"letters.printed"};
inline constexpr QLatin1StringView kLetterChanged{"letter.text_changed"};
inline constexpr QLatin1StringView kRecordsChanged{"records.changed"};
inline constexpr QLatin1StringView kRecordsRestored{"records.restored"}; // the undo of it
inline constexpr QLatin1StringView kCertificateRevoked{"certificate.revoked"};
inline constexpr QLatin1StringView kCertificateReinstated{"certificate.reinstated"}; // the undo of it
inline constexpr QLatin1StringView kTemplateSaved{"template.saved"}; // of certificates
inline constexpr QLatin1StringView kTemplateChosen{"template.chosen"}; // the default
inline constexpr QLatin1StringView kTemplateRemoved{"template.removed"};
inline constexpr QLatin1StringView kTemplateRestored{"template.restored"}; // the undo of it
inline constexpr QLatin1StringView kPackImported{"pack.imported"};
inline constexpr QLatin1StringView kPackRemoved{"pack.removed"};
inline constexpr QLatin1StringView kKeyTrusted{"key.trusted"};
inline constexpr QLatin1StringView kKeyDistrusted{"key.distrusted"};
inline constexpr QLatin1StringView kExercisesSaved{"exercises.saved"}; // subject: of the group
inline constexpr QLatin1StringView kExercisesChosen{"exercises.chosen"};
inline constexpr QLatin1StringView kExercisesRemoved{"exercises.removed"};
inline constexpr QLatin1StringView kExercisesRestored{"exercises.restored"}; // the undo of it
inline constexpr QLatin1StringView kScriptSaved{"script.saved"}; // subject: the number of the script
inline constexpr QLatin1StringView kScriptRemoved{"script.removed"};
inline constexpr QLatin1StringView kScriptRestored{"script.restored"}; // the undo of either
inline constexpr QLatin1StringView kSessionStarted{"session.started"}; // subject: how many lines
inline constexpr QLatin1StringView kSessionPaused{"session.paused"};
inline constexpr QLatin1StringView kSessionResumed{"session.resumed"};
inline constexpr QLatin1StringView kSessionDelayed{"session.delayed"}; // subject: minutes
inline constexpr QLatin1StringView kSessionStopped{"session.stopped"};
inline constexpr QLatin1StringView kLearnerAdded{"learner.added"};
inline constexpr QLatin1StringView kLearnerRenamed{"learner.renamed"};
inline constexpr QLatin1StringView kLearnerRemoved{"learner.removed"};
inline constexpr QLatin1StringView kLearnerRestored{"learner.restored"};

} // namespace actions

// One line of what was done in the trainer's place. It never holds a first name nor a code: a learner is told
// by the number of the row, so that erasing the learners erases every trace of them.
struct TrainerAction
{
    qint64 id = 0;
    QDateTime at; // UTC
    QString action; // a name of core::actions
    QString subject; // what it was done to; may be empty
    QJsonObject attributes;
};

} // namespace core
