// What exercises ask for, against what the journal tells: a table of both.

#include "coach/engine/coached_person.h"
#include "coach/engine/condition.h"
#include "core/event_names.h"
#include "services/journal.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using tests::CoachedPerson;

namespace {

struct Line
{
    QLatin1StringView event;
    QString subject;
    const char* attributes = "{}";
};

QJsonObject object(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

namespace events = core::events;
const Line kFalseJudgedRight{events::kMailJudged, u"1"_s, R"({"right": true, "fraud": true})"};
const Line kFalseJudgedWrong{events::kMailJudged, u"1"_s, R"({"right": false, "fraud": true})"};
const Line kTrueJudgedRight{events::kMailJudged, u"2"_s, R"({"right": true, "fraud": false})"};
const Line kFirstClue{events::kMailCluePointed, u"1"_s, R"({"clue": 0})"};
const Line kSecondClue{events::kMailCluePointed, u"1"_s, R"({"clue": 1})"};
const Line kClueElsewhere{events::kMailCluePointed, u"3"_s, R"({"clue": 1})"};
const Line kNoClue{events::kMailCluePointed, u"1"_s, R"({"clue": -1})"};
const Line kReported{events::kMailReported, u"1"_s, R"({"fraud": true})"};
const Line kTrueReported{events::kMailReported, u"2"_s, R"({"fraud": false})"};
const Line kFollowed{events::kMailLinkOpened, u"1"_s, R"({"fraud": true})"};
const Line kMandateRead{events::kMandateDeposited, u"1"_s, R"({"iban": "BE68539007547034"})"};
const Line kMandatePicture{events::kMandateDeposited, u"1"_s, R"({"iban": "", "toCheck": true})"};
const Line kMandateStopped{events::kMandateStopped, u"1"_s};
const Line kFormKept{events::kDocumentDownloaded, u"a"_s, R"({"source": "mandate:54?iban=BE68"})"};
const Line kEmptyFormKept{events::kDocumentDownloaded, u"a"_s, R"({"source": "mandate:54"})"};
const Line kAnswerOpened{events::kMailOpened, u"9"_s, R"({"template": "request-answered"})"};
const Line kFraudOpened{events::kMailOpened, u"1"_s, R"({"template": "lesson-tax", "fraud": true})"};

} // namespace

Q_DECLARE_METATYPE(QList<Line>)

class TestConditions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void theJournalDecides_data();
    void theJournalDecides();
    void whoThePersonIsDecides_data();
    void whoThePersonIsDecides();
};

void TestConditions::theJournalDecides_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QList<Line>>("lines");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char* title, const char* name, const char* arguments, const QList<Line>& lines,
                         bool holds) {
        QTest::newRow(title) << QString::fromLatin1(name) << QByteArray(arguments) << lines << holds;
    };
    const char* two = R"({"count": 2, "right": 1})";
    row("nothing was judged", "mails_judged", two, {}, false);
    row("one message judged twice is one", "mails_judged", two, {kFalseJudgedWrong, kFalseJudgedRight},
        false);
    row("two messages, one right", "mails_judged", two, {kFalseJudgedWrong, kTrueJudgedRight}, true);
    row("the last word counts", "mails_judged", R"({"count": 1, "right": 1})",
        {kFalseJudgedRight, kFalseJudgedWrong}, false);
    const char* clues = R"({"count": 2})";
    row("one clue twice", "clues_found", clues, {kFirstClue, kFirstClue}, false);
    row("two clues in two messages", "clues_found", clues, {kFirstClue, kClueElsewhere}, false);
    row("one clue and one guess", "clues_found", clues, {kFirstClue, kNoClue}, false);
    row("two clues in one message", "clues_found", clues, {kFirstClue, kSecondClue}, true);
    row("a false one reported", "fraud_mail_reported", "{}", {kReported}, true);
    row("a false one reported after its link", "fraud_mail_reported", "{}", {kFollowed, kReported}, false);
    row("a true one reported", "fraud_mail_reported", "{}", {kTrueReported}, false);
    row("the mail was opened", "mail_opened", R"({"template": "request-answered"})", {kAnswerOpened}, true);
    row("another mail was opened", "mail_opened", R"({"template": "request-answered"})", {kFraudOpened},
        false);
    row("a false one is shown", "shown_mail_is", R"({"what": "false"})", {kAnswerOpened, kFraudOpened}, true);
    row("a true one is shown", "shown_mail_is", R"({"what": "true"})", {kFraudOpened, kAnswerOpened}, true);
    row("a mandate that was read", "mandate_sent", "{}", {kMandateRead}, true);
    row("a picture of a mandate", "mandate_sent", "{}", {kMandatePicture}, false);
    row("a mandate taken back", "mandate_sent", "{}", {kMandateRead, kMandateStopped}, false);
    row("the filled form kept", "filled_mandate_kept", "{}", {kEmptyFormKept, kFormKept}, true);
    row("the empty form kept", "filled_mandate_kept", "{}", {kEmptyFormKept}, false);
}

