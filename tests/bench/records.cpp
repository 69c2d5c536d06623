// electruc_bench_records: how long the trainer's lists take with 100,000 invoices, as a Markdown table, on a
// world made for it. Not a test: nothing passes or fails.

#include "core/csv.h"
#include "data/query.h"
#include "data/world_store.h"
#include "runtime/runtime.h"
#include "services/records/record_service.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using core::RecordKind;
using services::RecordAction;

namespace {

constexpr int kRows = 100'000;
constexpr int kRepetitions = 5;
constexpr int kRowsOfPage = 25;

double timed(const std::function<bool()>& work)
{
    QElapsedTimer timer;
    timer.start();
    if (!work())
        qFatal("it failed");
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void tell(const char* what, double ms)
{
    std::printf("| %s | %.1f ms |\n", what, ms);
}

void measure(const char* what, const std::function<bool()>& work)
{
    QList<double> all;
    for (int i = 0; i < kRepetitions; ++i)
        all.append(timed(work));
    std::sort(all.begin(), all.end());
    tell(what, all[kRepetitions / 2]);
}

void fill(data::WorldStore& world)
{
    const QString sql
        = u"insert into invoices (supply_point_id, reference, communication, period_from, period_to, "
          "issued_on, due_on, kwh, index_from, index_to, price_micro, standing_charge_cents, total_cents, "
          "tariff, status) with recursive numbers (n) as (select 1 union all select n + 1 from numbers where "
          "n < %1) select 1 + n %% 8, 'B-' || n, substr('900000000000' || n, -12), '2020-01-01', "
          "'2020-01-31', date('2010-01-01', (n %% 5000) || ' days'), '2030-01-01', n %% 400, 0, 400, 300000, "
          "1200, n %% 20000, 'fixed', 'to_pay' from numbers"_s.replace(u"%%"_s, u"%"_s)
              .replace(u"%1"_s, QString::number(kRows));
    if (auto filled = data::Query(world.database(), "bench.fill"_L1, sql).run(); !filled)
        qFatal("%s", qPrintable(filled.error().detail));
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    runtime::Options options;
    options.dataDir = folder.path();
    const auto runtime = runtime::Runtime::open(options);
    if (!runtime)
        qFatal("%s", qPrintable(runtime.error().detail));
    fill((*runtime)->worldStore());
    services::RecordService& records = (*runtime)->records();
    const auto listed
        = [&](const core::RecordQuery& query, const std::optional<core::RecordPlace>& from = {}) {
              const auto page = records.page(RecordKind::Invoices, query, kRowsOfPage, from);
              return page && !page->rows.isEmpty() && records.count(RecordKind::Invoices, query).has_value();
          };
    std::printf("| 100,000 invoices | figure |\n|---|---|\n");
    core::RecordQuery query;
    measure("first page and count", [&] { return listed(query); });
    const auto half = records.page(RecordKind::Invoices, query, kRows / 2);
    measure("the page after the 50,000th", [&] { return listed(query, half->last); });
    query.search = u"delvaux"_s;
    measure("found by a name", [&] { return listed(query); });
    query.search = u"b-99999"_s;
    measure("found by a number", [&] { return listed(query); });
    query.search = u"84,75"_s;
    measure("found by an amount", [&] { return listed(query); });
    query.search.clear();
    query.filters = {{u"status"_s, u"to_pay"_s}};
    measure("one status", [&] { return listed(query); });
    query.filters.clear();
    for (const QString& field : {u"name"_s, u"total"_s, u"reference"_s}) {
        query.sortBy = field;
        measure(qPrintable(u"sorted by "_s + field), [&] { return listed(query); });
    }
    query = {};
    measure("every key, to choose all",
        [&] { return records.ids(RecordKind::Invoices, query)->size() >= kRows; });
    tell("written as CSV", timed([&] {
        qint64 bytes = 0;
        const services::RecordType type = services::recordType(RecordKind::Invoices);
        const auto done = records.eachElsewhere(
            RecordKind::Invoices, query,
            [&](const core::Record& record) {
                QStringList cells;
                for (const services::RecordField& field : type.fields)
                    cells.append(field.shown(record));
                bytes += core::csv::line(cells).size();
            },
            [](int, int) { return true; });
        return done && bytes > 0;
    }));
    query.filters = {{u"status"_s, u"to_pay"_s}};
    const auto ids = records.ids(RecordKind::Invoices, query);
    const auto change = [&](qsizetype count) {
        return records.change({RecordKind::Invoices, RecordAction::MarkPaid, ids->mid(0, count), {}})
            .has_value();
    };
    tell("1,000 marked paid", timed([&] { return change(1000); }));
    tell("and taken back", timed([&] { return records.undo().has_value(); }));
    tell("20,000 marked paid", timed([&] { return change(20'000); }));
    tell("and taken back", timed([&] { return records.undo().has_value(); }));
    return 0;
}
