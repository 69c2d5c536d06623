// One learner's journey as a trainer replays it: from the follow-up, moment by moment, by mouse and keyboard,
// without a word that was typed.

#include "coach/engine/coach.h"
#include "kit/empty_state.h"
#include "kit/icon_label.h"
#include "kit/note.h"
#include "kit/text.h"
#include "services/classroom/attendance_service.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/pack_service.h"
#include "services/classroom/quiz_service.h"
#include "services/site/visit_service.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/limited_quiz.h"
#include "support/page_audit.h"
#include "support/window_test.h"
#include "trainer/journey/journey_page.h"
#include "trainer/machine.h"

#include <QCheckBox>
#include <QListWidget>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace trainer_test;

namespace {

const core::FixedClock kNow(QDateTime(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC));

class Place final : public Machine
{
public:
    explicit Place(const kit::Theme& theme = kit::Theme())
        : Machine(kNow, {1366, 732}, theme)
        , page(new trainer::JourneyPage(desk::trainerServices(*parts), &window))
        , learner(parts->learners().learners()->constFirst())
        , persona(parts->world().persona(learner.ean)->supplyPoint.id)
    {
        show(*page);
    }
    // Monique begins « Télécharger ma dernière facture », looks for help, raises her hand and leaves.
    void live()
    {
        parts->attendance().sitDown(learner, persona);
        parts->coach().welcome(learner, parts->world().persona(learner.ean).value());
        QVERIFY(parts->coach().start(u"P08"_s).has_value());
        clock->advanceSeconds(120);
        QVERIFY(parts->visits().pageOpened(persona, u"www.electruc.example/aide"_s, u"visit"_s).has_value());
        QVERIFY(parts->visits().helpSearched(persona, u"mon chat Zébulon"_s, 0).has_value());
        parts->coach().run()->askHint();
        QVERIFY(parts->attendance().raiseHand().has_value());
        parts->coach().farewell();
        parts->attendance().standUp();
    }
    QListWidget& moments() { return *find<QListWidget>(&window, u"momentList"_s); }
    QString all()
    {
        QStringList lines;
        for (int row = 0; row < moments().count(); ++row)
            lines.append(moments().item(row)->text());
        return lines.join(u'\n');
    }
    QString sentence() { return find<kit::Text>(&window, u"sentenceText"_s)->text(); }

    trainer::JourneyPage* page;
    const core::Learner learner;
    const core::SupplyPointId persona;
};

// A long sentence of the list stands whole beside it.
audit::Options wholeBeside()
{
    audit::Options options;
    options.mayElide = {u"momentList"_s};
    return options;
}

} // namespace

class TestJourneyPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void whoNeverSatDownHasNone();
    void theJourneyIsReplayed();
    void nothingTypedIsTold();
    void theKeyboardReplaysIt();
    void theFirstNameCanBeLeftOut();
    void triesAreGivenBack();
    void thePageCanBeReadByEverybody_data();
    void thePageCanBeReadByEverybody();
};

void TestJourneyPage::whoNeverSatDownHasNone()
{
    Place place;
    place.page->open(place.learner);
    QCOMPARE(find<kit::EmptyState>(&place.window, u"emptyState"_s)->title(),
        u"Il n’y a pas encore de parcours."_s);
    QVERIFY(!shows(&place.window, u"momentList"_s));
    QTRY_COMPARE(audit::faultsOf(place.window), QStringList());
}

void TestJourneyPage::theJourneyIsReplayed()
{
    Place place;
    place.live();
    place.page->open(place.learner);
    const QString all = place.all();
    QVERIFY2(all.startsWith(u"10:00  Arrivée à l’ordinateur."_s), qPrintable(all));
    QVERIFY2(all.contains(u"10:00  A commencé l’exercice « Télécharger ma dernière facture »."_s),
        qPrintable(all));
    QVERIFY2(all.contains(u"10:02  Page ouverte : www.electruc.example/aide"_s), qPrintable(all));
    QVERIFY2(all.contains(u"A demandé l’indice 1 pour cette étape : "_s), qPrintable(all));
    QVERIFY2(all.contains(u"A levé la main."_s), qPrintable(all));
    QCOMPARE(place.sentence(), u"A quitté l’ordinateur."_s); // the last one first
    click(&place.window, u"firstButton"_s);
    QCOMPARE(place.sentence(), u"Arrivée à l’ordinateur."_s);
    click(&place.window, u"nextButton"_s);
    QVERIFY(place.sentence().startsWith(u"A commencé"_s));
    QVERIFY(find<kit::IconLabel>(&place.window, u"exerciseLabel"_s)->text().contains(u"Télécharger"_s));
    QCOMPARE(find<kit::Text>(&place.window, u"placeText"_s)->text(),
        u"Moment 2 sur %1 · 10:00"_s.arg(place.moments().count()));
    click(&place.window, u"previousButton"_s);
    QCOMPARE(place.sentence(), u"Arrivée à l’ordinateur."_s);
    place.moments().setCurrentRow(3);
    QCOMPARE(
        find<kit::IconLabel>(&place.window, u"pageLabel"_s)->text(), u"Page : www.electruc.example/aide"_s);
    QStringList faults;
    const auto look = [&] { return (faults = audit::faultsOf(place.window, wholeBeside())).isEmpty(); };
    QTRY_VERIFY2(look(), qPrintable(faults.join(u'\n')));
    if (const QString where = qEnvironmentVariable("ELECTRUC_SWEEP_PICTURES"); !where.isEmpty())
        place.window.grab().save(where + u"/journey.png"_s);
}

