#include "data/query.h"
#include "data/world_store.h"
#include "documents/forget_sheet.h"
#include "kit/form_field.h"
#include "kit/text.h"
#include "services/classroom/pin_service.h"
#include "services/classroom/settings_service.h"
#include "services/people/people_service.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/page_audit.h"
#include "support/window_test.h"
#include "trainer/dialog_audit.h"
#include "trainer/machine.h"
#include "trainer/sheet_page.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace trainer_test;

namespace {

const QString kPin = u"2580"_s;

// The trainer's place on « Sauvegardes », over the real demonstration world.
struct Place : PanelMachine
{
    Place()
        : PanelMachine(core::FixedClock(QDateTime(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC)))
    {
        if (!parts->pin().choose(kPin, kPin))
            qFatal("no code");
        open();
        click(&window, u"keepingMenuItem"_s);
    }

    // Somebody works: one more request in the world.
    void work(const QString& reference)
    {
        const QString sql
            = u"insert into requests (supply_point_id, reference, kind, subject, subject_folded, status, "
              u"opened_at) "
              "values (1, '%1', 'invoice', 's', 's', 'open', '2026-11-03T10:00:00.000Z')"_s.arg(reference);
        if (auto done = parts->worldStore().database().execute("work"_L1, sql); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    bool hasRequest(const QString& reference)
    {
        data::Query query(parts->worldStore().database(), "test"_L1,
            u"select 1 from requests where reference = :reference"_s);
        return query.bind(":reference"_L1, reference)
            .first([](const data::Row&) { return true; })
            ->has_value();
    }
    void keep(const QString& name)
    {
        auto* edit = find<QLineEdit>(&window, u"snapshotNameEdit"_s);
        edit->clear();
        type(edit, name);
        click(&window, u"keepNowButton"_s);
    }
    QStringList names()
    {
        QStringList all;
        const auto snapshots = parts->world().snapshots();
        for (const services::Snapshot& snapshot : *snapshots)
            all.append(snapshot.name);
        return all;
    }
};

} // namespace

class TestKeepingPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void aMomentIsKeptAndComesBack();
    void restoringCanBeRefused();
    void namesAreChecked_data();
    void namesAreChecked();
    void aMomentIsRenamed();
    void aMomentIsRemoved();
    void everyTraceGoesAndAProofIsShown();
    void aWrongCodeErasesNothing();
    void theResetThatComesByItselfIsChosen();
    void thePageCanBeReadByEverybody_data();
    void thePageCanBeReadByEverybody();
};

void TestKeepingPage::aMomentIsKeptAndComesBack()
{
    Place place;
    QVERIFY(shows(&place.window, u"noSnapshotText"_s));
    QCOMPARE(find<QLineEdit>(&place.window, u"snapshotNameEdit"_s)->text(), u"Avant la pause"_s);
    place.work(u"BEFORE"_s);
    click(&place.window, u"keepNowButton"_s);
    QCOMPARE(place.names(), QStringList{u"Avant la pause"_s});
    QVERIFY(place.notice().contains(u"Avant la pause"));
    // The next one has a name of its own already.
    QCOMPARE(find<QLineEdit>(&place.window, u"snapshotNameEdit"_s)->text(), u"Avant la pause 2"_s);
    place.work(u"AFTER"_s);

    QSignalSpy replaced(&place.parts->world(), &services::WorldService::worldReplaced);
    place.then([&] {
        QStringList words;
        for (const auto* text : find(&place.window, u"countsPanel"_s)->findChildren<kit::Text*>())
            words.append(text->text());
        QCOMPARE(words, QStringList{u"1 demande"_s});
        click(&place.window, u"confirmRestoreButton"_s);
    });
    click(&place.window, u"restoreButton1"_s);
    QCOMPARE(replaced.count(), 1);
    QVERIFY(place.hasRequest(u"BEFORE"_s));
    QVERIFY(!place.hasRequest(u"AFTER"_s));
    QVERIFY(place.notice().contains(u"est revenu"));

    click(&place.window, u"undoResetButton"_s);
    QVERIFY(place.hasRequest(u"AFTER"_s));
}

void TestKeepingPage::restoringCanBeRefused()
{
    Place place;
    place.keep(u"Mardi"_s);
    place.work(u"AFTER"_s);
    place.then([&] { click(&place.window, u"keepWorldButton"_s); });
    click(&place.window, u"restoreButton1"_s);
    QVERIFY(place.hasRequest(u"AFTER"_s));
}

void TestKeepingPage::namesAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << QString() << u"Donnez un nom"_s;
    QTest::newRow("spaces only") << u"   "_s << u"Donnez un nom"_s;
    QTest::newRow("too long") << QString(61, u'a') << u"trop long"_s;
    QTest::newRow("taken") << u"Mardi"_s << u"déjà ce nom"_s;
}

