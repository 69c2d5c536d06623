#include "core/clock.h"
#include "data/query.h"
#include "data/world_store.h"
#include "desk/site_list.h"
#include "kit/badge.h"
#include "kit/bar_chart.h"
#include "kit/form_field.h"
#include "kit/note.h"
#include "runtime/runtime.h"
#include "services/accounts/session_service.h"
#include "services/world/world_service.h"
#include "sites/electruc/electruc_site.h"
#include "sites/electruc/meter_face.h"
#include "sites/electruc/paths.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"
#include "support/window_test.h"
#include "visitor.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStyleHints>
#include <QTest>

using namespace Qt::StringLiterals;
using sites::electruc::MeterFace;

// Reading a meter and sending what it shows, as people do it, on the real world of 10 November 2026.
class TestReadingsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_visitor.reset(); }
    void whatTheMeterShowsIsSent();
    void anErrorNamesItsLimitAndIsCorrected();
    void aDoubtIsCorrectedOrSent();
    void byKeyboardAlone();
    void theDayCanBeChanged();
    void dayAndNightSwappedIsExplained();
    void theSmartMeterScrollsThroughItsFour();
    void aNewCustomerHasNoReadingYet();
    void theHistoryIsAListAndAChart();
    void theWaysIn();

private:
    void comeAs(const QString& email);
    QString shown(int window = 0) const; // the digits to note on the drawn meter
    void send(const QString& button = u"sendButton"_s);
    QString stored(const QString& columns);
    QString errorOf(const QString& field) const { return m_visitor->find<kit::FormField>(field)->error(); }
    bool isSeen(const QString& name) const { return m_visitor->find<QWidget>(name)->isVisible(); }

    support::TestRuntime m_runtime{support::EnginePlace::Sqlite, QDate(2026, 11, 10)};
    std::unique_ptr<sites::electruc::ElectrucSite> m_site;
    std::unique_ptr<Visitor> m_visitor;
    core::SupplyPointId m_point;
};

void TestReadingsPage::initTestCase()
{
    QVERIFY2(m_runtime.isReady(), qPrintable(m_runtime.why()));
    m_site = std::make_unique<sites::electruc::ElectrucSite>(desk::electrucServices(*m_runtime));
}

void TestReadingsPage::init()
{
    support::failOnWarning();
    // Each case stands on its own; presses as far apart as two intentions are.
    QVERIFY(m_runtime->worldStore().database().execute(
        "test"_L1, u"delete from readings where source = 'client'"_s));
}

void TestReadingsPage::comeAs(const QString& email)
{
    m_point = m_runtime.signIn(email);
    QVERIFY(m_point.isValid());
    m_visitor = std::make_unique<Visitor>(*m_site, m_point);
    m_visitor->open(u"/espace-client/releves"_s);
    QVERIFY(!m_visitor->failed());
}

QString TestReadingsPage::shown(int window) const
{
    const services::MeterNow& meter = m_visitor->find<MeterFace>(u"meterFace"_s)->meter();
    return QString::number(meter.windows.at(window).tenths / 10);
}

// After the time of a double click: a press of its own.
void TestReadingsPage::send(const QString& button)
{
    QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 20);
    m_visitor->press(button);
}

QString TestReadingsPage::stored(const QString& columns)
{
    data::Query query(m_runtime->worldStore().database(), "test.stored"_L1,
        u"select "_s + columns + u" from readings where source = 'client' and supply_point_id = :point"_s);
    auto row = query.bind(":point"_L1, m_point).first([](const data::Row& found) { return found.text(0); });
    return row && row.value() ? *row.value() : QString();
}

