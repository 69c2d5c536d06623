#pragma once

#include "core/id.h"

#include <QDateTime>
#include <QString>

namespace core {

// A file in the persona's « Téléchargements ». It belongs to the world: a reset takes it away.
struct StoredFile
{
    FileId id;
    QString name; // facture-2026-11-0417.pdf
    qint64 size = 0; // bytes
    QDateTime savedAt; // UTC
    QString source; // what paints it again: invoice:2026-11-0417, contract:<ean>, terms:
    QString sourceUrl; // where it was downloaded from
    bool opened = false;
};

} // namespace core
