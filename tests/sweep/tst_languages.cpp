#include "desk/site_list.h"
#include "kit/ask.h"
#include "runtime/translation.h"
#include "services/accounts/session_service.h"
#include "services/classroom/settings_service.h"
#include "services/world/world_service.h"
#include "sites/electruc/electruc_site.h"
#include "sites/mail/mail_site.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"
#include "support/window_test.h"
#include "sweep/fault_list.h"
#include "sweep/page_stage.h"

#include <QTest>

using namespace Qt::StringLiterals;

// The pages of the portal and of the mailbox in the languages with other lengths than French, whose looks the
// other sweeps see: nothing is cut, no word is broken.
class TestLanguages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { support::failOnWarning(); }
    void everyPageHasRoom_data();
    void everyPageHasRoom();

private:
    std::unique_ptr<support::TestRuntime> m_runtime;
    std::unique_ptr<runtime::Translation> m_translation;
    kit::DialogAsker m_asker;
    std::unique_ptr<sites::electruc::ElectrucSite> m_portal;
    std::unique_ptr<sites::mail::MailSite> m_mail;
    core::SupplyPointId m_persona;
};

void TestLanguages::initTestCase()
{
    m_runtime = std::make_unique<support::TestRuntime>();
    QVERIFY2(m_runtime->isReady(), qPrintable(m_runtime->why()));
    runtime::Runtime& runtime = **m_runtime;
    m_translation = std::make_unique<runtime::Translation>();
    m_portal = std::make_unique<sites::electruc::ElectrucSite>(desk::electrucServices(runtime));
    m_mail = std::make_unique<sites::mail::MailSite>(desk::mailServices(runtime, m_asker));
    const auto personas = runtime.world().personas();
    VERIFY_OK(personas);
    const core::Persona& persona = personas->constFirst();
    m_persona = persona.supplyPoint.id;
    const auto errors = runtime.session().signIn(persona.email, persona.password);
    QVERIFY(errors && errors->isEmpty());
}

void TestLanguages::everyPageHasRoom_data()
{
    QTest::addColumn<core::Language>("language");
    QTest::addColumn<const browser::Site*>("site");
    QTest::addColumn<QString>("path");
    for (const core::Language language :
        {core::Language::Dutch, core::Language::German, core::Language::English}) {
        for (const browser::Site* site :
            std::initializer_list<const browser::Site*>{m_portal.get(), m_mail.get()}) {
            const QStringList patterns = site->router().patterns();
            for (const QString& pattern : patterns) {
                if (!pattern.contains(u'{') && !pattern.endsWith(u".pdf")) {
                    QTest::addRow("%s %s%s", qPrintable(core::languageCode(language)),
                        qPrintable(site->host()), qPrintable(pattern))
                        << language << site << pattern;
                }
            }
        }
    }
}

void TestLanguages::everyPageHasRoom()
{
    QFETCH(const core::Language, language);
    QFETCH(const browser::Site*, site);
    QFETCH(const QString, path);

    (*m_runtime)->settings().forceLanguage(language);
    m_translation->use(language, language);
    sweep::PageStage stage(*site, m_persona);
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(site->host());
    url.setPath(path);
    sweep::FaultList faults;
    for (const sweep::Look& look : {sweep::Look{kit::ThemeName::Light, 100, {1366, 768}},
             sweep::Look{kit::ThemeName::Light, 150, {1024, 700}}})
        faults.add(look.name(), stage.visit(url, look).faults);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.text()));
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestLanguages>(argc, argv);
}

#include "tst_languages.moc"
