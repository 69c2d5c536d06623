// A call as a person lives it: told in words, answered or refused, gone back on, and explained kindly.

#include "core/phone/phone_event_names.h"
#include "data/journal_repository.h"
#include "data/world_store.h"
#include "desk/phone/phone_calls.h"
#include "desk/phone/phone_panel.h"
#include "desk/phone/phone_place.h"
#include "desk/typist.h"
#include "kit/note.h"
#include "kit/text.h"
#include "runtime/runtime.h"
#include "services/classroom/learner_service.h"
#include "services/phone/call_service.h"
#include "services/world/event_service.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/page_audit.h"
#include "support/test_runtime.h"
#include "support/window_test.h"

#include <QAbstractButton>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

class Callee final
{
public:
    Callee()
    {
        if (!runtime.isReady())
            return;
        typist = std::make_unique<Typist>(*runtime);
        for (const core::Persona& one : runtime->world().personas().value()) {
            if (one.email == "monique.delvaux@messagerie.example"_L1)
                persona = one;
        }
        isReady = typist->isReady && sitDown();
    }
    bool sitDown()
    {
        core::Learner learner;
        learner.firstName = persona->supplyPoint.firstName;
        learner.ean = persona->supplyPoint.ean.digits();
        return typist->window.enter(learner);
    }
    // As the trainer makes it happen.
    bool ring(core::EventKind kind)
    {
        services::EventOrder order;
        order.kind = kind;
        order.person = persona->supplyPoint.id;
        return runtime->events().plan(order).has_value();
    }
    desk::PhonePanel* panel() { return typist->window.findChild<desk::PhonePanel*>(); }
    template <typename Widget> Widget* find(const QString& name)
    {
        for (Widget* widget : typist->window.findChildren<Widget*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QString title()
    {
        return find<kit::Text>(u"phoneTitle"_s) ? find<kit::Text>(u"phoneTitle"_s)->text() : QString();
    }
    QString strip()
    {
        auto* button = find<QAbstractButton>(u"stripPhoneButton"_s);
        return button ? button->accessibleName() : QString();
    }
    bool click(const QString& name)
    {
        if (!QTest::qWaitFor([&] { return find<QAbstractButton>(name) != nullptr; }))
            return false;
        auto* button = find<QAbstractButton>(name);
        // Into sight first, as a person scrolls.
        button->setFocus();
        QCoreApplication::processEvents();
        button->click();
        QCoreApplication::processEvents();
        return true;
    }
    bool say(const QStringList& answers)
    {
        for (const QString& answer : answers) {
            if (!click(u"answer_"_s + answer))
                return false;
        }
        return true;
    }
    QString endTitle()
    {
        return find<kit::Note>(u"callEndNote"_s) ? find<kit::Note>(u"callEndNote"_s)->title() : QString();
    }
    QString outcome()
    {
        const auto lines = data::JournalRepository(runtime->worldStore().database()).all();
        for (const core::JournalEntry& line : *lines) {
            if (line.event == core::events::kCallEnded)
                return line.attributes[u"outcome"_s].toString();
        }
        return {};
    }

    support::TestRuntime runtime;
    std::unique_ptr<Typist> typist;
    std::optional<core::Persona> persona;
    bool isReady = false;
};

} // namespace

class TestPhoneCalls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void itRingsCalmlyAndCanBeRefused();
    void aFallIsExplainedAndCanBeTakenBack();
    void hangingUpIsWellDone();
    void anHonestCallIsNoTrap();
    void theKeyboardIsEnough();
    void aTalkWaitsWhileThePhoneIsClosed();
    void everyScreenIsSound();
};

#define CALLEE(name, kind)                                                                                   \
    Callee name;                                                                                             \
    QVERIFY(name.isReady);                                                                                   \
    QVERIFY(name.ring(kind));                                                                                \
    QTRY_COMPARE(name.strip(), u"Téléphone\u00A0: on vous appelle"_s)

#define SOUND(name)                                                                                          \
    QVERIFY2(audit::faultsOf(*name.panel()).isEmpty(), qPrintable(audit::faultsOf(*name.panel()).join(u'\n')))

void TestPhoneCalls::itRingsCalmlyAndCanBeRefused()
{
    CALLEE(monique, core::EventKind::FraudCall);
    QVERIFY2(!monique.panel()->isVisible(), "it covers nothing");
    QVERIFY(monique.click(u"stripPhoneButton"_s));
    QCOMPARE(monique.title(), u"Appel entrant"_s);
    QCOMPARE(monique.find<kit::Text>(u"callerText"_s)->text(), u"0400 00 95 10"_s);
    QVERIFY(monique.click(u"refuseCallButton"_s));
    QTRY_COMPARE(monique.title(), u"Messages"_s);
    QTRY_VERIFY(!monique.strip().contains(u"appelle"_s));
}

