#include "data/dataset/practice_content.h"

#include "core/json.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace data {

core::Result<QList<PracticeDocument>> loadPracticeDocuments(const QString& folder)
{
    const auto file = readContentObject(folder, u"practice/practice.json"_s);
    if (!file)
        return file.error();
    QList<PracticeDocument> documents;
    for (const QJsonValue& value : file.value()[u"documents"_s].toArray()) {
        PracticeDocument document;
        document.name = value[u"name"_s].toString();
        document.file = value[u"file"_s].toString();
        document.picture = value[u"picture"_s].toString();
        document.daysBefore = value[u"daysBefore"_s].toInt();
        document.sizeBytes = value[u"sizeBytes"_s].toInteger();
        document.only = core::textsOf(value[u"only"_s]);
        documents.append(document);
    }
    return documents;
}

qint64 practiceSize(const PracticeDocument& document, const QString& folder)
{
    return qMax(document.sizeBytes, QFileInfo(folder + u'/' + document.file).size());
}

core::Result<QByteArray> practiceContent(const PracticeDocument& document, const QString& folder)
{
    auto content = readContentFile(folder, document.file);
    if (content && content->size() < document.sizeBytes)
        content->append(document.sizeBytes - content->size(), '\0');
    return content;
}

} // namespace data
