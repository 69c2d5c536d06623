#pragma once

#include "core/classroom/forget_report.h"
#include "core/result.h"

#include <QByteArray>
#include <QDate>
#include <QSet>
#include <QString>

#include <functional>

namespace data {
class ClassroomStore;
class WorldSource;
class WorldStore;
} // namespace data

namespace services {

// What proves that nothing of the people is left: it remembers every text of both stores and of their copies,
// and looks for each afterwards. The proof does not believe the eraser: it compares with a world it makes
// itself, and reads the files as bytes.
class ForgetProof final
{
public:
    ForgetProof(data::WorldStore& world, data::ClassroomStore& classroom);

    // Before: collects what there is to look for.
    core::Result<void> remember();
    // After. pristine: the world without people of the room. onBytes: of how many bytes how many are read.
    core::Result<core::ForgetReport> look(const data::WorldSource& pristine,
        const std::function<void(qint64 read, qint64 total)>& onBytes = {});

private:
    core::Result<void> rememberUndoneClassroom();
    core::Result<void> sortOut(const data::WorldSource& pristine);
    core::Result<bool> classroomIsEmpty();
    void readFiles(const std::function<void(qint64, qint64)>& onBytes);

    data::WorldStore& m_world;
    data::ClassroomStore& m_classroom;
    QSet<QString> m_texts;
    QStringList m_sought; // those that are neither the program's own nor too short
    core::ForgetReport m_report;
};

} // namespace services
