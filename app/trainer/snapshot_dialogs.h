#pragma once

#include <QString>

class QWidget;

namespace services {
struct ResetCounts;
class WorldService;
} // namespace services

namespace trainer {

// Shows what was done since and asks; true: the world of the snapshot should come back.
bool askRestore(QWidget* host, const QString& name, const services::ResetCounts& lost);
// Asks for another name and gives it to the snapshot. Empty when nothing was changed.
QString renameSnapshot(QWidget* host, services::WorldService& world, const QString& name);
// What is wrong with the name, for people; empty when nothing is.
QString snapshotNameError(const QString& typed);
QString snapshotNameTaken();

} // namespace trainer
