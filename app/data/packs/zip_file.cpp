#include "data/packs/zip_file.h"

#include <zip.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace data {
namespace {

constexpr int kStep = 16 * 1024; // bytes read at once
constexpr zip_uint16_t kDosDay = (2020 - 1980) << 9 | 1 << 5 | 1; // 1 January 2020

struct Discarded
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, Discarded>;
using Entry = std::unique_ptr<zip_file_t, Discarded>;
using Source = std::unique_ptr<zip_source_t, Discarded>;

core::Error refused(const QString& why)
{
    return {core::ErrorCode::InvalidInput, why};
}

core::Error failed(const QString& what)
{
    return {core::ErrorCode::Internal, u"libzip: "_s + what};
}

// At most one byte more than allowed: then it is too big.
core::Result<QByteArray> contentOf(zip_t* archive, zip_uint64_t index, const QString& name)
{
    const Entry entry(zip_fopen_index(archive, index, 0));
    if (!entry)
        return refused(u"%1: it is encrypted or damaged"_s.arg(name));
    QByteArray content;
    while (content.size() <= core::Pack::kBiggestFile) {
        QByteArray step(kStep, Qt::Uninitialized);
        const zip_int64_t read = zip_fread(entry.get(), step.data(), kStep);
        if (read < 0)
            return refused(u"%1: it is damaged"_s.arg(name));
        if (read == 0)
            return content;
        content += step.first(static_cast<qsizetype>(read));
    }
    return refused(u"%1: more than %2 bytes"_s.arg(name).arg(core::Pack::kBiggestFile));
}

} // namespace

core::Result<QList<core::PackFile>> readZip(const QByteArray& bytes)
{
    if (bytes.isEmpty()) // an archive of nothing, for libzip
        return refused(u"this is no .zip file"_s);
    zip_error_t error;
    zip_error_init(&error);
    Source source(
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error));
    const Archive archive(source ? zip_open_from_source(source.get(), ZIP_RDONLY, &error) : nullptr);
    zip_error_fini(&error);
    if (!archive)
        return refused(u"this is no .zip file"_s);
    static_cast<void>(source.release()); // the archive's now
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > core::Pack::kMostFiles * 2)
        return refused(u"more than %1 files"_s.arg(core::Pack::kMostFiles));
    QList<core::PackFile> files;
    qint64 total = 0;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        const char* raw = zip_get_name(archive.get(), i, ZIP_FL_ENC_GUESS);
        const QString name = raw ? QString::fromUtf8(raw) : QString();
        if (name.endsWith(u'/'))
            continue;
        auto content = contentOf(archive.get(), i, name);
        if (!content)
            return content.error();
        total += content->size();
        files.append({name, std::move(content).value()});
        if (total > core::Pack::kBiggestPack)
            return refused(u"more than %1 bytes in all"_s.arg(core::Pack::kBiggestPack));
        if (files.size() > core::Pack::kMostFiles)
            return refused(u"more than %1 files"_s.arg(core::Pack::kMostFiles));
    }
    return files;
}

core::Result<QByteArray> writeZip(const QList<core::PackFile>& files)
{
    zip_error_t error;
    zip_error_init(&error);
    // Kept once more: its bytes are read after the archive was closed.
    Source target(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!target)
        return failed(u"no buffer"_s);
    zip_source_keep(target.get());
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(target.get());
        return failed(u"no archive"_s);
    }
    for (const core::PackFile& file : files) {
        Source content(zip_source_buffer(
            archive.get(), file.content.constData(), static_cast<zip_uint64_t>(file.content.size()), 0));
        const zip_int64_t index = content
            ? zip_file_add(archive.get(), file.name.toUtf8().constData(), content.get(), ZIP_FL_ENC_UTF_8)
            : -1;
        if (index < 0)
            return failed(file.name);
        static_cast<void>(content.release()); // the archive's now
        if (zip_file_set_dostime(archive.get(), static_cast<zip_uint64_t>(index), 0, kDosDay, 0) != 0)
            return failed(file.name);
    }
    if (zip_close(archive.get()) != 0)
        return failed(u"the archive cannot be written"_s);
    static_cast<void>(archive.release());
    zip_stat_t stat;
    if (zip_source_stat(target.get(), &stat) != 0 || zip_source_open(target.get()) != 0)
        return failed(u"the archive cannot be read"_s);
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(target.get(), bytes.data(), stat.size);
    zip_source_close(target.get());
    if (read != static_cast<zip_int64_t>(stat.size))
        return failed(u"the archive cannot be read"_s);
    return bytes;
}

} // namespace data
