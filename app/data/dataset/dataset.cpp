#include "data/dataset/dataset.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace data {
namespace {

QStringList textsOf(const QJsonValue& array)
{
    QStringList texts;
    for (const QJsonValue& text : array.toArray())
        texts.append(text.toString());
    return texts;
}

QList<HelpEntry> helpFrom(const QJsonObject& file)
{
    QList<HelpEntry> entries;
    for (const QJsonValue& value : file[u"questions"_s].toArray()) {
        const QJsonObject object = value.toObject();
        HelpEntry entry;
        entry.id = object[u"id"_s].toString();
        entry.topic = object[u"topic"_s].toString();
        entry.mostAsked = object[u"mostAsked"_s].toBool();
        entry.example = object[u"example"_s].toString();
        for (const core::Language language : core::kLanguages) {
            const QJsonValue texts = object[core::languageCode(language)];
            if (!texts.isObject())
                continue;
            entry.answers.insert(language,
                {texts[u"question"_s].toString(), textsOf(texts[u"paragraphs"_s]), textsOf(texts[u"words"_s])});
        }
        entries.append(entry);
    }
    return entries;
}

StartingGroup groupFrom(const QJsonObject& file)
{
    StartingGroup group{file[u"group"_s].toString(), {}};
    for (const QJsonValue& value : file[u"learners"_s].toArray()) {
        group.members.append({value[u"firstName"_s].toString(), value[u"avatar"_s].toInt(),
            value[u"ean"_s].toString()});
    }
    return group;
}

core::Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString())};
    return file.readAll();
}

} // namespace

const HelpEntry::Answer& HelpEntry::in(core::Language language) const
{
    static const Answer kNone;
    auto found = answers.constFind(language);
    if (found == answers.constEnd())
        found = answers.constFind(core::Language::French);
    return found == answers.constEnd() ? kNone : found.value();
}

core::Result<QJsonObject> Dataset::read(const QString& file)
{
    const auto bytes = bytesOf(m_folder + u'/' + file);
    if (!bytes)
        return bytes.error();
    m_everything += bytes.value();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes.value(), &error);
    if (!document.isObject()) {
        return core::Error{core::ErrorCode::InvalidInput,
            u"%1: %2 at byte %3"_s.arg(file, error.errorString()).arg(error.offset)};
    }
    return document.object();
}

core::Result<Dataset> Dataset::load(const QString& folder)
{
    Dataset dataset;
    dataset.m_folder = folder;

    const auto personas = dataset.read(u"world/personas.json"_s);
    if (!personas)
        return personas.error();
    dataset.m_personas = personas.value()[u"supplyPoints"_s].toArray();

    const auto others = dataset.read(u"world/supply_points.json"_s);
    if (!others)
        return others.error();
    dataset.m_otherSupplyPoints = others.value()[u"supplyPoints"_s].toArray();

    const auto documents = dataset.read(u"documents/documents.json"_s);
    if (!documents)
        return documents.error();
    for (const QJsonValue& value : documents.value()[u"documents"_s].toArray()) {
        const QString file = value[u"file"_s].toString();
        auto content = bytesOf(folder + u"/documents/"_s + file);
        if (!content)
            return content.error();
        dataset.m_everything += content.value();
        dataset.m_documents.insert(file, {value[u"type"_s].toString(), std::move(content).value()});
    }
    dataset.m_contentHash = QString::fromLatin1(
        QCryptographicHash::hash(dataset.m_everything, QCryptographicHash::Sha256).toHex());

    const auto help = dataset.read(u"help.json"_s);
    if (!help)
        return help.error();
    dataset.m_help = helpFrom(help.value());

    const auto classroom = dataset.read(u"classroom.json"_s);
    if (!classroom)
        return classroom.error();
    dataset.m_startingGroup = groupFrom(classroom.value());

    dataset.m_everything.clear();
    return dataset;
}

} // namespace data
