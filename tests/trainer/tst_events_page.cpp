#include "core/clock.h"
#include "data/query.h"
#include "data/world_store.h"
#include "desk/trainer_place.h"
#include "kit/note.h"
#include "kit/theme_scope.h"
#include "runtime/runtime.h"
#include "services/world/event_service.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/page_audit.h"
#include "support/window_test.h"
#include "trainer/events_page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// « Événements » as a trainer uses it, on the world of 10 November 2026.
class TestEventsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anInvoiceArrivesForOnePerson();
    void requestsAreAnswered();
    void somethingIsPlannedAndCancelled();
    void thePrinterRunsOutOfPaper();
    void theSiteGoesDownAndUpByKeyboard();
    void theCalendarTurns();
    void aResetTakesTheCalendarBack();
    void everyLookIsSound();

private:
    void press(const QString& button);
    void choose(const QString& combo, int index);
    QString noticeTitle() const { return find<kit::Note>(u"noticeNote"_s)->title(); }
    QString noticeText() const { return find<kit::Note>(u"noticeNote"_s)->text(); }
    QString label(const QString& name) const { return find<QLabel>(name)->text(); }
    template <typename Widget> Widget* find(const QString& name) const;
    QString scalar(const QString& sql);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<runtime::Runtime> m_runtime;
    core::FixedClock* m_clock = nullptr; // the runtime's
    std::unique_ptr<QWidget> m_window;
    kit::ThemeScope* m_scope = nullptr;
    trainer::EventsPage* m_page = nullptr;
};

void TestEventsPage::init()
{
    support::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    runtime::Options options;
    options.dataDir = m_folder->path();
    auto clock = std::make_unique<core::FixedClock>(QDate(2026, 11, 10));
    m_clock = clock.get();
    auto opened = runtime::Runtime::open(options, std::move(clock));
    if (!opened)
        QFAIL(qPrintable(opened.error().detail));
    m_runtime = std::move(opened).value();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1142, 668);
    m_scope = new kit::ThemeScope(m_window.get());
    m_scope->apply(kit::Theme().inSimulator());
    auto* layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins({});
    m_page = new trainer::EventsPage(desk::trainerServices(*m_runtime), m_window.get());
    layout->addWidget(m_page);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestEventsPage::cleanup()
{
    m_window.reset();
    m_runtime.reset();
    m_folder.reset();
}

template <typename Widget> Widget* TestEventsPage::find(const QString& name) const
{
    auto* found = m_page->findChild<Widget*>(name);
    if (!found)
        qFatal("%s is missing", qPrintable(name));
    return found;
}

void TestEventsPage::press(const QString& button)
{
    auto* target = find<QAbstractButton>(button);
    find<QScrollArea>(u"scroll"_s)->ensureWidgetVisible(target);
    QTest::mouseClick(target, Qt::LeftButton);
    QTest::qWait(0);
}

void TestEventsPage::choose(const QString& combo, int index)
{
    auto* box = find<QComboBox>(combo);
    box->setFocus(Qt::TabFocusReason);
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentIndex(), index);
}

QString TestEventsPage::scalar(const QString& sql)
{
    data::Query query(m_runtime->worldStore().database(), "test"_L1, sql);
    const auto value = query.first([](const data::Row& row) { return row.text(0); });
    return value ? value->value_or(QString()) : value.error().detail;
}

void TestEventsPage::anInvoiceArrivesForOnePerson()
{
    QVERIFY(label(u"calendarText"_s).contains(u"10/11/2026"_s));
    choose(u"personCombo"_s, 1);
    QCOMPARE(find<QComboBox>(u"personCombo"_s)->currentText(), u"Monique Delvaux"_s);
    press(u"eventButton-invoice"_s);
    QCOMPARE(noticeTitle(), u"Une facture arrive."_s);
    QVERIFY2(noticeText().contains(u"1 facture"_s), qPrintable(noticeText()));
    QCOMPARE(
        scalar(
            u"select count(*) from invoices where issued_on = '2026-11-10' and period_from = '2026-11-01'"_s),
        u"1"_s);
    QCOMPARE(scalar(u"select count(*) from mails where template_id = 'invoice-ready'"_s), u"1"_s);
    press(u"eventButton-invoice"_s);
    QVERIFY2(noticeText().contains(u"rien à facturer"_s), qPrintable(noticeText()));
}

void TestEventsPage::requestsAreAnswered()
{
    const QString waiting = u"select count(*) from requests where status in ('open', 'waiting')"_s;
    const QString before = scalar(waiting);
    QVERIFY(before.toInt() > 1);
    press(u"eventButton-requests-answered"_s);
    QCOMPARE(noticeTitle(), u"Les demandes reçoivent une réponse."_s);
    QVERIFY2(noticeText().contains(before + u" réponses"_s), qPrintable(noticeText()));
    QCOMPARE(scalar(waiting), u"0"_s);
    press(u"eventButton-requests-answered"_s);
    QVERIFY2(noticeText().contains(u"aucune n’attendait"_s), qPrintable(noticeText()));
}

