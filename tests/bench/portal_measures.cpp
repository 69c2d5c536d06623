#include "bench/portal_measures.h"

#include "bench/timing.h"
#include "browser/browser_shell.h"
#include "browser/site.h"
#include "browser/tab.h"
#include "core/format.h"
#include "desk/main_window.h"
#include "runtime/runtime.h"
#include "services/accounts/invitation_service.h"
#include "services/accounts/registration_service.h"
#include "services/accounts/session_service.h"
#include "services/classroom/learner_service.h"
#include "services/energy/reading_service.h"
#include "services/mail/mailbox_service.h"
#include "services/requests/request_service.h"
#include "services/world/world_service.h"
#include "sites/mail/mail_paths.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

// Somebody with an account, in front of one tab.
class Visitor final
{
public:
    Visitor(runtime::Runtime& runtime, Table& table, int repetitions)
        : m_runtime(runtime)
        , m_table(table)
        , m_repetitions(repetitions)
        , m_window(runtime)
    {
        m_window.resize(1366, 768);
        m_window.show();
        const auto learners = runtime.learners().learners();
        if (!learners || learners->isEmpty() || !m_window.enter(learners->constFirst()))
            return;
        if (const auto persona = runtime.world().persona(learners->constFirst().ean)) {
            m_persona = *persona;
            isReady = true;
        }
    }

    // Every page of the sites of the desk that needs no number in its address.
    void visit(browser::Access access)
    {
        for (const browser::Site* site : m_window.sites().listed()) {
            for (const QString& pattern : site->router().patterns()) {
                if (!pattern.contains(u'{') && site->router().match(pattern)->access == access)
                    measurePage(site->host() + pattern, QUrl(u"https://"_s + site->host() + pattern));
            }
        }
    }
    void signIn()
    {
        row(u"sign-in, the password checked"_s,
            [this] { (void)m_runtime.session().signIn(m_persona->email, m_persona->password); });
    }
    void readMail()
    {
        const core::SupplyPointId persona = m_persona->supplyPoint.id;
        const auto mails = m_runtime.mailbox().mails(persona, core::MailFolder::Inbox, QString());
        if (mails && !mails->isEmpty())
            measurePage(u"a message of the mailbox"_s,
                sites::mail::paths::message(core::MailFolder::Inbox, mails->constFirst().id));
    }
    void sendReadings()
    {
        const core::AccountId account = m_runtime.session().account()->id;
        services::ReadingService& readings = m_runtime.readings();
        const auto form = readings.form(account);
        const auto meter = readings.meterNow(m_persona->supplyPoint, form ? form->today : QDate());
        if (!form || !meter)
            return;
        core::ReadingEntry entry;
        entry.readOn = core::Format(core::Language::French).date(form->today);
        for (const services::MeterWindow& window : meter->windows) {
            if (window.which == core::MeterRegister::Day)
                entry.day = QString::number(window.tenths / 10);
            else if (window.which == core::MeterRegister::Night)
                entry.night = QString::number(window.tenths / 10);
        }
        QList<double> times;
        for (int i = 0; i < m_repetitions; ++i) {
            times.append(timed([&] { (void)readings.submit(account, entry, true); }));
            (void)readings.withdrawPending(m_persona->supplyPoint.id);
        }
        m_table.append({u"send a reading"_s, milliseconds(median(times))});
    }
    void sendRequests()
    {
        const core::AccountId account = m_runtime.session().account()->id;
        const QByteArray content = QByteArray("%PDF-1.4\n") + QByteArray(5'242'871, '\0');
        int number = 0;
        row(u"send a request with a 5 MB file"_s, [&] {
            const core::RequestEntry entry{
                core::RequestKind::Other, u"Mesure %1"_s.arg(++number), u"Bonjour"_s};
            (void)m_runtime.requests().send(account, entry, {{u"mesure.pdf"_s, content}});
        });
    }

    bool isReady = false;

private:
    void row(const QString& what, const std::function<void()>& work)
    {
        m_table.append({what, milliseconds(medianOf(m_repetitions, work))});
    }
    void measurePage(const QString& name, const QUrl& url)
    {
        row(u"page: "_s + name, [&] { open(url); });
    }
    void open(const QUrl& url)
    {
        browser::Tab& tab = *m_window.shell().currentTab();
        tab.go(url);
        while (tab.isLoading())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents();
        // No event loop turns around this one: the page left is taken down here.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        tab.page()->repaint();
    }

    runtime::Runtime& m_runtime;
    Table& m_table;
    int m_repetitions;
    desk::MainWindow m_window;
    std::optional<core::Persona> m_persona;
};

// With the letter: the account, its contract and its history; then the link of the e-mail.
void measureSignUp(Table& table, runtime::Runtime& runtime, int repetitions)
{
    const auto personas = runtime.world().personas();
    if (!personas)
        return;
    QList<double> times;
    for (const core::Persona& persona : *personas) {
        const auto letter = runtime.invitations().letter(persona.supplyPoint.id);
        if (persona.hasAccount || !letter || !letter->has_value() || times.size() == repetitions)
            continue;
        const services::RegistrationForm form{persona.supplyPoint.ean.digits(), (*letter)->code.text(),
            persona.email, u"Girafe-Parasol-33"_s, u"Girafe-Parasol-33"_s};
        times.append(timed([&] { (void)runtime.registration().submit(form); }));
    }
    table.append({u"sign-up with the letter"_s, milliseconds(median(times))});
}

} // namespace

void measurePortal(Table& table, runtime::Runtime& runtime, int repetitions)
{
    Visitor visitor(runtime, table, repetitions);
    if (!visitor.isReady)
        return;
    visitor.visit(browser::Access::Public);
    visitor.readMail();
    measureSignUp(table, runtime, repetitions);
    visitor.signIn();
    visitor.visit(browser::Access::Private);
    visitor.sendReadings();
    visitor.sendRequests();
    table.append({u"memory after all pages"_s, u"%1 MB"_s.arg(residentMegabytes(), 0, 'f', 0)});
}

} // namespace bench
