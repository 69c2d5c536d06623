// Passwords, codes and sessions that end, alone at the real window.

#include "alone/alone_test.h"
#include "desk/session_watch.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kSite = u"www.electruc.example"_s;
const QString kArea = kSite + u"/espace-client"_s;
const QString kNewRequest = kArea + u"/demandes/nouvelle"_s;

// A minute of silence: whoever waits does so a little faster here.
constexpr auto kMinute = 500ms;

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
    void p17TheLinkServedAlready_data() { inBothWays(); }
    void p17TheLinkServedAlready();
    void p18TheCodeIsTooOld_data() { inBothWays(); }
    void p18TheCodeIsTooOld();
    void p19SignedOutByOneself_data() { inBothWays(); }
    void p19SignedOutByOneself();
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
    monique.awaitExplained();
    monique.awaitStep(4);
    signInWith(monique, password);
    VERIFY_DONE_WITH_QUESTIONS(monique);
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
    hand.await(u"notice"_s);
    const QWidget* who = hand.see(u"whoText"_s);
    const QWidget* notice = hand.see(u"notice"_s);
    QVERIFY2(who && notice, qPrintable(monique.trouble()));
    QTRY_VERIFY2(who->mapToGlobal(who->rect().bottomLeft()).y() < notice->mapToGlobal(QPoint()).y(),
        "the words of who is signed in stand under the breadcrumb: nothing covers them");
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
    monique.awaitExplained();
    monique.awaitStep(4);
    hand.press(u"copyCodeButton"_s);
    hand.write(u"codeEdit"_s, {});
    hand.strike(Qt::Key_V, Qt::ControlModifier);
    hand.press(u"codeButton"_s);
    VERIFY_DONE_WITH_QUESTIONS(monique);
}

void TestAloneSecurity::p19TheSessionEnds()
{
    ALONE_LEARNER(monique, u"P19"_s);
    monique.open(kNewRequest);
    monique.signIn();
    monique.awaitStep(3);
    hand.write(u"subjectEdit"_s, u"Une question"_s);
    hand.write(u"messageEdit"_s, u"Bonjour,\nquand relevez-vous le compteur ?"_s);
    desk::SessionWatch& watch = monique.window().sessionWatch();
    watch.setMinute(kMinute);
    hand.await(u"sessionEndDialog"_s);
    hand.press(u"stayButton"_s);
    monique.awaitStep(4);
    monique.awaitPage(kSite + u"/connexion"_s);
    monique.awaitStep(5);
    watch.setMinute(1min);
    hand.await(u"notice"_s); // which says that nothing is lost
    signInWith(monique, monique.card().password);
    monique.awaitStep(6);
    monique.awaitPage(kNewRequest);
    hand.press(u"sendButton"_s);
    VERIFY_DONE_WITH_QUESTIONS(monique);
}

void TestAloneSecurity::p17TheLinkServedAlready()
{
    const QString password = u"Moulin-Orange-Neige-8"_s;
    ALONE_LEARNER(monique, u"P17"_s);
    const alone::Card card = monique.card();
    monique.open(kSite + u"/mot-de-passe-oublie"_s);
    // Nobody learns here who has an account: another address gives the same page.
    hand.write(u"emailEdit"_s, u"personne@messagerie.example"_s);
    hand.press(u"sendButton"_s);
    hand.await(u"sentText"_s);
    monique.awaitStep(1);
    hand.press(u"againButton"_s);
    hand.write(u"emailEdit"_s, card.email);
    hand.press(u"sendButton"_s);
    monique.awaitStep(2);
    hand.press(u"mailButton"_s);
    hand.openRow(u"mailList"_s, 0);
    hand.press(u"messageLink"_s);
    monique.awaitStep(3);
    hand.write(u"passwordEdit"_s, password);
    hand.write(u"repetitionEdit"_s, password);
    hand.strike(Qt::Key_Return);
    monique.awaitStep(4);
    // The same link once more: it says so, and one goes on.
    hand.press(u"closeTabButton"_s);
    hand.press(u"messageLink"_s);
    monique.awaitPage(kSite + u"/mot-de-passe-oublie"_s);
    hand.await(u"notice"_s);
    hand.press(u"customerAreaLink"_s);
    signInWith(monique, password);
    VERIFY_DONE_ALONE(monique);
}

void TestAloneSecurity::p18TheCodeIsTooOld()
{
    ALONE_LEARNER(monique, u"P18"_s);
    monique.enterCustomerArea();
    hand.press(u"profileMenuItem"_s);
    hand.press(u"codeByTextLink"_s);
    hand.press(u"turnOnButton"_s);
    hand.press(u"signOutMenuItem"_s);
    monique.awaitStep(4);
    hand.press(u"customerAreaLink"_s);
    signInWith(monique, monique.card().password);
    const QString first = codeOnThePhone(hand);
    QVERIFY2(first.size() == 6, qPrintable(monique.trouble()));
    // Somebody rang at the door meanwhile.
    monique.runtime().clock().advanceSeconds(11 * 60);
    hand.write(u"codeEdit"_s, first);
    hand.press(u"codeButton"_s);
    monique.awaitExplained(u"Ce code est trop vieux."_s);
    hand.press(u"anotherCodeButton"_s);
    hand.await(
        [&] { return hand.read(u"copyCodeButton"_s) != u"Copier "_s + first; }, u"no other code comes"_s);
    static const QRegularExpression digits(u"\\d{6}"_s);
    hand.write(u"codeEdit"_s, digits.match(hand.read(u"copyCodeButton"_s)).captured());
    hand.strike(Qt::Key_Return);
    VERIFY_DONE_ALONE(monique);
}

void TestAloneSecurity::p19SignedOutByOneself()
{
    ALONE_LEARNER(monique, u"P19"_s);
    monique.open(kNewRequest);
    monique.signIn();
    monique.awaitStep(3);
    hand.write(u"subjectEdit"_s, u"Une question"_s);
    hand.write(u"messageEdit"_s, u"Bonjour"_s);
    desk::SessionWatch& watch = monique.window().sessionWatch();
    watch.setMinute(kMinute);
    hand.await(u"sessionEndDialog"_s);
    hand.press(u"stayButton"_s);
    monique.awaitStep(4);
    hand.await(u"sessionEndDialog"_s);
    hand.press(u"endSessionButton"_s);
    monique.awaitExplained(u"Vous vous êtes déconnecté vous-même."_s);
    watch.setMinute(1min);
    signInWith(monique, monique.card().password);
    monique.awaitPage(kNewRequest);
    watch.setMinute(kMinute);
    monique.awaitStep(5);
    watch.setMinute(1min);
    hand.await(u"notice"_s); // which says that nothing is lost
    signInWith(monique, monique.card().password);
    monique.awaitStep(6);
    hand.press(u"sendButton"_s);
    VERIFY_DONE_ALONE(monique);
}

ALONE_MAIN(TestAloneSecurity)
#include "tst_alone_security.moc"
