// The question of the cookies and the page where each is chosen.

#include "core/event_names.h"
#include "data/journal_repository.h"
#include "data/world_store.h"
#include "desk/site_list.h"
#include "kit/button.h"
#include "runtime/runtime.h"
#include "services/classroom/settings_service.h"
#include "services/site/visit_service.h"
#include "services/world/world_service.h"
#include "sites/electruc/electruc_site.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"
#include "support/window_test.h"
#include "visitor.h"

#include <QCheckBox>
#include <QTest>

using namespace Qt::StringLiterals;
using services::CookieChoice;

class TestCookies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsAskedUnlessTheTrainerWantsIt();
    void refusingIsAsEasyAsAccepting();
    void theFirstLayer_data();
    void theFirstLayer();
    void chosenOneByOne();
    void takenBack();
    void eachPersonChooses();

private:
    void ask(bool on);
    QWidget* banner() const { return m_visitor->page()->findChild<QWidget*>(u"cookieBanner"_s); }
    std::optional<CookieChoice> kept() const
    {
        return (*m_runtime)->visits().cookieChoice(m_persona).value();
    }
    QString lastEvent() const;

    std::unique_ptr<support::TestRuntime> m_runtime;
    std::unique_ptr<sites::electruc::ElectrucSite> m_site;
    std::unique_ptr<Visitor> m_visitor;
    core::SupplyPointId m_persona;
    core::SupplyPointId m_other;
};

void TestCookies::init()
{
    support::failOnWarning();
    m_runtime = std::make_unique<support::TestRuntime>();
    QVERIFY2(m_runtime->isReady(), qPrintable(m_runtime->why()));
    runtime::Runtime& runtime = **m_runtime;
    m_site = std::make_unique<sites::electruc::ElectrucSite>(desk::electrucServices(runtime));
    const auto personas = runtime.world().personas();
    QVERIFY(personas && personas->size() > 1);
    m_persona = personas->at(0).supplyPoint.id;
    m_other = personas->at(1).supplyPoint.id;
    m_visitor = std::make_unique<Visitor>(*m_site, m_persona);
    ask(true);
    m_visitor->open(u"/"_s);
}

void TestCookies::cleanup()
{
    m_visitor.reset();
    m_site.reset();
    m_runtime.reset();
}

void TestCookies::ask(bool on)
{
    services::Settings settings = (*m_runtime)->settings().settings();
    settings.cookieBanner = on;
    VERIFY_OK((*m_runtime)->settings().change(settings));
}

QString TestCookies::lastEvent() const
{
    const auto lines = data::JournalRepository((*m_runtime)->worldStore().database()).all();
    return lines && !lines->isEmpty() ? lines->last().event + u' ' + lines->last().subject : QString();
}

void TestCookies::nothingIsAskedUnlessTheTrainerWantsIt()
{
    ask(false);
    m_visitor->open(u"/"_s);
    QVERIFY(!banner());
    QVERIFY(!services::Settings().cookieBanner);
}

void TestCookies::refusingIsAsEasyAsAccepting()
{
    QVERIFY(banner() && banner()->isVisible());
    const auto* refuse = m_visitor->find<kit::Button>(u"refuseCookiesButton"_s);
    const auto* accept = m_visitor->find<kit::Button>(u"acceptCookiesButton"_s);
    QCOMPARE(refuse->size(), accept->size());
    QCOMPARE(refuse->y(), accept->y());
    QCOMPARE(refuse->role(), accept->role());
    QVERIFY(refuse->x() < accept->x());
}

void TestCookies::theFirstLayer_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<QString>("event");
    QTest::newRow("refused") << u"refuseCookiesButton"_s << false << u"cookies.chosen none"_s;
    QTest::newRow("accepted") << u"acceptCookiesButton"_s << true << u"cookies.chosen audience advertising"_s;
}

void TestCookies::theFirstLayer()
{
    QFETCH(QString, button);
    QFETCH(bool, allowed);
    QFETCH(QString, event);
    m_visitor->press(button);
    QVERIFY(!banner()->isVisible());
    QVERIFY(m_visitor->find<QWidget>(u"notice"_s)->isVisible());
    QCOMPARE(kept(), (std::optional(CookieChoice{allowed, allowed})));
    QCOMPARE(lastEvent(), event);
    m_visitor->open(u"/services"_s);
    QVERIFY2(!banner(), "whoever answered is not asked again");
}

void TestCookies::chosenOneByOne()
{
    m_visitor->press(u"chooseCookiesButton"_s);
    QCOMPARE(m_visitor->url().path(), u"/cookies"_s);
    QVERIFY2(!m_visitor->find<QCheckBox>(u"audienceBox"_s)->isChecked(), "nothing is ticked before");
    QVERIFY(!m_visitor->find<QCheckBox>(u"advertisingBox"_s)->isChecked());
    QTest::keyClick(m_visitor->find<QCheckBox>(u"audienceBox"_s), Qt::Key_Space);
    m_visitor->press(u"keepButton"_s);
    QCOMPARE(kept(), (std::optional(CookieChoice{true, false})));
    m_visitor->open(u"/cookies"_s);
    QVERIFY(m_visitor->find<QCheckBox>(u"audienceBox"_s)->isChecked());
    QVERIFY(!m_visitor->find<QCheckBox>(u"advertisingBox"_s)->isChecked());
}

void TestCookies::takenBack()
{
    m_visitor->press(u"acceptCookiesButton"_s);
    m_visitor->press(u"cookiesLink"_s);
    QCOMPARE(m_visitor->url().path(), u"/cookies"_s);
    m_visitor->press(u"takeBackButton"_s);
    QCOMPARE(m_visitor->notice(), u"Votre choix est repris."_s);
    QVERIFY(!kept());
    QCOMPARE(lastEvent(), u"cookies.taken_back "_s);
    QVERIFY(!m_visitor->find<QCheckBox>(u"audienceBox"_s)->isChecked());
    m_visitor->open(u"/"_s);
    QVERIFY(banner());
}

void TestCookies::eachPersonChooses()
{
    m_visitor->press(u"refuseCookiesButton"_s);
    Visitor other(*m_site, m_other);
    other.open(u"/"_s);
    QVERIFY(other.page()->findChild<QWidget*>(u"cookieBanner"_s));
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestCookies>(argc, argv);
}
#include "tst_cookies.moc"
