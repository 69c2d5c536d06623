#include "runtime/options.h"

#include <QDir>
#include <QStandardPaths>

namespace runtime {

QString dataDirOf(const Options& options)
{
    QString folder = options.dataDir;
    if (folder.isEmpty())
        folder = qEnvironmentVariable("ELECTRUC_DATA_DIR");
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QDir::cleanPath(QDir(folder).absolutePath());
}

} // namespace runtime
