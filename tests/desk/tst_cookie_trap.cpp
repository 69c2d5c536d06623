// The bad banner of the gazette: every way through it, what it teaches, and what the journal tells.

#include "core/event_names.h"
#include "desk/seat.h"
#include "kit/button.h"
#include "kit/check_box.h"
#include "kit/note.h"
#include "runtime/translation.h"
#include "services/site/visit_service.h"
#include "services/world/world_service.h"
#include "sites/gazette/gazette_site.h"
#include "support/fail_on_warning.h"
#include "support/page_audit.h"
#include "support/window_test.h"

using namespace Qt::StringLiterals;
using services::CookieTrapAnswer;

namespace {

const QString kMonique = u"monique.delvaux@messagerie.example"_s;
const QString kHost = sites::gazette::GazetteSite::kHost;

class Reader final : public Seat
{
public:
    Reader() { isReady = isReady && sitDown(kMonique) && openGazette(); }

    bool openGazette()
    {
        tab()->go(QUrl(u"https://"_s + kHost + u'/'));
        return shows(u"trapAcceptButton"_s);
    }
    bool shows(const QString& name)
    {
        return QTest::qWaitFor([&] {
            auto* found = on<QWidget>(name);
            return found && found->isVisible();
        });
    }
    void untick(const QString& box) { on<kit::CheckBox>(box)->setChecked(false); }
    std::optional<CookieTrapAnswer> kept()
    {
        return runtime->visits().cookieTrapAnswer(persona->supplyPoint.id, kHost).value();
    }
    // The last line of the journal about the trap.
    core::JournalEntry last()
    {
        core::JournalEntry found;
        for (const core::JournalEntry& line :
            data::JournalRepository(runtime->worldStore().database()).all().value()) {
            if (line.event.startsWith("cookies.trap"_L1))
                found = line;
        }
        return found;
    }
};

} // namespace

class TestCookieTrap final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void itIsAsBadAsThoseOutside();
    void everyAnswerIsExplained_data();
    void everyAnswerIsExplained();
    void theKeyboardIsEnough();
    void itCanBeTriedAgain();
    void anotherPersonMeetsItToo();
    void aResetBringsItBack();
};

#define READER(name)                                                                                         \
    Reader name;                                                                                             \
    QVERIFY(name.isReady)

void TestCookieTrap::itIsAsBadAsThoseOutside()
{
    READER(reader);
    const auto* accept = reader.on<kit::Button>(u"trapAcceptButton"_s);
    const auto* settings = reader.on<kit::Button>(u"trapSettingsButton"_s);
    QVERIFY(accept->height() > settings->height());
    QVERIFY(accept->role() != settings->role());
    for (const auto* button : reader.tab()->page()->findChildren<QAbstractButton*>())
        QVERIFY2(!button->text().contains(u"efuser"_s), qPrintable(button->text()));
    QCOMPARE(audit::faultsOf(*reader.tab()->page()), QStringList());

    reader.press(u"trapSettingsButton"_s);
    QVERIFY(reader.shows(u"trapKeepButton"_s));
    const auto boxes = reader.tab()->page()->findChildren<kit::CheckBox*>();
    QCOMPARE(boxes.size(), 4);
    for (const auto* box : boxes)
        QVERIFY2(box->isChecked(), "ticked beforehand");
    QCOMPARE(audit::faultsOf(*reader.tab()->page()), QStringList());
    QVERIFY2(!reader.kept(), "looking is no answer");
}

void TestCookieTrap::everyAnswerIsExplained_data()
{
    QTest::addColumn<QStringList>("unticked"); // in the settings; accepted at once when there is nothing
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("left");
    QTest::addColumn<QString>("title");
    const QStringList all{
        u"trapAudienceBox"_s, u"trapAdvertisingBox"_s, u"trapPartnersBox"_s, u"trapInterestBox"_s};
    QTest::newRow("accepted") << QStringList() << u"all"_s << 4
                              << u"Vous avez tout accepté. Cette bannière est faite pour cela."_s;
    QTest::newRow("all refused") << all << u"none"_s << 0 << u"Vous avez tout refusé, malgré la bannière."_s;
    QTest::newRow("the fourth box forgotten")
        << all.mid(0, 3) << u"some"_s << 1 << u"Vous avez refusé une partie. Il reste 1 case cochée."_s;
    QTest::newRow("one refused") << all.mid(1, 1) << u"some"_s << 3
                                 << u"Vous avez refusé une partie. Il reste 3 cases cochées."_s;
}

