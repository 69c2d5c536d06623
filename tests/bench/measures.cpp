#include "bench/measures.h"

#include "bench/portal_measures.h"
#include "bench/timing.h"
#include "coach/engine/coach.h"
#include "core/clock.h"
#include "desk/main_window.h"
#include "documents/invoice_document.h"
#include "documents/mandate_document.h"
#include "documents/mandate_form_reader.h"
#include "kit/application.h"
#include "runtime/runtime.h"
#include "runtime/translation.h"
#include "services/classroom/learner_service.h"
#include "services/energy/billing_service.h"
#include "services/energy/mandate_service.h"
#include "services/site/visit_service.h"
#include "services/world/world_service.h"

#include <QApplication>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

qint64 nowNs()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

// Says, once, when the widget was painted and how much memory the program then has; then ends the program.
class FirstPaint final : public QObject
{
public:
    FirstPaint(QWidget& widget, qint64 startNs)
        : m_startNs(startNs)
    {
        widget.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_done) {
            m_done = true;
            // After this paint event and those of the children.
            QTimer::singleShot(0, this, [this] {
                std::printf("%.2f %.1f\n", double(nowNs() - m_startNs) / 1e6, residentMegabytes());
                QCoreApplication::quit();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    qint64 m_startNs;
    bool m_done = false;
};

struct Start
{
    double milliseconds = 0;
    double megabytes = 0;
};

Start startChild(const QString& kind, const QString& folder)
{
    QProcess process;
    process.start(
        QCoreApplication::applicationFilePath(), {u"--child"_s, kind, folder, QString::number(nowNs())});
    process.waitForFinished(30'000);
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    return words.size() == 2 ? Start{words.at(0).toDouble(), words.at(1).toDouble()} : Start{};
}

Start medianStart(const QString& kind, int repetitions, const std::function<QString()>& folder)
{
    QList<double> times;
    QList<double> sizes;
    for (int i = 0; i < repetitions; ++i) {
        const Start start = startChild(kind, folder());
        times.append(start.milliseconds);
        sizes.append(start.megabytes);
    }
    return {median(times), median(sizes)};
}

runtime::Options optionsFor(const QString& folder)
{
    runtime::Options options;
    options.dataDir = folder;
    return options;
}

void measureStarts(Table& table, const QString& prepared, int repetitions)
{
    const QTemporaryDir empty;
    int number = 0;
    const auto sameFolder = [&prepared] { return prepared; };
    const Start bare = medianStart(u"bare"_s, repetitions, sameFolder);
    const Start electruc = medianStart(u"electruc"_s, repetitions, sameFolder);
    const Start first
        = medianStart(u"electruc"_s, repetitions, [&] { return empty.filePath(QString::number(++number)); });
    table.append({u"start to first painted window, a bare QMainWindow"_s, milliseconds(bare.milliseconds)});
    table.append({u"start to first painted window, Electruc"_s, milliseconds(electruc.milliseconds)});
    table.append(
        {u"first start of all (makes both stores and the world)"_s, milliseconds(first.milliseconds)});
    table.append({u"memory at first paint, a bare QMainWindow"_s, u"%1 MB"_s.arg(bare.megabytes, 0, 'f', 0)});
    table.append({u"memory at first paint, Electruc"_s, u"%1 MB"_s.arg(electruc.megabytes, 0, 'f', 0)});
}

void measureDocuments(Table& table, runtime::Runtime& runtime, int repetitions)
{
    const auto references = runtime.billing().references();
    if (!references || references.value().isEmpty())
        return;
    const auto write = [&](const QString& reference) {
        auto data = runtime.billing().document(reference);
        if (data)
            (void)documents::toPdf(documents::InvoiceDocument(std::move(data.value())));
    };
    table.append({u"one invoice as PDF, the first of a run"_s,
        milliseconds(timed([&] { write(references.value().constFirst()); }))});
    table.append({u"one invoice as PDF"_s,
        milliseconds(medianOf(repetitions, [&] { write(references.value().constLast()); }))});
    const double thousand = timed([&] {
        for (int i = 0; i < 1000; ++i)
            write(references.value().at(i % references.value().size()));
    });
    table.append({u"1,000 invoices as PDF"_s, u"%1 s"_s.arg(thousand / 1000, 0, 'f', 1)});
}

void measureMandate(Table& table, runtime::Runtime& runtime, int repetitions)
{
    const auto personas = runtime.world().personas();
    if (!personas || personas.value().isEmpty())
        return;
    const auto form = runtime.mandates().formByEan(personas.value().constFirst().supplyPoint.ean.digits());
    if (!form)
        return;
    QByteArray pdf;
    table.append({u"mandate as PDF"_s, milliseconds(medianOf(repetitions, [&] {
                      pdf = documents::toPdf(documents::MandateDocument(form.value())).value_or(QByteArray());
                  }))});
    table.append({u"mandate read back"_s,
        milliseconds(medianOf(repetitions, [&] { (void)documents::MandateFormReader().read(pdf); }))});
}

// From the click that opens a page to the step ticked, journal included.
void measureCoach(Table& table, runtime::Runtime& runtime, int repetitions)
{
    const auto learners = runtime.learners().learners();
    if (!learners || learners.value().isEmpty())
        return;
    const auto persona = runtime.world().persona(learners.value().constFirst().ean);
    if (!persona)
        return;
    runtime.coach().welcome(learners.value().constFirst(), persona.value());
    QList<double> ticks;
    for (int i = 0; i < repetitions; ++i) {
        if (!runtime.coach().redo(u"P01"_s))
            return;
        QCoreApplication::processEvents();
        const coach::ExerciseRun& run = *runtime.coach().run();
        ticks.append(timed([&] {
            (void)runtime.visits().pageOpened(
                persona.value().supplyPoint.id, u"www.electruc.example/"_s, u"visit"_s);
            while (run.doneCount() == 0)
                QCoreApplication::processEvents();
        }));
    }
    runtime.coach().farewell();
    table.append({u"an action to its exercise step ticked"_s, milliseconds(median(ticks))});
}

void measureResets(Table& table, runtime::Runtime& runtime, int repetitions)
{
    services::WorldService& world = runtime.world();
    services::ResetScope group;
    group.level = services::ResetLevel::Group;
    QList<double> resets;
    QList<double> undos;
    for (int i = 0; i < repetitions; ++i) {
        resets.append(timed([&] { (void)world.reset(group); }));
        undos.append(timed([&] { (void)world.undoReset(); }));
    }
    table.append({u"reset of the group"_s, milliseconds(median(resets))});
    table.append({u"undo of it"_s, milliseconds(median(undos))});
    const auto personas = world.personas();
    if (!personas || personas.value().isEmpty())
        return;
    services::ResetScope person;
    person.level = services::ResetLevel::Person;
    person.person = personas.value().constFirst().supplyPoint.id;
    table.append(
        {u"reset of one person"_s, milliseconds(medianOf(repetitions, [&] { (void)world.reset(person); }))});
}

} // namespace

void prepareProgram()
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    kit::prepareApplication();
    QCoreApplication::setApplicationName(u"electruc"_s);
}

int runChild(int argc, char* argv[])
{
    const QString kind = QString::fromLocal8Bit(argv[2]);
    const QString folder = QString::fromLocal8Bit(argv[3]);
    const qint64 start = QByteArray(argv[4]).toLongLong();
    QApplication application(argc, argv);
    if (kind == u"bare") {
        QMainWindow window;
        const FirstPaint paint(window, start);
        window.show();
        return QApplication::exec();
    }
    kit::setUpApplication();
    const runtime::Translation translation;
    auto runtime = runtime::Runtime::open(optionsFor(folder));
    if (!runtime)
        return 1;
    desk::MainWindow window(*runtime.value());
    const FirstPaint paint(window, start);
    window.showAsSet();
    return QApplication::exec();
}

Table measureAll(int argc, char* argv[], int repetitions)
{
    QApplication application(argc, argv);
    kit::setUpApplication();
    const runtime::Translation translation;
    const QTemporaryDir folder;
    {
        if (const auto prepared = runtime::Runtime::open(optionsFor(folder.path())); !prepared) {
            qWarning("%s", qPrintable(prepared.error().detail));
            return {};
        }
    }
    Table table;
    measureStarts(table, folder.path(), repetitions);
    auto runtime = runtime::Runtime::open(optionsFor(folder.path()));
    if (!runtime)
        return {};
    measurePortal(table, *runtime.value(), repetitions);
    measureDocuments(table, *runtime.value(), repetitions);
    measureMandate(table, *runtime.value(), repetitions);
    measureCoach(table, *runtime.value(), repetitions);
    measureResets(table, *runtime.value(), repetitions);
    return table;
}

} // namespace bench
