#include "kit/definition_list.h"
#include "kit/text.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/progress_service.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/page_audit.h"
#include "support/window_test.h"
#include "trainer/machine.h"
#include "trainer/room_page.h"

#include <QCheckBox>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace trainer_test;

namespace {

const QDateTime kMorning(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC);

// The trainer's place on « La salle »; the first learner finished an exercise, the second began it.
struct Place : PanelMachine
{
    Place()
        : PanelMachine(core::FixedClock(kMorning))
    {
        work();
        open();
        click(&window, u"roomMenuItem"_s);
    }

    void work()
    {
        const auto learners = parts->learners().learners();
        firstName = learners->at(0).firstName;
        core::ExerciseProgress done;
        done.learner = learners->at(0).id;
        done.exercise = u"P08"_s;
        done.startedAt = kMorning;
        done.finishedAt = kMorning.addSecs(600);
        done.running = false;
        core::ExerciseProgress begun = done;
        begun.learner = learners->at(1).id;
        begun.finishedAt = {};
        begun.running = true;
        begun.steps = {{u"1"_s, true, 2, 0}};
        if (!parts->progress().keep(done) || !parts->progress().keep(begun))
            qFatal("no progress");
    }
    // Everything that a sheet says, one text a line.
    QString words()
    {
        QStringList all;
        for (const auto* text : window.findChildren<kit::Text*>()) {
            if (text->isVisible())
                all.append(text->text());
        }
        for (const auto* list : window.findChildren<kit::DefinitionList*>()) {
            for (const auto& entry : list->entries())
                all.append(entry.term + u": "_s + entry.definition);
        }
        return all.join(u'\n');
    }

    QString firstName;
};

} // namespace

class TestRoomPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void resultsHideWhoUnlessAsked();
    void resultsAreATable();
    void theMachineIsChecked();
    void theJournalTellsWhatWasDone();
    void thePageCanBeReadByEverybody_data();
    void thePageCanBeReadByEverybody();
};

void TestRoomPage::resultsHideWhoUnlessAsked()
{
    Place place;
    click(&place.window, u"resultsButton"_s);
    QString words = place.words();
    QVERIFY2(words.contains(u"Personne 1"), qPrintable(words));
    QVERIFY2(!words.contains(place.firstName), qPrintable(words));
    QVERIFY2(words.contains(u"réussi le 03/11/2026"), qPrintable(words));
    QVERIFY2(words.contains(u"1 étape sur"), qPrintable(words));
    QVERIFY2(words.contains(u"2 aides"), qPrintable(words));
    QTRY_COMPARE(audit::faultsOf(place.window), QStringList());
    place.picture(u"results"_s);
    click(&place.window, u"closeSheetButton"_s);

    click(&place.window, u"namesCheck"_s);
    click(&place.window, u"resultsButton"_s);
    words = place.words();
    QVERIFY2(words.contains(place.firstName), qPrintable(words));
    click(&place.window, u"closeSheetButton"_s);
    QVERIFY(!find<QCheckBox>(&place.window, u"namesCheck"_s)->isChecked()); // asked for each time
}

void TestRoomPage::resultsAreATable()
{
    Place place;
    place.picker.toWrite = place.folder.filePath(u"r.csv"_s);
    place.frame->findChild<trainer::RoomPage*>()->setFilePicker(place.picker);
    click(&place.window, u"resultsFileButton"_s);
    QFile file(place.picker.toWrite);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString table = QString::fromUtf8(file.readAll());
    QCOMPARE(table.count(u"P08"_s), 2);
    QVERIFY(table.contains(u"Personne 2;P08"));
    QVERIFY(!table.contains(place.firstName));
    place.picker.toWrite = u"/nowhere/at/all.csv"_s;
    click(&place.window, u"resultsFileButton"_s);
    QVERIFY(find<kit::Note>(&place.window, u"noticeNote"_s)->title().contains(u"pas pu être écrit"));
}

void TestRoomPage::theMachineIsChecked()
{
    Place place;
    click(&place.window, u"machineButton"_s);
    const QString words = place.words();
    for (const QString& word : {u"Base de données: Bon"_s, u"Polices: Bon"_s, u"Disque: "_s, u"Écran: "_s,
             u"Contenu: Bon"_s, u"Imprimantes: "_s})
        QVERIFY2(words.contains(word), qPrintable(words));
    QTRY_COMPARE(audit::faultsOf(place.window), QStringList());
    place.picture(u"machine"_s);
}

void TestRoomPage::theJournalTellsWhatWasDone()
{
    Place place;
    QVERIFY(place.parts->world().reset({.level = services::ResetLevel::Group}));
    click(&place.window, u"journalButton"_s);
    const QString words = place.words();
    QVERIFY2(words.contains(u"le 03/11/2026 à 10:00: Remise à zéro · le groupe suivant"), qPrintable(words));
}

void TestRoomPage::thePageCanBeReadByEverybody_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("percent");
    for (const auto theme : {kit::ThemeName::Light, kit::ThemeName::Dark, kit::ThemeName::Contrast}) {
        for (const int percent : {100, 150, 200})
            QTest::addRow("theme %d at %d %%", int(theme), percent) << int(theme) << percent;
    }
}

void TestRoomPage::thePageCanBeReadByEverybody()
{
    QFETCH(int, theme);
    QFETCH(int, percent);
    Place place;
    place.scope->apply(kit::Theme(static_cast<kit::ThemeName>(theme), percent));
    QTRY_COMPARE(audit::faultsOf(place.window), QStringList());
    place.picture(u"room-%1-%2"_s.arg(theme).arg(percent));
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestRoomPage>(argc, argv);
}

#include "tst_room_page.moc"
