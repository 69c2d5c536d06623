#pragma once

#include "core/language.h"
#include "core/result.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace data {

// Where the content compiled into the program is.
inline constexpr QLatin1StringView kBuiltInContent{":/demo-data"};

// One question of the help page. Texts by language; French is always there.
struct HelpEntry
{
    struct Answer
    {
        QString question;
        QStringList paragraphs; // plain text, **bold** marks a word
        QStringList words; // other words people type for it
    };

    QString id; // stable: exercises quote it
    QString topic; // invoices, readings, account, contact
    bool mostAsked = false;
    QString example; // a code shown beside the answer, may be empty
    QHash<core::Language, Answer> answers;

    const Answer& in(core::Language language) const; // French when the language is missing
};

// The group that is ready at the first start.
struct StartingGroup
{
    struct Member
    {
        QString firstName;
        int avatar = 0;
        QString ean; // digits of the persona to play
    };

    QString name;
    QList<Member> members;
};

// The fictional content, as read from a folder (or the resources) with the layout of demo-data/README.md. It holds no
// date: world_builder.h expands it for a day.
class Dataset final
{
public:
    // Errors: Io when a file is missing, InvalidInput when it is no JSON. It reads, it does not judge: see
    // dataset_check.h.
    static core::Result<Dataset> load(const QString& folder = QString(kBuiltInContent));

    const QString& folder() const { return m_folder; }
    const QJsonArray& personas() const { return m_personas; } // with a complete story, in the order offered
    const QJsonArray& otherSupplyPoints() const { return m_otherSupplyPoints; }
    const QList<HelpEntry>& help() const { return m_help; }
    const StartingGroup& startingGroup() const { return m_startingGroup; }

    // A file of documents/: its bytes, and its media type ("image/jpeg"). Empty when there is no such file.
    QByteArray document(const QString& file) const { return m_documents.value(file).content; }
    QString documentType(const QString& file) const { return m_documents.value(file).mediaType; }

    // Hexadecimal SHA-256 of all that makes a world: two datasets with one hash make the same worlds.
    const QString& contentHash() const { return m_contentHash; }

private:
    struct Document
    {
        QString mediaType;
        QByteArray content;
    };

    Dataset() = default;
    core::Result<QJsonObject> read(const QString& file);

    QString m_folder;
    QJsonArray m_personas;
    QJsonArray m_otherSupplyPoints;
    QList<HelpEntry> m_help;
    StartingGroup m_startingGroup;
    QHash<QString, Document> m_documents;
    QByteArray m_everything; // while reading
    QString m_contentHash;
};

} // namespace data
