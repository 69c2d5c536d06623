#pragma once

#include "core/classroom/pack.h"
#include "core/clock.h"
#include "core/result.h"

#include <QObject>

namespace data {
class ClassroomStore;
}

namespace services {

// The files of a pack: a folder, or a .zip. Nothing outside the folder is read: links are refused. Errors:
// InvalidInput with the reason, Io.
core::Result<QList<core::PackFile>> readPackFiles(const QString& path);

// What a manifest says, and what is wrong with it and with the names of the files, one sentence each. files
// of the pack: the exercises.
struct ReadPack
{
    core::Pack pack;
    QStringList faults;
};
ReadPack readPack(const QList<core::PackFile>& files);
// The files of a pack with its manifest, as readPack() takes them.
QList<core::PackFile> withManifest(const core::Pack& pack);

// Content packs of the room (F13): exercises that are offered besides the program's own. What a pack means is
// checked by coach/engine/pack_check.h before it comes here.
class PackService final : public QObject
{
    Q_OBJECT

public:
    PackService(data::ClassroomStore& classroom, const core::Clock& clock);

    core::Result<QList<core::Pack>> packs() const; // by title
    core::Result<void> put(const core::Pack& pack); // instead of the one of that id
    core::Result<void> remove(const QString& id); // NotFound
    core::Result<QByteArray> exported(const QString& id) const; // a .zip; NotFound

    // After something else than put() and remove(), such as a reset of everything; at the start too.
    void lookAgain();

Q_SIGNALS:
    void changed();

private:
    data::ClassroomStore& m_classroom;
    const core::Clock& m_clock;
    QList<core::Pack> m_known; // as they were when they were looked at
};

} // namespace services
