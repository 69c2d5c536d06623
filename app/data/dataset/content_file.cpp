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

core::Result<QJsonObject> contentObject(const QString& name, const QByteArray& content)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return core::Error{
            core::ErrorCode::InvalidInput, u"%1: an object is expected, not a list"_s.arg(name)};
    const auto line
        = QByteArrayView(content).first(qMin<qsizetype>(error.offset, content.size())).count('\n') + 1;
    return core::Error{core::ErrorCode::InvalidInput,
        u"%1, line %2: this is no JSON: %3 at byte %4"_s.arg(name)
            .arg(line)
            .arg(error.errorString())
            .arg(error.offset)};
}

core::Result<QJsonObject> readContentObject(const QString& folder, const QString& file)
{
    const auto bytes = readContentFile(folder, file);
    if (!bytes)
        return bytes.error();
    return contentObject(file, *bytes);
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
