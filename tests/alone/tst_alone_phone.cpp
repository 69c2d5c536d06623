// A text that frightens and a false adviser, alone at the real window: seen through, and fallen for.

#include "alone/alone_test.h"
#include "alone/false_site.h"

using namespace Qt::StringLiterals;

namespace {

const QString kConversation = u"conversationRow_0400009734"_s;

void takeTheCall(alone::Hand& hand, const QStringList& answers)
{
    hand.press(u"stripPhoneButton"_s);
    hand.press(u"answerCallButton"_s);
    for (const QString& answer : answers)
        hand.press(u"answer_"_s + answer);
}

} // namespace

class TestAlonePhone final : public alone::AloneTest
{
    Q_OBJECT

public:
    TestAlonePhone()
        : AloneTest(ELECTRUC_PLAYED_HERE)
    {
    }

private Q_SLOTS:
    void p23ATextThatFrightens_data() { inBothWays(); }
    void p23ATextThatFrightens();
    void p23TypingOnTheFalseSite_data() { inBothWays(); }
    void p23TypingOnTheFalseSite();
    void p24TheFalseAdviser_data() { inBothWays(); }
    void p24TheFalseAdviser();
    void p24GivingTheCode_data() { inBothWays(); }
    void p24GivingTheCode();
    void p23TheTextIsGone_data() { inBothWays(); }
    void p23TheTextIsGone();
    void p24RefusingTheCall_data() { inBothWays(); }
    void p24RefusingTheCall();
};

void TestAlonePhone::p23ATextThatFrightens()
{
    ALONE_LEARNER(monique, u"P23"_s);
    hand.press(u"stripPhoneButton"_s);
    hand.press(kConversation);
    monique.awaitStep(2);
    QVERIFY(!hand.read(u"textLink"_s).contains(u"www.electruc.example"_s));
    // Thrown away: that is explained, and can be taken back.
    hand.press(u"deleteTextButton"_s);
    monique.awaitExplained();
    hand.press(u"undoDeleteButton"_s);
    hand.press(kConversation);
    hand.press(u"reportTextButton"_s);
    hand.await(u"reportedNote"_s);
    VERIFY_DONE_WITH_QUESTIONS(monique);
}

void TestAlonePhone::p23TypingOnTheFalseSite()
{
    ALONE_LEARNER(monique, u"P23"_s);
    const alone::Card card = monique.card();
    hand.press(u"stripPhoneButton"_s);
    hand.press(kConversation);
    hand.press(u"textLink"_s);
    monique.awaitPage(u"electruc-paiement.example*"_s);
    monique.awaitExplained(u"Vous avez ouvert le lien"_s);
    hand.write(u"emailEdit"_s, card.email);
    hand.write(u"passwordEdit"_s, card.password);
    hand.press(u"signInButton"_s);
    alone::readHowItWent(hand, 4);
    monique.awaitExplained(u"Rien n’a été pris"_s);
    hand.press(u"closeTabButton"_s);
    monique.awaitPage(u"bureau:"_s);
    monique.awaitStep(2);
    hand.press(u"reportTextButton"_s); // the phone stayed beside the page
    VERIFY_DONE_ALONE(monique);
}

void TestAlonePhone::p24TheFalseAdviser()
{
    ALONE_LEARNER(monique, u"P24"_s);
    takeTheCall(hand, {u"who"_s, u"go-on"_s, u"give"_s});
    // Said too much: one answer back.
    hand.press(u"backOneAnswerButton"_s);
    hand.press(u"answer_dont-know"_s);
    hand.press(u"answer_call-back"_s);
    hand.press(u"seeEndButton"_s);
    hand.await(u"callEndNote"_s);
    hand.press(u"finishCallButton"_s);
    monique.awaitStep(2);
    monique.open(u"www.electruc.example/contact"_s);
    VERIFY_DONE_WITH_QUESTIONS(monique);
}

void TestAlonePhone::p24GivingTheCode()
{
    ALONE_LEARNER(monique, u"P24"_s);
    takeTheCall(hand, {u"yes"_s, u"give"_s, u"read-code"_s});
    hand.press(u"seeEndButton"_s);
    hand.await(u"callEndNote"_s);
    hand.press(u"finishCallButton"_s);
    monique.awaitExplained();
    monique.awaitStep(1);
    // It rings again for whoever begins anew.
    monique.quitExercise();
    hand.press(u"closePhoneButton"_s);
    hand.press(u"exerciseRow-P24"_s);
    hand.press(u"aloneModeRadio"_s);
    takeTheCall(hand, {});
    hand.press(u"hangUpButton"_s);
    hand.press(u"finishCallButton"_s);
    monique.awaitStep(2);
    hand.press(u"siteTile_electruc"_s);
    hand.press(u"contactLink"_s);
    VERIFY_DONE_ALONE(monique);
}

void TestAlonePhone::p23TheTextIsGone()
{
    ALONE_LEARNER(monique, u"P23"_s);
    hand.press(u"stripPhoneButton"_s);
    hand.press(kConversation);
    hand.press(u"deleteTextButton"_s);
    monique.awaitExplained(u"Le message est supprimé"_s);
    hand.press(u"closePhoneButton"_s);
    // Nothing to take back any more: it comes again for whoever begins anew.
    monique.quitExercise();
    hand.press(u"exerciseRow-P23"_s);
    hand.press(u"aloneModeRadio"_s);
    hand.press(u"stripPhoneButton"_s);
    hand.press(kConversation);
    hand.press(u"reportTextButton"_s);
    VERIFY_DONE_ALONE(monique);
}

void TestAlonePhone::p24RefusingTheCall()
{
    ALONE_LEARNER(monique, u"P24"_s);
    hand.press(u"stripPhoneButton"_s);
    hand.press(u"refuseCallButton"_s);
    monique.awaitStep(2);
    hand.press(u"closePhoneButton"_s);
    hand.press(u"siteTile_electruc"_s);
    hand.press(u"contactLink"_s);
    VERIFY_DONE_ALONE(monique);
}

ALONE_MAIN(TestAlonePhone)
#include "tst_alone_phone.moc"