void TestPhoneCalls::aFallIsExplainedAndCanBeTakenBack()
{
    CALLEE(monique, core::EventKind::FraudCall);
    QVERIFY(monique.click(u"stripPhoneButton"_s));
    QVERIFY(monique.click(u"answerCallButton"_s));
    QTRY_COMPARE(monique.title(), u"En ligne"_s);
    QVERIFY(monique.say({u"yes"_s, u"give"_s, u"read-code"_s}));
    QTRY_COMPARE(monique.title(), u"La ligne est coupée"_s);
    QVERIFY(monique.click(u"seeEndButton"_s));
    QTRY_COMPARE(monique.endTitle(), u"Rien de grave\u00A0: ici, on s’entraîne."_s);
    QStringList said;
    for (auto* text : monique.panel()->screen()->findChildren<kit::Text*>())
        said.append(text->text());
    const QString all = said.join(u'\n');
    QVERIFY2(all.contains(u"078\u00A0170\u00A0170"_s), "what to do in real life");
    QVERIFY2(all.contains(u"Le code est 482 913."_s), "each stage is told again");
    // One answer back, and another end.
    QVERIFY(monique.click(u"backOneAnswerButton"_s));
    QTRY_VERIFY(monique.find<QAbstractButton>(u"answer_read-code"_s));
    QVERIFY(monique.click(u"backOneAnswerButton"_s));
    QVERIFY(monique.click(u"backOneAnswerButton"_s));
    QVERIFY(monique.say({u"hang-up"_s}));
    QVERIFY(monique.click(u"seeEndButton"_s));
    QTRY_COMPARE(monique.endTitle(), u"Bravo\u00A0: vous n’avez rien donné d’important."_s);
    QVERIFY(monique.click(u"finishCallButton"_s));
    QTRY_COMPARE(monique.title(), u"Messages"_s);
    QCOMPARE(monique.outcome(), u"safe"_s);
}

void TestPhoneCalls::hangingUpIsWellDone()
{
    CALLEE(monique, core::EventKind::FraudCall);
    QVERIFY(monique.click(u"stripPhoneButton"_s));
    QVERIFY(monique.click(u"answerCallButton"_s));
    QVERIFY(monique.click(u"hangUpButton"_s));
    QTRY_COMPARE(monique.endTitle(), u"Bravo\u00A0: vous n’avez rien donné d’important."_s);
    QVERIFY(monique.find<kit::Note>(u"callEndNote"_s)->hasFocus());
    QVERIFY(monique.click(u"finishCallButton"_s));
    QTRY_COMPARE(monique.outcome(), u"safe"_s);
}

void TestPhoneCalls::anHonestCallIsNoTrap()
{
    CALLEE(monique, core::EventKind::TrueCall);
    QVERIFY(monique.click(u"stripPhoneButton"_s));
    QVERIFY(monique.click(u"answerCallButton"_s));
    QVERIFY(monique.say({u"check"_s}));
    QVERIFY(monique.click(u"seeEndButton"_s));
    QTRY_COMPARE(monique.endTitle(), u"Cet appel était vrai."_s);
    QVERIFY(monique.click(u"finishCallButton"_s));
    QTRY_COMPARE(monique.outcome(), u"genuine"_s);
}

void TestPhoneCalls::theKeyboardIsEnough()
{
    CALLEE(monique, core::EventKind::FraudCall);
    Typist& typist = *monique.typist;
    typist.press(Qt::Key_F8);
    QVERIFY(typist.reach(u"answerCallButton"_s));
    typist.press(Qt::Key_Return);
    QTRY_COMPARE(monique.title(), u"En ligne"_s);
    QVERIFY(typist.reach(u"answer_who"_s));
    typist.press(Qt::Key_Return);
    QTRY_VERIFY(monique.find<QAbstractButton>(u"answer_call-back"_s));
    QVERIFY(typist.reach(u"hangUpButton"_s));
    typist.press(Qt::Key_Space);
    QTRY_VERIFY(!monique.endTitle().isEmpty());
    QVERIFY(typist.reach(u"finishCallButton"_s));
    typist.press(Qt::Key_Return);
    QTRY_COMPARE(monique.title(), u"Messages"_s);
}

void TestPhoneCalls::aTalkWaitsWhileThePhoneIsClosed()
{
    CALLEE(monique, core::EventKind::FraudCall);
    QVERIFY(monique.click(u"stripPhoneButton"_s));
    QVERIFY(monique.click(u"answerCallButton"_s));
    QVERIFY(monique.say({u"who"_s}));
    QVERIFY(monique.click(u"closePhoneButton"_s));
    QVERIFY(!monique.panel()->isVisible());
    QVERIFY(monique.click(u"stripPhoneButton"_s));
    QVERIFY(monique.find<QAbstractButton>(u"answer_call-back"_s));
    // The person leaves: the call rings again for nobody else.
    monique.typist->window.leave();
    QVERIFY(!monique.panel()->isVisible());
    QCOMPARE(monique.outcome(), QString());
    // Back at the machine, the talk goes on where it was.
    QVERIFY(monique.sitDown());
    QVERIFY(monique.click(u"stripPhoneButton"_s));
    QVERIFY(monique.find<QAbstractButton>(u"answer_call-back"_s));
}

void TestPhoneCalls::everyScreenIsSound()
{
    CALLEE(monique, core::EventKind::FraudCall);
    QVERIFY(monique.click(u"stripPhoneButton"_s));
    SOUND(monique);
    QVERIFY(monique.click(u"answerCallButton"_s));
    SOUND(monique);
    QVERIFY(monique.say({u"yes"_s, u"give"_s}));
    SOUND(monique);
    QVERIFY(monique.click(u"hangUpButton"_s));
    SOUND(monique);
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestPhoneCalls>(argc, argv);
}
#include "tst_phone_calls.moc"
