// Requests, alone at the real window: a photo that goes with one, files that are refused, and the answer that
// came.

#include "alone/alone_test.h"
#include "alone/file_choice.h"

using namespace Qt::StringLiterals;

namespace {

const QString kNewRequest = u"www.electruc.example/espace-client/demandes/nouvelle"_s;
const QString kPhoto = u"Photo-compteur.jpg"_s;

} // namespace

class TestAloneRequests final : public alone::AloneTest
{
    Q_OBJECT

public:
    TestAloneRequests()
        : AloneTest(ELECTRUC_PLAYED_HERE)
    {
    }

private Q_SLOTS:
    void p14APhotoWithTheRequest_data() { inBothWays(); }
    void p14APhotoWithTheRequest();
    void p15FilesThatAreRefused_data() { inBothWays(); }
    void p15FilesThatAreRefused();
    void p16TheAnswer_data() { inBothWays(); }
    void p16TheAnswer();
    void p16ClosedTooSoon_data() { inBothWays(); }
    void p16ClosedTooSoon();
};

void TestAloneRequests::p14APhotoWithTheRequest()
{
    ALONE_LEARNER(monique, u"P14"_s);
    // The page asked for stands there after the sign-in.
    monique.open(kNewRequest);
    monique.signIn();
    monique.awaitPage(kNewRequest);
    monique.awaitStep(3);
    hand.press(u"sendButton"_s);
    monique.awaitExplained(); // nothing was written yet
    hand.choose(u"kindBox"_s, u"Mon relevé, mon compteur"_s);
    hand.write(u"subjectEdit"_s, u"L’été, mon compteur"_s);
    hand.write(u"messageEdit"_s, u"Bonjour,\nvoici la photo. À bientôt."_s);

    hand.press(u"addDocumentButton"_s);
    hand.write(u"searchEdit"_s, u"photo compteur"_s);
    alone::openFile(hand, kPhoto);
    hand.press(u"viewAttachmentButton"_s);
    hand.await(u"previewView"_s);
    hand.press(u"closePreviewButton"_s);
    hand.awaitGone(u"filePreviewDialog"_s);
    hand.press(u"sendButton"_s);
    monique.awaitStep(4);
    QCOMPARE(hand.read(u"subjectText"_s), u"L’été, mon compteur"_s);
    // The page of the empty form is not in the way back: nothing is sent twice.
    hand.press(u"backButton"_s);
    monique.awaitPage(u"bureau:"_s);
    monique.open(u"electruc.example/espace-client/demandes"_s);
    VERIFY_DONE_WITH_QUESTIONS(monique);
}

void TestAloneRequests::p15FilesThatAreRefused()
{
    ALONE_LEARNER(monique, u"P15"_s);
    monique.enterCustomerArea();
    hand.press(u"requestsMenuItem"_s);
    hand.press(u"newButton"_s);
    monique.awaitStep(3);
    // The other way round: that is explained, and counts all the same.
    hand.press(u"addDocumentButton"_s);
    alone::openFile(hand, u"Grande-photo-compteur.jpg"_s);
    const QString tooBig = hand.read(u"refusedText"_s);
    QVERIFY2(tooBig.contains(u"5\u00A0Mo"_s), qPrintable(tooBig));
    monique.awaitExplained();
    hand.press(u"closeRefusedButton"_s);
    hand.press(u"addDocumentButton"_s);
    alone::openFile(hand, u"Film-adresse.mp4"_s);
    hand.await(u"refusedText"_s);
    monique.awaitStep(5);
    hand.press(u"addDocumentButton"_s);
    alone::openFile(hand, kPhoto);
    hand.awaitGone(u"refusedText"_s);
    hand.write(u"subjectEdit"_s, u"Ma photo"_s);
    hand.write(u"messageEdit"_s, u"La voici."_s);
    hand.press(u"sendButton"_s);
    VERIFY_DONE_WITH_QUESTIONS(monique);
}

void TestAloneRequests::p16TheAnswer()
{
    ALONE_LEARNER(monique, u"P16"_s);
    monique.open(u"messagerie.example"_s);
    hand.openRow(u"mailList"_s, 0);
    monique.awaitStep(2);
    QVERIFY2(hand.read(u"senderAddressText"_s).endsWith(u"@electruc.example"_s),
        qPrintable(hand.read(u"senderAddressText"_s)));
    hand.press(u"unsureAnswerButton"_s);
    hand.await(u"tryAgainText"_s);
    monique.answer(u"Il est faux : il contient un lien"_s);
    monique.awaitStep(2);
    monique.answer(u"Oui, il est vrai"_s);
    monique.awaitStep(3);
    // By one's own way, without the link.
    hand.press(u"deskButton"_s);
    monique.enterCustomerArea();
    monique.awaitStep(4);
    hand.press(u"requestsMenuItem"_s);
    hand.press(u"requestRow-*"_s);
    monique.awaitStep(5);
    hand.write(u"messageEdit"_s, u"Merci !"_s);
    hand.press(u"sendButton"_s);
    monique.awaitStep(6);
    // One may change one's mind, and again.
    hand.press(u"closeButton"_s);
    hand.press(u"stayButton"_s);
    hand.awaitGone(u"closeDialog"_s);
    hand.press(u"closeButton"_s);
    hand.press(u"confirmCloseButton"_s);
    VERIFY_DONE_WITH_QUESTIONS(monique);
}

void TestAloneRequests::p16ClosedTooSoon()
{
    ALONE_LEARNER(monique, u"P16"_s);
    hand.press(u"siteTile_messagerie"_s);
    hand.openRow(u"mailList"_s, 0);
    monique.answer(u"Oui, il est vrai"_s);
    // The link of a true message leads to the request, by way of the sign-in.
    hand.press(u"messageLink"_s);
    monique.signIn();
    monique.awaitStep(5);
    hand.press(u"closeButton"_s);
    hand.press(u"confirmCloseButton"_s);
    monique.awaitExplained(u"La demande est clôturée avant votre message."_s);
    hand.press(u"noteActionButton"_s); // opens it again
    hand.write(u"messageEdit"_s, u"Merci, bonne journée."_s);
    hand.press(u"sendButton"_s);
    VERIFY_DONE_ALONE(monique);
}

ALONE_MAIN(TestAloneRequests)
#include "tst_alone_requests.moc"
