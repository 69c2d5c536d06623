#include "services/classroom/pack_service.h"

#include "core/classroom/trainer_actions.h"
#include "core/json_place.h"
#include "data/classroom/trainer_action_repository.h"
#include "data/classroom_store.h"
#include "data/dataset/content_file.h"
#include "data/dataset/json_schema.h"
#include "data/packs/pack_repository.h"
#include "data/packs/zip_file.h"
#include "data/transaction.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {
namespace {

using core::Pack;
using core::PackFile;

core::Error refused(const QString& why)
{
    return {core::ErrorCode::InvalidInput, why};
}

core::Result<QByteArray> readWhole(const QString& path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::ErrorCode::Io, path + u": "_s + file.errorString()};
    QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return refused(u"%1: more than %2 bytes"_s.arg(QFileInfo(path).fileName()).arg(most));
    return bytes;
}

core::Result<QList<PackFile>> readFolder(const QString& path)
{
    const QDir folder(path);
    QList<PackFile> files;
    qint64 total = 0;
    QDirIterator all(path, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo info(all.next());
        const QString name = folder.relativeFilePath(info.filePath());
        if (info.isSymLink() || !info.canonicalFilePath().startsWith(folder.canonicalPath() + u'/'))
            return refused(name + u": a link is refused"_s);
        auto content = readWhole(info.filePath(), Pack::kBiggestFile);
        if (!content)
            return content.error();
        total += content->size();
        files.append({name, std::move(content).value()});
        if (files.size() > Pack::kMostFiles)
            return refused(u"more than %1 files"_s.arg(Pack::kMostFiles));
        if (total > Pack::kBiggestPack)
            return refused(u"more than %1 bytes in all"_s.arg(Pack::kBiggestPack));
    }
    return files;
}

// An archive made of the folder itself holds everything one level down.
QList<PackFile> unwrapped(QList<PackFile> files)
{
    const bool hasManifest = std::any_of(
        files.cbegin(), files.cend(), [](const PackFile& file) { return file.name == Pack::kManifest; });
    if (hasManifest || files.isEmpty())
        return files;
    const QString top = files.constFirst().name.section(u'/', 0, 0) + u'/';
    if (!std::all_of(
            files.cbegin(), files.cend(), [&top](const PackFile& file) { return file.name.startsWith(top); }))
        return files;
    for (PackFile& file : files)
        file.name = file.name.mid(top.size());
    return files;
}

// Content only, where it belongs: no code, no path that leads elsewhere.
QString whyNotName(const QString& name)
{
    static const QRegularExpression kExercise(u"\\Aexercises/[a-z0-9]+(-[a-z0-9]+)*\\.json\\z"_s);
    static const QRegularExpression kNote(u"\\A(README|LICENSE|LISEZMOI)(\\.(md|txt))?\\z"_s);
    if (name == Pack::kManifest || kExercise.match(name).hasMatch() || kNote.match(name).hasMatch())
        return {};
    if (name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':')
        || name.split(u'/').contains(u".."_s))
        return u"its path leads out of the pack"_s;
    return u"a pack holds pack.json, exercises/a-name.json and README only"_s;
}

void readManifest(const QByteArray& content, ReadPack& read)
{
    const auto object = data::contentObject(Pack::kManifest, content);
    if (!object) {
        read.faults.append(object.error().detail);
        return;
    }
    const QJsonObject& manifest = *object;
    const auto schema = data::readContentObject(data::kBuiltInContent, u"schema/pack.schema.json"_s);
    if (!schema) {
        read.faults.append(schema.error().detail);
        return;
    }
    for (const QString& fault : data::schemaErrors(manifest, *schema))
        read.faults.append(u"pack.json, line %1, %2"_s.arg(
            QString::number(core::lineOfPointer(content, fault.section(u':', 0, 0))), fault));
    read.pack.id = manifest[u"id"_s].toString();
    read.pack.title = manifest[u"title"_s].toString();
    read.pack.author = manifest[u"author"_s].toString();
}

} // namespace

