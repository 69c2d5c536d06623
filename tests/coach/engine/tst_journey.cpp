// One learner's journey from the journal of the persona they play: what is theirs, where they were.

#include "coach/engine/journey.h"
#include "core/classroom/coach_event_names.h"
#include "core/event_names.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const core::LearnerId kMonique{3};
const core::LearnerId kOther{4};

core::JournalEntry line(QLatin1StringView event, const QString& subject = {}, const QJsonObject& told = {})
{
    core::JournalEntry entry;
    entry.event = event;
    entry.subject = subject;
    entry.attributes = told;
    return entry;
}

core::JournalEntry sits(core::LearnerId learner)
{
    return line(core::events::kSeatTaken, {}, {{u"learner"_s, learner.value()}});
}

// "event page exercise", one a moment.
QStringList told(const QList<core::JournalEntry>& lines)
{
    QStringList moments;
    for (const coach::JourneyMoment& moment : coach::journeyOf(lines, kMonique))
        moments.append(QStringList{moment.line.event, moment.page, moment.exercise}.join(u' '));
    return moments;
}

} // namespace

class TestJourney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWithoutASeat();
    void onlyWhatHappenedWhileTheySatThere();
    void eachMomentKnowsItsPageAndExercise();
    void thePageShownAlreadyIsNoNewMoment();
};

void TestJourney::nothingWithoutASeat()
{
    QVERIFY(told({}).isEmpty());
    QVERIFY(told({line(core::events::kMailOpened)}).isEmpty());
}

void TestJourney::onlyWhatHappenedWhileTheySatThere()
{
    QCOMPARE(told({sits(kOther), line(core::events::kMailOpened), line(core::events::kSeatLeft),
                 sits(kMonique), line(core::events::kSignedIn), line(core::events::kSeatLeft),
                 line(core::events::kInvoiceDebited), sits(kOther), line(core::events::kSignedOut)}),
        (QStringList{u"seat.taken  "_s, u"account.signed_in  "_s, u"seat.left  "_s}));
    // A machine that stopped told no departure: the next arrival ends it.
    QCOMPARE(
        told({sits(kMonique), line(core::events::kSignedIn), sits(kOther), line(core::events::kMailOpened)})
            .size(),
        2);
}

void TestJourney::eachMomentKnowsItsPageAndExercise()
{
    QCOMPARE(told({sits(kMonique), line(core::events::kExerciseBegun, u"P08"_s),
                 line(core::events::kPageOpened, u"www.electruc.example/"_s), line(core::events::kSignedIn),
                 line(core::events::kExerciseFinished, u"P08"_s), line(core::events::kMailOpened)}),
        (QStringList{u"seat.taken  "_s, u"exercise.begun  P08"_s, u"page.opened www.electruc.example/ P08"_s,
            u"account.signed_in www.electruc.example/ P08"_s,
            u"exercise.finished www.electruc.example/ P08"_s, u"mail.opened www.electruc.example/ "_s}));
}

void TestJourney::thePageShownAlreadyIsNoNewMoment()
{
    QCOMPARE(told({sits(kMonique), line(core::events::kPageOpened, u"a.example/"_s),
                      line(core::events::kPageOpened, u"a.example/"_s),
                      line(core::events::kPageOpened, u"b.example/"_s)})
                 .size(),
        3);
}

QTEST_GUILESS_MAIN(TestJourney)
#include "tst_journey.moc"
