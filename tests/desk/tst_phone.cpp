// The phone beside the page, as a person uses it: what is new, reading, a link, reporting, deleting, and that
// nothing of it stays for the next.

#include "coach/engine/coach.h"
#include "coach/overlay/coach_panel.h"
#include "core/phone/phone_event_names.h"
#include "data/phone/text_repository.h"
#include "data/world_store.h"
#include "desk/phone/phone_panel.h"
#include "desk/phone/phone_place.h"
#include "desk/seat.h"
#include "kit/note.h"
#include "kit/text.h"
#include "runtime/translation.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/page_audit.h"
#include "support/window_test.h"

using namespace Qt::StringLiterals;

namespace {

const QString kMonique = u"monique.delvaux@messagerie.example"_s;
const QString kAndre = u"andre.collard@messagerie.example"_s;

// A person at the window with a phone of six known texts.
class Owner final : public Seat
{
public:
    Owner() { isReady = isReady && sitDown(kMonique) && emptyPhone(); }
    core::SupplyPointId id() const { return persona->supplyPoint.id; }
    core::TextId receive(
        const QString& sender, const QString& body, bool isFraud = false, const QStringList& clues = {})
    {
        core::TextMessage text;
        text.phone = id();
        text.sender = sender;
        text.body = body;
        text.fraud = isFraud;
        text.clues = clues;
        text.sentAt = runtime.clock().nowUtc().addSecs(-60);
        return data::TextRepository(runtime->worldStore().database()).add(text).value();
    }
    QAbstractButton* strip() { return find<QAbstractButton>(u"stripPhoneButton"_s); }
    QString stripText() { return strip() ? strip()->accessibleName() : QString(); }
    QString title()
    {
        return find<kit::Text>(u"phoneTitle"_s) ? find<kit::Text>(u"phoneTitle"_s)->text() : QString();
    }
    desk::PhonePanel* panel() { return window().findChild<desk::PhonePanel*>(); }
    QStringList told()
    {
        QStringList events = Seat::told(u"text."_s);
        for (QString& event : events)
            event.remove(0, 5);
        return events;
    }

    runtime::Translation french;

private:
    bool emptyPhone()
    {
        data::TextRepository texts(runtime->worldStore().database());
        const auto all = texts.list(id(), core::TextPlace::Inbox, runtime.clock().nowUtc());
        if (!all)
            return false;
        for (const core::TextMessage& text : *all) {
            if (!texts.move(text.id, core::TextPlace::Trash))
                return false;
        }
        return true;
    }
};

} // namespace

class TestPhone final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void itIsThereOnceSomebodySits();
    void anArrivalIsToldInWords();
    void readingWithTheKeyboardAlone();
    void aLinkOpensInTheBrowser();
    void reportingAFraudExplainsIt();
    void reportingATrueOneIsNoReproach();
    void whatIsDeletedCanComeBack();
    void whatTheTextSaysStaysText();
    void nothingStaysForTheNext();
    void everyScreenIsSound();
    void theExerciseMakesRoom();
};

#define OWNER(name)                                                                                          \
    Owner name;                                                                                              \
    QVERIFY(name.isReady)

#define SOUND(name)                                                                                          \
    QVERIFY2(audit::faultsOf(*name.panel()).isEmpty(), qPrintable(audit::faultsOf(*name.panel()).join(u'\n')))

void TestPhone::itIsThereOnceSomebodySits()
{
    OWNER(owner);
    QTRY_VERIFY(owner.strip());
    QTRY_COMPARE(owner.stripText(), u"Téléphone"_s);
    QVERIFY(owner.click(u"stripPhoneButton"_s));
    QVERIFY(owner.panel()->isVisible());
    QCOMPARE(owner.panel()->accessibleName(), u"Téléphone de Monique"_s);
    QCOMPARE(owner.title(), u"Messages"_s);
    QVERIFY2(owner.find<QWidget>(u"closePhoneButton"_s)->hasFocus(), "nothing else can be used");
    QVERIFY(owner.click(u"stripPhoneButton"_s));
    QVERIFY(!owner.panel()->isVisible());
    owner.window().leave();
    QTRY_VERIFY(!owner.strip());
    owner.typist->press(Qt::Key_F8);
    QVERIFY(!owner.panel()->isVisible());
}