core::Result<QList<PackFile>> readPackFiles(const QString& path)
{
    if (QFileInfo(path).isDir())
        return readFolder(path);
    const auto bytes = readWhole(path, Pack::kBiggestPack);
    if (!bytes)
        return bytes.error();
    auto files = data::readZip(*bytes);
    if (!files)
        return files.error();
    return unwrapped(std::move(files).value());
}

ReadPack readPack(const QList<PackFile>& files)
{
    ReadPack read;
    QSet<QString> names;
    bool hasManifest = false;
    for (const PackFile& file : files) {
        if (const QString why = whyNotName(file.name); !why.isEmpty())
            read.faults.append(file.name + u": "_s + why);
        else if (names.contains(file.name.toLower()))
            read.faults.append(file.name + u": it is there twice"_s);
        else if (file.name == Pack::kManifest) {
            hasManifest = true;
            readManifest(file.content, read);
        } else if (file.name.endsWith(u".json"))
            read.pack.files.append(file);
        names.insert(file.name.toLower());
    }
    if (!hasManifest)
        read.faults.prepend(u"pack.json is missing"_s);
    if (read.pack.files.isEmpty())
        read.faults.append(u"there is no exercise in exercises/"_s);
    std::sort(read.pack.files.begin(), read.pack.files.end(),
        [](const PackFile& a, const PackFile& b) { return a.name < b.name; });
    return read;
}

QList<PackFile> withManifest(const Pack& pack)
{
    QJsonObject manifest{{u"pack"_s, 1}, {u"id"_s, pack.id}, {u"title"_s, pack.title}};
    if (!pack.author.isEmpty())
        manifest.insert(u"author"_s, pack.author);
    return QList<PackFile>{{Pack::kManifest, QJsonDocument(manifest).toJson()}} + pack.files;
}

PackService::PackService(data::ClassroomStore& classroom, const core::Clock& clock)
    : m_classroom(classroom)
    , m_clock(clock)
{
}

core::Result<QList<Pack>> PackService::packs() const
{
    return data::PackRepository(m_classroom.database()).all();
}

void PackService::lookAgain()
{
    auto now = packs();
    if (!now || *now == m_known)
        return;
    m_known = std::move(now).value();
    Q_EMIT changed();
}

core::Result<void> PackService::put(const Pack& pack)
{
    auto transaction = data::Transaction::begin(m_classroom.database());
    if (!transaction)
        return transaction.error();
    if (auto put = data::PackRepository(m_classroom.database()).put(pack, m_clock.nowUtc()); !put)
        return put;
    core::TrainerAction line;
    line.at = m_clock.nowUtc();
    line.action = core::actions::kPackImported;
    line.subject = pack.id;
    if (auto noted = data::TrainerActionRepository(m_classroom.database()).add(line); !noted)
        return noted;
    if (auto committed = transaction->commit(); !committed)
        return committed;
    lookAgain();
    return {};
}

core::Result<void> PackService::remove(const QString& id)
{
    auto transaction = data::Transaction::begin(m_classroom.database());
    if (!transaction)
        return transaction.error();
    const auto gone = data::PackRepository(m_classroom.database()).remove(id);
    if (!gone)
        return gone.error();
    if (!gone.value())
        return core::Error{core::ErrorCode::NotFound, u"no pack "_s + id};
    core::TrainerAction line;
    line.at = m_clock.nowUtc();
    line.action = core::actions::kPackRemoved;
    line.subject = id;
    if (auto noted = data::TrainerActionRepository(m_classroom.database()).add(line); !noted)
        return noted;
    if (auto committed = transaction->commit(); !committed)
        return committed;
    lookAgain();
    return {};
}

core::Result<QByteArray> PackService::exported(const QString& id) const
{
    const auto pack = data::PackRepository(m_classroom.database()).find(id);
    if (!pack)
        return pack.error();
    if (!pack->has_value())
        return core::Error{core::ErrorCode::NotFound, u"no pack "_s + id};
    return data::writeZip(withManifest(**pack));
}

} // namespace services
