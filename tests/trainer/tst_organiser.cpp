// What only the organiser does, from the trainer's place.

#include "kit/form_field.h"
#include "services/classroom/pin_service.h"
#include "services/classroom/settings_service.h"
#include "services/classroom/trainer_access.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/page_audit.h"
#include "support/window_test.h"
#include "trainer/dialog_audit.h"
#include "trainer/machine.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace trainer_test;

namespace {

const QString kPin = u"2580"_s;
const QString kOwn = u"0417"_s;

// The trainer's place of a room that has both codes, opened with the trainer's.
struct Place : PanelMachine
{
    explicit Place(bool hasOrganiser = true)
        : PanelMachine(core::FixedClock(QDateTime(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC)))
    {
        if (!parts->pin().choose(kPin, kPin))
            qFatal("no code");
        if (hasOrganiser && !parts->pin().choose(kOwn, kOwn, core::CodeRole::Organiser))
            qFatal("no second code");
        open();
    }
    void answerWith(const QString& code)
    {
        then([this, code] {
            type(find<QLineEdit>(&window, u"organiserPinEdit"_s), code);
            QTest::keyClick(find<QLineEdit>(&window, u"organiserPinEdit"_s), Qt::Key_Return);
        });
    }
};

} // namespace

class TestOrganiser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void withoutTheSecondCodeNothingIsAsked();
    void theSecondCodeIsChosenAndRetired();
    void theTrainersCodeDoesNotChangeCodes();
    void theCodeIsAskedOnceUntilThePlaceIsLeft();
    void theResetByItselfStaysAsItWas();
    void erasingPeopleWantsTheSecondCode();
    void theMachinesSettingsWantIt();
    void theQuestionCanBeReadByEverybody_data();
    void theQuestionCanBeReadByEverybody();
};

void TestOrganiser::withoutTheSecondCodeNothingIsAsked()
{
    Place place(false);
    click(&place.window, u"settingsMenuItem"_s);
    QVERIFY(!shows(&place.window, u"removeOrganiserButton"_s));
    click(&place.window, u"changePinButton"_s);
    QVERIFY(shows(&place.window, u"pinEdit"_s));
}