void TestPhone::anArrivalIsToldInWords()
{
    OWNER(owner);
    owner.receive(u"Lucie"_s, u"Bien rentrée\u00A0!"_s);
    QTRY_COMPARE(owner.stripText(), u"Téléphone\u00A0: 1 nouveau SMS"_s);
    QVERIFY2(!owner.panel()->isVisible(), "it waits until one looks");
    owner.receive(u"Lucie"_s, u"Et toi\u00A0?"_s);
    QTRY_COMPARE(owner.stripText(), u"Téléphone\u00A0: 2 nouveaux SMS"_s);
    QVERIFY(owner.click(u"stripPhoneButton"_s));
    QVERIFY(owner.find<QAbstractButton>(u"conversationRow_Lucie"_s));
    QCOMPARE(
        owner.find<QAbstractButton>(u"conversationRow_Lucie"_s)->accessibleName(), u"Lucie, 2 nouveaux"_s);
    // One more while the list is open.
    owner.receive(u"Electruc"_s, u"Votre facture est prête."_s);
    QTRY_VERIFY(owner.find<QAbstractButton>(u"conversationRow_Electruc"_s));
    QVERIFY(owner.click(u"conversationRow_Lucie"_s));
    QTRY_COMPARE(owner.title(), u"Lucie"_s);
    QCOMPARE(owner.stripText(), u"Téléphone\u00A0: 1 nouveau SMS"_s);
    QCOMPARE(owner.told(), (QStringList{u"opened"_s, u"opened"_s}));
}

void TestPhone::readingWithTheKeyboardAlone()
{
    OWNER(owner);
    owner.receive(u"Lucie"_s, u"Bien rentrée\u00A0!"_s);
    Typist& typist = *owner.typist;
    typist.press(Qt::Key_L, Qt::ControlModifier);
    QWidget* const address = typist.focus();
    typist.press(Qt::Key_F8);
    QCOMPARE(typist.focus()->objectName(), u"conversationRow_Lucie"_s);
    typist.press(Qt::Key_Return);
    QTRY_COMPARE(owner.title(), u"Lucie"_s);
    QTRY_COMPARE(typist.focus()->objectName(), u"phoneBackButton"_s);
    QVERIFY(typist.reach(u"reportTextButton"_s));
    QVERIFY(typist.reach(u"deleteTextButton"_s));
    QVERIFY(typist.reach(u"stripPhoneButton"_s));
    typist.press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(owner.panel()->isAncestorOf(typist.focus()));
    typist.press(Qt::Key_Escape);
    QTRY_COMPARE(owner.title(), u"Messages"_s);
    QVERIFY(typist.reach(u"conversationRow_Lucie"_s));
    typist.press(Qt::Key_Escape);
    QVERIFY(!owner.panel()->isVisible());
    QCOMPARE(typist.focus(), address);
}

void TestPhone::aLinkOpensInTheBrowser()
{
    OWNER(owner);
    owner.receive(u"0400 00 91 17"_s, u"Payez 1,99\u00A0€\u00A0: livraison-express.example/colis"_s, true);
    QVERIFY(owner.click(u"stripPhoneButton"_s));
    QVERIFY(owner.click(u"conversationRow_0400009117"_s));
    auto* link = owner.find<QAbstractButton>(u"textLink"_s);
    QVERIFY(link);
    QCOMPARE(link->text(), u"livraison-express.example/colis"_s);
    const int tabs = owner.window().shell().tabCount();
    QVERIFY(owner.click(u"textLink"_s));
    QTRY_COMPARE(owner.window().shell().tabCount(), tabs + 1);
    QCOMPARE(
        owner.window().shell().currentTab()->url().toString(), u"https://livraison-express.example/colis"_s);
    QVERIFY2(owner.panel()->isVisible(), "one can compare the text with the address");
    QCOMPARE(owner.told(), (QStringList{u"opened"_s, u"link_opened"_s}));
}

