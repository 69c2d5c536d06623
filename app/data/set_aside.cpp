#include "data/set_aside.h"

#include "data/store_opening.h"

#include <QDir>
#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace data {

namespace {

constexpr auto kFolder = "mis-de-cote-"_L1;

// The log and its index belong to the file: left behind, they would be read as those of the fresh one.
const std::array kSuffixes{".db"_L1, ".db-wal"_L1, ".db-shm"_L1};

core::Result<bool> mustGoAside(const StoreOptions& options, const QString& name)
{
    if (!QFile::exists(options.locationOf(name).file))
        return false;
    const auto opened = openStoreDatabase(options, name, name);
    if (opened)
        return false;
    if (isUnreadable(opened.error()))
        return true;
    return opened.error(); // in use, or the folder itself: moving files would help nobody
}

core::Result<void> move(const StoreOptions& options, const QString& name, const QString& folder)
{
    for (const QLatin1StringView suffix : kSuffixes) {
        const QString from = options.dataDir + u'/' + name + suffix;
        if (QFile::exists(from) && !QFile::rename(from, folder + u'/' + name + suffix))
            return core::Error{core::ErrorCode::Io, u"cannot move "_s + from};
    }
    return {};
}

// A folder that did not exist.
core::Result<QString> newFolder(const QDir& parent, const QDateTime& now)
{
    const QString wanted = kFolder + now.toString(u"yyyyMMdd-HHmmss"_s);
    QString name = wanted;
    for (int i = 2; parent.exists(name); ++i)
        name = u"%1-%2"_s.arg(wanted).arg(i);
    if (!parent.mkpath(name))
        return core::Error{core::ErrorCode::Io, u"cannot make "_s + parent.filePath(name)};
    return parent.filePath(name);
}

} // namespace

core::Result<QString> setAside(const StoreOptions& options, const QDateTime& now)
{
    if (options.isPostgres())
        return core::Error{core::ErrorCode::InvalidInput, u"a server's databases are not files of ours"_s};
    QString folder;
    for (const QString& name : {u"world"_s, u"classroom"_s}) {
        const auto unreadable = mustGoAside(options, name);
        if (!unreadable)
            return unreadable.error();
        if (!unreadable.value())
            continue;
        if (folder.isEmpty()) {
            const auto made = newFolder(QDir(options.dataDir), now);
            if (!made)
                return made;
            folder = made.value();
        }
        if (auto moved = move(options, name, folder); !moved)
            return moved.error();
    }
    return folder;
}

QStringList setAsideFolders(const StoreOptions& options)
{
    const QDir parent(options.dataDir);
    QStringList folders;
    const QStringList names = parent.entryList({kFolder + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& name : names)
        folders.append(parent.filePath(name));
    return folders;
}

core::Result<void> removeSetAside(const StoreOptions& options)
{
    const QStringList folders = setAsideFolders(options);
    for (const QString& folder : folders) {
        if (!QDir(folder).removeRecursively())
            return core::Error{core::ErrorCode::Io, u"cannot remove "_s + folder};
    }
    return {};
}

} // namespace data
