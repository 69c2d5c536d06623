#include "core/classroom/trainer_actions.h"
#include "data/classroom/trainer_action_repository.h"
#include "data/classroom_store.h"
#include "data/query.h"
#include "data/world_store.h"
#include "kit/form_field.h"
#include "kit/text.h"
#include "services/accounts/invitation_service.h"
#include "services/accounts/registration_service.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/pin_service.h"
#include "services/classroom/settings_service.h"
#include "services/journal.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/page_audit.h"
#include "support/window_test.h"
#include "trainer/learner_model.h"
#include "trainer/learner_table.h"
#include "trainer/machine.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace trainer_test;

namespace {

const QDateTime kMorning(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC);
const QString kPin = u"2580"_s;

// The trainer's place over the real demonstration world, in a window with a look.
struct Place : PanelMachine
{
    Place()
        : PanelMachine(core::FixedClock(kMorning))
    {
        if (!parts->pin().choose(kPin, kPin))
            qFatal("no code");
        open();
    }

    QStringList names()
    {
        QStringList all;
        const auto learners = parts->learners().learners();
        for (const core::Learner& learner : learners.value())
            all.append(learner.firstName);
        return all;
    }
    // The first names on the screen, from top to bottom.
    QStringList shownNames()
    {
        QStringList all;
        const auto* table = window.findChild<QTableView*>(u"learnerTable"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            all.append(table->model()->index(row, 0).data().toString());
        return all;
    }
    QWidget* rowOf(const QString& name)
    {
        const auto learners = parts->learners().learners();
        auto* table = find<QTableView>(&window, u"learnerTable"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == name)
                table->setCurrentIndex(table->model()->index(row, 0));
        }
        for (const core::Learner& learner : learners.value()) {
            if (learner.firstName == name)
                return find(&window, u"learnerRow%1"_s.arg(learner.id.value()));
        }
        qFatal("no row for %s", qPrintable(name));
    }
    QString fieldError(const QString& field) { return find<kit::FormField>(&window, field)->error(); }
    QStringList actions()
    {
        QStringList all;
        const auto lines = data::TrainerActionRepository(parts->classroomStore().database()).last(30);
        for (const core::TrainerAction& line : lines.value())
            all.prepend(line.action);
        return all;
    }

    // From the newest mail that says « Activez votre compte ».
    QString activationToken()
    {
        data::Query query(parts->worldStore().database(), "test"_L1,
            u"select action_url from mails where template_id = 'account-activation' order by id desc"_s);
        const auto url = query.first([](const data::Row& row) { return row.text(0); });
        return url->value_or(QString()).section(u'/', -1);
    }
};

} // namespace

class TestTrainerFrame final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void makesAGroupAndComesBack();
    void theGroupIsRenamed();

    void theGroupIsThereAtTheFirstStart();
    void learnersAreAdded();
    void wrongNamesAreExplained_data();
    void wrongNamesAreExplained();
    void hostileNamesStayText();
    void learnersAreRenamedInPlace();
    void theListIsWorkedByKeyboard();
    void tenThousandOpenAtOnce();
    void removingCanBeUndone();
    void anEmptyGroupSaysWhatToDo();
    void settingsApplyAtOnceAndStay();
    void theCodeCanBeChanged();
    void nothingChangesUnlessAsked();
    void onePersonStartsAgain();
    void theLetterFollowsTheChoice_data();
    void theLetterFollowsTheChoice();
    void theNextGroupAndBack();
    void everythingAsksForTheCodeAndComesBack();
    void oneCanLeave();
    void theBarKeepsToOneLineWhileTheUndoIsOffered();
    void theMenuFoldsAtVeryLargeText();
    void nobodyStumblesInTheReset_data();
    void nobodyStumblesInTheReset();
    void nobodyStumbles_data();
    void nobodyStumbles();
};