void TestEventsPage::somethingIsPlannedAndCancelled()
{
    QVERIFY(find<QWidget>(u"noPlannedText"_s)->isVisible());
    choose(u"whenCombo"_s, 2);
    press(u"eventButton-connection-slow"_s);
    QCOMPARE(noticeTitle(), u"C’est prévu."_s);
    const auto planned = m_runtime->events().planned();
    QVERIFY(planned);
    QCOMPARE(planned->size(), 1);
    QTRY_VERIFY(m_page->findChild<QWidget*>(u"plannedRow-%1"_s.arg(planned->first().id.value())));
    press(u"cancelButton-%1"_s.arg(planned->first().id.value()));
    QTRY_VERIFY(find<QWidget>(u"noPlannedText"_s)->isVisible());
    m_clock->advanceSeconds(3600);
    QVERIFY(m_runtime->events().runDue()->isEmpty());
}

void TestEventsPage::thePrinterRunsOutOfPaper()
{
    press(u"eventButton-printer-empty"_s);
    QVERIFY(m_runtime->events().conditions().printerEmpty);
    QTRY_VERIFY(find<kit::Note>(u"conditionsNote"_s)->isVisible());
    QVERIFY(find<kit::Note>(u"conditionsNote"_s)->title().contains(u"plus de papier"_s));
    press(u"eventButton-printer-ready"_s);
    QTRY_VERIFY(!find<kit::Note>(u"conditionsNote"_s)->isVisible());
}

void TestEventsPage::theSiteGoesDownAndUpByKeyboard()
{
    auto* down = find<QAbstractButton>(u"eventButton-site-down"_s);
    down->setFocus(Qt::TabFocusReason);
    QTest::keyClick(down, Qt::Key_Space);
    QVERIFY(m_runtime->events().conditions().siteDown);
    QTRY_VERIFY(find<kit::Note>(u"conditionsNote"_s)->isVisible());
    QVERIFY(find<kit::Note>(u"conditionsNote"_s)->title().contains(u"en panne"_s));
    auto* up = find<QAbstractButton>(u"eventButton-site-up"_s);
    up->setFocus(Qt::TabFocusReason);
    QTest::keyClick(up, Qt::Key_Return);
    QTRY_VERIFY(!find<kit::Note>(u"conditionsNote"_s)->isVisible());
}

void TestEventsPage::theCalendarTurns()
{
    press(u"dayButton"_s);
    QCOMPARE(noticeTitle(), u"Nous sommes le 11/11/2026."_s);
    press(u"monthButton"_s);
    QCOMPARE(noticeTitle(), u"Nous sommes le 11/12/2026."_s);
    QVERIFY2(noticeText().contains(u"Une facture arrive"_s), qPrintable(noticeText()));
    QVERIFY(label(u"calendarText"_s).contains(u"31 jours plus tard"_s));
    QVERIFY(scalar(u"select count(*) from invoices where issued_on = '2026-12-05'"_s).toInt() > 5);
    QCOMPARE(m_runtime->clock().today(), QDate(2026, 12, 11));
}

void TestEventsPage::aResetTakesTheCalendarBack()
{
    press(u"weekButton"_s);
    press(u"eventButton-site-down"_s);
    QCOMPARE(m_runtime->clock().today(), QDate(2026, 11, 17));
    QVERIFY(m_runtime->world().reset({services::ResetLevel::Group, {}}));
    QCOMPARE(m_runtime->clock().today(), QDate(2026, 11, 10));
    QVERIFY(!m_runtime->events().conditions().siteDown);
    QTRY_VERIFY(label(u"calendarText"_s).contains(u"10/11/2026"_s));
    // Its undo brings both back.
    QVERIFY(m_runtime->world().undoReset());
    QCOMPARE(m_runtime->clock().today(), QDate(2026, 11, 17));
    QVERIFY(m_runtime->events().conditions().siteDown);
}

void TestEventsPage::everyLookIsSound()
{
    choose(u"whenCombo"_s, 1);
    press(u"eventButton-connection-lost"_s);
    press(u"monthButton"_s);
    for (const int percent : {100, 150, 200}) {
        for (const kit::ThemeName theme :
            {kit::ThemeName::Light, kit::ThemeName::Dark, kit::ThemeName::Contrast}) {
            m_scope->apply(kit::Theme(theme, percent).inSimulator());
            QCoreApplication::processEvents();
            // To look at: ELECTRUC_SWEEP_PICTURES=FOLDER.
            if (const QString folder = qEnvironmentVariable("ELECTRUC_SWEEP_PICTURES"); !folder.isEmpty())
                m_window->grab().save(u"%1/events-%2-%3.png"_s.arg(folder).arg(int(theme)).arg(percent));
            const QStringList faults = audit::faultsOf(*m_page);
            QVERIFY2(faults.isEmpty(), qPrintable(u"%1 %: %2"_s.arg(percent).arg(faults.join(u'\n'))));
        }
    }
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestEventsPage>(argc, argv);
}

#include "tst_events_page.moc"
