#include "core/clock.h"
#include "data/classroom_store.h"
#include "kit/icon_label.h"
#include "kit/text.h"
#include "services/classroom/pin_service.h"
#include "support/engines.h"
#include "support/fail_on_warning.h"
#include "support/page_audit.h"
#include "support/window_test.h"
#include "trainer/person.h"
#include "trainer/pin_screen.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace trainer_test;

namespace {

const QDateTime kMorning(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC);
const QString kPin = u"2580"_s;

// A screen over an empty classroom.
struct Place
{
    Place()
        : store(std::move(data::ClassroomStore::open(engine.options())).value())
        , pins(*store, clock)
        , screen(pins)
        , unlocked(&screen, &trainer::PinScreen::unlocked)
        , left(&screen, &trainer::PinScreen::leftPanel)
    {
        screen.resize(1366, 732);
        screen.show();
        screen.activateWindow();
    }

    QString message() const
    {
        const auto* label = screen.findChild<kit::IconLabel*>(u"messageLabel"_s);
        return label->isVisible() ? label->text() : QString();
    }
    QString lead() const { return screen.findChild<kit::Text*>(u"leadText"_s)->text(); }
    QLineEdit* edit() const { return screen.findChild<QLineEdit*>(u"pinEdit"_s); }
    void enter(const QString& pin)
    {
        QTest::keyClicks(edit(), pin);
        QTest::keyClick(edit(), Qt::Key_Return);
    }

    support::EnginePlace engine{support::EnginePlace::Sqlite};
    core::FixedClock clock{kMorning};
    std::unique_ptr<data::ClassroomStore> store;
    services::PinService pins;
    trainer::PinScreen screen;
    QSignalSpy unlocked;
    QSignalSpy left;
};

} // namespace

class TestPinScreen final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }

    void theFirstStartAsksForACodeTwice();
    void aSimpleCodeAndAMisspeltOneAreRefused();
    void theKeypadAloneIsEnough();
    void theKeyboardWritesWhereverTheFocusIs();
    void onlyDigitsAreTaken();
    void threeWrongCodesWaitAMinute();
    void theWaitIsStillThereAfterARestart();
    void oneCanAlwaysGoBack();
    void aNewCodeCanBeChosenFromTheInside();
    void theOrganisersCodeOpensToo();
    void theOrganisersCodeIsNeverTheTrainers();
    void nobodyStumbles();
};

void TestPinScreen::theFirstStartAsksForACodeTwice()
{
    Place place;
    QCOMPARE(place.lead(), u"Choisissez un code à quatre chiffres."_s);
    place.enter(kPin);
    QCOMPARE(place.lead(), u"Tapez le même code encore une fois."_s);
    QCOMPARE(place.unlocked.size(), 0);
    QCOMPARE(place.pins.isChosen().value(), false);
    place.enter(kPin);
    QCOMPARE(place.unlocked.size(), 1);
    QCOMPARE(place.pins.check(kPin)->accepted, true);

    place.screen.open();
    QCOMPARE(place.lead(), u"Tapez votre code à quatre chiffres."_s);
    place.enter(kPin);
    QCOMPARE(place.unlocked.size(), 2);
    QCOMPARE(place.edit()->text(), QString());
}

void TestPinScreen::aSimpleCodeAndAMisspeltOneAreRefused()
{
    Place place;
    place.enter(u"12"_s);
    QCOMPARE(place.message(), u"Il faut quatre chiffres."_s);
    place.edit()->clear();
    place.enter(u"1234"_s);
    QCOMPARE(place.message(), u"Ce code est trop facile à deviner. Choisissez-en un autre."_s);
    place.enter(kPin);
    place.enter(u"2581"_s);
    QCOMPARE(place.message(), u"Les deux codes ne sont pas les mêmes. Choisissez votre code à nouveau."_s);
    QCOMPARE(place.lead(), u"Choisissez un code à quatre chiffres."_s);
    QCOMPARE(place.pins.isChosen().value(), false);
    QCOMPARE(place.unlocked.size(), 0);
}

void TestPinScreen::theKeypadAloneIsEnough()
{
    Place place;
    QVERIFY(place.pins.choose(kPin, kPin)->isEmpty());
    place.screen.open();
    for (const char* key :
        {"digit2Button", "digit5Button", "digit9Button", "eraseButton", "digit8Button", "digit0Button"})
        click(&place.screen, QString::fromLatin1(key));
    QCOMPARE(place.edit()->text(), kPin);
    click(&place.screen, u"okButton"_s);
    QCOMPARE(place.unlocked.size(), 1);
}

void TestPinScreen::theKeyboardWritesWhereverTheFocusIs()
{
    Place place;
    QVERIFY(place.pins.choose(kPin, kPin)->isEmpty());
    place.screen.open();
    QTRY_COMPARE(QApplication::focusWidget(), place.edit());
    auto* key = find(&place.screen, u"digit7Button"_s);
    key->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(key, u"259"_s);
    QTest::keyClick(key, Qt::Key_Backspace);
    QTest::keyClicks(find(&place.screen, u"backButton"_s), u"80"_s);
    QCOMPARE(place.edit()->text(), kPin);
    auto* ok = find(&place.screen, u"okButton"_s);
    ok->setFocus(Qt::TabFocusReason);
    QTest::keyClick(ok, Qt::Key_Return);
    QCOMPARE(place.unlocked.size(), 1);
}