void TestTrainerFrame::theGroupIsThereAtTheFirstStart()
{
    Place place;
    QCOMPARE(place.names().size(), 8);
    QCOMPARE(place.shownNames(), place.names());
    const QWidget* row = place.rowOf(u"Monique"_s);
    const QString persona = row->findChild<kit::Text*>(u"personaText"_s)->text();
    QVERIFY2(persona.contains(u"541\u00a0448\u00a0860"_s), qPrintable(persona));
    QVERIFY(find<QAbstractButton>(&place.window, u"groupButton"_s)->text().endsWith(u"8 apprenants"_s));
    QVERIFY(!shows(&place.window, u"undoResetButton"_s));
}

void TestTrainerFrame::learnersAreAdded()
{
    Place place;
    auto* edit = find<QLineEdit>(&place.window, u"firstNameEdit"_s);
    type(edit, u"Zoé"_s);
    click(&place.window, u"addButton"_s);
    QTRY_COMPARE(place.shownNames().size(), 9);
    QCOMPARE(place.shownNames().last(), u"Zoé"_s);
    QCOMPARE(edit->text(), QString());
    QCOMPARE(QApplication::focusWidget(), edit);
    type(edit, u"Willy"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(place.shownNames().last(), u"Willy"_s);
    QVERIFY(find<QAbstractButton>(&place.window, u"groupButton"_s)->text().endsWith(u"10 apprenants"_s));
    QCOMPARE(place.actions().mid(place.actions().size() - 2),
        (QStringList{u"learner.added"_s, u"learner.added"_s}));
}

void TestTrainerFrame::wrongNamesAreExplained_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("error");
    QTest::newRow("nothing") << QString() << u"Écrivez un prénom."_s;
    QTest::newRow("blanks") << u"   "_s << u"Écrivez un prénom."_s;
    QTest::newRow("taken, whatever the case and accents")
        << u"ANDRE"_s << u"Ce prénom est déjà dans le groupe. Ajoutez une lettre : « Marie D. »."_s;
    QTest::newRow("forty-one characters")
        << QString(41, u'a') << u"Ce texte est trop long. Écrivez 40 caractères au plus."_s;
}

void TestTrainerFrame::wrongNamesAreExplained()
{
    QFETCH(QString, typed);
    QFETCH(QString, error);
    Place place;
    auto* edit = find<QLineEdit>(&place.window, u"firstNameEdit"_s);
    type(edit, typed);
    click(&place.window, u"addButton"_s);
    QString shown = place.fieldError(u"firstNameField"_s);
    QCOMPARE(shown.replace(u'\u00a0', u' '), error);
    QCOMPARE(edit->text(), typed); // what was typed stays
    QCOMPARE(place.names().size(), 8);
}