void TestOrganiser::theSecondCodeIsChosenAndRetired()
{
    Place place(false);
    click(&place.window, u"settingsMenuItem"_s);
    click(&place.window, u"changeOrganiserButton"_s);
    auto* edit = find<QLineEdit>(&place.window, u"pinEdit"_s);
    for (int i = 0; i < 2; ++i) {
        QTest::keyClicks(edit, kOwn);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QCOMPARE(place.notice(), u"Le code de l’organisateur est choisi."_s);
    QVERIFY(place.parts->pin().check(kOwn, core::CodeRole::Organiser)->accepted);

    // Whoever chose it is the organiser: nothing more is asked.
    place.then([&place] {
        const auto buttons = place.window.findChildren<QAbstractButton*>();
        for (QAbstractButton* button : buttons) {
            if (button->text() == u"Retirer ce code" && button->objectName() != u"removeOrganiserButton")
                QTest::mouseClick(button, Qt::LeftButton);
        }
    });
    click(&place.window, u"removeOrganiserButton"_s);
    QCOMPARE(place.notice(), u"Le code de l’organisateur est retiré."_s);
    QCOMPARE(place.parts->pin().hasOrganiser().value(), false);
    QVERIFY(!shows(&place.window, u"removeOrganiserButton"_s));
}

void TestOrganiser::theTrainersCodeDoesNotChangeCodes()
{
    Place place;
    click(&place.window, u"settingsMenuItem"_s);
    QString error;
    place.then([&] {
        auto* edit = find<QLineEdit>(&place.window, u"organiserPinEdit"_s);
        type(edit, kPin);
        QTest::keyClick(edit, Qt::Key_Return);
        error = find<kit::FormField>(&place.window, u"organiserPinField"_s)->error();
        QTest::keyClick(edit, Qt::Key_Escape);
    });
    click(&place.window, u"changePinButton"_s);
    QCOMPARE(error, u"C’est le code du formateur. Il faut ici celui de l’organisateur."_s);
    QVERIFY(!shows(&place.window, u"organiserDialog"_s));
    QVERIFY(!shows(&place.window, u"pinEdit"_s));
    QVERIFY(!place.parts->trainerAccess().isOrganiser());
}

void TestOrganiser::theCodeIsAskedOnceUntilThePlaceIsLeft()
{
    Place place;
    click(&place.window, u"settingsMenuItem"_s);
    place.answerWith(kOwn);
    click(&place.window, u"changePinButton"_s); // a forgotten trainer's code is replaced
    auto* edit = find<QLineEdit>(&place.window, u"pinEdit"_s);
    for (int i = 0; i < 2; ++i) {
        QTest::keyClicks(edit, u"7391"_s);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QCOMPARE(place.notice(), u"Le code du formateur est changé."_s);
    QVERIFY(place.parts->pin().check(u"7391"_s)->accepted);
    click(&place.window, u"changeOrganiserButton"_s); // not asked again
    QVERIFY(shows(&place.window, u"pinEdit"_s));
}

void TestOrganiser::theResetByItselfStaysAsItWas()
{
    Place place;
    click(&place.window, u"keepingMenuItem"_s);
    auto* check = find<QCheckBox>(&place.window, u"resetAtStartCheck"_s);
    place.then([&] { click(&place.window, u"keepAsItIsButton"_s); });
    check->setFocus(Qt::TabFocusReason);
    QTest::keyClick(check, Qt::Key_Space);
    QVERIFY(!check->isChecked());
    QVERIFY(!place.parts->settings().settings().resetAtStart);

    place.answerWith(kOwn);
    QTest::keyClick(check, Qt::Key_Space);
    QVERIFY(check->isChecked());
    QVERIFY(place.parts->settings().settings().resetAtStart);
}

void TestOrganiser::erasingPeopleWantsTheSecondCode()
{
    Place place;
    click(&place.window, u"keepingMenuItem"_s);
    QString error;
    QString label;
    place.then([&] {
        auto* edit = find<QLineEdit>(&place.window, u"forgetPinEdit"_s);
        type(edit, kPin);
        click(&place.window, u"confirmForgetButton"_s);
        auto* field = find<kit::FormField>(&place.window, u"forgetPinField"_s);
        error = field->error();
        label = field->labelText();
        click(&place.window, u"keepPeopleButton"_s);
    });
    click(&place.window, u"forgetButton"_s);
    QCOMPARE(label, u"Code de l’organisateur"_s);
    QCOMPARE(error, u"C’est le code du formateur. Il faut ici celui de l’organisateur."_s);
}

void TestOrganiser::theMachinesSettingsWantIt()
{
    Place place;
    click(&place.window, u"settingsMenuItem"_s);
    auto* classroom = find<QCheckBox>(&place.window, u"classroomCheck"_s);
    place.then([&] { click(&place.window, u"keepAsItIsButton"_s); });
    classroom->setFocus(Qt::TabFocusReason);
    QTest::keyClick(classroom, Qt::Key_Space);
    QVERIFY(!classroom->isChecked());
    QVERIFY(!place.parts->settings().settings().classroomMode);

    place.answerWith(kOwn);
    choose(&place.window, u"letterDaysCombo"_s, u"60 jours"_s);
    choose(&place.window, u"letterTriesCombo"_s, u"10 codes faux"_s);
    choose(&place.window, u"letterLockCombo"_s, u"60 minutes"_s);
    QVERIFY((place.parts->settings().settings().letters == core::InvitationRules{60, 10, 60}));
}

void TestOrganiser::theQuestionCanBeReadByEverybody_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("percent");
    for (const auto theme : {kit::ThemeName::Light, kit::ThemeName::Dark, kit::ThemeName::Contrast}) {
        for (const int percent : {100, 200})
            QTest::addRow("theme %d at %d %%", int(theme), percent) << int(theme) << percent;
    }
}

void TestOrganiser::theQuestionCanBeReadByEverybody()
{
    QFETCH(int, theme);
    QFETCH(int, percent);
    Place place;
    place.scope->apply(kit::Theme(static_cast<kit::ThemeName>(theme), percent));
    click(&place.window, u"groupButton"_s);
    if (shows(&place.window, u"menuButton"_s))
        click(&place.window, u"menuButton"_s);
    click(&place.window, u"settingsMenuItem"_s);
    QTRY_COMPARE(audit::faultsOf(place.window).join(u'\n'), QString());
    QCOMPARE(faultsOfDialog(place, u"organiserDialog"_s, u"changePinButton"_s, u"keepAsItIsButton"_s,
                 u"organiser-%1-%2"_s.arg(theme).arg(percent)),
        QStringList());
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestOrganiser>(argc, argv);
}
#include "tst_organiser.moc"
