#include "browser/browser_shell.h"
#include "browser/tab.h"
#include "core/accounts/account.h"
#include "desk/main_window.h"
#include "desk/typist.h"
#include "desk/who_screen.h"
#include "kit/focus_ring.h"
#include "runtime/runtime.h"
#include "services/accounts/session_service.h"
#include "services/classroom/learner_service.h"
#include "services/files/download_service.h"
#include "services/world/world_service.h"
#include "support/test_runtime.h"
#include "support/window_test.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

const QString kPin = u"4826"_s;

} // namespace

class TestKeyboardJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void theMainJobNeedsNoMouse();
};

void TestKeyboardJourney::theMainJobNeedsNoMouse()
{
    support::TestRuntime machine(support::EnginePlace::Sqlite, QDate(2026, 11, 10));
    QVERIFY2(machine.isReady(), qPrintable(machine.why()));
    runtime::Runtime& runtime = *machine;
    Typist typist(runtime);
    QVERIFY(typist.isReady);

    // Who: arrows lead to somebody with an account, Enter sits down.
    QString tile;
    std::optional<core::Persona> found;
    const auto people = runtime.learners().learners().value();
    for (const core::Learner& learner : people) {
        const core::Persona persona = runtime.world().persona(learner.ean).value();
        if (!persona.hasAccount)
            continue;
        found = persona;
        tile = u"personTile_%1"_s.arg(learner.id.value());
        break;
    }
    QVERIFY(found);
    const core::Persona& persona = *found;
    for (int i = 0; i < people.size() && typist.focus()->objectName() != tile; ++i)
        typist.press(Qt::Key_Right);
    QCOMPARE(typist.focus()->objectName(), tile);
    typist.press(Qt::Key_Return);
    QVERIFY(typist.window.isEntered());

    // Desk: a site's tile answers to Enter; the address bar to Ctrl+L.
    QVERIFY(typist.reach(u"siteTile_electruc"_s));
    typist.press(Qt::Key_Return);
    QVERIFY(typist.isAt(u"/"_s));
    typist.press(Qt::Key_L, Qt::ControlModifier);
    typist.write(u"electruc.example"_s);
    typist.press(Qt::Key_Return);
    QVERIFY(typist.isAt(u"/"_s));

    // Sign-in.
    QVERIFY(typist.reach(u"customerAreaButton"_s));
    typist.press(Qt::Key_Return);
    QVERIFY(typist.isAt(u"/connexion"_s));
    QVERIFY(typist.reach(u"emailEdit"_s));
    typist.write(persona.email);
    QVERIFY(typist.reach(u"passwordEdit"_s));
    typist.write(persona.password);
    typist.press(Qt::Key_Return);
    QVERIFY(typist.isAt(u"/espace-client"_s));
    QVERIFY(runtime.session().isSignedIn());

    // Invoices, download, open.
    QVERIFY(typist.reach(u"invoicesMenuItem"_s));
    typist.press(Qt::Key_Return);
    QVERIFY(typist.isAt(u"/espace-client/factures"_s));
    QVERIFY(typist.reach(u"downloadButton-*"_s));
    typist.press(Qt::Key_Space);
    const auto files = [&] {
        return runtime.downloads()
            .files(persona.supplyPoint.id)
            .value_or(QList<services::StoredFile>())
            .size();
    };
    QTRY_COMPARE(files(), 1);
    typist.press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(typist.isAt(u"telechargements"_s));
    QVERIFY(typist.reach(u"openButton"_s));
    typist.press(Qt::Key_Return);
    QTRY_VERIFY(typist.window.shell().currentTab()->url().path().startsWith(u"telechargements/"_s));

    // Printing waits in a loop of its own: Esc gives it up.
    bool wasAsked = false;
    QTimer patience;
    connect(&patience, &QTimer::timeout, this, [&] {
        const auto* cancel = typist.window.findChild<QWidget*>(u"cancelPrintButton"_s);
        if (!cancel || !cancel->isVisible())
            return;
        wasAsked = true;
        typist.press(Qt::Key_Escape);
    });
    patience.start(20);
    typist.press(Qt::Key_P, Qt::ControlModifier);
    patience.stop();
    QVERIFY(wasAsked);
    QTRY_VERIFY(!typist.window.findChild<QWidget*>(u"cancelPrintButton"_s));

    // The trainer: F6 reaches the strip; the code is chosen, then repeated.
    for (int i = 0; i < 4 && typist.focus()->objectName() != u"stripHandButton"_s; ++i)
        typist.press(Qt::Key_F6);
    QCOMPARE(typist.focus()->objectName(), u"stripHandButton"_s);
    typist.press(Qt::Key_Tab);
    QCOMPARE(typist.focus()->objectName(), u"stripPhoneButton"_s);
    typist.press(Qt::Key_Tab);
    QCOMPARE(typist.focus()->objectName(), u"stripTrainerButton"_s);
    typist.press(Qt::Key_Return);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(typist.reach(u"pinEdit"_s));
        typist.write(kPin);
        typist.press(Qt::Key_Return);
    }
    QVERIFY(typist.reach(u"resetButton"_s));
    typist.press(Qt::Key_Return);
    QVERIFY(typist.reach(u"confirmResetButton"_s));
    typist.press(Qt::Key_Return);
    QTRY_VERIFY(runtime.world().undoAvailable().has_value());
    QCOMPARE(files(), 0);
    QVERIFY(typist.reach(u"undoResetButton"_s));
    typist.press(Qt::Key_Return);
    QTRY_COMPARE(files(), 1);
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestKeyboardJourney>(argc, argv);
}
#include "tst_keyboard_journey.moc"
