#include "data/query.h"
#include "data/world_store.h"
#include "desk/site_list.h"
#include "kit/definition_list.h"
#include "kit/form_field.h"
#include "kit/note.h"
#include "runtime/runtime.h"
#include "services/accounts/session_service.h"
#include "services/energy/advance_service.h"
#include "services/world/world_service.h"
#include "sites/electruc/electruc_site.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"
#include "support/window_test.h"
#include "visitor.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStyleHints>
#include <QTest>

using namespace Qt::StringLiterals;

// The monthly advance, as people look at it and change it, on the real world of 12 November 2026. Jean-Pierre
// pays advances, his statement comes in July; Monique pays each month what she used.
class TestAdvancePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theStatementFollowsTheAmountWhileItIsTyped();
    void itIsChangedInTwoStepsAndTakenBack();
    void withTheKeyboardAlone();
    void wrongAmountsAreNamedBesideTheField_data();
    void wrongAmountsAreNamedBesideTheField();
    void whoPaysEachMonthReadsWhy();
    void anUnpaidBillComesFirst();
    void theContractLeadsHere();

private:
    void comeAs(const QString& email, const QString& path = u"/espace-client/acompte"_s);
    void press(const QString& button);
    void type(const QString& amount);
    bool isSeen(const QString& name) const { return m_visitor->find<QWidget>(name)->isVisible(); }
    QString said(const QString& label) const { return m_visitor->find<QLabel>(label)->text(); }
    QString scalar(const QString& sql);

    std::unique_ptr<support::TestRuntime> m_runtime;
    std::unique_ptr<sites::electruc::ElectrucSite> m_site;
    std::unique_ptr<Visitor> m_visitor;
    core::SupplyPointId m_point;
};

namespace {

const QString kJeanPierre = u"jean-pierre.lambot@messagerie.example"_s;
const QString kMonique = u"monique.delvaux@messagerie.example"_s;

} // namespace

void TestAdvancePage::init()
{
    support::failOnWarning();
    m_runtime = std::make_unique<support::TestRuntime>(support::EnginePlace::Sqlite, QDate(2026, 11, 12));
    QVERIFY2(m_runtime->isReady(), qPrintable(m_runtime->why()));
    m_site = std::make_unique<sites::electruc::ElectrucSite>(desk::electrucServices(**m_runtime));
}

void TestAdvancePage::cleanup()
{
    m_visitor.reset();
    m_site.reset();
    m_runtime.reset();
}

void TestAdvancePage::comeAs(const QString& email, const QString& path)
{
    m_point = m_runtime->signIn(email);
    QVERIFY(m_point.isValid());
    m_visitor = std::make_unique<Visitor>(*m_site, m_point);
    m_visitor->open(path);
    QVERIFY(!m_visitor->failed() && !m_visitor->notFound());
}

// After the time of a double click: a press of its own.
void TestAdvancePage::press(const QString& button)
{
    QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 20);
    m_visitor->press(button);
}

void TestAdvancePage::type(const QString& amount)
{
    m_visitor->find<QLineEdit>(u"amountEdit"_s)->clear();
    m_visitor->write(u"amountEdit"_s, amount);
}

QString TestAdvancePage::scalar(const QString& sql)
{
    data::Query query((*m_runtime)->worldStore().database(), "test"_L1, sql);
    const auto value = query.first([](const data::Row& row) { return row.text(0); });
    return value ? value->value_or(QString()) : value.error().detail;
}

void TestAdvancePage::theStatementFollowsTheAmountWhileItIsTyped()
{
    comeAs(kJeanPierre);
    QVERIFY(isSeen(u"yearPart"_s) && isSeen(u"changePart"_s));
    QVERIFY(!isSeen(u"refusalNote"_s) && !isSeen(u"confirmPart"_s) && !isSeen(u"takeBackPart"_s));
    QCOMPARE(said(u"statementMonth"_s), u"juillet\u00A02027"_s);
    QCOMPARE(said(u"toCome"_s), u"7"_s); // December to June
    type(u"10"_s);
    QVERIFY2(said(u"resultTitle"_s).contains(u"vous payerez"_s), qPrintable(said(u"resultTitle"_s)));
    QVERIFY2(said(u"resultText"_s).contains(u"10,00\u00A0€ pendant 7\u00A0mois"_s)
            || said(u"resultText"_s).contains(u"10,00\u00A0€ pendant 7 mois"_s),
        qPrintable(said(u"resultText"_s)));
    type(u"450"_s);
    QVERIFY2(said(u"resultTitle"_s).contains(u"vous recevrez"_s), qPrintable(said(u"resultTitle"_s)));
    QCOMPARE(m_visitor->find<QLineEdit>(u"amountEdit"_s)->accessibleDescription(), said(u"resultTitle"_s));
    press(u"lessButton"_s);
    QCOMPARE(m_visitor->find<QLineEdit>(u"amountEdit"_s)->text(), u"445"_s);
    press(u"moreButton"_s);
    press(u"moreButton"_s);
    QCOMPARE(m_visitor->find<QLineEdit>(u"amountEdit"_s)->text(), u"455"_s);
    // With what is advised less than a euro an advance is left over.
    press(u"advisedButton"_s);
    const auto title = said(u"resultTitle"_s);
    QVERIFY2(title.contains(u"vous recevrez"_s) || title.contains(u"rien à payer"_s), qPrintable(title));
    type(QString());
    QVERIFY(said(u"resultTitle"_s).startsWith(u"Écrivez un montant"_s));
    QCOMPARE(scalar(u"select count(*) from journal where event like 'advance.%'"_s), u"0"_s);
}

