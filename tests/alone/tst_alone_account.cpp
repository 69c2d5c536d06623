// One’s account, alone at the real window: opened with the letter, activated, entered, corrected.

#include "alone/alone_test.h"

using namespace Qt::StringLiterals;

class TestAloneAccount final : public alone::AloneTest
{
    Q_OBJECT

public:
    TestAloneAccount()
        : AloneTest(ELECTRUC_PLAYED_HERE)
    {
    }

private Q_SLOTS:
    void p05WithTheLetter_data() { inBothWays(); }
    void p05WithTheLetter();
    void p06Activating_data() { inBothWays(); }
    void p06Activating();
    void p07ReadingTheDashboard_data() { inBothWays(); }
    void p07ReadingTheDashboard();
    void p10CorrectingTheProfile_data() { inBothWays(); }
    void p10CorrectingTheProfile();
};

void TestAloneAccount::p05WithTheLetter()
{
    ALONE_LEARNER(ahmed, u"P05"_s);
    const alone::Card card = ahmed.card();
    hand.press(u"letterButton"_s);
    const QString letter = hand.read(u"documentView"_s);
    const QString code = lineOf(letter, u"Code d’activation"_s);
    ahmed.open(u"electruc.example"_s);
    hand.press(u"activationButton"_s);
    ahmed.awaitStep(2);
    hand.write(u"eanEdit"_s, card.ean);
    hand.write(u"codeEdit"_s, code.toLower());
    hand.write(u"emailEdit"_s, card.email);
    hand.write(u"passwordEdit"_s, u"Tortue-Marine-52"_s);
    hand.write(u"repetitionEdit"_s, u"Tortue-Marine-52"_s);
    hand.press(u"registerButton"_s);
    ahmed.awaitStep(3);
    ahmed.open(u"messagerie.example"_s);
    VERIFY_DONE_WITH_QUESTIONS(ahmed);
}

void TestAloneAccount::p06Activating()
{
    ALONE_LEARNER(ahmed, u"P06"_s);
    ahmed.open(u"www.messagerie.example"_s);
    hand.openRow(u"mailList"_s, 0);
    ahmed.awaitStep(2);
    hand.press(u"messageLink"_s);
    VERIFY_DONE_WITH_QUESTIONS(ahmed);
}

void TestAloneAccount::p07ReadingTheDashboard()
{
    ALONE_LEARNER(monique, u"P07"_s);
    monique.open(u"electruc.example/espace-client"_s);
    monique.signIn();
    monique.awaitStep(2);
    monique.answer(hand.read(u"countsText"_s).section(u' ', 0, 0));
    monique.awaitStep(3);
    monique.answer(monique.strongestMonth());
    monique.awaitStep(4);
    monique.answer(hand.read(u"invoiceValue"_s));
    monique.awaitStep(5);
    hand.press(u"homeLink"_s);
    hand.press(u"signOutButton"_s);
    VERIFY_DONE_WITH_QUESTIONS(monique);
}

void TestAloneAccount::p10CorrectingTheProfile()
{
    ALONE_LEARNER(monique, u"P10"_s);
    monique.open(u"electruc.example/espace-client/profil"_s);
    monique.signIn();
    monique.awaitPage(u"www.electruc.example/espace-client/profil"_s);
    monique.awaitStep(3);
    const QString number = monique.numberToWrite();
    hand.write(u"phoneEdit"_s, u"+32 "_s + number.mid(1));
    hand.press(u"saveButton"_s);
    monique.awaitStep(4);
    hand.press(u"contactButton"_s);
    monique.awaitPage(u"www.electruc.example/espace-client/profil/contact"_s);
    hand.press(u"byPhoneButton"_s);
    hand.press(u"saveButton"_s);
    monique.awaitStep(5);
    hand.choose(u"languageBox"_s, u"Nederlands"_s);
    hand.press(u"saveButton"_s);
    monique.awaitStep(6);
    hand.choose(u"languageBox"_s, u"Français"_s);
    hand.press(u"saveButton"_s);
    VERIFY_DONE_WITH_QUESTIONS(monique);
}

ALONE_MAIN(TestAloneAccount)
#include "tst_alone_account.moc"