void TestPhone::reportingAFraudExplainsIt()
{
    OWNER(owner);
    owner.receive(
        u"0400 00 91 17"_s, u"Payez : livraison-express.example"_s, true, {u"Le lien n’est pas connu."_s});
    QVERIFY(owner.click(u"stripPhoneButton"_s));
    QVERIFY(owner.click(u"conversationRow_0400009117"_s));
    QVERIFY(owner.click(u"reportTextButton"_s));
    QTRY_VERIFY(owner.find<kit::Note>(u"reportedNote"_s));
    auto* note = owner.find<kit::Note>(u"reportedNote"_s);
    QCOMPARE(note->title(), u"Bien vu\u00A0: c’était une fraude."_s);
    QVERIFY(note->hasFocus());
    QVERIFY(owner.click(u"backToTextsButton"_s));
    QTRY_COMPARE(owner.title(), u"Messages"_s);
    QVERIFY(!owner.find<QAbstractButton>(u"conversationRow_0400009117"_s));
    // It can still be looked at, and put back.
    QVERIFY(owner.click(u"reportedTextsButton"_s));
    QTRY_COMPARE(owner.title(), u"Messages signalés"_s);
    QVERIFY(owner.click(u"restoreTextButton"_s));
    QVERIFY(owner.click(u"phoneBackButton"_s));
    QTRY_VERIFY(owner.find<QAbstractButton>(u"conversationRow_0400009117"_s));
    QCOMPARE(owner.told(), (QStringList{u"opened"_s, u"reported"_s, u"restored"_s}));
}

void TestPhone::reportingATrueOneIsNoReproach()
{
    OWNER(owner);
    owner.receive(u"Banque Valbois"_s, u"Votre carte se termine ce mois-ci."_s);
    QVERIFY(owner.click(u"stripPhoneButton"_s));
    QVERIFY(owner.click(u"conversationRow_BanqueValbois"_s));
    QVERIFY(owner.click(u"reportTextButton"_s));
    QTRY_VERIFY(owner.find<kit::Note>(u"reportedNote"_s));
    QCOMPARE(owner.find<kit::Note>(u"reportedNote"_s)->title(), u"Le message est signalé."_s);
    QVERIFY(owner.click(u"undoReportButton"_s));
    QTRY_VERIFY(owner.find<QAbstractButton>(u"conversationRow_BanqueValbois"_s));
}

void TestPhone::whatIsDeletedCanComeBack()
{
    OWNER(owner);
    owner.receive(u"Lucie"_s, u"Bien rentrée\u00A0!"_s);
    QVERIFY(owner.click(u"stripPhoneButton"_s));
    QVERIFY(owner.click(u"conversationRow_Lucie"_s));
    QVERIFY(owner.click(u"deleteTextButton"_s));
    QTRY_VERIFY(owner.find<kit::Note>(u"deletedTextNote"_s));
    QVERIFY(!owner.find<QAbstractButton>(u"conversationRow_Lucie"_s));
    QVERIFY(owner.click(u"undoDeleteButton"_s));
    QTRY_VERIFY(owner.find<QAbstractButton>(u"conversationRow_Lucie"_s));
    QVERIFY(!owner.find<kit::Note>(u"deletedTextNote"_s));
}