void TestAdvancePage::itIsChangedInTwoStepsAndTakenBack()
{
    comeAs(kJeanPierre);
    const QString before = said(u"currentAdvance"_s);
    type(u"120"_s);
    press(u"continueButton"_s);
    QVERIFY(isSeen(u"confirmPart"_s) && !isSeen(u"changePart"_s));
    QCOMPARE(said(u"newAdvance"_s), u"120,00\u00A0€ par mois"_s);
    QCOMPARE(said(u"newFrom"_s), u"décembre\u00A02026"_s);
    press(u"correctButton"_s);
    QVERIFY(isSeen(u"changePart"_s));
    QCOMPARE(m_visitor->find<QLineEdit>(u"amountEdit"_s)->text(), u"120"_s);
    press(u"continueButton"_s);
    press(u"confirmButton"_s);
    QCOMPARE(m_visitor->notice(), u"Votre acompte est de 120,00\u00A0€ par mois."_s);
    QCOMPARE(said(u"currentAdvance"_s), u"120,00\u00A0€ par mois"_s);
    QCOMPARE(scalar(u"select count(*) from mails where template_id = 'advance-changed'"_s), u"1"_s);
    // Once a year, but today it can be taken back.
    QVERIFY(!isSeen(u"changePart"_s));
    QVERIFY(m_visitor->find<kit::Note>(u"refusalNote"_s)->title().contains(u"déjà changé"_s));
    QVERIFY(m_visitor->find<kit::Note>(u"refusalNote"_s)->text().contains(u"juillet"_s));
    press(u"takeBackButton"_s);
    QVERIFY2(m_visitor->notice().contains(u"de nouveau"_s), qPrintable(m_visitor->notice()));
    QCOMPARE(said(u"currentAdvance"_s), before);
    QVERIFY(isSeen(u"changePart"_s));
}

void TestAdvancePage::withTheKeyboardAlone()
{
    comeAs(kJeanPierre);
    auto* edit = m_visitor->find<QLineEdit>(u"amountEdit"_s);
    edit->setFocus(Qt::TabFocusReason);
    edit->selectAll();
    QTest::keyClicks(edit, u"115"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(isSeen(u"confirmPart"_s));
    QCOMPARE(QApplication::focusWidget(), m_visitor->find<QWidget>(u"confirmButton"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_visitor->notice(), u"Votre acompte est de 115,00\u00A0€ par mois."_s);
}

void TestAdvancePage::wrongAmountsAreNamedBesideTheField_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << QString() << u"Écrivez le montant"_s;
    QTest::newRow("words") << u"cent"_s << u"seulement des chiffres"_s;
    QTest::newRow("cents") << u"95,50"_s << u"sans centimes"_s;
    QTest::newRow("too little") << u"5"_s << u"10\u00A0€"_s;
    QTest::newRow("too much") << u"900"_s << u"500\u00A0€"_s;
}

void TestAdvancePage::wrongAmountsAreNamedBesideTheField()
{
    QFETCH(QString, typed);
    QFETCH(QString, sentence);
    comeAs(kJeanPierre);
    type(typed);
    press(u"continueButton"_s);
    const auto* field = m_visitor->find<kit::FormField>(u"amountField"_s);
    QVERIFY2(field->error().contains(sentence), qPrintable(field->error()));
    QVERIFY(!isSeen(u"confirmPart"_s));
    QCOMPARE(QApplication::focusWidget(), m_visitor->find<QWidget>(u"amountEdit"_s));
    type(u"120"_s);
    QVERIFY(!field->hasError());
}

void TestAdvancePage::whoPaysEachMonthReadsWhy()
{
    comeAs(kMonique);
    QVERIFY(!isSeen(u"yearPart"_s) && !isSeen(u"changePart"_s));
    auto* note = m_visitor->find<kit::Note>(u"refusalNote"_s);
    QVERIFY(note->isVisible());
    QCOMPARE(note->title(), u"Vous n’avez pas d’acompte"_s);
    Q_EMIT note->actionTriggered();
    QCOMPARE(m_visitor->url().path(), u"/espace-client/demandes/nouvelle"_s);
}

void TestAdvancePage::anUnpaidBillComesFirst()
{
    data::Query overdue((*m_runtime)->worldStore().database(), "test"_L1,
        u"update invoices set status = 'to_pay', paid_on = null, due_on = '2026-10-25' where id = (select "
        "max(i.id) from invoices i join accounts a on a.supply_point_id = i.supply_point_id where a.email = "
        "'jean-pierre.lambot@messagerie.example')"_s);
    QVERIFY(overdue.run());
    data::Query stopped((*m_runtime)->worldStore().database(), "test"_L1, u"delete from mandates"_s);
    QVERIFY(stopped.run());
    comeAs(kJeanPierre);
    auto* note = m_visitor->find<kit::Note>(u"refusalNote"_s);
    QCOMPARE(note->title(), u"Une facture n’est pas payée"_s);
    QVERIFY(isSeen(u"yearPart"_s) && !isSeen(u"changePart"_s));
    Q_EMIT note->actionTriggered();
    QCOMPARE(m_visitor->url().path(), u"/espace-client/factures"_s);
}

void TestAdvancePage::theContractLeadsHere()
{
    comeAs(kJeanPierre, u"/espace-client/contrat"_s);
    QCOMPARE(said(u"billingMode"_s), u"un acompte chaque mois, un décompte en juillet"_s);
    press(u"advanceButton"_s);
    QCOMPARE(m_visitor->url().path(), u"/espace-client/acompte"_s);
    press(u"backButton"_s);
    QCOMPARE(m_visitor->url().path(), u"/espace-client/contrat"_s);
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestAdvancePage>(argc, argv);
}

#include "tst_advance_page.moc"