void TestPinScreen::onlyDigitsAreTaken()
{
    Place place;
    type(place.edit(), u"a2é-5 🦊٣80"_s);
    QCOMPARE(place.edit()->text(), kPin);
    QTest::keyClick(place.edit(), Qt::Key_Home);
    QTest::keyClick(place.edit(), Qt::Key_Backspace); // takes back the last one, wherever the caret was sent
    QCOMPARE(place.edit()->text(), u"258"_s);
    QCOMPARE(place.edit()->displayText().contains(u'2'), false);
}

void TestPinScreen::threeWrongCodesWaitAMinute()
{
    Place place;
    QVERIFY(place.pins.choose(kPin, kPin)->isEmpty());
    place.screen.open();
    place.enter(u"9517"_s);
    QCOMPARE(place.message(), u"Ce n’est pas le bon code. Il reste 2 essais avant une minute d’attente."_s);
    place.enter(u"9517"_s);
    QCOMPARE(place.message(), u"Ce n’est pas le bon code. Il reste 1 essai avant une minute d’attente."_s);
    place.enter(u"9517"_s);
    QCOMPARE(place.message(), u"Trois codes faux. Vous pourrez essayer à nouveau dans 60 secondes."_s);
    QVERIFY(!place.edit()->isEnabled());
    QVERIFY(!find(&place.screen, u"okButton"_s)->isEnabled());
    QVERIFY(find(&place.screen, u"backButton"_s)->isEnabled());

    place.clock.advanceSeconds(59);
    QTRY_COMPARE(place.message(), u"Trois codes faux. Vous pourrez essayer à nouveau dans 1 seconde."_s);
    place.clock.advanceSeconds(1);
    QTRY_VERIFY(place.edit()->isEnabled());
    QCOMPARE(place.message(), QString());
    place.enter(kPin);
    QCOMPARE(place.unlocked.size(), 1);
}

void TestPinScreen::theWaitIsStillThereAfterARestart()
{
    Place place;
    QVERIFY(place.pins.choose(kPin, kPin)->isEmpty());
    for (int i = 0; i < 3; ++i)
        QVERIFY(place.pins.check(u"9517"_s).has_value());
    place.clock.advanceSeconds(15);
    trainer::PinScreen screen(place.pins);
    screen.show();
    auto* label = find<kit::IconLabel>(&screen, u"messageLabel"_s);
    QCOMPARE(label->text(), u"Trois codes faux. Vous pourrez essayer à nouveau dans 45 secondes."_s);
}

void TestPinScreen::oneCanAlwaysGoBack()
{
    Place place;
    click(&place.screen, u"backButton"_s);
    QCOMPARE(place.left.size(), 1);
    QTest::keyClick(place.edit(), Qt::Key_Escape);
    QCOMPARE(place.left.size(), 2);
}

void TestPinScreen::aNewCodeCanBeChosenFromTheInside()
{
    Place place;
    QVERIFY(place.pins.choose(kPin, kPin)->isEmpty());
    place.screen.openForChange(core::CodeRole::Trainer);
    QCOMPARE(place.lead(), u"Choisissez un nouveau code à quatre chiffres."_s);
    place.enter(u"0417"_s);
    place.enter(u"0417"_s);
    QCOMPARE(place.unlocked.size(), 1);
    QCOMPARE(place.pins.check(u"0417"_s)->accepted, true);
}

void TestPinScreen::theOrganisersCodeOpensToo()
{
    Place place;
    QVERIFY(place.pins.choose(kPin, kPin)->isEmpty());
    place.screen.open();
    const auto* hint = place.screen.findChild<kit::IconLabel*>(u"hintLabel"_s);
    QVERIFY(hint->text().contains(u"Premier démarrage"));
    place.screen.openForChange(core::CodeRole::Organiser);
    QCOMPARE(place.lead(), u"Choisissez le code de l’organisateur, quatre chiffres."_s);
    QVERIFY(hint->text().contains(u"--organiser-pin-file"));
    place.enter(u"0417"_s);
    place.enter(u"0417"_s);
    QCOMPARE(place.unlocked.last().first().value<core::CodeRole>(), core::CodeRole::Organiser);

    // Whoever forgot the trainer's code reads who can help.
    place.screen.open();
    QVERIFY2(hint->text().contains(u"L’organisateur ouvre"), qPrintable(hint->text()));
    place.enter(u"0417"_s);
    QCOMPARE(place.unlocked.last().first().value<core::CodeRole>(), core::CodeRole::Organiser);
    place.enter(kPin);
    QCOMPARE(place.unlocked.last().first().value<core::CodeRole>(), core::CodeRole::Trainer);
}

void TestPinScreen::theOrganisersCodeIsNeverTheTrainers()
{
    Place place;
    QVERIFY(place.pins.choose(kPin, kPin)->isEmpty());
    place.screen.openForChange(core::CodeRole::Organiser);
    place.enter(kPin);
    place.enter(kPin);
    QCOMPARE(
        place.message(), u"Le formateur et l’organisateur n’ont pas le même code. Choisissez-en un autre."_s);
    QCOMPARE(place.unlocked.size(), 0);
    QCOMPARE(place.pins.hasOrganiser().value(), false);
}

void TestPinScreen::nobodyStumbles()
{
    Place place;
    QTRY_VERIFY(place.screen.isActiveWindow());
    QCOMPARE(audit::faultsOf(place.screen), QStringList());
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestPinScreen>(argc, argv);
}
#include "tst_pin_screen.moc"
