#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace core {

// A file of a content pack: its path inside the pack, with slashes, and what it holds.
struct PackFile
{
    QString name; // exercises/b01-mon-exercice.json
    QByteArray content;

    friend bool operator==(const PackFile&, const PackFile&) = default;
};

// Exercises that somebody else wrote: a folder or a .zip with pack.json and exercises/*.json (F13).
struct Pack
{
    static constexpr int kMostFiles = 60;
    static constexpr qint64 kBiggestFile = qint64{256} * 1024; // bytes, unpacked
    static constexpr qint64 kBiggestPack = qint64{4} * 1024 * 1024; // bytes, all files unpacked
    static inline const QString kManifest = QStringLiteral("pack.json");

    QString id; // bibliotheque-de-valbois
    QString title;
    QString author; // may be empty
    QList<PackFile> files; // exercises only

    friend bool operator==(const Pack&, const Pack&) = default;
};

} // namespace core