void TestCookieTrap::everyAnswerIsExplained()
{
    QFETCH(const QStringList, unticked);
    QFETCH(const QString, outcome);
    QFETCH(const int, left);
    QFETCH(const QString, title);
    READER(reader);
    if (unticked.isEmpty()) {
        reader.press(u"trapAcceptButton"_s);
    } else {
        reader.press(u"trapSettingsButton"_s);
        QVERIFY(reader.shows(u"trapKeepButton"_s));
        for (const QString& box : unticked)
            reader.untick(box);
        reader.press(u"trapKeepButton"_s);
    }
    QVERIFY(reader.shows(u"trapLesson"_s));
    QVERIFY(!reader.on<QWidget>(u"cookieTrap"_s));
    QCOMPARE(reader.on<kit::Note>(u"trapNote"_s)->title(), title);
    QVERIFY(reader.on<QWidget>(u"trick6"_s));
    QCOMPARE(audit::faultsOf(*reader.tab()->page()), QStringList());
    QCOMPARE(reader.kept()->count(), left);
    QCOMPARE(reader.last().event, QString(core::events::kCookieTrapAnswered));
    QCOMPARE(reader.last().subject, outcome);
    QCOMPARE(reader.last().attributes.value(u"site"_s).toString(), kHost);
    QCOMPARE(reader.last().attributes.value(u"left"_s).toInt(), left);
    // Nothing of it touches the honest site.
    QVERIFY(!reader.runtime->visits().cookieChoice(reader.persona->supplyPoint.id).value());
    // It stands as long as nobody begins again.
    reader.tab()->reload();
    QVERIFY(reader.shows(u"trapLesson"_s));
    reader.press(u"fairBannerButton"_s);
    QVERIFY(reader.isAt(u"/cookies"_s));
}

void TestCookieTrap::theKeyboardIsEnough()
{
    READER(reader);
    QVERIFY(reader.typist->reach(u"trapSettingsButton"_s));
    reader.typist->press(Qt::Key_Return);
    QTRY_COMPARE(reader.typist->focus()->objectName(), u"trapAudienceBox"_s);
    for (int i = 0; i < 4; ++i) {
        reader.typist->press(Qt::Key_Space);
        reader.typist->press(Qt::Key_Tab);
    }
    QVERIFY(reader.typist->reach(u"trapKeepButton"_s));
    reader.typist->press(Qt::Key_Return);
    QVERIFY(reader.shows(u"trapLesson"_s));
    QTRY_COMPARE(reader.typist->focus()->objectName(), u"trapNote"_s);
    QCOMPARE(reader.kept()->count(), 0);
}

void TestCookieTrap::itCanBeTriedAgain()
{
    READER(reader);
    reader.press(u"trapAcceptButton"_s);
    QVERIFY(reader.shows(u"trapAgainButton"_s));
    reader.press(u"trapAgainButton"_s);
    QVERIFY(reader.shows(u"trapAcceptButton"_s));
    QTRY_COMPARE(reader.typist->focus()->objectName(), u"trapAcceptButton"_s);
    QVERIFY(!reader.kept());
    QCOMPARE(reader.told(u"cookies.trap"_s),
        (QStringList{core::events::kCookieTrapAnswered, core::events::kCookieTrapAgain}));
}

void TestCookieTrap::anotherPersonMeetsItToo()
{
    READER(reader);
    reader.press(u"trapAcceptButton"_s);
    QVERIFY(reader.shows(u"trapLesson"_s));
    QVERIFY(reader.sitDown(u"andre.collard@messagerie.example"_s));
    QVERIFY(reader.openGazette());
    QVERIFY(!reader.kept());
}

void TestCookieTrap::aResetBringsItBack()
{
    READER(reader);
    reader.press(u"trapAcceptButton"_s);
    QVERIFY(reader.shows(u"trapLesson"_s));
    reader.window().leave();
    VERIFY_OK(reader.runtime->world().reset({services::ResetLevel::Person, reader.persona->supplyPoint.id}));
    QVERIFY(reader.sitDown(kMonique));
    QVERIFY(reader.openGazette());
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestCookieTrap, runtime::Translation>(argc, argv);
}
#include "tst_cookie_trap.moc"
