// The mandate of direct debit, alone at the real window: filled in on the screen, signed, kept and sent.

#include "alone/alone_test.h"
#include "alone/file_choice.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QString kArea = u"www.electruc.example/espace-client"_s;
const QString kFilled = u"mandat-rempli.pdf"_s;
const QString kFilledAgain = u"mandat-rempli (2).pdf"_s;

// The instruction names an account to practise with, in « À moi » too.
QString practiceIban(alone::Learner& learner)
{
    static const QRegularExpression iban(
        u"BE\\d\\d(\\s?\\d{4}){3}"_s, QRegularExpression::UseUnicodePropertiesOption);
    return iban.match(learner.hand().read(u"stepInstruction"_s)).captured();
}

void fillMandate(alone::Learner& learner, const QString& iban)
{
    alone::Hand& hand = learner.hand();
    hand.press(u"fillButton"_s);
    learner.awaitPage(kArea + u"/domiciliation/mandat.pdf"_s);
    hand.write(u"ibanEdit"_s, iban);
    hand.write(u"signedOnEdit"_s, learner.runtime()->clock().today().toString(u"dd/MM/yyyy"_s));
    hand.write(u"signatureEdit"_s, learner.card().firstName + u' ' + learner.card().lastName);
    hand.press(u"saveButton"_s);
}

void depositMandate(alone::Learner& learner, const QString& file)
{
    alone::Hand& hand = learner.hand();
    learner.open(kArea + u"/domiciliation"_s);
    hand.press(u"depositButton"_s);
    hand.press(u"downloadsMenuItem"_s);
    alone::openFile(hand, file);
}

} // namespace

class TestAloneMandate final : public alone::AloneTest
{
    Q_OBJECT

public:
    TestAloneMandate()
        : AloneTest(ELECTRUC_PLAYED_HERE)
    {
    }

private Q_SLOTS:
    void p21AMandate_data() { inBothWays(); }
    void p21AMandate();
    void p21NotSigned_data() { inBothWays(); }
    void p21NotSigned();
};

void TestAloneMandate::p21AMandate()
{
    ALONE_LEARNER(andre, u"P21"_s);
    andre.open(kArea + u"/domiciliation"_s);
    andre.signIn();
    andre.awaitStep(2);
    hand.press(u"downloadButton"_s);
    andre.awaitStep(3);
    const QString iban = practiceIban(andre);
    QVERIFY2(!iban.isEmpty(), qPrintable(andre.trouble()));
    // Two digits changed places: the account's own check finds it out once it is sent.
    QString mistyped = iban;
    mistyped.back() = iban.back() == u'1' ? u'2' : u'1';
    fillMandate(andre, mistyped);
    andre.awaitStep(4);
    depositMandate(andre, kFilled);
    andre.awaitExplained();
    andre.awaitStep(4);
    fillMandate(andre, iban);
    depositMandate(andre, kFilledAgain);
    VERIFY_DONE_WITH_QUESTIONS(andre);
}

void TestAloneMandate::p21NotSigned()
{
    ALONE_LEARNER(andre, u"P21"_s);
    andre.enterCustomerArea();
    hand.press(u"mandateMenuItem"_s);
    hand.press(u"downloadButton"_s);
    andre.awaitStep(3);
    const QString iban = practiceIban(andre);
    hand.press(u"fillButton"_s);
    hand.write(u"ibanEdit"_s, iban);
    hand.write(u"signedOnEdit"_s, andre.runtime()->clock().today().toString(u"dd/MM/yyyy"_s));
    hand.press(u"saveButton"_s);
    andre.awaitStep(4);
    depositMandate(andre, kFilled);
    andre.awaitExplained(u"La signature manque."_s);
    // What is written is kept: the file itself is opened again, and signed.
    hand.press(u"downloadsButton"_s);
    hand.press(u"openButton"_s);
    hand.write(u"signatureEdit"_s, andre.card().firstName + u' ' + andre.card().lastName);
    hand.press(u"saveButton"_s);
    depositMandate(andre, kFilledAgain);
    VERIFY_DONE_ALONE(andre);
}

ALONE_MAIN(TestAloneMandate)
#include "tst_alone_mandate.moc"
