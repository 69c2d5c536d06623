#include "browser/site.h"
#include "data/query.h"
#include "data/world_store.h"
#include "desk/site_list.h"
#include "services/accounts/account_security_service.h"
#include "services/accounts/password_reset_service.h"
#include "services/accounts/session_service.h"
#include "services/classroom/settings_service.h"
#include "services/energy/billing_service.h"
#include "services/requests/request_service.h"
#include "services/world/world_service.h"
#include "sites/electruc/electruc_site.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"
#include "support/window_test.h"
#include "sweep/fault_list.h"
#include "sweep/page_stage.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

// Every address of every site, as a visitor and as a customer, in eighteen looks.
class TestSitePages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { support::failOnWarning(); }
    void everyPageIsSound_data();
    void everyPageIsSound();
    void yearlyBillingIsSound_data();
    void yearlyBillingIsSound();
    void theCookieBannerIsSound();
    void theCodePageIsSound();
    void noTwoPagesShareATitle();

private:
    std::unique_ptr<support::TestRuntime> m_runtime;
    std::unique_ptr<sites::electruc::ElectrucSite> m_site;
    std::optional<core::Persona> m_persona;
    std::optional<core::Persona> m_yearly; // pays advances
    QHash<QString, QStringList> m_pathsByTitle;

    bool signIn();
};

void TestSitePages::initTestCase()
{
    m_runtime = std::make_unique<support::TestRuntime>();
    QVERIFY2(m_runtime->isReady(), qPrintable(m_runtime->why()));
    runtime::Runtime& runtime = **m_runtime;
    m_site = std::make_unique<sites::electruc::ElectrucSite>(desk::electrucServices(runtime));
    const auto personas = runtime.world().personas();
    VERIFY_OK(personas);
    for (const core::Persona& persona : personas.value()) {
        if (persona.email == u"jean-pierre.lambot@messagerie.example"_s)
            m_yearly = persona;
    }
    QVERIFY(m_yearly.has_value());
    for (const core::Persona& persona : personas.value()) {
        if (persona.hasAccount) {
            m_persona = persona;
            break;
        }
    }
    QVERIFY(m_persona.has_value());
}

bool TestSitePages::signIn()
{
    const auto errors = (*m_runtime)->session().signIn(m_persona->email, m_persona->password);
    return errors && errors.value().isEmpty();
}

void TestSitePages::everyPageIsSound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("customer");

    const QStringList patterns = m_site->router().patterns();
    QVERIFY(patterns.size() > 10);
    for (const QString& pattern : patterns) {
        if (pattern.contains(u'{') || pattern.endsWith(u".pdf"))
            continue; // documents: the desk's viewer shows them
        const auto match = m_site->router().match(pattern);
        QVERIFY2(match, qPrintable(pattern));
        if (match->access == browser::Access::Public)
            QTest::addRow("%s as a visitor", qPrintable(pattern)) << pattern << false;
        QTest::addRow("%s as a customer", qPrintable(pattern)) << pattern << true;
    }
    QTest::addRow("a dead activation link") << u"/activation/abc"_s << false;
    // The link that the forgotten password's e-mail brings.
    VERIFY_OK((*m_runtime)->passwordReset().ask(m_persona->email));
    data::Query query((*m_runtime)->worldStore().database(), "test.link"_L1,
        u"select action_url from mails where template_id = 'password-reset'"_s);
    const auto link = query.first([](const data::Row& row) { return QUrl(row.text(0)).path(); });
    VERIFY_OK(link);
    QVERIFY(link->has_value());
    QTest::addRow("a new password") << **link << false;
}

void TestSitePages::everyPageIsSound()
{
    QFETCH(const QString, path);
    QFETCH(const bool, customer);

    if (customer)
        QVERIFY(signIn());
    else
        (void)(*m_runtime)->session().signOut();
    sweep::PageStage stage(*m_site, m_persona->supplyPoint.id);
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(m_site->host());
    url.setPath(path);

    sweep::FaultList faults;
    for (const sweep::Look& look : sweep::allLooks()) {
        const auto visit = stage.visit(url, look);
        faults.add(look.name(), visit.faults);
        if (visit.hasPage && !m_pathsByTitle[visit.title].contains(path))
            m_pathsByTitle[visit.title].append(path);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.text()));
}

void TestSitePages::yearlyBillingIsSound_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : {u"/espace-client"_s, u"/espace-client/acompte"_s, u"/espace-client/contrat"_s,
             u"/espace-client/factures"_s})
        QTest::addRow("%s", qPrintable(path)) << path;
}

void TestSitePages::yearlyBillingIsSound()
{
    QFETCH(const QString, path);
    const auto errors = (*m_runtime)->session().signIn(m_yearly->email, m_yearly->password);
    QVERIFY(errors && errors->isEmpty());
    sweep::PageStage stage(*m_site, m_yearly->supplyPoint.id);
    sweep::FaultList faults;
    for (const sweep::Look& look : sweep::allLooks())
        faults.add(look.name(), stage.visit(QUrl(u"https://www.electruc.example"_s + path), look).faults);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.text()));
}

void TestSitePages::theCookieBannerIsSound()
{
    (void)(*m_runtime)->session().signOut();
    services::Settings settings = (*m_runtime)->settings().settings();
    settings.cookieBanner = true;
    VERIFY_OK((*m_runtime)->settings().change(settings));
    sweep::PageStage stage(*m_site, m_persona->supplyPoint.id);
    QStringList faults;
    for (const sweep::Look& look : sweep::allLooks()) {
        const auto visit = stage.visit(QUrl(u"https://www.electruc.example/"_s), look);
        QVERIFY(visit.hasPage);
        for (const QString& fault : visit.faults)
            faults.append(look.name() + u": "_s + fault);
    }
    settings.cookieBanner = false;
    VERIFY_OK((*m_runtime)->settings().change(settings));
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestSitePages::theCodePageIsSound()
{
    runtime::Runtime& runtime = **m_runtime;
    QVERIFY(signIn());
    const core::AccountId account = runtime.session().account()->id;
    VERIFY_OK(runtime.security().setCodeByText(account, true));
    VERIFY_OK(runtime.session().signOut());
    QVERIFY(signIn());
    QVERIFY(runtime.session().code().isAwaited());
    sweep::PageStage stage(*m_site, m_persona->supplyPoint.id);
    sweep::FaultList faults;
    for (const sweep::Look& look : sweep::allLooks()) {
        const auto visit = stage.visit(QUrl(u"https://www.electruc.example/connexion/code"_s), look);
        QVERIFY(visit.hasPage);
        faults.add(look.name(), visit.faults);
    }
    runtime.session().forget();
    VERIFY_OK(runtime.security().setCodeByText(account, false));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.text()));
}

void TestSitePages::noTwoPagesShareATitle()
{
    for (auto it = m_pathsByTitle.cbegin(); it != m_pathsByTitle.cend(); ++it)
        QVERIFY2(it.value().size() == 1, qPrintable(it.key() + u": "_s + it.value().join(u", "_s)));
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestSitePages>(argc, argv);
}

#include "tst_site_pages.moc"
