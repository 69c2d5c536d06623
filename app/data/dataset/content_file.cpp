#include "data/dataset/content_file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

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

core::Result<QJsonObject> readNamedContent(const QString& folder, const QString& kind, const QString& name)
{
    static const QRegularExpression form(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    const QString path = u"%1/%2.json"_s.arg(kind, name);
    if (!form.match(name).hasMatch() || !QFile::exists(folder + u'/' + path))
        return core::Error{core::ErrorCode::NotFound, u"nothing in %1 is called %2"_s.arg(kind, name)};
    return readContentObject(folder, path);
}

QStringList contentNames(const QString& folder, const QString& kind)
{
    QStringList names = QDir(folder + u'/' + kind).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(5);
    return names;
}

} // namespace data