void TestPhone::whatTheTextSaysStaysText()
{
    OWNER(owner);
    owner.receive(u"<b>Lucie</b>"_s, u"<a href=\"https://a.example\">clic</a> & <img src=x>"_s);
    QVERIFY(owner.click(u"stripPhoneButton"_s));
    QVERIFY(owner.click(u"conversationRow_bLucieb"_s));
    QTRY_COMPARE(owner.title(), u"<b>Lucie</b>"_s);
    QStringList shown;
    for (auto* text : owner.panel()->screen()->findChildren<kit::Text*>())
        shown.append(text->text());
    QVERIFY2(shown.contains(u"\">clic</a> & <img src=x>"_s), qPrintable(shown.join(u'|')));
}

void TestPhone::nothingStaysForTheNext()
{
    OWNER(owner);
    owner.receive(u"Lucie"_s, u"Bien rentrée\u00A0!"_s);
    QVERIFY(owner.click(u"stripPhoneButton"_s));
    QVERIFY(owner.click(u"conversationRow_Lucie"_s));
    owner.window().leave();
    QVERIFY(!owner.panel()->isVisible());
    QVERIFY(owner.panel()->findChildren<kit::Text*>(u"phoneTitle"_s).constFirst()->text().isEmpty());
    QVERIFY(owner.sitDown(kAndre));
    QVERIFY(owner.click(u"stripPhoneButton"_s));
    QCOMPARE(owner.title(), u"Messages"_s);
    QVERIFY(!owner.find<QAbstractButton>(u"conversationRow_Lucie"_s));
    // A reset brings everybody back to « qui êtes-vous ? ».
    VERIFY_OK(owner.runtime->world().reset({services::ResetLevel::Person, owner.id()}));
    QVERIFY(!owner.panel()->isVisible());
    QTRY_VERIFY(!owner.strip());
}

void TestPhone::everyScreenIsSound()
{
    OWNER(owner);
    QVERIFY(owner.click(u"stripPhoneButton"_s));
    SOUND(owner);
    owner.receive(u"Lucie"_s, u"Bien rentrée\u00A0!"_s);
    owner.receive(u"Lucie"_s, u"Tu as vu mes photos\u00A0?"_s);
    owner.receive(u"0400 00 91 17"_s, u"Payez\u00A0: livraison-express.example/un/tres/long/chemin"_s, true,
        {u"Le lien n’est pas connu."_s});
    QTRY_VERIFY(owner.find<QAbstractButton>(u"conversationRow_Lucie"_s));
    SOUND(owner);
    QVERIFY(owner.click(u"conversationRow_Lucie"_s));
    SOUND(owner);
    QVERIFY(owner.click(u"phoneBackButton"_s));
    QVERIFY(owner.click(u"conversationRow_0400009117"_s));
    SOUND(owner);
    QVERIFY(owner.click(u"reportTextButton"_s));
    SOUND(owner);
    QVERIFY(owner.click(u"backToTextsButton"_s));
    QVERIFY(owner.click(u"reportedTextsButton"_s));
    SOUND(owner);
}

void TestPhone::theExerciseMakesRoom()
{
    OWNER(owner);
    coach::Coach& coach = owner.runtime->coach();
    VERIFY_OK(coach.start(coach.exercises().constFirst().id));
    auto* exercise = owner.find<coach::overlay::CoachPanel>(u"coachPanel"_s);
    QVERIFY(exercise);
    owner.window().resize(1366, 768);
    QVERIFY(owner.click(u"stripPhoneButton"_s));
    QVERIFY2(!exercise->isFolded(), "there is room for both");
    QVERIFY(owner.click(u"stripPhoneButton"_s));
    owner.window().resize(1024, 700);
    QVERIFY(owner.click(u"stripPhoneButton"_s));
    QVERIFY(exercise->isFolded());
    QTRY_VERIFY(owner.window().shell().pageArea()->width() >= 600);
    QCOMPARE(owner.window().width(), 1024);
    QVERIFY(owner.click(u"stripPhoneButton"_s));
    QVERIFY2(!exercise->isFolded(), "as it was");
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestPhone>(argc, argv);
}
#include "tst_phone.moc"
