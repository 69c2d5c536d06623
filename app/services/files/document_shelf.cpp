#include "services/files/document_shelf.h"

#include "data/dataset/practice_content.h"
#include "data/dataset/relative_date.h"
#include "data/energy/supply_point_repository.h"
#include "data/world_store.h"
#include "services/files/download_service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {
namespace {

const QTime kHour(10, 30); // when practice documents were made

core::Result<std::optional<data::PracticeDocument>> practiceNamed(
    const QString& contentFolder, const core::Ean& ean, const QString& name)
{
    const auto documents = data::loadPracticeDocuments(contentFolder);
    if (!documents)
        return documents.error();
    for (const data::PracticeDocument& document : documents.value()) {
        if (document.name == name && document.isFor(ean))
            return std::optional(document);
    }
    return std::optional<data::PracticeDocument>();
}

core::Result<core::Ean> eanOf(data::WorldStore& world, core::SupplyPointId persona)
{
    const auto point = data::SupplyPointRepository(world.database()).byId(persona);
    if (!point)
        return point.error();
    if (!point->has_value())
        return core::Error{core::ErrorCode::NotFound, u"no persona %1"_s.arg(persona.value())};
    return (*point)->ean;
}

} // namespace

DocumentShelf::DocumentShelf(data::WorldStore& world, const DownloadService& downloads,
    const core::Clock& clock, const QString& contentFolder)
    : m_world(world)
    , m_downloads(downloads)
    , m_clock(clock)
    , m_contentFolder(contentFolder)
{
}

core::Result<QList<ShelfFile>> DocumentShelf::files(
    core::SupplyPointId persona, ShelfFile::Folder folder) const
{
    return folder == ShelfFile::Folder::Practice ? practiceFiles(persona) : downloadedFiles(persona);
}

core::Result<QList<ShelfFile>> DocumentShelf::practiceFiles(core::SupplyPointId persona) const
{
    const auto ean = eanOf(m_world, persona);
    if (!ean)
        return ean.error();
    const auto documents = data::loadPracticeDocuments(m_contentFolder);
    if (!documents)
        return documents.error();
    QList<ShelfFile> files;
    for (const data::PracticeDocument& document : documents.value()) {
        if (!document.isFor(*ean))
            continue;
        files.append({ShelfFile::Folder::Practice, document.name, document.name,
            data::practiceSize(document, m_contentFolder),
            data::belgianTime(m_clock.today().addDays(-document.daysBefore), kHour), {}});
    }
    std::stable_sort(files.begin(), files.end(),
        [](const ShelfFile& a, const ShelfFile& b) { return a.savedAt > b.savedAt; });
    return files;
}

core::Result<QList<ShelfFile>> DocumentShelf::downloadedFiles(core::SupplyPointId persona) const
{
    const auto stored = m_downloads.files(persona);
    if (!stored)
        return stored.error();
    QList<ShelfFile> files;
    for (const core::StoredFile& file : stored.value())
        files.append({ShelfFile::Folder::Downloads, QString::number(file.id.value()), file.name, file.size,
            file.savedAt, file.source});
    return files;
}

core::Result<QByteArray> DocumentShelf::content(core::SupplyPointId persona, const ShelfFile& file) const
{
    if (file.folder == ShelfFile::Folder::Downloads)
        return m_downloads.content(persona, core::FileId(file.key.toLongLong()));
    const auto ean = eanOf(m_world, persona);
    if (!ean)
        return ean.error();
    const auto document = practiceNamed(m_contentFolder, *ean, file.key);
    if (!document)
        return document.error();
    if (!document->has_value())
        return core::Error{core::ErrorCode::NotFound, u"no practice document "_s + file.key};
    return data::practiceContent(**document, m_contentFolder);
}

QByteArray practicePicture(const QByteArray& content, const QString& contentFolder)
{
    const auto documents = data::loadPracticeDocuments(contentFolder);
    if (!documents)
        return {};
    for (const data::PracticeDocument& document : documents.value()) {
        if (!document.picture.isEmpty() && data::practiceSize(document, contentFolder) == content.size()
            && data::practiceContent(document, contentFolder).value_or(QByteArray()) == content)
            return data::readContentFile(contentFolder, document.picture).value_or(QByteArray());
    }
    return {};
}

} // namespace services
