#include "browser/viewer/dialog_printer.h"
#include "browser/viewer/document_view.h"
#include "core/clock.h"
#include "data/world_store.h"
#include "desk/site_list.h"
#include "documents/mandate_document.h"
#include "kit/badge.h"
#include "kit/definition_list.h"
#include "kit/form_field.h"
#include "kit/text.h"
#include "runtime/runtime.h"
#include "services/accounts/session_service.h"
#include "services/energy/mandate_office.h"
#include "services/energy/mandate_service.h"
#include "services/files/download_service.h"
#include "services/world/world_service.h"
#include "sites/electruc/electruc_site.h"
#include "sites/electruc/step_card.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"
#include "support/window_test.h"
#include "visitor.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QStyleHints>
#include <QTest>

using namespace Qt::StringLiterals;
using sites::electruc::StepCard;

// Giving a mandate, as people do it, on the real world of 12 November 2026.
class TestMandatePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void thePaperWayFromTheFirstStepToTheLast();
    void whatIsMissingIsSaidAndTheRightStepComesBack_data();
    void whatIsMissingIsSaidAndTheRightStepComesBack();
    void aPhotoIsCheckedByAPerson();
    void aFileThatDoesNotFitStaysOut();
    void onlineWithTheKeyboardAlone();
    void onlineMistakesAreNamedBesideTheirField();
    void anActiveOneIsStoppedAfterAQuestion();
    void aWaitingOneIsTakenBack();
    void theAnswerOfTheSupplierIsShown();
    void rightsAreShownForEachAmount();
    void invoicesSayWhenTheyAreTaken();
    void whatWasSentCanBeSeenAgain();
    void somebodyElsesPageIsAbsent();

private:
    void comeAs(const QString& email, const QString& path = u"/espace-client/domiciliation"_s);
    QByteArray filled(const QHash<QString, QString>& answers);
    void deposit(const QString& name, const QByteArray& content);
    void press(const QString& button);
    StepCard::State state(const QString& card) const { return m_visitor->find<StepCard>(card)->state(); }
    bool isSeen(const QString& name) const { return m_visitor->find<QWidget>(name)->isVisible(); }
    QString said(const QString& label) const { return m_visitor->find<QLabel>(label)->text(); }
    QStringList pageTexts() const; // everything the page says

    std::unique_ptr<support::TestRuntime> m_runtime;
    std::unique_ptr<browser::DialogPrinter> m_printer;
    std::unique_ptr<sites::electruc::ElectrucSite> m_site;
    std::unique_ptr<Visitor> m_visitor;
    core::SupplyPointId m_point;
    core::AccountId m_account;
};

namespace {

const QHash<QString, QString> kGood{{u"iban"_s, u"BE04 5390 0000 0131"_s}, {u"signedAt"_s, u"Valbois"_s},
    {u"signedOn"_s, u"12/11/2026"_s}, {u"signature"_s, u"Fatima Benali"_s}};

} // namespace

void TestMandatePage::init()
{
    support::failOnWarning();
    m_runtime = std::make_unique<support::TestRuntime>(support::EnginePlace::Sqlite, QDate(2026, 11, 12));
    QVERIFY2(m_runtime->isReady(), qPrintable(m_runtime->why()));
    runtime::Runtime& runtime = **m_runtime;
    m_site = std::make_unique<sites::electruc::ElectrucSite>(desk::electrucServices(runtime));
    m_printer = std::make_unique<browser::DialogPrinter>(runtime.downloads());
    m_site->addDocuments(runtime.downloads(), *m_printer);
}

void TestMandatePage::cleanup()
{
    m_visitor.reset();
    m_site.reset();
    m_printer.reset();
    m_runtime.reset();
}

void TestMandatePage::comeAs(const QString& email, const QString& path)
{
    m_point = m_runtime->signIn(email);
    QVERIFY(m_point.isValid());
    m_account = (*m_runtime)->session().account()->id;
    m_visitor = std::make_unique<Visitor>(*m_site, m_point);
    m_visitor->open(path);
    QVERIFY(!m_visitor->failed() && !m_visitor->notFound());
}

