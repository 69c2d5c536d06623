// What the choice of a language does to the pages of the portal (E-43).

#include "core/format.h"
#include "data/accounts/account_repository.h"
#include "data/world_store.h"
#include "desk/site_list.h"
#include "runtime/runtime.h"
#include "runtime/translation.h"
#include "services/classroom/settings_service.h"
#include "services/site/site_language.h"
#include "services/world/world_service.h"
#include "sites/electruc/electruc_site.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"
#include "support/window_test.h"
#include "visitor.h"

#include <QAbstractButton>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Language;

class TestSiteLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theOpenPageFollows();
    void eachPersonHasTheirOwn();
    void whoNeverChoseFollowsTheMachine();
    void whoNeverChoseIsWrittenToInTheLanguageOfTheRoom();
    void aResetForgetsIt();

private:
    QString help() const { return m_visitor->find<QAbstractButton>(u"helpLink"_s)->text(); }
    services::SiteLanguage& language() { return (*m_runtime)->siteLanguage(); }

    std::unique_ptr<support::TestRuntime> m_runtime;
    std::unique_ptr<runtime::Translation> m_translation;
    std::unique_ptr<sites::electruc::ElectrucSite> m_site;
    std::unique_ptr<Visitor> m_visitor;
    core::SupplyPointId m_persona;
    core::SupplyPointId m_other;
};

void TestSiteLanguage::init()
{
    support::failOnWarning();
    m_runtime = std::make_unique<support::TestRuntime>();
    QVERIFY2(m_runtime->isReady(), qPrintable(m_runtime->why()));
    runtime::Runtime& runtime = **m_runtime;
    m_translation = std::make_unique<runtime::Translation>();
    connect(&language(), &services::SiteLanguage::changed, this,
        [this](Language site) { m_translation->use(Language::French, site); });
    m_site = std::make_unique<sites::electruc::ElectrucSite>(desk::electrucServices(runtime));
    const auto personas = runtime.world().personas();
    QVERIFY(personas && personas->size() > 1);
    m_persona = personas->at(0).supplyPoint.id;
    m_other = personas->at(1).supplyPoint.id;
    language().welcome(m_persona);
    m_visitor = std::make_unique<Visitor>(*m_site, m_persona);
    m_visitor->open(u"/"_s);
}

void TestSiteLanguage::cleanup()
{
    m_visitor.reset();
    m_site.reset();
    m_translation.reset();
    m_runtime.reset();
}

void TestSiteLanguage::theOpenPageFollows()
{
    QTRY_COMPARE(help(), u"Aide"_s);
    VERIFY_OK(language().choose(Language::German, {}));
    QTRY_COMPARE(help(), u"Hilfe"_s);
    QCOMPARE(core::languageOf(), Language::German); // dates and amounts go with it
    m_visitor->open(u"/aide"_s);
    QTRY_COMPARE(help(), u"Hilfe"_s);
}

void TestSiteLanguage::eachPersonHasTheirOwn()
{
    VERIFY_OK(language().choose(Language::Dutch, {}));
    QTRY_COMPARE(help(), u"Hulp"_s);
    language().farewell();
    QTRY_COMPARE(help(), u"Aide"_s);
    language().welcome(m_other);
    QTRY_COMPARE(help(), u"Aide"_s);
    language().welcome(m_persona);
    QTRY_COMPARE(help(), u"Hulp"_s);
}

void TestSiteLanguage::whoNeverChoseFollowsTheMachine()
{
    services::SettingsService& settings = (*m_runtime)->settings();
    services::Settings now = settings.settings();
    now.language = Language::English;
    QVERIFY(settings.change(now));
    QCOMPARE(language().language(), Language::English);
    QTRY_COMPARE(help(), u"Help"_s);
    VERIFY_OK(language().choose(Language::French, {}));
    QTRY_COMPARE(help(), u"Aide"_s);
}

void TestSiteLanguage::whoNeverChoseIsWrittenToInTheLanguageOfTheRoom()
{
    runtime::Runtime& runtime = **m_runtime;
    const auto account = [&](core::SupplyPointId person) {
        return data::AccountRepository(runtime.worldStore().database()).ofSupplyPoint(person)->value();
    };
    const auto setRoom = [&](Language spoken) {
        services::Settings now = runtime.settings().settings();
        now.language = spoken;
        return runtime.settings().change(now);
    };
    VERIFY_OK(setRoom(Language::German));
    QCOMPARE(account(m_persona).language, Language::German);
    QCOMPARE(account(m_other).language, Language::German);

    VERIFY_OK(language().choose(Language::Dutch, account(m_persona).id));
    VERIFY_OK(setRoom(Language::English));
    QCOMPARE(account(m_persona).language, Language::Dutch);
    QCOMPARE(account(m_other).language, Language::English);

    language().farewell();
    VERIFY_OK(runtime.world().reset(services::ResetScope{services::ResetLevel::Person, m_persona}));
    QCOMPARE(account(m_persona).language, Language::English);
}

void TestSiteLanguage::aResetForgetsIt()
{
    VERIFY_OK(language().choose(Language::Dutch, {}));
    language().farewell();
    VERIFY_OK((*m_runtime)->world().reset(services::ResetScope{services::ResetLevel::Person, m_persona}));
    language().welcome(m_persona);
    QCOMPARE(language().language(), Language::French);
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestSiteLanguage>(argc, argv);
}
#include "tst_site_language.moc"
