#include "data/dataset/content_file.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace data {

core::Result<QByteArray> readContentFile(const QString& folder, const QString& file)
{
    QFile bytes(folder + u'/' + file);
    if (!bytes.open(QIODevice::ReadOnly))
        return core::Error{core::ErrorCode::Io, u"%1: %2"_s.arg(file, bytes.errorString())};
    return bytes.readAll();
}

core::Result<QJsonObject> readContentObject(const QString& folder, const QString& file)
{
    const auto bytes = readContentFile(folder, file);
    if (!bytes)
        return bytes.error();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes.value(), &error);
    if (document.isObject())
        return document.object();
    return core::Error{core::ErrorCode::InvalidInput,
        document.isArray()
            ? u"%1: an object is expected, not a list"_s.arg(file)
            : u"%1: this is no JSON: %2 at byte %3"_s.arg(file, error.errorString()).arg(error.offset)};
}

} // namespace data
