#pragma once

#include "core/clock.h"
#include "core/accounts/account.h"
#include "runtime/runtime.h"
#include "support/engines.h"

#include <QDate>

#include <memory>
#include <optional>

namespace support {

// Everything but the windows, in a temporary folder, on a day that stands still: 25 November 2026, noon.
class TestRuntime final
{
public:
    explicit TestRuntime(EnginePlace::Kind engine = EnginePlace::Sqlite, QDate day = QDate(2026, 11, 25));

    // False when the place or the runtime could not be made; why() tells.
    bool isReady() const { return m_runtime != nullptr; }
    QString why() const { return m_why; }

    runtime::Runtime& operator*() { return *m_runtime; }
    runtime::Runtime* operator->() { return m_runtime.get(); }
    core::FixedClock& clock() { return *m_clock; }
    const runtime::Options& options() const { return m_options; }

    // Whoever of the world has that address.
    std::optional<core::Persona> persona(const QString& email);
    // Signs them in on the portal with the password of their card, whoever was there before. Invalid when
    // that did not work.
    core::SupplyPointId signIn(const QString& email);

    // Closes it and opens it again on the same data: what a restart of the program does.
    bool restart();

private:
    EnginePlace m_place;
    runtime::Options m_options;
    QDateTime m_now;
    core::FixedClock* m_clock = nullptr; // owned by the runtime
    std::unique_ptr<runtime::Runtime> m_runtime;
    QString m_why;
};

} // namespace support

// In a test: a ready runtime named `name`, or the test fails saying why.
#define TEST_RUNTIME(name)                                                                                   \
    support::TestRuntime name;                                                                               \
    QVERIFY2(name.isReady(), qPrintable(name.why()))

#define TEST_RUNTIME_OF_ROW(name)                                                                            \
    QFETCH(int, engine);                                                                                     \
    support::TestRuntime name(static_cast<support::EnginePlace::Kind>(engine));                              \
    QVERIFY2(name.isReady(), qPrintable(name.why()))
