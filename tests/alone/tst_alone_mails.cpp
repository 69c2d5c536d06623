// Eight messages to judge, alone at the real window: seen through, and fallen for.

#include "alone/alone_test.h"
#include "alone/false_site.h"

#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMessages = 8;

// Those with whom the person has to do, and who write from their own address.
const QStringList kKnownHosts{u"electruc.example"_s, u"www.electruc.example"_s, u"bibliotheque.example"_s};

enum class Judges { AsOneSees, UnsureAtFirst };

// Who writes and where the link leads, as the page tells both.
bool looksTrue(alone::Hand& hand)
{
    const bool isKnown = kKnownHosts.contains(hand.read(u"senderAddressText"_s).section(u'@', 1));
    const QWidget* link = hand.see(u"messageLink"_s);
    return isKnown
        && (!link || kKnownHosts.contains(QUrl(link->accessibleDescription().section(u' ', -1)).host()));
}

// The eight messages, from the one that is open.
void judgeAll(alone::Hand& hand, Judges how)
{
    for (int i = 1; i <= kMessages && hand.trouble().isEmpty(); ++i) {
        hand.await(u"trueButton"_s);
        const QString verdict = looksTrue(hand) ? u"trueButton"_s : u"falseButton"_s;
        if (how == Judges::UnsureAtFirst) {
            hand.press(u"unsureButton"_s);
            hand.await(u"lessonExplanation"_s);
        }
        hand.press(verdict);
        hand.awaitGone(u"trueButton"_s); // it was right
        if (i < kMessages)
            hand.press(u"nextMailButton"_s);
    }
}

// Beside the exercise there is room for the list or for a message.
void openMessage(alone::Hand& hand, int row)
{
    hand.await([&] { return hand.sees(u"mailList"_s) || hand.sees(u"backToListButton"_s); }, u"no mailbox"_s);
    if (!hand.sees(u"mailList"_s))
        hand.press(u"backToListButton"_s);
    hand.openRow(u"mailList"_s, row);
    hand.await(u"senderAddressText"_s);
}

// The next false message of the list, from that line on; the line after it.
int openFalseOne(alone::Hand& hand, int row)
{
    for (; row < kMessages && hand.trouble().isEmpty(); ++row) {
        openMessage(hand, row);
        if (!looksTrue(hand))
            return row + 1;
    }
    hand.giveUp(u"there is no false message"_s);
    return row;
}

void pointAtTwoClues(alone::Hand& hand)
{
    const auto hasTwo = [&hand] { return hand.read(u"lessonClues"_s).contains(u"trouvés\u00A0: 2"_s); };
    const QStringList parts{u"cluePartSender"_s, u"cluePartLink"_s, u"cluePartText1"_s, u"cluePartText2"_s,
        u"cluePartText3"_s, u"cluePartSubject"_s};
    for (const QString& part : parts) {
        if (hand.sees(part) && !hasTwo())
            hand.press(part);
    }
    hand.await(hasTwo, u"no two clues were found"_s);
}

} // namespace

class TestAloneMails final : public alone::AloneTest
{
    Q_OBJECT

public:
    TestAloneMails()
        : AloneTest(ELECTRUC_PLAYED_HERE)
    {
    }

private Q_SLOTS:
    void p22JudgingMessages_data() { inBothWays(); }
    void p22JudgingMessages();
    void p22FollowingALink_data() { inBothWays(); }
    void p22FollowingALink();
    void p22ATrueOneIsPutBack_data() { inBothWays(); }
    void p22ATrueOneIsPutBack();
};

void TestAloneMails::p22JudgingMessages()
{
    ALONE_LEARNER(monique, u"P22"_s);
    hand.press(u"siteTile_messagerie"_s);
    openMessage(hand, 0);
    judgeAll(hand, Judges::AsOneSees);
    openFalseOne(hand, 0);
    pointAtTwoClues(hand);
    hand.press(u"reportButton"_s);
    VERIFY_DONE_WITH_QUESTIONS(monique);
}

void TestAloneMails::p22FollowingALink()
{
    ALONE_LEARNER(monique, u"P22"_s);
    monique.open(u"messagerie.example"_s);
    int row = 0;
    do
        row = openFalseOne(hand, row);
    while (hand.trouble().isEmpty() && !hand.sees(u"messageLink"_s));
    hand.press(u"messageLink"_s);
    hand.await([&] { return !monique.page().startsWith(u"www.messagerie"_s); }, u"the link leads nowhere"_s);
    const bool copiesSignIn = hand.sees(u"signInButton"_s);
    if (copiesSignIn)
        hand.press(u"signInButton"_s);
    alone::readHowItWent(hand, copiesSignIn ? 4 : 3);
    monique.awaitExplained();
    hand.press(u"mailboxButton"_s);

    openMessage(hand, 0);
    judgeAll(hand, Judges::UnsureAtFirst);
    // One whose link was not followed.
    openFalseOne(hand, row);
    pointAtTwoClues(hand);
    hand.press(u"reportButton"_s);
    VERIFY_DONE_ALONE(monique);
}

void TestAloneMails::p22ATrueOneIsPutBack()
{
    ALONE_LEARNER(monique, u"P22"_s);
    hand.press(u"siteTile_messagerie"_s);
    openMessage(hand, 0);
    judgeAll(hand, Judges::AsOneSees);
    openMessage(hand, 0);
    for (int row = 1; row < kMessages && !looksTrue(hand); ++row)
        openMessage(hand, row);
    const QString kept = hand.read(u"subjectText"_s);
    hand.press(u"reportButton"_s);
    monique.awaitExplained(u"Celui-ci était vrai"_s);
    hand.press(u"foldersButton"_s);
    hand.press(u"junkMenuItem"_s);
    openMessage(hand, 0);
    QCOMPARE(hand.read(u"subjectText"_s), kept);
    hand.press(u"clearButton"_s);
    monique.awaitPage(u"www.messagerie.example/reception"_s);
    openFalseOne(hand, 0);
    pointAtTwoClues(hand);
    hand.press(u"reportButton"_s);
    VERIFY_DONE_ALONE(monique);
}

ALONE_MAIN(TestAloneMails)
#include "tst_alone_mails.moc"