void TestTrainerFrame::hostileNamesStayText()
{
    Place place;
    const QStringList hostile{u"<h1>O'Neil</h1> \"; --"_s, u"فاطمة & %1 %2"_s, u"🦊"_s, QString(40, u'e')};
    auto* edit = find<QLineEdit>(&place.window, u"firstNameEdit"_s);
    for (const QString& name : hostile) {
        type(edit, name);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QTRY_COMPARE(place.shownNames().mid(8), hostile);
    for (const QString& name : hostile) {
        auto* button = place.rowOf(name)->findChild<QAbstractButton*>(u"removeButton"_s);
        QCOMPARE(button->accessibleName(), u"Retirer "_s + name);
    }
    QTRY_COMPARE(audit::clippedTexts(place.window).join(u'\n'), QString());
}

void TestTrainerFrame::learnersAreRenamedInPlace()
{
    Place place;
    QWidget* row = place.rowOf(u"Monique"_s);
    click(row, u"renameButton"_s);
    auto* edit = find<QLineEdit>(row, u"renameEdit"_s);
    QCOMPARE(edit->text(), u"Monique"_s);
    QCOMPARE(edit->selectedText(), u"Monique"_s);
    edit->clear();
    type(edit, u"andré"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(row->findChild<kit::FormField*>()->hasError());
    QCOMPARE(edit->text(), u"andré"_s);
    edit->clear();
    type(edit, u"Mónica"_s);
    click(row, u"keepNameButton"_s);
    QTRY_COMPARE(place.shownNames().first(), u"Mónica"_s);

    row = place.rowOf(u"Mónica"_s);
    click(row, u"renameButton"_s);
    type(find<QLineEdit>(row, u"renameEdit"_s), u"x"_s);
    QTest::keyClick(find<QLineEdit>(row, u"renameEdit"_s), Qt::Key_Escape);
    QVERIFY(!shows(row, u"renameEdit"_s));
    QCOMPARE(place.names().first(), u"Mónica"_s);
}

void TestTrainerFrame::theListIsWorkedByKeyboard()
{
    Place place;
    auto* table = find<QTableView>(&place.window, u"learnerTable"_s);
    const QAbstractItemModelTester tester(table->model());
    table->setFocus(Qt::TabFocusReason);
    const QString second = place.shownNames().at(1);
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_F2);
    auto* edit = find<QLineEdit>(&place.window, u"renameEdit"_s);
    QCOMPARE(edit->text(), second);
    edit->clear();
    type(edit, u"Zita"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(place.shownNames().at(1), u"Zita"_s);
    QTRY_COMPARE(QApplication::focusWidget(), table);
    QCOMPARE(table->currentIndex().row(), 1); // where the person was
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_VERIFY(!place.shownNames().contains(u"Zita"_s));
    QCOMPARE(table->currentIndex().row(), 1);
}

void TestTrainerFrame::tenThousandOpenAtOnce()
{
    QList<core::Learner> learners;
    QList<core::Persona> personas;
    for (int i = 0; i < 10'000; ++i) {
        core::Learner learner;
        learner.id = core::LearnerId(i + 1);
        learner.firstName = u"Person %1"_s.arg(i);
        learner.ean = u"%1"_s.arg(i, 18, 10, QChar(u'0'));
        learners.append(learner);
    }
    QWidget window;
    kit::ThemeScope scope(&window);
    scope.apply(kit::Theme());
    auto* table = new trainer::LearnerTable(&window);
    table->resize(900, 500);
    window.resize(900, 500);
    window.show();
    QElapsedTimer timer;
    timer.start();
    table->learners().setLearners(learners, personas);
    table->grab();
    const qint64 shown = timer.elapsed();
    QCOMPARE(table->learners().rowCount(), 10'000);
    QVERIFY2(shown < 2000, qPrintable(QString::number(shown))); // some 20 ms; one widget a row took minutes
    table->setCurrentIndex(table->learners().index(0, 0));
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(table->currentRow(), 9'999);
}

void TestTrainerFrame::removingCanBeUndone()
{
    Place place;
    const QStringList before = place.names();
    click(place.rowOf(u"Fatima"_s), u"removeButton"_s);
    QTRY_COMPARE(place.shownNames().size(), 7);
    QVERIFY(!place.shownNames().contains(u"Fatima"_s));
    auto* note = find<kit::Note>(&place.window, u"noticeNote"_s);
    QCOMPARE(note->title(), u"Fatima n’est plus dans la liste."_s);
    QTest::mouseClick(note->findChild<QAbstractButton*>(), Qt::LeftButton);
    QTRY_COMPARE(place.shownNames(), before);
    QVERIFY(!shows(&place.window, u"noticeNote"_s));
}

void TestTrainerFrame::anEmptyGroupSaysWhatToDo()
{
    Place place;
    const auto learners = place.parts->learners().learners();
    for (const core::Learner& learner : learners.value())
        QVERIFY(place.parts->learners().remove(learner.id).has_value());
    QTRY_VERIFY(shows(&place.window, u"emptyState"_s));
    QVERIFY(!shows(&place.window, u"learnerTable"_s));
    QVERIFY(find<QAbstractButton>(&place.window, u"groupButton"_s)->text().endsWith(u"0 apprenants"_s));
}

void TestTrainerFrame::settingsApplyAtOnceAndStay()
{
    Place place;
    click(&place.window, u"settingsMenuItem"_s);
    choose(&place.window, u"themeCombo"_s, u"Contraste fort"_s);
    QCOMPARE(place.parts->settings().settings().theme, services::ThemeChoice::Contrast);
    choose(&place.window, u"textSizeCombo"_s, u"150\u00a0%"_s);
    auto* payment = find<QCheckBox>(&place.window, u"paymentCodeCheck"_s);
    QTest::keyClick(payment, Qt::Key_Space);
    QTest::keyClick(find<QCheckBox>(&place.window, u"fullScreenCheck"_s), Qt::Key_Space);

    services::SettingsService again(place.parts->classroomStore());
    QVERIFY(again.load().has_value());
    QCOMPARE(again.settings().theme, services::ThemeChoice::Contrast);
    QCOMPARE(again.settings().textPercent, 150);
    QCOMPARE(again.settings().paymentCode, false);
    QCOMPARE(again.settings().fullScreen, true);

    // What somebody else changes shows here.
    QVERIFY(place.parts->settings().change({}).has_value());
    QVERIFY(payment->isChecked());
    QCOMPARE(find<QComboBox>(&place.window, u"themeCombo"_s)->currentText(), u"Clair"_s);
}

void TestTrainerFrame::theCodeCanBeChanged()
{
    Place place;
    click(&place.window, u"settingsMenuItem"_s);
    click(&place.window, u"changePinButton"_s);
    auto* edit = find<QLineEdit>(&place.window, u"pinEdit"_s);
    click(&place.window, u"backButton"_s); // « Garder l’ancien code »
    QVERIFY(place.parts->pin().check(kPin)->accepted);
    click(&place.window, u"changePinButton"_s);
    for (int i = 0; i < 2; ++i) {
        QTest::keyClicks(edit, u"0417"_s);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QCOMPARE(find<kit::Note>(&place.window, u"noticeNote"_s)->title(), u"Le code du formateur est changé."_s);
    QVERIFY(place.parts->pin().check(u"0417"_s)->accepted);
    QCOMPARE(place.actions().last(), u"pin.changed"_s);
}

void TestTrainerFrame::nothingChangesUnlessAsked()
{
    Place place;
    const QByteArray before = place.parts->world().dump().value();
    click(&place.window, u"resetButton"_s);
    QTRY_COMPARE(QApplication::focusWidget(), find(&place.window, u"keepWorldButton"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!shows(&place.window, u"resetDialog"_s));
    click(&place.window, u"resetButton"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!shows(&place.window, u"resetDialog"_s));
    QVERIFY(!shows(&place.window, u"undoResetButton"_s));
    QCOMPARE(place.parts->world().dump().value(), before);
}

void TestTrainerFrame::onePersonStartsAgain()
{
    Place place;
    click(&place.window, u"resetButton"_s);
    click(&place.window, u"personChoice"_s);
    auto* confirm = find<QAbstractButton>(&place.window, u"confirmResetButton"_s);
    QTest::mouseClick(confirm, Qt::LeftButton);
    QVERIFY(shows(&place.window, u"resetDialog"_s)); // nobody is chosen yet
    choose(&place.window, u"personCombo"_s, u"Monique"_s);
    QCOMPARE(confirm->text(), u"Remettre à zéro pour Monique"_s);
    QSignalSpy reset(place.frame, &trainer::TrainerFrame::worldReset);
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_VERIFY(!shows(&place.window, u"resetDialog"_s));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(
        find<kit::Note>(&place.window, u"resetNote"_s)->text(), u"Monique recommence depuis le début."_s);
    QCOMPARE(place.parts->world().undoAvailable()->scope.level, services::ResetLevel::Person);
    QCOMPARE(place.actions().last(), u"world.reset"_s);
}

void TestTrainerFrame::theLetterFollowsTheChoice_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::newRow("it stays valid unless asked") << false;
    QTest::newRow("a new one is made") << true;
}

void TestTrainerFrame::theLetterFollowsTheChoice()
{
    QFETCH(bool, isNew);
    Place place;
    const QString ean = u"541448860004312820"_s; // Ahmed Yildiz
    const auto point = place.parts->world().persona(ean)->supplyPoint.id;
    const auto letterOf = [&] { return place.parts->invitations().letter(point).value(); };
    const QString paper = letterOf()->code.text();
    const auto opensAnAccount = [&](const QString& code) {
        const QString password = u"Vélo-Jaune-41"_s;
        const auto outcome = place.parts->registration().submit(
            {ean, code, u"ahmed.yildiz@messagerie.example"_s, password, password});
        return outcome && outcome->errors.isEmpty();
    };
    QVERIFY(opensAnAccount(paper));
    QVERIFY(place.parts->registration().activate(place.activationToken())->has_value());
    QVERIFY(!opensAnAccount(paper)); // it serves once

    click(&place.window, u"resetButton"_s);
    click(&place.window, u"personChoice"_s);
    choose(&place.window, u"personCombo"_s, u"Ahmed"_s);
    const auto* letters = find<kit::Text>(&place.window, u"lettersText"_s);
    QCOMPARE(letters->text(), u"1 lettre déjà utilisée ouvrira à nouveau un compte."_s);
    if (isNew) {
        choose(&place.window, u"lettersCombo"_s, u"De nouvelles lettres"_s);
        QCOMPARE(letters->text(), u"1 nouvelle lettre à imprimer ; l’ancienne ne servira plus."_s);
    }
    click(&place.window, u"confirmResetButton"_s);
    QTRY_VERIFY(!shows(&place.window, u"resetDialog"_s));
    const QString said = find<kit::Note>(&place.window, u"resetNote"_s)->text();
    QCOMPARE(said.contains(u"nouvelles lettres"_s), isNew);
    QCOMPARE(opensAnAccount(paper), !isNew);
    if (isNew) {
        QVERIFY(letterOf()->code.text() != paper);
        QVERIFY(opensAnAccount(letterOf()->code.text()));
    }
}

void TestTrainerFrame::theNextGroupAndBack()
{
    Place place;
    const QStringList names = place.names();
    const QByteArray before = place.parts->world().dump().value();
    click(&place.window, u"resetButton"_s);
    QTest::mouseClick(find(&place.window, u"confirmResetButton"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(&place.window, u"undoResetButton"_s));
    QCOMPARE(place.names(), names); // the group is kept
    click(&place.window, u"undoResetButton"_s);
    QTRY_VERIFY(!shows(&place.window, u"undoResetButton"_s));
    QCOMPARE(find<kit::Note>(&place.window, u"resetNote"_s)->title(), u"La remise à zéro est annulée."_s);
    QCOMPARE(place.parts->world().dump().value(), before);
    QCOMPARE(place.actions().mid(place.actions().size() - 2),
        (QStringList{u"world.reset"_s, u"world.reset_undone"_s}));
}

void TestTrainerFrame::everythingAsksForTheCodeAndComesBack()
{
    Place place;
    auto* edit = find<QLineEdit>(&place.window, u"firstNameEdit"_s);
    type(edit, u"Zoé"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    services::Settings own;
    own.textPercent = 130;
    QVERIFY(place.parts->settings().change(own).has_value());

    click(&place.window, u"resetButton"_s);
    click(&place.window, u"allChoice"_s);
    auto* confirm = find(&place.window, u"confirmResetButton"_s);
    QTest::mouseClick(confirm, Qt::LeftButton);
    auto* pin = find<QLineEdit>(&place.window, u"resetPinEdit"_s);
    QVERIFY(shows(&place.window, u"resetDialog"_s));
    QTest::keyClicks(pin, u"9517"_s);
    QTest::mouseClick(confirm, Qt::LeftButton);
    QVERIFY(shows(&place.window, u"resetDialog"_s));
    QCOMPARE(place.names().size(), 9);
    QTest::keyClicks(pin, kPin);
    QTest::keyClick(pin, Qt::Key_Return);
    QTRY_VERIFY(!shows(&place.window, u"resetDialog"_s));

    QCOMPARE(place.names().size(), 8); // the default group is back
    QVERIFY(!place.names().contains(u"Zoé"_s));
    QCOMPARE(place.parts->settings().settings().textPercent, 100);
    QVERIFY(place.parts->pin().check(kPin)->accepted);

    click(&place.window, u"undoResetButton"_s);
    QTRY_VERIFY(place.names().contains(u"Zoé"_s));
    QTRY_VERIFY(place.shownNames().contains(u"Zoé"_s));
    QCOMPARE(place.parts->settings().settings().textPercent, 130);
}

void TestTrainerFrame::oneCanLeave()
{
    Place place;
    QSignalSpy left(place.frame, &trainer::TrainerFrame::leftPanel);
    click(&place.window, u"leaveButton"_s);
    QCOMPARE(left.size(), 1);
}

void TestTrainerFrame::theBarKeepsToOneLineWhileTheUndoIsOffered()
{
    Place place;
    const int line = 64; // design 24
    click(&place.window, u"resetButton"_s);
    QTest::mouseClick(find(&place.window, u"confirmResetButton"_s), Qt::LeftButton);
    auto* undo = find<QAbstractButton>(&place.window, u"undoResetButton"_s);
    QTRY_COMPARE(undo->text(), u"Annuler"_s);
    QTRY_COMPARE(find(&place.window, u"topBar"_s)->height(), line);
    QCOMPARE(undo->toolTip(), u"Annuler la remise à zéro"_s);
    QCOMPARE(undo->accessibleName(), u"Annuler la remise à zéro"_s);
    QTRY_COMPARE(audit::faultsOf(place.window).join(u'\n'), QString());

    place.window.resize(1920, 1044);
    place.frame->resize(place.window.size());
    QTRY_COMPARE(undo->text(), u"Annuler la remise à zéro"_s);
    QCOMPARE(undo->toolTip(), QString());
    QTRY_COMPARE(find(&place.window, u"topBar"_s)->height(), line);
}

void TestTrainerFrame::theMenuFoldsAtVeryLargeText()
{
    Place place;
    place.scope->apply(kit::Theme(kit::ThemeName::Light, 175));
    QTRY_VERIFY(!shows(&place.window, u"settingsMenuItem"_s));
    click(&place.window, u"menuButton"_s);
    QTRY_COMPARE(QApplication::focusWidget(), find(&place.window, u"groupsMenuItem"_s));
    click(&place.window, u"settingsMenuItem"_s);
    QTRY_VERIFY(!shows(&place.window, u"settingsMenuItem"_s));
    QVERIFY(shows(&place.window, u"fullScreenCheck"_s));
    QCOMPARE(QApplication::focusWidget(), find(&place.window, u"menuButton"_s));
    place.scope->apply(kit::Theme());
    QTRY_VERIFY(shows(&place.window, u"settingsMenuItem"_s));
    QVERIFY(!shows(&place.window, u"menuButton"_s));
}

void TestTrainerFrame::nobodyStumblesInTheReset_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<int>("percent");
    QTest::addColumn<kit::ThemeName>("theme");
    QTest::addColumn<QSize>("size");
    const QSize usual(1366, 732);
    const QSize small(1024, 664);
    for (const char* choice : {"personChoice", "groupChoice", "allChoice"}) {
        const QString name = QString::fromLatin1(choice);
        for (const int percent : {100, 150, 200})
            QTest::addRow("%s at %d %%", choice, percent)
                << name << percent << kit::ThemeName::Light << usual;
        QTest::addRow("%s on a small screen", choice) << name << 100 << kit::ThemeName::Light << small;
        QTest::addRow("%s in contrast", choice) << name << 100 << kit::ThemeName::Contrast << usual;
    }
}

void TestTrainerFrame::nobodyStumblesInTheReset()
{
    QFETCH(QString, choice);
    QFETCH(int, percent);
    QFETCH(kit::ThemeName, theme);
    QFETCH(QSize, size);
    Place place;
    place.scope->apply(kit::Theme(theme, percent));
    place.window.resize(size);
    place.frame->resize(size);
    click(&place.window, u"resetButton"_s);
    auto* dialog = find(&place.window, u"resetDialog"_s);
    find<QAbstractButton>(&place.window, choice)->click();
    QTRY_VERIFY(place.window.isActiveWindow());
    if (percent == 100 && size.width() > 1024) { // as in design 24: everything in sight
        const auto* scroll = dialog->findChild<QScrollArea*>();
        QTRY_VERIFY(!scroll->verticalScrollBar()->isVisible());
    }
    place.picture(u"reset-"_s + QString::fromUtf8(QTest::currentDataTag()).remove(u' '));
    QTRY_COMPARE(audit::faultsOf(*dialog).join(u'\n'), QString());
}

void TestTrainerFrame::nobodyStumbles_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("theme");
    QTest::addColumn<QSize>("size");
    for (const char* page : {"groups", "invitations", "script", "events", "keeping", "room", "settings"}) {
        for (const int percent : {100, 150, 200}) {
            for (const QSize size : {QSize(1366, 732), QSize(1024, 664)}) {
                const int theme = percent == 100 ? 0 : percent == 150 ? 1 : 2;
                QTest::addRow("%s at %d %% in %d × %d", page, percent, size.width(), size.height())
                    << QString::fromLatin1(page) << percent << theme << size;
            }
        }
    }
}

void TestTrainerFrame::nobodyStumbles()
{
    QFETCH(QString, page);
    QFETCH(int, percent);
    QFETCH(int, theme);
    QFETCH(QSize, size);
    Place place;
    place.scope->apply(kit::Theme(static_cast<kit::ThemeName>(theme), percent));
    place.window.resize(size);
    place.frame->resize(size);
    QCoreApplication::processEvents(); // the menu finds its place
    if (shows(&place.window, u"menuButton"_s)) {
        click(&place.window, u"menuButton"_s);
        QTRY_COMPARE(audit::faultsOf(place.window).join(u'\n'), QString());
    }
    click(&place.window, page + u"MenuItem"_s);
    QTRY_VERIFY(place.window.isActiveWindow());
    QTRY_COMPARE(audit::faultsOf(place.window).join(u'\n'), QString());
}

void TestTrainerFrame::theGroupIsRenamed()
{
    Place place;
    QMetaObject::invokeMethod(
        &place.window,
        [&place] {
            auto* edit = find<QLineEdit>(&place.window, u"groupNameEdit"_s);
            QCOMPARE(edit->text(), u"Groupe de démonstration"_s);
            edit->clear();
            type(edit, u"Jeudi & <b>soir</b>"_s);
            click(&place.window, u"renameGroupNowButton"_s);
        },
        Qt::QueuedConnection);
    click(&place.window, u"renameGroupButton"_s);
    QTRY_COMPARE(place.parts->learners().currentGroup()->value().name, u"Jeudi & <b>soir</b>"_s);
    QTRY_VERIFY(find<kit::Text>(&place.window, u"groupText"_s)->text().startsWith(u"Jeudi & <b>soir</b>"));
    QCOMPARE(place.shownNames().size(), 8);
}

void TestTrainerFrame::makesAGroupAndComesBack()
{
    Place place;
    QVERIFY(!shows(&place.window, u"groupCombo"_s)); // one group needs no choice
    const auto type1 = [&place](const QString& name) {
        QMetaObject::invokeMethod(
            &place.window,
            [&place, name] {
                type(find<QLineEdit>(&place.window, u"groupNameEdit"_s), name);
                click(&place.window, u"addGroupNowButton"_s);
            },
            Qt::QueuedConnection);
        click(&place.window, u"newGroupButton"_s);
    };
    type1(u"Mardi matin"_s);
    QTRY_COMPARE(place.parts->learners().currentGroup()->value().name, u"Mardi matin"_s);
    QTRY_VERIFY(shows(&place.window, u"emptyState"_s));
    choose(&place.window, u"groupCombo"_s, u"Groupe de démonstration"_s);
    QTRY_COMPARE(place.shownNames().size(), 8);
    QCOMPARE(place.parts->learners().currentGroup()->value().name, u"Groupe de démonstration"_s);
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestTrainerFrame>(argc, argv);
}
#include "tst_trainer_frame.moc"
