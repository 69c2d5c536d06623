#include "core/clock.h"
#include "core/energy/invoice.h"
#include "kit/form_field.h"
#include "kit/note.h"
#include "kit/segments.h"
#include "runtime/runtime.h"
#include "services/accounts/session_service.h"
#include "services/energy/billing_service.h"
#include "services/world/world_service.h"
#include "sites/electruc/electruc_site.h"
#include "sites/electruc/invoice_row.h"
#include "support/fail_on_warning.h"
#include "support/window_test.h"
#include "visitor.h"

#include "browser/viewer/document_printer.h"
#include "desk/site_list.h"
#include "support/test_runtime.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace {

class NoPrinter final : public browser::DocumentPrinter
{
public:
    std::optional<browser::PrintedCopies> print(
        QWidget*, const documents::Document&, core::SupplyPointId) override
    {
        return std::nullopt;
    }
};

} // namespace

// The site as a person meets it, on the real world.
class TestElectrucSite final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_visitor.reset(); }
    void aWrongPasswordGetsOneSentenceAndEmptiesOnlyThePassword();
    void missingFieldsAreNamedAndTheFirstGetsTheFocus();
    void aPrivatePageComesBackAfterSigningIn();
    void someoneElsesInvoiceIsAbsent();
    void everyFilterShowsItsOwnInvoices();
    void theInvoiceToPayIsDownloaded();
    void contactKeepsWhatIsWrittenUntilItIsRight();
    void markupStaysText();
    void signingOutClosesTheCustomerArea();

private:
    void signIn();

    support::TestRuntime m_runtime{support::EnginePlace::Sqlite, QDate(2026, 11, 10)};
    std::unique_ptr<sites::electruc::ElectrucSite> m_site;
    std::unique_ptr<Visitor> m_visitor;
    NoPrinter m_printer;
    std::optional<core::Persona> m_persona;
};

void TestElectrucSite::initTestCase()
{
    QVERIFY2(m_runtime.isReady(), qPrintable(m_runtime.why()));
    m_site = std::make_unique<sites::electruc::ElectrucSite>(desk::electrucServices(*m_runtime));
    m_site->addDocuments(m_runtime->downloads(), m_printer);
    const auto personas = m_runtime->world().personas();
    QVERIFY(personas);
    for (const core::Persona& persona : *personas) {
        if (persona.email == "monique.delvaux@messagerie.example"_L1)
            m_persona = persona;
    }
    QVERIFY(m_persona && m_persona->hasAccount);
}

void TestElectrucSite::init()
{
    support::failOnWarning();
    m_runtime->session().forget();
    m_visitor = std::make_unique<Visitor>(*m_site, m_persona->supplyPoint.id);
}

void TestElectrucSite::signIn()
{
    m_visitor->open(u"/connexion"_s);
    m_visitor->write(u"emailEdit"_s, m_persona->email);
    m_visitor->write(u"passwordEdit"_s, m_persona->password);
    m_visitor->press(u"signInButton"_s);
    QVERIFY(m_runtime->session().isSignedIn());
}

void TestElectrucSite::aWrongPasswordGetsOneSentenceAndEmptiesOnlyThePassword()
{
    m_visitor->open(u"/connexion"_s);
    m_visitor->write(u"emailEdit"_s, m_persona->email);
    m_visitor->write(u"passwordEdit"_s, u"pas le bon"_s);
    QTest::keyClick(m_visitor->find<QWidget>(u"passwordEdit"_s), Qt::Key_Return);
    QVERIFY(!m_runtime->session().isSignedIn());
    QVERIFY(m_visitor->find<kit::FormField>(u"passwordField"_s)->hasError());
    QVERIFY(!m_visitor->find<kit::FormField>(u"emailField"_s)->hasError());
    QCOMPARE(m_visitor->find<QLineEdit>(u"emailEdit"_s)->text(), m_persona->email);
    QCOMPARE(m_visitor->find<QLineEdit>(u"passwordEdit"_s)->text(), QString());
    const QString refusal = m_visitor->find<kit::FormField>(u"passwordField"_s)->error();

    // The second press of a double click is not a second answer: the sentence stays.
    m_visitor->press(u"signInButton"_s);
    QCOMPARE(m_visitor->find<kit::FormField>(u"passwordField"_s)->error(), refusal);
}

void TestElectrucSite::missingFieldsAreNamedAndTheFirstGetsTheFocus()
{
    m_visitor->open(u"/connexion"_s);
    m_visitor->press(u"signInButton"_s);
    QVERIFY(m_visitor->find<QWidget>(u"formErrors"_s)->isVisible());
    QVERIFY(m_visitor->find<kit::FormField>(u"emailField"_s)->hasError());
    QVERIFY(m_visitor->find<kit::FormField>(u"passwordField"_s)->hasError());
    QCOMPARE(QApplication::focusWidget(), m_visitor->find<QWidget>(u"emailEdit"_s));
    m_visitor->press(u"passwordErrorLink"_s);
    QCOMPARE(QApplication::focusWidget(), m_visitor->find<QWidget>(u"passwordEdit"_s));
}