void TestKeepingPage::namesAreChecked()
{
    QFETCH(QString, name);
    QFETCH(QString, says);
    Place place;
    place.keep(u"Mardi"_s);
    place.keep(name);
    const QString error = find<kit::FormField>(&place.window, u"snapshotNameField"_s)->error();
    QVERIFY2(error.contains(says), qPrintable(error));
    QCOMPARE(place.names(), QStringList{u"Mardi"_s});
}

void TestKeepingPage::aMomentIsRenamed()
{
    Place place;
    place.keep(u"Mardi"_s);
    place.keep(u"<b>Jeudi</b>"_s); // stays text
    place.then([&] {
        auto* edit = find<QLineEdit>(&place.window, u"newSnapshotNameEdit"_s);
        edit->clear();
        type(edit, u"Mardi"_s);
        QTimer::singleShot(0, &place.window, [&place, edit] {
            QVERIFY(find<kit::FormField>(&place.window, u"newSnapshotNameField"_s)
                        ->error()
                        .contains(u"déjà ce nom"));
            edit->clear();
            type(edit, u"Après"_s);
            click(&place.window, u"renameNowButton"_s);
        });
        click(&place.window, u"renameNowButton"_s);
    });
    click(&place.window, u"renameButton1"_s); // the newest stands first
    QCOMPARE(place.names(), (QStringList{u"Mardi"_s, u"Après"_s}));
}

