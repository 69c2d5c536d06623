#pragma once

#include "core/id.h"

#include <QDateTime>
#include <QString>

namespace data {

enum class UndoLevel { Person, Group, All, Snapshot };

// Which reset can be taken back. The live world and the copy made before the reset carry the same one.
struct UndoMark
{
    QString undoId; // a UUID
    QDateTime madeAt; // UTC
    UndoLevel level = UndoLevel::Group;
    core::SupplyPointId person; // of level Person
    int slot = 1; // 1 or 2: which of the two copies; the vault chooses
};

} // namespace data
