#pragma once

#include "core/result.h"
#include "data/dataset/content_file.h"

#include <QHash>
#include <QJsonArray>
#include <QString>

namespace data {

// What a world is made of, as read from a folder (or the resources) with the layout of demo-data/README.md.
// It holds no date: world_builder.h expands it for a day.
class Dataset final
{
public:
    // Errors: Io when a file is missing, InvalidInput when it is no JSON. It reads, it does not judge: see
    // dataset_check.h.
    static core::Result<Dataset> load(const QString& folder = QString(kBuiltInContent));

    // Hexadecimal SHA-256 of all that makes a world: two equal ones make the same worlds. Cheap: it parses
    // nothing.
    static core::Result<QString> hashOf(const QString& folder = QString(kBuiltInContent));

    const QJsonArray& personas() const { return m_personas; } // with a complete story, in the order offered
    const QJsonArray& otherSupplyPoints() const { return m_otherSupplyPoints; }

    // A file of documents/: its bytes, and its media type ("image/jpeg"). Empty when there is no such file.
    QByteArray document(const QString& file) const { return m_documents.value(file).content; }
    QString documentType(const QString& file) const { return m_documents.value(file).mediaType; }

private:
    struct Document
    {
        QString mediaType;
        QByteArray content;
    };

    Dataset() = default;

    QJsonArray m_personas;
    QJsonArray m_otherSupplyPoints;
    QHash<QString, Document> m_documents;
};

} // namespace data