void TestReadingsPage::whatTheMeterShowsIsSent()
{
    comeAs(u"monique.delvaux@messagerie.example"_s);
    QCOMPARE(m_visitor->find<QLabel>(u"meterCheckText"_s)->text(),
        u"Vérifiez d’abord le numéro\u00A0: il finit par 2076."_s);
    const QString digits = shown();
    QVERIFY(digits.toLongLong() > 48213);
    m_visitor->write(u"dayEdit"_s, u" 0"_s + digits.left(2) + u' ' + digits.mid(2));
    QVERIFY(m_visitor->page()->hasUnsentInput());
    send();
    QCOMPARE(m_visitor->notice(), u"Votre relevé est envoyé."_s);
    QCOMPARE(stored(u"day_kwh"_s), digits);
    QCOMPARE(stored(u"status"_s), u"pending"_s);
    QCOMPARE(m_visitor->find<QLineEdit>(u"dayEdit"_s)->text(), QString());
    auto* row = m_visitor->find<QWidget>(u"latestReading-2026-11-10"_s);
    QCOMPARE(row->findChild<kit::Badge*>()->text(), u"En cours de validation"_s);

    // Sent again: said so, kept once.
    m_visitor->write(u"dayEdit"_s, digits);
    send();
    QCOMPARE(m_visitor->notice(), u"Ce relevé est déjà envoyé."_s);
    QCOMPARE(stored(u"count(*)"_s), u"1"_s);
}

void TestReadingsPage::anErrorNamesItsLimitAndIsCorrected()
{
    comeAs(u"monique.delvaux@messagerie.example"_s);
    send();
    QVERIFY(isSeen(u"formErrors"_s));
    QCOMPARE(errorOf(u"dayField"_s), u"Écrivez les chiffres du compteur."_s);
    m_visitor->write(u"dayEdit"_s, u"4826"_s);
    send();
    QVERIFY2(errorOf(u"dayField"_s).contains(u"48\u00A0213"_s), qPrintable(errorOf(u"dayField"_s)));
    QVERIFY(errorOf(u"dayField"_s).contains(u"31/10/2026"_s));
    auto* edit = m_visitor->find<QLineEdit>(u"dayEdit"_s);
    edit->selectAll();
    m_visitor->write(u"dayEdit"_s, shown() + u",4"_s);
    send();
    QVERIFY2(
        errorOf(u"dayField"_s).contains(u"sans les chiffres rouges"_s), qPrintable(errorOf(u"dayField"_s)));
    QCOMPARE(stored(u"count(*)"_s), u"0"_s);
    edit->selectAll();
    m_visitor->write(u"dayEdit"_s, shown());
    send();
    QCOMPARE(stored(u"day_kwh"_s), shown());
}

void TestReadingsPage::aDoubtIsCorrectedOrSent()
{
    comeAs(u"monique.delvaux@messagerie.example"_s);
    m_visitor->write(u"dayEdit"_s, u"49279"_s);
    send();
    QVERIFY(isSeen(u"doubtNote"_s));
    QVERIFY(!isSeen(u"sendButton"_s));
    const auto* note = m_visitor->find<kit::Note>(u"doubtNote"_s);
    QCOMPARE(note->title(), u"Ce chiffre est plus haut que d’habitude."_s);
    QVERIFY2(
        note->text().startsWith(u"1\u00A0066\u00A0kWh depuis le 31/10/2026."_s), qPrintable(note->text()));
    QVERIFY(note->text().contains(u"environ 160\u00A0kWh par mois"_s));
    QCOMPARE(stored(u"count(*)"_s), u"0"_s);

    m_visitor->press(u"correctButton"_s);
    QVERIFY(!isSeen(u"doubtNote"_s));
    QVERIFY(isSeen(u"sendButton"_s));
    QCOMPARE(m_visitor->find<QLineEdit>(u"dayEdit"_s)->selectedText(), u"49279"_s);

    send();
    QVERIFY(isSeen(u"doubtNote"_s));
    send(u"sendAnywayButton"_s);
    QCOMPARE(m_visitor->notice(), u"Votre relevé est envoyé."_s);
    QCOMPARE(stored(u"day_kwh"_s), u"49279"_s);
}

