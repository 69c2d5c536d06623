#pragma once

#include "data/world_source.h"

namespace support {

// A world of three people in which every table of the world holds something, its days relative to the day
// asked for. In the second half of a month Monique has one more invoice, so that the keys after it differ.
class SmallWorld final : public data::WorldSource
{
public:
    static inline const QString kMonique = QStringLiteral("541448860004312752");
    static inline const QString kAndre = QStringLiteral("541448860004312769");
    static inline const QString kFatima = QStringLiteral("541448860004312776");

    explicit SmallWorld(const QString& version = QStringLiteral("1"), int extraReadings = 0);

    QString contentHash() const override;
    core::Result<void> importInto(data::Database& world, QDate day) const override;

private:
    QString m_version;
    int m_extraReadings; // for measuring: rows of a big world
};

} // namespace support