void TestElectrucSite::aPrivatePageComesBackAfterSigningIn()
{
    m_visitor->open(u"/espace-client/factures"_s);
    QCOMPARE(m_visitor->url().path(), u"/connexion"_s);
    m_visitor->write(u"emailEdit"_s, m_persona->email);
    m_visitor->write(u"passwordEdit"_s, m_persona->password);
    QTest::keyClick(m_visitor->find<QWidget>(u"passwordEdit"_s), Qt::Key_Return);
    QCOMPARE(m_visitor->url().path(), u"/espace-client/factures"_s);
    QVERIFY(m_visitor->page()->title().startsWith(u"Mes factures"_s));
    QVERIFY(m_visitor->find<QLabel>(u"whoText"_s)->text().contains(m_persona->supplyPoint.lastName));
}

void TestElectrucSite::someoneElsesInvoiceIsAbsent()
{
    signIn();
    const auto account = m_runtime->session().account();
    const auto references = m_runtime->billing().references();
    QVERIFY(references);
    QString foreign;
    for (const QString& reference : *references) {
        if (!m_runtime->billing().document(account->id, reference)) {
            foreign = reference;
            break;
        }
    }
    QVERIFY(!foreign.isEmpty());
    m_visitor->open(u"/factures/%1.pdf"_s.arg(foreign));
    QVERIFY(m_visitor->notFound());
    m_visitor->open(u"/factures/rien.pdf"_s);
    QVERIFY(m_visitor->notFound());
}

void TestElectrucSite::everyFilterShowsItsOwnInvoices()
{
    signIn();
    m_visitor->open(u"/espace-client/factures"_s);
    const auto account = m_runtime->session().account();
    const QList<std::optional<core::InvoiceStatus>> choices{
        std::nullopt, core::InvoiceStatus::ToPay, core::InvoiceStatus::Paid, core::InvoiceStatus::Cancelled};
    for (int i = 0; i < choices.size(); ++i) {
        const auto* filter = m_visitor->find<kit::Segments>(u"statusFilter"_s);
        for (auto* segment : filter->findChildren<QAbstractButton*>()) {
            if (segment->text() == filter->items().at(i))
                QTest::mouseClick(segment, Qt::LeftButton);
        }
        QTest::qWait(0);
        const auto expected = m_runtime->billing().invoices(account->id, {choices.at(i), std::nullopt});
        QVERIFY(expected);
        qsizetype shown = 0;
        for (const auto* row : m_visitor->page()->findChildren<sites::electruc::InvoiceRow*>())
            shown += row->isVisibleTo(m_visitor->page()) ? 1 : 0;
        QCOMPARE(shown, expected->rows.size());
        QCOMPARE(m_visitor->find<QWidget>(u"noInvoice"_s)->isVisible(), expected->rows.isEmpty());
    }
}

void TestElectrucSite::theInvoiceToPayIsDownloaded()
{
    signIn();
    m_visitor->open(u"/espace-client/factures"_s);
    const auto list = m_runtime->billing().invoices(m_runtime->session().account()->id, {});
    QVERIFY(list && list->oldestUnpaid);
    m_visitor->press(u"payDownloadButton"_s);
    QCOMPARE(m_visitor->downloads(), QStringList{u"facture-%1.pdf"_s.arg(list->oldestUnpaid->reference)});
}

void TestElectrucSite::contactKeepsWhatIsWrittenUntilItIsRight()
{
    m_visitor->open(u"/contact"_s);
    m_visitor->write(u"nameEdit"_s, u"Éloïse O’Brien"_s);
    m_visitor->write(u"emailEdit"_s, u"eloise"_s);
    m_visitor->press(u"sendButton"_s);
    QVERIFY(!m_visitor->find<kit::FormField>(u"nameField"_s)->hasError());
    QVERIFY(m_visitor->find<kit::FormField>(u"emailField"_s)->hasError());
    QVERIFY(m_visitor->find<kit::FormField>(u"textField"_s)->error().startsWith(u"Écrivez votre message"_s));
    QCOMPARE(m_visitor->find<QLineEdit>(u"nameEdit"_s)->text(), u"Éloïse O’Brien"_s);

    m_visitor->write(u"emailEdit"_s, u"@messagerie.example"_s);
    m_visitor->write(u"textEdit"_s, u"Bonjour, où est ma facture ?"_s);
    QTest::qWait(
        QGuiApplication::styleHints()->mouseDoubleClickInterval() + 20); // a second press, not a double click
    m_visitor->press(u"sendButton"_s);
    QVERIFY(m_visitor->notice().startsWith(u"Votre message est envoyé"_s));
    QVERIFY(m_visitor->find<QPlainTextEdit>(u"textEdit"_s)->toPlainText().isEmpty());
    QVERIFY(m_visitor->find<kit::Note>(u"notice"_s)->isVisible());
}

void TestElectrucSite::markupStaysText()
{
    m_visitor->open(u"/aide?q=%3Cb%3Egras%3C%2Fb%3E"_s);
    QCOMPARE(m_visitor->find<QLineEdit>(u"searchEdit"_s)->text(), u"<b>gras</b>"_s);
    QVERIFY(m_visitor->find<QLabel>(u"questionsTitle"_s)->text().contains(u"<b>gras</b>"_s));
}

void TestElectrucSite::signingOutClosesTheCustomerArea()
{
    signIn();
    m_visitor->open(u"/espace-client"_s);
    m_visitor->press(u"signOutMenuItem"_s);
    QVERIFY(!m_runtime->session().isSignedIn());
    QCOMPARE(m_visitor->url().path(), u"/"_s);
    m_visitor->open(u"/espace-client/contrat"_s);
    QCOMPARE(m_visitor->url().path(), u"/connexion"_s);
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestElectrucSite>(argc, argv);
}
#include "tst_electruc_site.moc"
