#include "services/files/download_service.h"

#include "core/event_names.h"
#include "core/files/file_name.h"
#include "data/files/file_repository.h"
#include "data/world_store.h"
#include "services/journal.h"

using namespace Qt::StringLiterals;

namespace services {
namespace {

core::Error notFound(core::FileId id)
{
    return {core::ErrorCode::NotFound, u"no file %1 of this persona"_s.arg(id.value())};
}

QStringList namesOf(const QList<core::StoredFile>& files, core::FileId except = {})
{
    QStringList names;
    for (const core::StoredFile& file : files) {
        if (file.id != except)
            names.append(file.name);
    }
    return names;
}

QString subjectOf(core::FileId id)
{
    return QString::number(id.value());
}

} // namespace

DownloadService::DownloadService(data::WorldStore& world, Journal& journal, const core::Clock& clock)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
{
}

core::Result<StoredFile> DownloadService::save(core::SupplyPointId persona, const QString& name,
    const QByteArray& content, const QString& source, const QString& sourceUrl)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    data::FileRepository files(m_world.database());
    const auto present = files.present(persona);
    if (!present)
        return present.error();

    StoredFile file;
    file.name = core::filename::unique(core::filename::made(name), namesOf(*present));
    file.size = content.size();
    file.savedAt = m_clock.nowUtc();
    file.source = source;
    file.sourceUrl = sourceUrl;
    const auto id = files.add(persona, file, content);
    if (!id)
        return id.error();
    file.id = *id;
    const QJsonObject facts{{u"source"_s, source}, {u"name"_s, file.name}, {u"from"_s, sourceUrl}};
    if (auto noted = useCase->note(persona, core::events::kDocumentDownloaded, subjectOf(file.id), facts);
        !noted)
        return noted.error();
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    Q_EMIT filesChanged(persona);
    return file;
}

core::Result<QList<StoredFile>> DownloadService::files(core::SupplyPointId persona) const
{
    return data::FileRepository(m_world.database()).present(persona);
}

core::Result<StoredFile> DownloadService::file(core::SupplyPointId persona, core::FileId id) const
{
    const auto found = data::FileRepository(m_world.database()).find(persona, id);
    if (!found)
        return found.error();
    if (!found->has_value())
        return notFound(id);
    return **found;
}

core::Result<QByteArray> DownloadService::content(core::SupplyPointId persona, core::FileId id) const
{
    const auto bytes = data::FileRepository(m_world.database()).content(persona, id);
    if (!bytes)
        return bytes.error();
    if (!bytes->has_value())
        return notFound(id);
    return **bytes;
}

core::Result<void> DownloadService::markOpened(core::SupplyPointId persona, core::FileId id)
{
    const auto opened = file(persona, id);
    if (!opened)
        return opened.error();
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    if (auto done = data::FileRepository(m_world.database()).setOpened(id); !done)
        return done;
    const QJsonObject facts{{u"source"_s, opened->source}, {u"name"_s, opened->name}};
    if (auto noted = useCase->note(persona, core::events::kDocumentOpened, subjectOf(id), facts); !noted)
        return noted;
    if (auto committed = useCase->commit(); !committed)
        return committed;
    if (!opened->opened)
        Q_EMIT filesChanged(persona);
    return {};
}

core::Result<void> DownloadService::notePrinted(
    core::SupplyPointId persona, const QString& source, int copies, const QString& pages)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    const QJsonObject facts{{u"source"_s, source}, {u"copies"_s, copies}, {u"pages"_s, pages}};
    if (auto noted = useCase->note(persona, core::events::kDocumentPrinted, source, facts); !noted)
        return noted;
    return useCase->commit();
}

core::Result<core::FieldErrors> DownloadService::rename(
    core::SupplyPointId persona, core::FileId id, const QString& name)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    data::FileRepository files(m_world.database());
    const auto renamed = file(persona, id);
    if (!renamed)
        return renamed.error();
    const auto present = files.present(persona);
    if (!present)
        return present.error();

    core::FieldErrors errors;
    const QString wanted = core::filename::withExtensionOf(renamed->name, name);
    if (const auto problem = core::filename::whyNot(wanted))
        errors.add(u"name"_s, problem->rule, problem->args);
    else if (namesOf(*present, id).contains(wanted, Qt::CaseInsensitive))
        errors.add(u"name"_s, core::Rule::AlreadyUsed);
    if (!errors.isEmpty() || wanted == renamed->name)
        return errors;

    if (auto done = files.setName(id, wanted); !done)
        return done.error();
    const QJsonObject facts{
        {u"source"_s, renamed->source}, {u"name"_s, wanted}, {u"before"_s, renamed->name}};
    if (auto noted = useCase->note(persona, core::events::kFileRenamed, subjectOf(id), facts); !noted)
        return noted.error();
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    Q_EMIT filesChanged(persona);
    return errors;
}

core::Result<void> DownloadService::remove(core::SupplyPointId persona, core::FileId id)
{
    const auto removed = file(persona, id);
    if (!removed)
        return removed.error();
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    if (auto done = data::FileRepository(m_world.database()).setRemoved(id, m_clock.nowUtc()); !done)
        return done;
    const QJsonObject facts{{u"source"_s, removed->source}, {u"name"_s, removed->name}};
    if (auto noted = useCase->note(persona, core::events::kFileRemoved, subjectOf(id), facts); !noted)
        return noted;
    if (auto committed = useCase->commit(); !committed)
        return committed;
    Q_EMIT filesChanged(persona);
    return {};
}

core::Result<void> DownloadService::restoreRemoved(core::SupplyPointId persona, core::FileId id)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    data::FileRepository files(m_world.database());
    const auto removed = files.findRemoved(persona, id);
    if (!removed)
        return removed.error();
    if (!removed->has_value())
        return notFound(id);
    const auto present = files.present(persona);
    if (!present)
        return present.error();
    // Its name may have been taken meanwhile.
    const QString name = core::filename::unique((*removed)->name, namesOf(*present));
    if (auto named = files.setName(id, name); !named)
        return named;
    if (auto done = files.setRemoved(id, QDateTime()); !done)
        return done;
    const QJsonObject facts{{u"source"_s, (*removed)->source}, {u"name"_s, name}};
    if (auto noted = useCase->note(persona, core::events::kFileRestored, subjectOf(id), facts); !noted)
        return noted;
    if (auto committed = useCase->commit(); !committed)
        return committed;
    Q_EMIT filesChanged(persona);
    return {};
}

} // namespace services
