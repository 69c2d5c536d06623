#pragma once

#include "core/ean.h"
#include "core/result.h"
#include "data/dataset/content_file.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace data {

// One of « Documents d’entraînement »: what people find in the file chooser, good and wrong ones.
struct PracticeDocument
{
    QString name; // Photo-compteur.jpg; one without an extension is there on purpose
    QString file; // documents/photo-compteur.jpg, from the content's folder
    QString picture; // what it looks like, for a file that we cannot paint; may be empty
    int daysBefore = 0; // its date
    qint64 sizeBytes = 0; // filled up with zeros to this size; 0: as it is
    QStringList only; // EAN of the supply points that have it; empty: everybody

    bool isFor(const core::Ean& ean) const { return only.isEmpty() || only.contains(ean.digits()); }
};

// Those of practice/practice.json, in its order. Errors: Io, InvalidInput.
core::Result<QList<PracticeDocument>> loadPracticeDocuments(const QString& folder = QString(kBuiltInContent));

// Of one, in bytes, without reading it.
qint64 practiceSize(const PracticeDocument& document, const QString& folder = QString(kBuiltInContent));

// The bytes of one, filled up to its size: pictures and films do not mind what follows them. Errors: Io.
core::Result<QByteArray> practiceContent(
    const PracticeDocument& document, const QString& folder = QString(kBuiltInContent));

} // namespace data
