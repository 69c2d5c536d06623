// What goes otherwise on the way of P05 to P11 is explained, blocks nothing, and the exercise is done all the
// same.

#include "alone/alone_test.h"
#include "alone/meter_reading.h"

using namespace Qt::StringLiterals;

class TestAloneMistakes final : public alone::AloneTest
{
    Q_OBJECT

public:
    TestAloneMistakes()
        : AloneTest(ELECTRUC_PLAYED_HERE)
    {
    }

private Q_SLOTS:
    void p05AMistypedCode_data() { inBothWays(); }
    void p05AMistypedCode();
    void p06AmongTheSuspects_data() { inBothWays(); }
    void p06AmongTheSuspects();
    void p07WithTheCapitalsLocked_data() { inBothWays(); }
    void p07WithTheCapitalsLocked();
    void p08TwoExemplars_data() { inBothWays(); }
    void p08TwoExemplars();
    void p09AnotherNumber_data() { inBothWays(); }
    void p09AnotherNumber();
    void p10AnotherDigit_data() { inBothWays(); }
    void p10AnotherDigit();
    void p11AnotherReading_data() { inBothWays(); }
    void p11AnotherReading();
};

void TestAloneMistakes::p05AMistypedCode()
{
    ALONE_LEARNER(ahmed, u"P05"_s);
    const alone::Card card = ahmed.card();
    hand.press(u"letterButton"_s);
    const QString code = lineOf(hand.read(u"documentView"_s), u"Code d’activation"_s);
    ahmed.open(u"electruc.example/inscription"_s);
    ahmed.awaitStep(2);
    hand.write(u"eanEdit"_s, card.ean);
    hand.write(u"codeEdit"_s, code.left(code.size() - 1));
    hand.write(u"emailEdit"_s, card.email);
    hand.write(u"passwordEdit"_s, u"Tortue-Marine-52"_s);
    hand.write(u"repetitionEdit"_s, u"Tortue-Marine-52"_s);
    hand.press(u"registerButton"_s);
    ahmed.awaitExplained(u"Le code d’activation a 8 caractères."_s);
    hand.write(u"codeEdit"_s, u"AAAA-AAAA"_s);
    hand.press(u"registerButton"_s);
    ahmed.awaitExplained(u"Un des codes n’est pas celui de la lettre. Rien n’est bloqué"_s);
    hand.write(u"codeEdit"_s, code);
    // What was written is still there, but for the passwords where the site says so.
    if (hand.read(u"passwordEdit"_s).isEmpty()) {
        hand.write(u"passwordEdit"_s, u"Tortue-Marine-52"_s);
        hand.write(u"repetitionEdit"_s, u"Tortue-Marine-52"_s);
    }
    hand.press(u"registerButton"_s);
    hand.press(u"mailButton"_s);
    VERIFY_DONE_ALONE(ahmed);
}

// The second time the mailbox takes the message for a suspect one; and a link that has served does no harm.
void TestAloneMistakes::p06AmongTheSuspects()
{
    ALONE_LEARNER(ahmed, u"P06"_s);
    hand.press(u"siteTile_messagerie"_s);
    hand.openRow(u"mailList"_s, 0);
    hand.press(u"messageLink"_s);
    VERIFY_DONE_ALONE(ahmed);
    ahmed.doItAgain();
    ahmed.open(u"messagerie.example"_s);
    hand.press(u"foldersButton"_s);
    hand.press(u"junkMenuItem"_s);
    ahmed.awaitPage(u"www.messagerie.example/suspects*"_s);
    hand.openRow(u"mailList"_s, 0);
    ahmed.awaitStep(2);
    hand.press(u"messageLink"_s);
    VERIFY_DONE_ALONE(ahmed);
}

void TestAloneMistakes::p07WithTheCapitalsLocked()
{
    ALONE_LEARNER(monique, u"P07"_s);
    const alone::Card card = monique.card();
    hand.press(u"siteTile_electruc"_s);
    hand.press(u"customerAreaButton"_s);
    hand.write(u"emailEdit"_s, card.email);
    hand.lockCapitals(true);
    hand.write(u"passwordEdit"_s, card.password);
    hand.await(u"capsLockNote"_s);
    hand.press(u"signInButton"_s);
    monique.awaitExplained(u"L’adresse ou le mot de passe n’est pas le bon."_s);
    hand.lockCapitals(false);
    hand.press(u"showPasswordButton"_s);
    hand.write(u"passwordEdit"_s, card.password);
    hand.awaitGone(u"capsLockNote"_s);
    hand.strike(Qt::Key_Return);
    monique.awaitStep(2);
    hand.press(u"unsureAnswerButton"_s);
    hand.await(u"tryAgainText"_s);
    monique.answer(hand.read(u"countsText"_s).section(u' ', 0, 0));
    monique.awaitStep(3);
    hand.press(u"chartTableButton"_s);
    monique.answer(monique.strongestMonth());
    monique.awaitStep(4);
    monique.answer(hand.read(u"invoiceValue"_s));
    monique.awaitStep(5);
    hand.press(u"signOutMenuItem"_s);
    VERIFY_DONE_ALONE(monique);
    // Going back shows nothing of hers.
    hand.press(u"backButton"_s);
    hand.awaitGone(u"bravoText"_s);
    QVERIFY(!hand.sees(u"invoiceValue"_s));
    QCOMPARE(hand.trouble(), QString());
}

