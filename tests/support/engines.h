#pragma once

#include "data/store_options.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace support {

// One empty place for the two stores, on one engine, gone with the object.
class EnginePlace final
{
public:
    // Names the engine of a row of test data.
    enum Kind { Sqlite, Postgres };

    explicit EnginePlace(Kind kind);
    ~EnginePlace();
    EnginePlace(const EnginePlace&) = delete;
    EnginePlace& operator=(const EnginePlace&) = delete;

    // False when the server of ELECTRUC_TEST_POSTGRES is absent or refuses; why() tells.
    bool isReady() const { return m_why.isEmpty(); }
    QString why() const { return m_why; }

    const data::StoreOptions& options() const { return m_options; }
    // A database of its own for tests of the lower classes.
    data::DatabaseLocation location() const { return m_options.locationOf(QStringLiteral("test")); }

    // Adds the column "engine" and one row an engine: SQLite and, unless ELECTRUC_WITHOUT_POSTGRES is set,
    // PostgreSQL.
    static void addRows();

private:
    QTemporaryDir m_folder;
    data::StoreOptions m_options;
    QString m_databaseName; // of the server, dropped in the end
    QString m_why;
};

} // namespace support

// In a test function whose data function called addRows(): makes the place, or fails saying why it cannot.
#define PLACE_OF_ROW(place)                                                                                  \
    QFETCH(int, engine);                                                                                     \
    support::EnginePlace place(static_cast<support::EnginePlace::Kind>(engine));                             \
    QVERIFY2(place.isReady(), qPrintable(place.why()))

// A Result that must hold a value; otherwise the error's detail is shown.
#define VERIFY_OK(result)                                                                                    \
    do {                                                                                                     \
        const auto& electrucResult = (result);                                                               \
        QVERIFY2(electrucResult.has_value(),                                                                 \
            electrucResult.has_value() ? "" : qPrintable(electrucResult.error().detail));                    \
    } while (false)
