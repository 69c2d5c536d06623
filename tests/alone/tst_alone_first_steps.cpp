// The first steps, alone at the real window: strolling, cookies, seeing better, asking.

#include "alone/alone_test.h"

using namespace Qt::StringLiterals;

class TestAloneFirstSteps final : public alone::AloneTest
{
    Q_OBJECT

public:
    TestAloneFirstSteps()
        : AloneTest(ELECTRUC_PLAYED_HERE)
    {
    }

private Q_SLOTS:
    void p01Strolling_data() { inBothWays(); }
    void p01Strolling();
    void p02ChoosingOneByOne_data() { inBothWays(); }
    void p02ChoosingOneByOne();
    void p02ChangingOnesMind_data() { inBothWays(); }
    void p02ChangingOnesMind();
    void p03InTheDialog_data() { inBothWays(); }
    void p03InTheDialog();
    void p03WithShortcuts_data() { inBothWays(); }
    void p03WithShortcuts();
    void p04AskingThenWriting_data() { inBothWays(); }
    void p04AskingThenWriting();
};

void TestAloneFirstSteps::p01Strolling()
{
    ALONE_LEARNER(monique, u"P01"_s);
    monique.open(u" WWW.Electruc.example "_s);
    monique.awaitStep(2);
    hand.press(u"servicesLink"_s);
    monique.awaitStep(3);
    hand.press(u"contactLink"_s);
    monique.awaitStep(4);
    hand.press(u"backButton"_s);
    monique.awaitStep(5);
    // The picture of the site leads home too.
    hand.press(u"logoButton"_s);
    VERIFY_DONE_WITH_QUESTIONS(monique);
}

void TestAloneFirstSteps::p02ChoosingOneByOne()
{
    ALONE_LEARNER(monique, u"P02"_s);
    monique.open(u"electruc.example"_s);
    hand.await(u"cookieBanner"_s);
    monique.awaitStep(2);
    hand.press(u"chooseCookiesButton"_s);
    monique.awaitPage(u"www.electruc.example/cookies"_s);
    hand.press(u"audienceBox"_s);
    hand.press(u"keepButton"_s);
    VERIFY_DONE_WITH_QUESTIONS(monique);
}

// To accept everything is no mistake: it can be taken back.
void TestAloneFirstSteps::p02ChangingOnesMind()
{
    ALONE_LEARNER(monique, u"P02"_s);
    hand.press(u"siteTile_electruc"_s);
    hand.press(u"acceptCookiesButton"_s);
    monique.awaitExplained();
    hand.awaitGone(u"cookieBanner"_s);
    monique.awaitStep(2);
    hand.press(u"cookiesLink"_s);
    monique.awaitPage(u"www.electruc.example/cookies"_s);
    hand.press(u"refuseAllButton"_s);
    VERIFY_DONE_ALONE(monique);
}

// « Voir mieux » changes the size as well as the colours, and shows the result at once.
void TestAloneFirstSteps::p03InTheDialog()
{
    ALONE_LEARNER(monique, u"P03"_s);
    hand.press(u"userButton"_s);
    hand.chooseInMenu(u"seeBetterAction"_s);
    hand.press(u"text200Radio"_s);
    hand.press(u"contrastRadio"_s);
    hand.press(u"lightRadio"_s);
    hand.press(u"text100Radio"_s);
    hand.press(u"closeButton"_s);
    VERIFY_DONE_WITH_QUESTIONS(monique);
}

void TestAloneFirstSteps::p03WithShortcuts()
{
    ALONE_LEARNER(monique, u"P03"_s);
    for (int i = 0; i < 8 && hand.read(u"textPercentLabel"_s) != u"150\u00A0%"_s; ++i)
        hand.strike(Qt::Key_Plus, Qt::ControlModifier);
    for (const QString& colours : {u"contrastRadio"_s, u"lightRadio"_s}) {
        hand.press(u"userButton"_s);
        hand.chooseInMenu(u"seeBetterAction"_s);
        hand.press(colours);
        hand.press(u"closeDialogButton"_s);
    }
    hand.strike(Qt::Key_0, Qt::ControlModifier);
    VERIFY_DONE_ALONE(monique);
}

void TestAloneFirstSteps::p04AskingThenWriting()
{
    ALONE_LEARNER(monique, u"P04"_s);
    const alone::Card card = monique.card();
    monique.open(u"electruc.example/aide"_s);
    hand.write(u"searchEdit"_s, u"RELEVE"_s); // the accent is left out
    hand.strike(Qt::Key_Return);
    monique.awaitStep(2);
    hand.press(u"questionHead_send-reading"_s);
    monique.awaitStep(3);
    hand.press(u"footerContactLink"_s);
    monique.awaitStep(4);
    // An address without its point, and nothing written: it is said, and nothing goes.
    hand.write(u"nameEdit"_s, card.firstName);
    hand.write(u"emailEdit"_s, u"monique@messagerie"_s);
    hand.press(u"sendButton"_s);
    hand.await(u"emailErrorLink"_s);
    hand.await(u"textErrorLink"_s);
    monique.awaitStep(4);
    hand.write(u"emailEdit"_s, card.email);
    hand.choose(u"subjectBox"_s, u"Autre chose"_s);
    hand.write(u"textEdit"_s, u"Bonjour, comment lire mon compteur ? Merci."_s);
    hand.press(u"sendButton"_s);
    VERIFY_DONE_WITH_QUESTIONS(monique);
}

ALONE_MAIN(TestAloneFirstSteps)
#include "tst_alone_first_steps.moc"