void TestAloneMistakes::p08TwoExemplars()
{
    ALONE_LEARNER(monique, u"P08"_s);
    monique.enterCustomerArea();
    hand.press(u"invoiceButton"_s);
    monique.awaitStep(3);
    hand.press(u"downloadButton-*"_s);
    monique.awaitStep(4);
    hand.press(u"downloadButton-*"_s); // twice is no harm
    hand.press(u"downloadsButton"_s);
    monique.awaitStep(5);
    hand.press(u"openButton"_s);
    monique.awaitStep(6);
    hand.strike(Qt::Key_P, Qt::ControlModifier, [&] {
        hand.choose(u"copiesCombo"_s, u"2"_s);
        hand.press(u"printButton"_s);
    });
    monique.awaitExplained(u"C’est imprimé. Le papier coûte cher"_s);
    hand.press(u"printButton"_s, [&] { hand.press(u"printButton"_s); });
    VERIFY_DONE_ALONE(monique);
}

void TestAloneMistakes::p09AnotherNumber()
{
    ALONE_LEARNER(monique, u"P09"_s);
    const alone::Card card = monique.card();
    monique.open(u"electruc.example/espace-client"_s);
    monique.signIn();
    hand.press(u"invoicesMenuItem"_s);
    hand.press(u"viewButton-*"_s);
    monique.awaitStep(3);
    const QString bill = hand.read(u"documentView"_s);
    monique.answer(lineOf(bill, u"À payer"_s));
    monique.awaitStep(4);
    monique.answer(lineOf(bill, u"Au plus tard le"_s));
    monique.awaitStep(5);
    monique.answer(lineOf(bill, u"Communication"_s));
    monique.awaitStep(6);
    monique.answer(card.ean); // neither the client’s number…
    hand.await(u"tryAgainText"_s);
    monique.awaitStep(6);
    monique.answer(card.clientNumber);
    monique.awaitStep(7);
    monique.answer(card.clientNumber); // … nor the code of the connection
    hand.await(u"tryAgainText"_s);
    monique.awaitStep(7);
    monique.answer(card.ean);
    VERIFY_DONE_ALONE(monique);
}

void TestAloneMistakes::p10AnotherDigit()
{
    ALONE_LEARNER(monique, u"P10"_s);
    monique.open(u"electruc.example/espace-client/profil"_s);
    monique.signIn();
    monique.awaitStep(3);
    const QString number = monique.numberToWrite();
    hand.write(u"phoneEdit"_s, u"12 34"_s);
    hand.press(u"saveButton"_s);
    monique.awaitExplained(u"Ce numéro n’est pas un numéro belge."_s);
    hand.write(u"phoneEdit"_s, u"0400 99 99 99"_s);
    hand.press(u"saveButton"_s);
    monique.awaitExplained(u"Le numéro est enregistré, mais un chiffre diffère."_s);
    hand.write(u"phoneEdit"_s, QString(number).remove(u' '));
    hand.press(u"saveButton"_s);
    monique.awaitStep(4);
    hand.press(u"contactButton"_s);
    hand.press(u"byPhoneButton"_s);
    hand.press(u"saveButton"_s);
    monique.awaitStep(5);
    monique.awaitPage(u"www.electruc.example/espace-client/profil"_s);
    for (const QString& language : {u"Nederlands"_s, u"Français"_s}) {
        hand.choose(u"languageBox"_s, language);
        hand.press(u"saveButton"_s);
    }
    VERIFY_DONE_ALONE(monique);
}

void TestAloneMistakes::p11AnotherReading()
{
    ALONE_LEARNER(monique, u"P11"_s);
    monique.open(u"electruc.example/espace-client/releves"_s);
    monique.signIn();
    monique.awaitStep(3);
    const QString digits = alone::readMeter(monique).black;
    monique.answer(QString::number(digits.toLongLong()));
    monique.awaitStep(4);
    hand.write(u"dayEdit"_s, digits + u",7"_s);
    hand.press(u"sendButton"_s);
    monique.awaitExplained(u"Comparez avec le compteur"_s);
    hand.write(u"dayEdit"_s, u'9' + digits.mid(1));
    hand.press(u"sendButton"_s);
    monique.awaitExplained(u"Ce chiffre est loin des précédents."_s);
    hand.press(u"correctButton"_s);
    hand.write(u"dayEdit"_s, digits);
    hand.strike(Qt::Key_Return);
    VERIFY_DONE_ALONE(monique);
}

ALONE_MAIN(TestAloneMistakes)
#include "tst_alone_mistakes.moc"
