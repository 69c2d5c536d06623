// Readings that go wrong at first, alone at the real window: figures that are refused or doubted, and the
// counters of day and night.

#include "alone/alone_test.h"
#include "alone/meter_reading.h"

using namespace Qt::StringLiterals;

namespace {

const QString kReadings = u"www.electruc.example/espace-client/releves"_s;

} // namespace

class TestAloneReadings final : public alone::AloneTest
{
    Q_OBJECT

public:
    TestAloneReadings()
        : AloneTest(ELECTRUC_PLAYED_HERE)
    {
    }

private Q_SLOTS:
    void p12MendingAReading_data() { inBothWays(); }
    void p12MendingAReading();
    void p12TheDayOfTomorrow_data() { inBothWays(); }
    void p12TheDayOfTomorrow();
    void p13DayAndNight_data() { inBothWays(); }
    void p13DayAndNight();
    void p13AScreenThatTurns_data() { inBothWays(); }
    void p13AScreenThatTurns();
};

void TestAloneReadings::p12MendingAReading()
{
    ALONE_LEARNER(monique, u"P12"_s);
    monique.open(u"electruc.example/connexion"_s);
    monique.signIn();
    monique.awaitStep(2);
    hand.press(u"readingButton"_s); // of the first page of the customer area
    monique.awaitStep(3);
    const alone::MeterFigure meter = alone::readMeter(monique);

    // Half of the digits only: less than the last time.
    hand.write(u"dayEdit"_s, meter.black.left(2));
    hand.press(u"sendButton"_s);
    QVERIFY2(
        hand.read(u"fieldMessage"_s).contains(u"trop petit"_s), qPrintable(hand.read(u"fieldMessage"_s)));
    monique.awaitStep(4);
    // The red digit too: that is refused, and explained.
    hand.write(u"dayEdit"_s, meter.black + meter.red);
    hand.press(u"sendButton"_s);
    monique.awaitExplained();
    monique.awaitStep(4);
    hand.write(u"dayEdit"_s, u'9' + meter.black.mid(1));
    hand.press(u"sendButton"_s);
    hand.await(u"doubtNote"_s);
    monique.awaitStep(5);
    // Written anew at once, the warning goes by itself.
    hand.write(u"dayEdit"_s, meter.black);
    hand.awaitGone(u"doubtNote"_s);
    hand.press(u"sendButton"_s);
    VERIFY_DONE_WITH_QUESTIONS(monique);
}

void TestAloneReadings::p12TheDayOfTomorrow()
{
    ALONE_LEARNER(monique, u"P12"_s);
    monique.open(kReadings);
    monique.signIn();
    monique.awaitStep(3);
    const alone::MeterFigure meter = alone::readMeter(monique);
    hand.write(u"dayEdit"_s, u"1"_s);
    hand.strike(Qt::Key_Return);
    monique.awaitStep(4);
    hand.write(u"dayEdit"_s, u'9' + meter.black.mid(1));
    hand.strike(Qt::Key_Return);
    monique.awaitStep(5);
    hand.press(u"correctButton"_s);
    hand.write(u"dayEdit"_s, meter.black);
    // A day that has not come yet is refused, with the figure left where it is.
    hand.press(u"changeDayButton"_s);
    const QDate today = monique.runtime()->clock().today();
    hand.write(u"readOnEdit"_s, today.addDays(1).toString(u"dd/MM/yyyy"_s));
    hand.press(u"sendButton"_s);
    monique.awaitExplained();
    monique.awaitStep(5);
    hand.write(u"readOnEdit"_s, today.toString(u"dd/MM/yyyy"_s));
    hand.press(u"sendButton"_s);
    VERIFY_DONE_ALONE(monique);
}

void TestAloneReadings::p13DayAndNight()
{
    ALONE_LEARNER(fatima, u"P13"_s);
    fatima.enterCustomerArea();
    fatima.awaitStep(2);
    hand.press(u"readingsMenuItem"_s);
    fatima.awaitStep(3);
    const QString day = alone::readMeter(fatima, u"Jour"_s).black;
    const QString night = alone::readMeter(fatima, u"Nuit"_s).black;
    hand.press(u"unsureAnswerButton"_s);
    hand.await(u"tryAgainText"_s);
    fatima.answer(night);
    fatima.awaitStep(4);

    // The one in the place of the other is found out.
    hand.write(u"dayEdit"_s, night);
    hand.write(u"nightEdit"_s, day);
    hand.press(u"sendButton"_s);
    QVERIFY2(hand.read(u"fieldMessage"_s).contains(u"échangés"_s), qPrintable(hand.read(u"fieldMessage"_s)));
    fatima.awaitExplained();
    hand.write(u"dayEdit"_s, day);
    hand.write(u"nightEdit"_s, night);
    hand.press(u"sendButton"_s);
    VERIFY_DONE_WITH_QUESTIONS(fatima);
}

void TestAloneReadings::p13AScreenThatTurns()
{
    QFETCH(alone::Way, way);
    alone::Learner jeanPierre(way, u"P13"_s, u"Jean-Pierre"_s);
    QVERIFY2(jeanPierre.isReady(), qPrintable(jeanPierre.trouble()));
    alone::Hand& hand = jeanPierre.hand();
    jeanPierre.open(kReadings);
    jeanPierre.signIn();
    jeanPierre.awaitStep(3);
    const auto shown = [&](const QString& code) { return alone::readMeter(jeanPierre, code).black; };
    const QString night = shown(u"1.8.2"_s);
    jeanPierre.answer(QString::number(night.toInt())); // no zeros in front there
    jeanPierre.awaitStep(4);
    hand.write(u"nightEdit"_s, night);
    hand.write(u"injectionDayEdit"_s, shown(u"2.8.1"_s));
    hand.write(u"injectionNightEdit"_s, shown(u"2.8.2"_s));
    hand.write(u"dayEdit"_s, shown(u"1.8.1"_s)); // after a whole turn
    hand.press(u"sendButton"_s);
    VERIFY_DONE_ALONE(jeanPierre);
}

ALONE_MAIN(TestAloneReadings)
#include "tst_alone_readings.moc"