void TestConditions::theJournalDecides()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, arguments);
    QFETCH(QList<Line>, lines);
    TEST_RUNTIME(runtime);
    CoachedPerson monique(*runtime);
    QVERIFY(monique.begin(u"P01"_s));
    for (const Line& line : lines) {
        auto useCase = services::JournalledTransaction::begin(
            runtime->worldStore(), runtime->journal(), runtime->clock());
        VERIFY_OK(useCase);
        VERIFY_OK(useCase->note(monique.id(), line.event, line.subject, object(line.attributes)));
        VERIFY_OK(useCase->commit());
    }
    const coach::ConditionCall call{name, object(arguments)};
    QCOMPARE(coach::faultsOf(call), QStringList());
    QTEST(monique.run().holdsNow(call), "holds");
}

void TestConditions::whoThePersonIsDecides_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char* title, int place, const char* name, const char* arguments, bool holds) {
        QTest::newRow(title) << place << QString::fromLatin1(name) << QByteArray(arguments) << holds;
    };
    row("Ahmed has a letter", 7, "newcomer", "{}", true);
    row("Monique has an account", 0, "newcomer", "{}", false);
    row("Ahmed did not register", 7, "registered", "{}", false);
    row("Ahmed's account is not there", 7, "account_active", "{}", false);
    row("Monique's meter has one register", 0, "meter_is", R"({"kind": "two"})", false);
    row("Monique's meter is single", 0, "meter_is", R"({"kind": "single"})", true);
    row("Fatima's meter has two", 2, "meter_is", R"({"kind": "two"})", true);
    row("Fatima's meter is day and night", 2, "meter_is", R"({"kind": "day_night"})", true);
    row("Fatima's meter is not smart", 2, "meter_is", R"({"kind": "smart"})", false);
    row("Jean-Pierre's meter is smart", 3, "meter_is", R"({"kind": "smart"})", true);
    row("Monique's mandate only has to be signed", 0, "mandate_missing", "{}", false);
    row("André has none", 1, "mandate_missing", "{}", true);
    row("Fatima's mandate waits", 2, "mandate_missing", "{}", false);
    row("Jean-Pierre's mandate is active", 3, "mandate_missing", "{}", false);
    row("Ahmed cannot give one", 7, "mandate_missing", "{}", false);
    row("no answer came", 1, "mail_is_there", R"({"template": "request-answered"})", false);
}

void TestConditions::whoThePersonIsDecides()
{
    QFETCH(int, place);
    QFETCH(QString, name);
    QFETCH(QByteArray, arguments);
    TEST_RUNTIME(runtime);
    CoachedPerson person(*runtime, place);
    QVERIFY(person.begin(u"P01"_s));
    const coach::ConditionCall call{name, object(arguments)};
    QTEST(person.run().holdsNow(call), "holds");
}

QTEST_GUILESS_MAIN(TestConditions)
#include "tst_conditions.moc"
