#include "core/accounts/account.h"
#include "core/energy/mandate.h"
#include "desk/typist.h"
#include "runtime/runtime.h"
#include "services/accounts/session_service.h"
#include "services/classroom/learner_service.h"
#include "services/energy/mandate_service.h"
#include "services/files/download_service.h"
#include "services/world/world_service.h"
#include "support/test_runtime.h"
#include "support/window_test.h"

#include <QLabel>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

// Direct debit from the download to the signed page that was sent, at the real window, without a mouse: the
// page, the viewer, « Téléchargements » and the file chooser together.
class TestMandateJourney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void thePaperWayNeedsNoPrinter();
};

void TestMandateJourney::thePaperWayNeedsNoPrinter()
{
    support::TestRuntime machine(support::EnginePlace::Sqlite, QDate(2026, 11, 10));
    QVERIFY2(machine.isReady(), qPrintable(machine.why()));
    runtime::Runtime& runtime = *machine;
    Typist typist(runtime);
    QVERIFY(typist.isReady);

    // Somebody who has an account and never gave a mandate.
    const auto personas = runtime.world().personas().value();
    std::optional<core::Persona> andre;
    for (const core::Persona& persona : personas) {
        if (persona.email == u"andre.collard@messagerie.example"_s)
            andre = persona;
    }
    QVERIFY(andre);
    core::Learner learner;
    learner.firstName = andre->supplyPoint.firstName;
    learner.ean = andre->supplyPoint.ean.digits();
    QVERIFY(typist.window.enter(learner));
    QVERIFY(runtime.session().signIn(andre->email, andre->password).value().isEmpty());
    const core::AccountId account = runtime.session().account()->id;
    const core::SupplyPointId point = andre->supplyPoint.id;
    const QUrl page(u"https://www.electruc.example/espace-client/domiciliation"_s);
    typist.window.shell().currentTab()->go(page);
    QVERIFY(typist.isAt(page.path()));

    // 1. Download.
    QVERIFY(typist.reach(u"downloadButton"_s));
    typist.press(Qt::Key_Return);
    const auto names = [&] {
        QStringList found;
        for (const services::StoredFile& file : runtime.downloads().files(point).value())
            found.append(file.name);
        return found;
    };
    QTRY_COMPARE(names(), QStringList{u"mandat-domiciliation.pdf"_s});

    // 2. Fill in, in the viewer, and keep.
    QVERIFY(typist.reach(u"fillButton"_s));
    typist.press(Qt::Key_Return);
    QVERIFY(typist.isAt(page.path() + u"/mandat.pdf"_s));
    QVERIFY(typist.reach(u"ibanEdit"_s));
    typist.write(u"be04539000000131"_s);
    QVERIFY(typist.reach(u"signedOnEdit"_s));
    typist.write(u"10/11/2026"_s);
    QVERIFY(typist.reach(u"signatureEdit"_s));
    typist.write(u"André Collard"_s);
    typist.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(names().size(), 2);
    QVERIFY(names().contains(u"mandat-rempli.pdf"_s));

    // 3. Send it, found in « Téléchargements » by its name.
    typist.window.shell().currentTab()->go(page);
    QVERIFY(typist.isAt(page.path()));
    QVERIFY(typist.reach(u"depositButton"_s));
    typist.press(Qt::Key_Return);
    QTRY_COMPARE(typist.focus()->objectName(), u"fileList"_s);
    QVERIFY(typist.reach(u"downloadsMenuItem"_s));
    typist.press(Qt::Key_Return);
    QVERIFY(typist.reach(u"searchEdit"_s));
    typist.write(u"rempli"_s);
    QVERIFY(typist.reach(u"fileList"_s));
    typist.press(Qt::Key_Return);
    QTRY_VERIFY(runtime.mandates().overview(account).value().current.has_value());
    const core::Mandate sent = *runtime.mandates().overview(account).value().current;
    QCOMPARE(sent.documentName, u"mandat-rempli.pdf"_s);
    QCOMPARE(sent.status, core::MandateStatus::Waiting);
    QCOMPARE(sent.iban, u"BE04539000000131"_s);
    const auto* iban = typist.window.shell().currentTab()->findChild<QLabel*>(u"readIban"_s);
    QTRY_VERIFY(iban || (iban = typist.window.shell().currentTab()->findChild<QLabel*>(u"readIban"_s)));
    QCOMPARE(iban->text(), u"BE04\u00A05390\u00A00000\u00A00131"_s);
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestMandateJourney>(argc, argv);
}
#include "tst_mandate_journey.moc"