void TestReadingsPage::byKeyboardAlone()
{
    comeAs(u"monique.delvaux@messagerie.example"_s);
    auto* edit = m_visitor->find<QLineEdit>(u"dayEdit"_s);
    m_visitor->write(u"dayEdit"_s, u"49279"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    auto* note = m_visitor->find<QWidget>(u"doubtNote"_s);
    QVERIFY(note->isVisible());
    // What was written again is no longer doubted.
    m_visitor->write(u"dayEdit"_s, u"1"_s);
    QVERIFY(!note->isVisible());
    edit->selectAll();
    m_visitor->write(u"dayEdit"_s, shown());
    // From field to button with Tab: « Changer », then « Envoyer mon relevé ».
    QWidget* here = edit;
    QStringList passed;
    for (int step = 0; step < 6 && here->objectName() != "sendButton"_L1; ++step) {
        QTest::keyClick(here, Qt::Key_Tab);
        here = QApplication::focusWidget();
        QVERIFY(here);
        passed.append(here->objectName());
    }
    QCOMPARE(passed, (QStringList{u"changeDayButton"_s, u"sendButton"_s}));
    QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 20);
    QTest::keyClick(here, Qt::Key_Space);
    QCOMPARE(stored(u"day_kwh"_s),
        QString::number(m_visitor->find<MeterFace>(u"meterFace"_s)->meter().windows.first().tenths / 10));
}

void TestReadingsPage::theDayCanBeChanged()
{
    comeAs(u"monique.delvaux@messagerie.example"_s);
    QVERIFY(isSeen(u"dayRow"_s));
    QVERIFY(!isSeen(u"readOnField"_s));
    m_visitor->press(u"changeDayButton"_s);
    QVERIFY(isSeen(u"readOnField"_s));
    auto* day = m_visitor->find<QLineEdit>(u"readOnEdit"_s);
    QCOMPARE(day->selectedText(), u"10/11/2026"_s);
    m_visitor->write(u"dayEdit"_s, u"48260"_s);
    day->selectAll();
    m_visitor->write(u"readOnEdit"_s, u"11/11/2026"_s);
    send();
    QVERIFY2(errorOf(u"readOnField"_s).contains(u"10/11/2026"_s), qPrintable(errorOf(u"readOnField"_s)));
    day->selectAll();
    m_visitor->write(u"readOnEdit"_s, u"30/10/2026"_s);
    send();
    QVERIFY2(errorOf(u"readOnField"_s).contains(u"31/10/2026"_s), qPrintable(errorOf(u"readOnField"_s)));
    day->selectAll();
    m_visitor->write(u"readOnEdit"_s, u"9-11-2026"_s);
    send();
    QCOMPARE(stored(u"read_on"_s), u"2026-11-09"_s);
}

void TestReadingsPage::dayAndNightSwappedIsExplained()
{
    comeAs(u"fatima.benali@messagerie.example"_s);
    QVERIFY(isSeen(u"nightField"_s));
    QVERIFY(!isSeen(u"injectionDayField"_s));
    QVERIFY(!isSeen(u"nextRegisterButton"_s));
    m_visitor->write(u"dayEdit"_s, shown(1));
    m_visitor->write(u"nightEdit"_s, shown(0));
    send();
    QVERIFY2(errorOf(u"dayField"_s).contains(u"échangés"_s), qPrintable(errorOf(u"dayField"_s)));
    QVERIFY(errorOf(u"nightField"_s).contains(u"échangés"_s));
    m_visitor->find<QLineEdit>(u"dayEdit"_s)->selectAll();
    m_visitor->write(u"dayEdit"_s, shown(0));
    m_visitor->find<QLineEdit>(u"nightEdit"_s)->selectAll();
    m_visitor->write(u"nightEdit"_s, shown(1));
    send();
    QCOMPARE(stored(u"count(*)"_s), u"1"_s);
    QCOMPARE(stored(u"day_kwh"_s), shown(0));
    QCOMPARE(stored(u"night_kwh"_s), shown(1));
}

