#include "desk/site_list.h"
#include "kit/ask.h"
#include "services/mail/address_book.h"
#include "services/mail/mail_writer.h"
#include "services/mail/mailbox_service.h"
#include "services/world/world_service.h"
#include "sites/mail/mail_paths.h"
#include "sites/mail/mail_site.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"
#include "support/window_test.h"
#include "sweep/fault_list.h"
#include "sweep/page_stage.h"

#include <QTest>

using namespace Qt::StringLiterals;
namespace paths = sites::mail::paths;

// Every page of the mailbox in eighteen looks: empty, filled, with a long message, answering.
class TestMailPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { support::failOnWarning(); }
    void everyPageIsSound_data();
    void everyPageIsSound();

private:
    std::unique_ptr<support::TestRuntime> m_runtime;
    kit::DialogAsker m_asker;
    std::unique_ptr<sites::mail::MailSite> m_site;
    core::SupplyPointId m_persona;
};

void TestMailPages::initTestCase()
{
    m_runtime = std::make_unique<support::TestRuntime>();
    QVERIFY2(m_runtime->isReady(), qPrintable(m_runtime->why()));
    runtime::Runtime& runtime = **m_runtime;
    m_site = std::make_unique<sites::mail::MailSite>(desk::mailServices(runtime, m_asker));
    const auto personas = runtime.world().personas();
    VERIFY_OK(personas);
    m_persona = personas->constFirst().supplyPoint.id;
}

void TestMailPages::everyPageIsSound_data()
{
    QTest::addColumn<QUrl>("url");
    runtime::Runtime& runtime = **m_runtime;
    const auto page = [](const char* name, const QUrl& url) { QTest::newRow(name) << url; };
    page("the received mails", paths::folder(core::MailFolder::Inbox));
    page("an empty folder", paths::folder(core::MailFolder::Sent));
    page("the suspects", paths::folder(core::MailFolder::Junk));
    page("a search without an answer", paths::search(core::MailFolder::Inbox, u"xylophone"_s));
    page("writing", paths::compose());
    page("an empty address book", paths::url(QString(paths::kContacts)));

    const auto inbox = runtime.mailbox().mails(m_persona, core::MailFolder::Inbox, QString());
    VERIFY_OK(inbox);
    QVERIFY(inbox->size() > 2);
    const core::MailId first = inbox->constFirst().id;
    for (const core::MailSummary& mail : inbox.value()) {
        QTest::addRow("the message %lld", mail.id.value())
            << paths::message(core::MailFolder::Inbox, mail.id);
    }
    page("answering", paths::reply(first));
    page("passing on", paths::forward(first));
    const auto junk = runtime.mailbox().mails(m_persona, core::MailFolder::Junk, QString());
    VERIFY_OK(junk);
    QVERIFY(!junk->isEmpty());
    page("a suspect message", paths::message(core::MailFolder::Junk, junk->constFirst().id));

    // A letter with a long subject, long words and a file, kept as a draft; one in the trash.
    services::Letter letter;
    letter.to = u"lucie.delvaux@messagerie.example"_s;
    letter.subject
        = u"Un objet assez long pour tenir sur plusieurs lignes, même sur un grand écran de bureau"_s;
    letter.text = QString(20, u'm') + u' ' + u"mot "_s.repeated(60);
    const auto draft = runtime.mailWriter().keep(m_persona, letter);
    VERIFY_OK(draft);
    VERIFY_OK(runtime.mailWriter().attach(m_persona, draft.value(),
        u"une-photo-au-nom-tres-long-de-la-fete-du-village-2026.png"_s, u"image/png"_s, "x"));
    page("the drafts", paths::folder(core::MailFolder::Draft));
    page("a draft", paths::message(core::MailFolder::Draft, draft.value()));
    const auto copy = runtime.mailWriter().keep(m_persona, letter);
    VERIFY_OK(copy);
    letter.draft = copy.value();
    VERIFY_OK(runtime.mailWriter().send(m_persona, letter));
    VERIFY_OK(runtime.mailbox().remove(m_persona, copy.value()));
    page("the trash", paths::folder(core::MailFolder::Trash));
    page("a message in the trash", paths::message(core::MailFolder::Trash, copy.value()));
    VERIFY_OK(runtime.addressBook().keep(
        m_persona, {{}, u"Lucie Delvaux-Vanderstraeten"_s, u"lucie.delvaux@messagerie.example"_s}));
    page("an address book", QUrl(paths::url(QString(paths::kContacts)).toString() + u"?1"_s));
}

void TestMailPages::everyPageIsSound()
{
    QFETCH(const QUrl, url);
    sweep::PageStage stage(*m_site, m_persona);
    sweep::FaultList faults;
    for (const sweep::Look& look : sweep::allLooks()) {
        const auto visit = stage.visit(url, look);
        faults.add(look.name(), visit.faults);
        if (!visit.hasPage)
            faults.add(look.name(), {u"there is no page"_s});
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.text()));
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestMailPages>(argc, argv);
}

#include "tst_mail_pages.moc"