QByteArray TestMandatePage::filled(const QHash<QString, QString>& answers)
{
    const auto form = (*m_runtime)->mandates().form(m_account);
    return documents::toPdf(*documents::MandateDocument(form.value()).filledIn(answers)).value();
}

void TestMandatePage::deposit(const QString& name, const QByteArray& content)
{
    m_visitor->willChoose({{name, content}});
    press(u"depositButton"_s);
}

// After the time of a double click: a press of its own.
void TestMandatePage::press(const QString& button)
{
    QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 20);
    m_visitor->press(button);
}

QStringList TestMandatePage::pageTexts() const
{
    QStringList texts;
    for (const QLabel* label : m_visitor->page()->findChildren<QLabel*>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

void TestMandatePage::thePaperWayFromTheFirstStepToTheLast()
{
    comeAs(u"andre.collard@messagerie.example"_s);
    QVERIFY(isSeen(u"noMandate"_s));
    QVERIFY(pageTexts().contains(u"Pas encore de mandat."_s));
    QCOMPARE(state(u"downloadStep"_s), StepCard::State::Now);
    QCOMPARE(state(u"sendStep"_s), StepCard::State::Later);
    press(u"downloadButton"_s);
    QCOMPARE(m_visitor->downloads(), QStringList{u"mandat-domiciliation.pdf"_s});

    // What the tab does with it, then what the viewer does with the filled page.
    const auto form = (*m_runtime)->mandates().form(m_account);
    QVERIFY(form);
    const documents::MandateDocument blank(*form);
    QHash<QString, QString> answers = kGood;
    answers.insert(u"signature"_s, u"André Collard"_s);
    const auto page = blank.filledIn(answers);
    auto& downloads = (*m_runtime)->downloads();
    VERIFY_OK(downloads.save(m_point, blank.fileName(), "x", blank.source(), {}));
    m_visitor->open(u"/espace-client/domiciliation"_s);
    QCOMPARE(state(u"downloadStep"_s), StepCard::State::Done);
    QCOMPARE(state(u"fillStep"_s), StepCard::State::Now);
    QCOMPARE(m_visitor->find<QAbstractButton>(u"fillButton"_s)->text(), u"Remplir à l’écran"_s);
    VERIFY_OK(downloads.save(m_point, page->fileName(), "x", page->source(), {}));
    m_visitor->open(u"/espace-client/domiciliation"_s);
    QCOMPARE(state(u"sendStep"_s), StepCard::State::Now);
    QCOMPARE(m_visitor->find<QAbstractButton>(u"fillButton"_s)->text(), u"Voir un exemple"_s);

    deposit(u"mandat-rempli.pdf"_s, documents::toPdf(*page).value());
    QCOMPARE(m_visitor->notice(), u"Votre mandat est envoyé."_s);
    QVERIFY(isSeen(u"waitingCard"_s) && !isSeen(u"way"_s));
    QCOMPARE(said(u"readIban"_s), u"BE04\u00A05390\u00A00000\u00A00131"_s);
    QCOMPARE(said(u"readHolder"_s), u"André Collard"_s);
    QCOMPARE(m_visitor->find<kit::Badge>(u"waitingBadge"_s)->text(), u"En attente"_s);
}

void TestMandatePage::whatIsMissingIsSaidAndTheRightStepComesBack_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("words");
    QTest::newRow("not signed") << u"signature"_s << QString() << u"sendStep"_s << u"La signature manque"_s;
    QTest::newRow("a digit of the account")
        << u"iban"_s << u"BE04 5390 0000 0132"_s << u"fillStep"_s << u"numéro de compte n’est pas le bon"_s;
    QTest::newRow("somebody else") << u"holder"_s << u"Jeanne Dupont"_s << u"fillStep"_s
                                   << u"n’est pas le vôtre"_s;
    QTest::newRow("tomorrow") << u"signedOn"_s << u"13/11/2026"_s << u"fillStep"_s << u"plus tard"_s;
}

void TestMandatePage::whatIsMissingIsSaidAndTheRightStepComesBack()
{
    QFETCH(const QString, field);
    QFETCH(const QString, answer);
    QFETCH(const QString, step);
    QFETCH(const QString, words);
    comeAs(u"monique.delvaux@messagerie.example"_s);
    QHash<QString, QString> answers = kGood;
    answers.insert(u"signature"_s, u"Monique Delvaux"_s);
    answers.insert(field, answer);
    deposit(u"mandat-rempli.pdf"_s, filled(answers));
    QCOMPARE(m_visitor->notice(), u"Votre mandat n’est pas complet."_s);
    QCOMPARE(state(step), StepCard::State::Now);
    const QString all = pageTexts().join(u'\n');
    QVERIFY2(all.contains(words), qPrintable(all));
    QVERIFY(isSeen(u"way"_s));
}

void TestMandatePage::aPhotoIsCheckedByAPerson()
{
    comeAs(u"monique.delvaux@messagerie.example"_s);
    QFile photo(u":/demo-data/documents/mandat-signe.jpg"_s);
    QVERIFY(photo.open(QIODevice::ReadOnly));
    deposit(u"mandat-signe.jpg"_s, photo.readAll());
    QCOMPARE(m_visitor->notice(), u"Votre mandat est envoyé."_s);
    QVERIFY(said(u"waitingText"_s).contains(u"à vérifier par nos services"_s));
    QCOMPARE(said(u"waitingDocument"_s), u"mandat-signe.jpg"_s);
    QVERIFY(!pageTexts().contains(u"Compte"_s));
}

void TestMandatePage::aFileThatDoesNotFitStaysOut()
{
    comeAs(u"monique.delvaux@messagerie.example"_s);
    QVERIFY(said(u"limits"_s).contains(u"5\u00A0Mo"_s)); // announced before choosing
    deposit(u"vacances.mp4"_s, QByteArray(2000, 'x'));
    QVERIFY(isSeen(u"way"_s));
    const QString all = pageTexts().join(u'\n');
    QVERIFY2(all.contains(u"«\u00A0vacances.mp4\u00A0» n’est pas envoyé."_s), qPrintable(all));
    m_visitor->willChoose({});
    press(u"depositButton"_s); // the chooser is closed: nothing happens
    QVERIFY(isSeen(u"way"_s));
}

void TestMandatePage::onlineWithTheKeyboardAlone()
{
    comeAs(u"andre.collard@messagerie.example"_s, u"/espace-client/domiciliation/en-ligne"_s);
    QCOMPARE(m_visitor->find<QLineEdit>(u"holderEdit"_s)->text(), u"André Collard"_s);
    m_visitor->write(u"ibanEdit"_s, u"be04539000000131"_s);
    QCOMPARE(m_visitor->find<QLineEdit>(u"ibanEdit"_s)->text(), u"BE04 5390 0000 0131"_s);
    QTest::keyClick(m_visitor->find<QLineEdit>(u"ibanEdit"_s), Qt::Key_Return);
    QTest::qWait(0);
    QVERIFY(isSeen(u"signStep"_s) && !isSeen(u"accountStep"_s));
    QCOMPARE(said(u"summaryIban"_s), u"BE04\u00A05390\u00A00000\u00A00131"_s);
    QCOMPARE(said(u"creditorNumber"_s), core::mandates::kCreditorNumber.toString());
    QVERIFY(said(u"mandateReference"_s).startsWith("MND-"_L1));
    QVERIFY(said(u"firstDebit"_s).contains(u"28/12/2026"_s)); // the 25th of November is too near
    auto* agreed = m_visitor->find<QAbstractButton>(u"agreedBox"_s);
    QVERIFY(agreed->hasFocus());
    QTest::keyClick(agreed, Qt::Key_Space);
    QVERIFY(agreed->isChecked());
    QTest::keyClick(agreed, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"signatureEdit"_s);
    m_visitor->write(u"signatureEdit"_s, u"André Collard"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::qWait(0);
    QCOMPARE(m_visitor->notice(), u"Votre domiciliation est active."_s);
    QVERIFY(isSeen(u"activeCard"_s));
    QCOMPARE(said(u"accountEnd"_s), u"le compte qui finit par 0131"_s);
    // Going back to the form leads here: there is one already.
    m_visitor->open(u"/espace-client/domiciliation/en-ligne"_s);
    QCOMPARE(m_visitor->url().path(), u"/espace-client/domiciliation"_s);
}

void TestMandatePage::onlineMistakesAreNamedBesideTheirField()
{
    comeAs(u"andre.collard@messagerie.example"_s, u"/espace-client/domiciliation/en-ligne"_s);
    press(u"continueButton"_s);
    QVERIFY(m_visitor->find<kit::FormField>(u"ibanField"_s)->error().contains(u"carte de banque"_s));
    m_visitor->write(u"ibanEdit"_s, u"BE04 5390 0000 0132"_s);
    press(u"continueButton"_s);
    QVERIFY(m_visitor->find<kit::FormField>(u"ibanField"_s)->error().contains(u"n’est pas le bon"_s));
    QCOMPARE(m_visitor->find<QLineEdit>(u"ibanEdit"_s)->text(), u"BE04 5390 0000 0132"_s);
    m_visitor->find<QLineEdit>(u"ibanEdit"_s)->clear();
    m_visitor->write(u"ibanEdit"_s, u"BE04539000000131"_s);
    press(u"continueButton"_s);
    QVERIFY(isSeen(u"signStep"_s));
    press(u"signButton"_s);
    QVERIFY(!m_visitor->find<kit::FormField>(u"agreedField"_s)->error().isEmpty());
    QVERIFY(!m_visitor->find<kit::FormField>(u"signatureField"_s)->error().isEmpty());
    m_visitor->write(u"signatureEdit"_s, u"Jeanne Dupont"_s);
    press(u"agreedBox"_s);
    press(u"signButton"_s);
    QVERIFY(m_visitor->find<kit::FormField>(u"signatureField"_s)->error().contains(u"pas à votre nom"_s));
    press(u"changeButton"_s);
    QVERIFY(isSeen(u"accountStep"_s));
    QVERIFY(m_visitor->find<QLineEdit>(u"ibanEdit"_s)->hasFocus());
}

void TestMandatePage::anActiveOneIsStoppedAfterAQuestion()
{
    comeAs(u"jean-pierre.lambot@messagerie.example"_s);
    QVERIFY(isSeen(u"activeCard"_s));
    QCOMPARE(said(u"accountEnd"_s), u"le compte qui finit par 4556"_s);
    QVERIFY(said(u"nextDebit"_s).contains(u"25/11/2026"_s));
    press(u"stopButton"_s);
    QVERIFY(isSeen(u"stopQuestion"_s));
    press(u"keepButton"_s);
    QVERIFY(!isSeen(u"stopQuestion"_s) && isSeen(u"activeCard"_s));
    QVERIFY(m_visitor->find<QWidget>(u"stopButton"_s)->hasFocus());
    press(u"stopButton"_s);
    press(u"confirmStopButton"_s);
    QCOMPARE(m_visitor->notice(), u"Votre domiciliation est arrêtée."_s);
    QVERIFY(!isSeen(u"activeCard"_s) && isSeen(u"way"_s));
    QVERIFY(pageTexts().contains(u"Arrêtée le 12/11/2026"_s));
}

void TestMandatePage::aWaitingOneIsTakenBack()
{
    comeAs(u"fatima.benali@messagerie.example"_s);
    QVERIFY(isSeen(u"waitingCard"_s));
    press(u"withdrawButton"_s);
    press(u"confirmStopButton"_s);
    QCOMPARE(m_visitor->notice(), u"Votre mandat est repris."_s);
    QVERIFY(isSeen(u"way"_s));
}

void TestMandatePage::theAnswerOfTheSupplierIsShown()
{
    comeAs(u"fatima.benali@messagerie.example"_s);
    auto& mandates = (*m_runtime)->mandates();
    services::MandateOffice& office = (*m_runtime)->mandateOffice();
    const auto waiting = mandates.overview(m_account);
    VERIFY_OK(waiting);
    VERIFY_OK(office.refuse(waiting->current->id, u"La photo est floue. Reprenez-la."_s));
    m_visitor->open(u"/espace-client/domiciliation"_s);
    QVERIFY(pageTexts().contains(u"La photo est floue. Reprenez-la."_s));
    QCOMPARE(state(u"sendStep"_s), StepCard::State::Now);
    deposit(u"mandat-rempli.pdf"_s, filled(kGood));
    VERIFY_OK(office.accept(mandates.overview(m_account)->current->id));
    m_visitor->open(u"/espace-client/domiciliation"_s);
    QVERIFY(isSeen(u"activeCard"_s));
}

void TestMandatePage::rightsAreShownForEachAmount()
{
    comeAs(u"jean-pierre.lambot@messagerie.example"_s, u"/espace-client/domiciliation/contester"_s);
    const QStringList texts = pageTexts();
    QVERIFY(texts.contains(u"Prélevé le 26/10/2026"_s));
    QVERIFY(texts.contains(u"Remboursé si vous le demandez avant le 22/12/2026"_s));
    QVERIFY(!texts.filter(u"8 semaines sont passées"_s).isEmpty());
    comeAs(u"andre.collard@messagerie.example"_s, u"/espace-client/domiciliation/contester"_s);
    QVERIFY(isSeen(u"noDebit"_s));
}

void TestMandatePage::invoicesSayWhenTheyAreTaken()
{
    comeAs(u"jean-pierre.lambot@messagerie.example"_s, u"/espace-client/factures"_s);
    QVERIFY(!isSeen(u"payCard"_s) && isSeen(u"allPaidCard"_s));
    const QString all = pageTexts().join(u'\n');
    QVERIFY2(all.contains(u"seront prélevés le 25/11/2026"_s), qPrintable(all));
    QVERIFY(m_visitor->page()->findChild<QAbstractButton*>(u"viewButton-2026-11-0420"_s));
}

void TestMandatePage::whatWasSentCanBeSeenAgain()
{
    comeAs(u"andre.collard@messagerie.example"_s);
    QHash<QString, QString> answers = kGood;
    answers.insert(u"signature"_s, u"André Collard"_s);
    deposit(u"mandat-rempli.pdf"_s, filled(answers));
    const auto sent = (*m_runtime)->mandates().overview(m_account)->current;
    QVERIFY(sent);
    press(u"documentButton-%1"_s.arg(sent->id.value()));
    QVERIFY(!m_visitor->notFound() && !m_visitor->failed());
    const auto* view = m_visitor->find<browser::DocumentView>(u"documentView"_s);
    QVERIFY(view->document());
    QVERIFY(view->document()->text().contains(u"BE04 5390 0000 0131"_s));
    QVERIFY(view->findChildren<QLineEdit*>().isEmpty()); // it is sent: nothing can be written any more

    comeAs(u"monique.delvaux@messagerie.example"_s);
    const auto refused = (*m_runtime)->mandates().overview(m_account)->history.constFirst();
    press(u"documentButton-%1"_s.arg(refused.id.value()));
    QVERIFY(!m_visitor->notFound() && !m_visitor->failed());
    QCOMPARE(m_visitor->page()->title(), u"mandat-sans-signature.jpg"_s);
}

void TestMandatePage::somebodyElsesPageIsAbsent()
{
    comeAs(u"monique.delvaux@messagerie.example"_s);
    const auto mine = (*m_runtime)->mandates().overview(m_account)->history.constFirst();
    comeAs(u"andre.collard@messagerie.example"_s);
    m_visitor->open(u"/espace-client/domiciliation/documents/%1"_s.arg(mine.id.value()));
    QVERIFY(m_visitor->notFound());
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestMandatePage>(argc, argv);
}

#include "tst_mandate_page.moc"