void TestKeepingPage::aMomentIsRemoved()
{
    Place place;
    place.keep(u"Mardi"_s);
    place.then([&] {
        const auto buttons = place.window.findChildren<QAbstractButton*>();
        for (QAbstractButton* button : buttons) {
            if (button->text() == u"Supprimer la sauvegarde" && button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        }
    });
    click(&place.window, u"removeButton1"_s);
    QCOMPARE(place.names(), QStringList());
    QVERIFY(shows(&place.window, u"noSnapshotText"_s));
}

void TestKeepingPage::everyTraceGoesAndAProofIsShown()
{
    Place place;
    place.keep(u"Mardi"_s);
    place.work(u"TRACE-OF-SOMEBODY"_s);
    QSignalSpy leaving(place.frame, &trainer::TrainerFrame::aboutToForget);
    place.then([&] {
        type(find<QLineEdit>(&place.window, u"forgetPinEdit"_s), kPin);
        click(&place.window, u"confirmForgetButton"_s);
    });
    click(&place.window, u"forgetButton"_s);
    QCOMPARE(leaving.count(), 1);
    QVERIFY(!place.hasRequest(u"TRACE-OF-SOMEBODY"_s));
    QCOMPARE(place.names(), QStringList());
    QCOMPARE(find<kit::Note>(&place.window, u"verdictNote"_s)->title(), u"Il ne reste rien des personnes."_s);
    QVERIFY(shows(&place.window, u"sheetPart3"_s));

    place.picker.toWrite = place.folder.filePath(u"preuve.pdf"_s);
    place.frame->findChild<trainer::SheetPage*>()->setFilePicker(place.picker);
    click(&place.window, u"keepSheetButton"_s);
    QFile proof(place.picker.toWrite);
    QVERIFY(proof.open(QIODevice::ReadOnly));
    QVERIFY(proof.read(5) == "%PDF-");
    click(&place.window, u"closeSheetButton"_s);
    QVERIFY(shows(&place.window, u"forgetButton"_s));
}

void TestKeepingPage::aWrongCodeErasesNothing()
{
    Place place;
    place.keep(u"Mardi"_s);
    place.then([&] {
        click(&place.window, u"confirmForgetButton"_s);
        const auto* field = find<kit::FormField>(&place.window, u"forgetPinField"_s);
        QCOMPARE(field->error(), u"Il faut quatre chiffres."_s);
        type(find<QLineEdit>(&place.window, u"forgetPinEdit"_s), u"1111"_s);
        click(&place.window, u"confirmForgetButton"_s);
        QVERIFY2(field->error().contains(u"pas le bon code"), qPrintable(field->error()));
        click(&place.window, u"keepPeopleButton"_s);
    });
    click(&place.window, u"forgetButton"_s);
    QCOMPARE(place.names(), QStringList{u"Mardi"_s});
}

void TestKeepingPage::theResetThatComesByItselfIsChosen()
{
    Place place;
    auto* check = find<QCheckBox>(&place.window, u"resetAtStartCheck"_s);
    check->setFocus(Qt::TabFocusReason);
    QTest::keyClick(check, Qt::Key_Space);
    choose(&place.window, u"resetIdleCombo"_s, u"Après 30 minutes"_s);
    choose(&place.window, u"resetHourCombo"_s, u"À 18 h"_s);
    const services::Settings& settings = place.parts->settings().settings();
    QVERIFY(settings.resetAtStart);
    QCOMPARE(settings.resetIdleMinutes, 30);
    QCOMPARE(settings.resetHour, 18);
    click(&place.window, u"settingsMenuItem"_s);
    click(&place.window, u"keepingMenuItem"_s);
    QCOMPARE(find<QComboBox>(&place.window, u"resetHourCombo"_s)->currentText(), u"À 18 h"_s);
}

void TestKeepingPage::thePageCanBeReadByEverybody_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("percent");
    for (const auto theme : {kit::ThemeName::Light, kit::ThemeName::Dark, kit::ThemeName::Contrast}) {
        for (const int percent : {100, 150, 200})
            QTest::addRow("theme %d at %d %%", int(theme), percent) << int(theme) << percent;
    }
}

void TestKeepingPage::thePageCanBeReadByEverybody()
{
    QFETCH(int, theme);
    QFETCH(int, percent);
    Place place;
    place.keep(u"Mardi"_s);
    place.scope->apply(kit::Theme(static_cast<kit::ThemeName>(theme), percent));
    QTRY_COMPARE(audit::faultsOf(place.window).join(u'\n'), QString());
    place.picture(u"keeping-%1-%2"_s.arg(theme).arg(percent));
    QCOMPARE(faultsOfDialog(place, u"forgetDialog"_s, u"forgetButton"_s, u"keepPeopleButton"_s,
                 u"forget-%1-%2"_s.arg(theme).arg(percent)),
        QStringList());

    core::ForgetReport report;
    report.at = place.parts->clock().nowUtc();
    report.erased.learners = 12;
    report.files = {{u"classroom.db"_s, 120'000}, {u"world.db"_s, 2'400'000}};
    report.worldIsNew = true;
    report.classroomIsEmpty = true;
    auto* page = place.frame->findChild<trainer::SheetPage*>();
    qobject_cast<QStackedWidget*>(page->parentWidget())->setCurrentWidget(page);
    page->setSheet(documents::forgetSheet(report, core::Language::French));
    QTRY_COMPARE(audit::faultsOf(place.window).join(u'\n'), QString());
    place.picture(u"proof-%1-%2"_s.arg(theme).arg(percent));
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestKeepingPage>(argc, argv);
}

#include "tst_keeping_page.moc"
