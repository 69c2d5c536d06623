// Passwords, codes, sessions and signatures, alone at the real window.

#include "alone/alone_test.h"
#include "alone/file_choice.h"
#include "desk/session_watch.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kSite = u"www.electruc.example"_s;
const QString kArea = kSite + u"/espace-client"_s;

// The card's address with any password.
void signInWith(alone::Learner& learner, const QString& password)
{
    const QString email = learner.card().email;
    alone::Hand& hand = learner.hand();
    learner.awaitPage(kSite + u"/connexion"_s);
    hand.write(u"emailEdit"_s, email);
    hand.write(u"passwordEdit"_s, password);
    hand.press(u"signInButton"_s);
}

// The six digits of the newest text of Electruc, as the phone shows them.
QString codeOnThePhone(alone::Hand& hand)
{
    hand.press(u"stripPhoneButton"_s);
    hand.press(u"conversationRow_Electruc"_s);
    static const QRegularExpression digits(u"\\d{6}"_s);
    return digits.match(hand.read(u"copyCodeButton"_s)).captured();
}

// The instruction names an account to practise with; in « À moi » it comes with the first hint.
QString practiceIban(alone::Learner& learner)
{
    learner.hand().press(u"hintButton"_s);
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

class TestAloneSecurity final : public alone::AloneTest
{
    Q_OBJECT

public:
    TestAloneSecurity()
        : AloneTest(ELECTRUC_PLAYED_HERE)
    {
    }

private Q_SLOTS:
    void p17AForgottenPassword_data() { inBothWays(); }
    void p17AForgottenPassword();
    void p18ACodeByText_data() { inBothWays(); }
    void p18ACodeByText();
    void p19TheSessionEnds_data() { inBothWays(); }
    void p19TheSessionEnds();
    void p21AMandate_data() { inBothWays(); }
    void p21AMandate();
};

void TestAloneSecurity::p17AForgottenPassword()
{
    const QString password = u"Lavande-Tambour-73"_s;
    ALONE_LEARNER(monique, u"P17"_s);
    const alone::Card card = monique.card();
    hand.press(u"siteTile_electruc"_s);
    hand.press(u"customerAreaLink"_s);
    hand.press(u"forgottenButton"_s);
    hand.write(u"emailEdit"_s, card.email);
    hand.strike(Qt::Key_Return);
    monique.awaitStep(2);
    monique.open(u"messagerie.example"_s);
    hand.openRow(u"mailList"_s, 0);
    hand.press(u"messageLink"_s);
    monique.awaitPage(kSite + u"/nouveau-mot-de-passe/*"_s);
    monique.awaitStep(3);
    // Not twice the same: that is told, and nothing changes.
    hand.write(u"passwordEdit"_s, password);
    hand.write(u"repetitionEdit"_s, password.chopped(1));
    hand.press(u"saveButton"_s);
    hand.await(u"fieldMessage"_s);
    monique.awaitStep(3);
    hand.write(u"repetitionEdit"_s, password);
    hand.press(u"saveButton"_s);
    monique.awaitStep(4);

    signInWith(monique, card.password); // by habit
    hand.await(u"explanation"_s);
    monique.awaitStep(4);
    signInWith(monique, password);
    VERIFY_DONE_ALONE(monique);
}

void TestAloneSecurity::p18ACodeByText()
{
    ALONE_LEARNER(monique, u"P18"_s);
    monique.open(kArea + u"/profil"_s);
    monique.signIn();
    monique.awaitStep(2);
    hand.press(u"codeByTextLink"_s);
    hand.press(u"turnOnButton"_s);
    monique.awaitStep(3);
    hand.press(u"signOutMenuItem"_s);
    monique.awaitStep(4);
    hand.press(u"customerAreaLink"_s);
    signInWith(monique, monique.card().password);
    monique.awaitPage(kSite + u"/connexion/code"_s);
    const QString code = codeOnThePhone(hand);
    QVERIFY2(code.size() == 6, qPrintable(hand.trouble()));
    // One digit wrong: it is explained, and the code still serves.
    const QChar last = code.back() == u'7' ? u'8' : u'7';
    hand.write(u"codeEdit"_s, code.chopped(1) + last);
    hand.press(u"codeButton"_s);
    hand.await(u"explanation"_s);
    monique.awaitStep(4);
    hand.press(u"copyCodeButton"_s);
    hand.write(u"codeEdit"_s, {});
    hand.strike(Qt::Key_V, Qt::ControlModifier);
    hand.press(u"codeButton"_s);
    VERIFY_DONE_ALONE(monique);
}

void TestAloneSecurity::p19TheSessionEnds()
{
    ALONE_LEARNER(monique, u"P19"_s);
    monique.open(kArea + u"/demandes/nouvelle"_s);
    monique.signIn();
    monique.awaitStep(3);
    hand.write(u"subjectEdit"_s, u"Une question"_s);
    hand.write(u"messageEdit"_s, u"Bonjour,\nquand relevez-vous le compteur ?"_s);
    // Whoever waits does so a little faster here.
    desk::SessionWatch& watch = monique.window().sessionWatch();
    watch.setMinute(300ms);
    hand.await(u"sessionEndDialog"_s);
    hand.press(u"stayButton"_s);
    monique.awaitStep(4);
    hand.await(u"sessionEndDialog"_s);
    monique.awaitPage(kSite + u"/connexion"_s);
    monique.awaitStep(5);
    watch.setMinute(1min);
    hand.await(u"notice"_s); // which says that nothing is lost
    signInWith(monique, monique.card().password);
    monique.awaitStep(6);
    monique.awaitPage(kArea + u"/demandes/nouvelle"_s);
    hand.press(u"sendButton"_s);
    VERIFY_DONE_ALONE(monique);
}

void TestAloneSecurity::p21AMandate()
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
    depositMandate(andre, u"mandat-rempli.pdf"_s);
    hand.await(u"explanation"_s);
    andre.awaitStep(4);
    fillMandate(andre, iban);
    depositMandate(andre, u"mandat-rempli (2).pdf"_s);
    VERIFY_DONE_ALONE(andre);
    andre.doQuiz();
    VERIFY_DONE_ALONE(andre);
}

ALONE_MAIN(TestAloneSecurity)
#include "tst_alone_security.moc"