void TestJourneyPage::nothingTypedIsTold()
{
    Place place;
    place.live();
    place.page->open(place.learner);
    QVERIFY(place.all().contains(u"A cherché dans l’aide."_s));
    QVERIFY(!place.all().contains(u"chat"_s));
    for (const auto* text : place.window.findChildren<kit::Text*>())
        QVERIFY2(!text->text().contains(u"Zébulon"_s), qPrintable(text->text()));
}

void TestJourneyPage::theKeyboardReplaysIt()
{
    Place place;
    place.live();
    place.page->open(place.learner);
    QTRY_VERIFY(place.moments().hasFocus());
    QTest::keyClick(&place.moments(), Qt::Key_Home);
    QCOMPARE(place.sentence(), u"Arrivée à l’ordinateur."_s);
    QTest::keyClick(&place.moments(), Qt::Key_Down);
    QVERIFY(place.sentence().startsWith(u"A commencé"_s));
    QTest::keyClick(place.page, Qt::Key_Right);
    QTest::keyClick(place.page, Qt::Key_Left);
    QVERIFY(place.sentence().startsWith(u"A commencé"_s));
    QSignalSpy closed(place.page, &trainer::JourneyPage::closed);
    QTest::keyClick(place.page, Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
}

void TestJourneyPage::theFirstNameCanBeLeftOut()
{
    Place place;
    place.live();
    place.page->open(place.learner);
    QVERIFY(find<kit::Text>(&place.window, u"titleText"_s)->text().contains(place.learner.firstName));
    const QString before = place.sentence();
    click(&place.window, u"anonymousCheck"_s);
    QVERIFY(!find<kit::Text>(&place.window, u"titleText"_s)->text().contains(place.learner.firstName));
    QCOMPARE(place.sentence(), before); // at the same moment
    place.page->open(place.learner);
    QVERIFY(!find<QCheckBox>(&place.window, u"anonymousCheck"_s)->isChecked());
}

void TestJourneyPage::triesAreGivenBack()
{
    Place place;
    place.live();
    place.parts->attendance().sitDown(place.learner, place.persona);
    QVERIFY(place.parts->packs().put(support::limitedQuiz(2)).has_value());
    const auto take = [&place](const QString& exercise) {
        return place.parts->quizzes()
            .keep(place.learner.id, place.persona, exercise, {1, 0, 0, false})
            .has_value();
    };
    QVERIFY(take(u"Q09"_s) && take(u"P09"_s) && take(u"P09"_s));
    place.page->open(place.learner);
    QVERIFY(!shows(&place.window, u"giveTriesButton-Q09"_s)); // one is left
    QVERIFY(take(u"Q09"_s));
    place.page->open(place.learner);
    QVERIFY(!shows(&place.window, u"giveTriesButton-P09"_s)); // sets no number
    auto* button = find<QAbstractButton>(&place.window, u"giveTriesButton-Q09"_s);
    QCOMPARE(button->text(), u"Redonner 2 essais"_s);
    QVERIFY(button->accessibleName().startsWith(u"Redonner 2 essais : "_s));
    QStringList faults;
    const auto look = [&] { return (faults = audit::faultsOf(place.window, wholeBeside())).isEmpty(); };
    QTRY_VERIFY2(look(), qPrintable(faults.join(u'\n')));
    place.picture(u"journey-tries"_s);
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!shows(&place.window, u"giveTriesButton-Q09"_s));
    auto* said = find<kit::Note>(&place.window, u"triesGivenNote"_s);
    QVERIFY(said->title().startsWith(u"C’est fait : 2 essais de plus pour"_s));
    QVERIFY(said->hasFocus());
    QVERIFY(place.all().contains(u"A reçu d’autres essais pour faire le point"_s));
    place.picture(u"journey-tries-given"_s);
    place.page->open(place.learner);
    QVERIFY(!shows(&place.window, u"triesGivenNote"_s));
    // Those of before count no more, the next ones do.
    QVERIFY(take(u"Q09"_s));
    place.page->open(place.learner);
    QVERIFY(!shows(&place.window, u"giveTriesButton-Q09"_s));
    QVERIFY(take(u"Q09"_s));
    place.page->open(place.learner);
    QVERIFY(shows(&place.window, u"giveTriesButton-Q09"_s));
}

void TestJourneyPage::thePageCanBeReadByEverybody_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("percent");
    for (const auto theme : {kit::ThemeName::Light, kit::ThemeName::Dark, kit::ThemeName::Contrast}) {
        for (const int percent : {100, 150, 200})
            QTest::addRow("theme %d at %d %%", int(theme), percent) << int(theme) << percent;
    }
}

void TestJourneyPage::thePageCanBeReadByEverybody()
{
    QFETCH(int, theme);
    QFETCH(int, percent);
    Place place(kit::Theme(static_cast<kit::ThemeName>(theme), percent));
    place.live();
    place.page->open(place.learner);
    QStringList faults;
    const auto look = [&] { return (faults = audit::faultsOf(place.window, wholeBeside())).isEmpty(); };
    if (const QString where = qEnvironmentVariable("ELECTRUC_SWEEP_PICTURES"); !where.isEmpty())
        place.window.grab().save(u"%1/journey-%2-%3.png"_s.arg(where).arg(theme).arg(percent));
    QTRY_VERIFY2(look(), qPrintable(faults.join(u'\n')));
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestJourneyPage>(argc, argv);
}

#include "tst_journey_page.moc"
