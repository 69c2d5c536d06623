#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace data {

class ClassroomStore;

// Work begun in both stores, to be finished at the next start when it was interrupted.
struct Intent
{
    QString undoId; // of the reset
    QDateTime madeAt; // UTC
    bool isUndo = false; // takes a reset back
};

// The classroom's part of "Tout": empties it but for the trainer's code, keeps it for undo.
class ClassroomVault final
{
public:
    explicit ClassroomVault(ClassroomStore& store);

    core::Result<std::optional<Intent>> pending();
    core::Result<void> begin(const Intent& intent);
    core::Result<void> forget();

    // « Effacer toute trace des personnes »: what was begun is finished at the next start.
    core::Result<bool> isForgetting();
    core::Result<void> beginForgetting(const QDateTime& madeAt);
    // Empties it but for the trainer's code, without a copy; nothing of the removed rows stays. Repeatable.
    core::Result<void> forgetPeople();
    core::Result<void> endForgetting();

    core::Result<void> keep(); // the copy for undo
    core::Result<void> empty(); // and the intent is done
    core::Result<void> restore(); // from the copy; and the intent is done
    core::Result<int> learnerCount(); // first names shown in the room

private:
    ClassroomStore& m_store;
};

} // namespace data
