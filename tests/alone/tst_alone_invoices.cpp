// Invoices and readings, alone at the real window: kept, printed, understood, sent.

#include "alone/alone_test.h"
#include "alone/meter_reading.h"

using namespace Qt::StringLiterals;

class TestAloneInvoices final : public alone::AloneTest
{
    Q_OBJECT

public:
    TestAloneInvoices()
        : AloneTest(ELECTRUC_PLAYED_HERE)
    {
    }

private Q_SLOTS:
    void p08KeepingAndPrinting_data() { inBothWays(); }
    void p08KeepingAndPrinting();
    void p09Understanding_data() { inBothWays(); }
    void p09Understanding();
    void p11SendingAReading_data() { inBothWays(); }
    void p11SendingAReading();
};

void TestAloneInvoices::p08KeepingAndPrinting()
{
    ALONE_LEARNER(monique, u"P08"_s);
    monique.open(u"electruc.example/espace-client/factures"_s);
    monique.signIn();
    monique.awaitStep(3);
    // The bill is opened first, and kept from there.
    hand.press(u"viewButton-*"_s);
    monique.awaitPage(u"www.electruc.example/factures/*"_s);
    hand.press(u"saveButton"_s);
    monique.awaitStep(4);
    hand.strike(Qt::Key_J, Qt::ControlModifier);
    monique.awaitPage(u"bureau:telechargements"_s);
    monique.awaitStep(5);
    hand.press(u"openButton"_s);
    monique.awaitStep(6);
    hand.press(u"printButton"_s, [&] {
        hand.choose(u"copiesCombo"_s, u"2"_s);
        hand.choose(u"copiesCombo"_s, u"1"_s);
        hand.press(u"printButton"_s);
    });
    VERIFY_DONE_WITH_QUESTIONS(monique);
}

void TestAloneInvoices::p09Understanding()
{
    ALONE_LEARNER(monique, u"P09"_s);
    const alone::Card card = monique.card();
    monique.open(u"electruc.example/espace-client/factures"_s);
    monique.signIn();
    monique.awaitStep(2);
    hand.press(u"viewButton-*"_s);
    monique.awaitStep(3);
    const QString bill = hand.read(u"documentView"_s);
    monique.answer(lineOf(bill, u"À payer"_s));
    monique.awaitStep(4);
    monique.answer(lineOf(bill, u"Au plus tard le"_s));
    monique.awaitStep(5);
    monique.answer(lineOf(bill, u"Communication"_s));
    monique.awaitStep(6);
    monique.answer(card.clientNumber);
    monique.awaitStep(7);
    monique.answer(card.ean);
    VERIFY_DONE_WITH_QUESTIONS(monique);
}

void TestAloneInvoices::p11SendingAReading()
{
    ALONE_LEARNER(monique, u"P11"_s);
    monique.enterCustomerArea();
    monique.awaitStep(2);
    hand.press(u"readingButton"_s);
    monique.awaitStep(3);
    const QString digits = alone::readMeter(monique).black;
    monique.answer(QString::number(digits.toLongLong()));
    monique.awaitStep(4);
    // With the zeros at the beginning, and in groups.
    hand.write(u"dayEdit"_s, u"00 "_s + digits);
    hand.press(u"sendButton"_s);
    VERIFY_DONE_WITH_QUESTIONS(monique);
}

ALONE_MAIN(TestAloneInvoices)
#include "tst_alone_invoices.moc"
