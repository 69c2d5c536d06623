#include "data/dataset/dataset.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace data {
namespace {

// Counts what the same files become. Raise it with every change of world_builder.cpp or meter_history.cpp
// that changes a row, so that a pristine world made before is made again.
constexpr char kExpansion[] = "8";

} // namespace

core::Result<QString> Dataset::hashOf(const QString& folder)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(kExpansion));
    for (const QString& part : {u"world"_s, u"documents"_s}) {
        const QStringList names = QDir(folder + u'/' + part).entryList(QDir::Files, QDir::Name);
        for (const QString& name : names) {
            const auto bytes = readContentFile(folder, part + u'/' + name);
            if (!bytes)
                return bytes.error();
            hash.addData(name.toUtf8());
            hash.addData(bytes.value());
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

core::Result<Dataset> Dataset::load(const QString& folder)
{
    Dataset dataset;
    const auto personas = readContentObject(folder, u"world/personas.json"_s);
    if (!personas)
        return personas.error();
    dataset.m_personas = personas.value()[u"supplyPoints"_s].toArray();

    const auto others = readContentObject(folder, u"world/supply_points.json"_s);
    if (!others)
        return others.error();
    dataset.m_otherSupplyPoints = others.value()[u"supplyPoints"_s].toArray();

    const auto documents = readContentObject(folder, u"documents/documents.json"_s);
    if (!documents)
        return documents.error();
    for (const QJsonValue& value : documents.value()[u"documents"_s].toArray()) {
        const QString file = value[u"file"_s].toString();
        auto content = readContentFile(folder, u"documents/"_s + file);
        if (!content)
            return content.error();
        dataset.m_documents.insert(file, {value[u"type"_s].toString(), std::move(content).value()});
    }
    return dataset;
}

} // namespace data
