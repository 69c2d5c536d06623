#include "support/engines.h"

#include <QTest>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace support {

namespace {

constexpr auto kServer = "ELECTRUC_TEST_POSTGRES";
constexpr auto kWithout = "ELECTRUC_WITHOUT_POSTGRES";

data::DatabaseLocation maintenance()
{
    return data::DatabaseLocation::postgres(qEnvironmentVariable(kServer), u"public"_s);
}

} // namespace

EnginePlace::EnginePlace(Kind kind)
{
    m_options.dataDir = m_folder.path();
    if (kind == Sqlite)
        return;
    if (qEnvironmentVariable(kServer).isEmpty()) {
        m_why = u"No PostgreSQL: run through ctest, or tests/support/postgres.sh COMMAND, or set %1"_s.arg(
            QLatin1StringView(kWithout));
        return;
    }
    auto server = data::Database::open(maintenance());
    if (!server) {
        m_why = server.error().detail;
        return;
    }
    const QString name = u"electruc_"_s + QUuid::createUuid().toString(QUuid::Id128);
    if (auto made = server.value()->execute("test.create"_L1, u"create database "_s + name); !made) {
        m_why = made.error().detail;
        return;
    }
    m_databaseName = name;
    QUrl url(qEnvironmentVariable(kServer));
    url.setPath(u'/' + name);
    m_options.databaseUrl = url.toString(QUrl::FullyEncoded);
}

EnginePlace::~EnginePlace()
{
    if (m_databaseName.isEmpty())
        return;
    if (auto server = data::Database::open(maintenance())) {
        const auto dropped = server.value()->execute(
            "test.drop"_L1, u"drop database if exists %1 with (force)"_s.arg(m_databaseName));
        if (!dropped)
            qWarning("%s", qPrintable(dropped.error().detail));
    }
}

void EnginePlace::addRows()
{
    QTest::addColumn<int>("engine");
    QTest::newRow("SQLite") << int(Sqlite);
    if (qEnvironmentVariableIsEmpty(kWithout))
        QTest::newRow("PostgreSQL") << int(Postgres);
}

} // namespace support