void TestReadingsPage::theSmartMeterScrollsThroughItsFour()
{
    comeAs(u"jean-pierre.lambot@messagerie.example"_s);
    const QStringList fields{u"dayEdit"_s, u"nightEdit"_s, u"injectionDayEdit"_s, u"injectionNightEdit"_s};
    auto* face = m_visitor->find<MeterFace>(u"meterFace"_s);
    auto* next = m_visitor->find<QAbstractButton>(u"nextRegisterButton"_s);
    const QStringList codes{u"1.8.1"_s, u"1.8.2"_s, u"2.8.1"_s, u"2.8.2"_s};
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(face->shownWindow(), i);
        // Whoever cannot see the screen hears it, on the drawing and on the button.
        QVERIFY2(face->textAlternative().startsWith(codes.at(i)), qPrintable(face->textAlternative()));
        QCOMPARE(next->accessibleDescription(), face->textAlternative());
        m_visitor->write(fields.at(i), shown(i));
        next->setFocus(Qt::TabFocusReason);
        QTest::keyClick(next, Qt::Key_Space);
    }
    QCOMPARE(face->shownWindow(), 0);
    QCOMPARE(QAccessible::queryAccessibleInterface(face)->role(), QAccessible::Graphic);
    const QString expected = shown(0) + u' ' + shown(1) + u' ' + shown(2) + u' ' + shown(3);
    send();
    QVERIFY2(!m_visitor->notice().isEmpty(), qPrintable(errorOf(u"dayField"_s) + errorOf(u"nightField"_s)));
    QCOMPARE(
        stored(u"day_kwh || ' ' || night_kwh || ' ' || injection_day_kwh || ' ' || injection_night_kwh"_s),
        expected);
}

void TestReadingsPage::aNewCustomerHasNoReadingYet()
{
    comeAs(u"yvonne.dethier@messagerie.example"_s);
    QVERIFY(isSeen(u"noReading"_s));
    QVERIFY(!isSeen(u"historyBox"_s));
    QVERIFY(!isSeen(u"latestTitle"_s));
    m_visitor->write(u"dayEdit"_s, shown());
    send();
    QCOMPARE(m_visitor->notice(), u"Votre relevé est envoyé."_s);
    QVERIFY(!isSeen(u"noReading"_s));
}

void TestReadingsPage::theHistoryIsAListAndAChart()
{
    comeAs(u"monique.delvaux@messagerie.example"_s);
    const auto bars = m_visitor->find<kit::BarChart>(u"chart"_s)->bars();
    QVERIFY(bars.size() >= 6);
    QCOMPARE(bars.last().value, 168.0);
    auto* row = m_visitor->find<QWidget>(u"readingRow-2026-10-31"_s);
    QCOMPARE(row->findChild<kit::Badge*>()->text(), u"Validé"_s);
    QVERIFY(!m_visitor->page()->findChild<QWidget*>(u"readingRow-2025-10-31"_s));
    m_visitor->press(u"allReadingsButton"_s);
    QVERIFY(m_visitor->page()->findChild<QWidget*>(u"readingRow-2025-10-31"_s));
    QVERIFY(!isSeen(u"allReadingsButton"_s));
}

void TestReadingsPage::theWaysIn()
{
    comeAs(u"monique.delvaux@messagerie.example"_s);
    const QUrl readings = sites::electruc::paths::url(sites::electruc::paths::kReadings);
    const QList<std::pair<QString, QString>> ways{{u"/"_s, u"readingCard"_s},
        {u"/services"_s, u"readingButton"_s}, {u"/espace-client"_s, u"taskButton"_s},
        {u"/espace-client"_s, u"readingButton"_s}, {u"/services/releve"_s, u"sendReadingButton"_s}};
    for (const auto& [path, button] : ways) {
        m_visitor->open(path);
        m_visitor->press(button);
        QVERIFY2(m_visitor->url() == readings, qPrintable(path + u' ' + button));
    }
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestReadingsPage>(argc, argv);
}

#include "tst_readings_page.moc"
