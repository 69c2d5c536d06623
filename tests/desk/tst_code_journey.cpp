// A sign-in with a code by text as a person lives it: turned on in the profile, read on the phone, mistyped,
// sent again; by the keyboard and by copy and paste.

#include "core/accounts/account.h"
#include "data/phone/text_repository.h"
#include "desk/phone/phone_panel.h"
#include "desk/seat.h"
#include "kit/form_field.h"
#include "kit/note.h"
#include "services/accounts/account_security_service.h"
#include "support/fail_on_warning.h"
#include "support/window_test.h"

#include <QClipboard>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QString kMonique = u"monique.delvaux@messagerie.example"_s;

class Customer final : public Seat
{
public:
    Customer() { isReady = isReady && sitDown(kMonique); }
    bool writePassword(const QString& wanted = u"/espace-client/factures"_s)
    {
        open(u"/connexion?suite="_s + wanted);
        if (!typist->isAt(u"/connexion"_s)
            || !QTest::qWaitFor([&] { return find<QLineEdit>(u"emailEdit"_s); }))
            return false;
        QCoreApplication::processEvents();
        find<QLineEdit>(u"emailEdit"_s)->setText(persona->email);
        find<QLineEdit>(u"passwordEdit"_s)->setText(persona->password);
        return click(u"signInButton"_s);
    }
    // Turned on behind the scenes.
    bool chooseCode()
    {
        if (!runtime->session().signIn(persona->email, persona->password))
            return false;
        const bool done
            = runtime->security().setCodeByText(runtime->session().account()->id, true).has_value();
        return runtime->session().signOut().has_value() && done;
    }
    QString newestText()
    {
        return data::TextRepository(runtime->worldStore().database())
            .list(persona->supplyPoint.id, core::TextPlace::Inbox, runtime.clock().nowUtc())
            ->constFirst()
            .body;
    }
    QString code()
    {
        static const QRegularExpression digits(u"\\b\\d{6}\\b"_s);
        return digits.match(newestText()).captured();
    }
    QString error() { return find<kit::FormField>(u"codeField"_s)->error(); }
};

} // namespace

class TestCodeJourney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // None of the clicks here is the second of a double click.
        QApplication::setDoubleClickInterval(0);
    }
    void init() { support::failOnWarning(); }
    void chosenInTheProfileThenAskedFor();
    void withTheKeyboardAlone();
    void aMistakeIsExplainedAndWhatWasTypedStays();
    void lateIsNotLost();
    void theCodePageAloneLeadsToTheSignIn();
};

void TestCodeJourney::chosenInTheProfileThenAskedFor()
{
    Customer customer;
    QVERIFY(customer.isReady);
    QVERIFY(customer.writePassword(u"/espace-client/profil"_s));
    QVERIFY(customer.typist->isAt(u"/espace-client/profil"_s));
    QVERIFY(customer.click(u"codeByTextLink"_s));
    QVERIFY(customer.typist->isAt(u"/espace-client/profil/code-sms"_s));
    QVERIFY(customer.click(u"turnOnButton"_s));
    QTRY_VERIFY(customer.find<QAbstractButton>(u"turnOffButton"_s));
    VERIFY_OK(customer.runtime->session().signOut());

    QVERIFY(customer.writePassword());
    QVERIFY(customer.typist->isAt(u"/connexion/code"_s));
    QVERIFY(!customer.runtime->session().isSignedIn());
    // The phone tells that something came; the code is copied there and pasted here.
    QVERIFY(customer.click(u"stripPhoneButton"_s));
    QVERIFY(customer.click(u"conversationRow_Electruc"_s));
    QVERIFY(customer.click(u"copyCodeButton"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), customer.code());
    auto* edit = customer.find<QLineEdit>(u"codeEdit"_s);
    QVERIFY(edit);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edit->text(), customer.code());
    QVERIFY(customer.click(u"codeButton"_s));
    QVERIFY2(customer.typist->isAt(u"/espace-client/factures"_s), "the page asked for at first");
    QVERIFY(customer.runtime->session().isSignedIn());
}

void TestCodeJourney::withTheKeyboardAlone()
{
    Customer customer;
    QVERIFY(customer.isReady);
    QVERIFY(customer.chooseCode());
    QVERIFY(customer.writePassword());
    QVERIFY(customer.typist->isAt(u"/connexion/code"_s));
    QVERIFY(customer.typist->reach(u"codeEdit"_s));
    customer.typist->write(customer.code());
    customer.typist->press(Qt::Key_Return);
    QVERIFY(customer.typist->isAt(u"/espace-client/factures"_s));
}

void TestCodeJourney::aMistakeIsExplainedAndWhatWasTypedStays()
{
    Customer customer;
    QVERIFY(customer.isReady);
    QVERIFY(customer.chooseCode());
    QVERIFY(customer.writePassword());
    QVERIFY(customer.typist->isAt(u"/connexion/code"_s));
    QTRY_VERIFY(customer.find<QLineEdit>(u"codeEdit"_s));
    QVERIFY(customer.click(u"codeButton"_s));
    QCOMPARE(customer.error(), u"Écrivez les 6 chiffres du SMS."_s);
    auto* edit = customer.find<QLineEdit>(u"codeEdit"_s);
    edit->setText(customer.code().left(5));
    QVERIFY(customer.click(u"codeButton"_s));
    QVERIFY2(customer.error().contains(u"vous en avez écrit 5"_s), qPrintable(customer.error()));
    const QString wrong = customer.code() == u"111111"_s ? u"222222"_s : u"111111"_s;
    edit->setText(wrong);
    QVERIFY(customer.click(u"codeButton"_s));
    QVERIFY2(customer.error().startsWith(u"Ce n’est pas ce code."_s), qPrintable(customer.error()));
    QCOMPARE(edit->text(), wrong);
    edit->setText(customer.code());
    QVERIFY(customer.click(u"codeButton"_s));
    QVERIFY(customer.typist->isAt(u"/espace-client/factures"_s));
}

void TestCodeJourney::lateIsNotLost()
{
    Customer customer;
    QVERIFY(customer.isReady);
    QVERIFY(customer.chooseCode());
    QVERIFY(customer.writePassword());
    QVERIFY(customer.typist->isAt(u"/connexion/code"_s));
    QTRY_VERIFY(customer.find<QLineEdit>(u"codeEdit"_s));
    const QString first = customer.code();
    QVERIFY(customer.click(u"anotherCodeButton"_s));
    QCOMPARE(customer.code(), first); // too soon: the first is on its way
    customer.runtime.clock().advanceSeconds(11 * 60);
    auto* edit = customer.find<QLineEdit>(u"codeEdit"_s);
    edit->setText(first);
    QVERIFY(customer.click(u"codeButton"_s));
    QVERIFY2(customer.error().startsWith(u"Ce code a plus de 10 minutes"_s), qPrintable(customer.error()));
    QVERIFY(customer.click(u"anotherCodeButton"_s));
    QTRY_VERIFY(edit->text().isEmpty());
    edit->setText(customer.code());
    QVERIFY(customer.click(u"codeButton"_s));
    QVERIFY(customer.typist->isAt(u"/espace-client/factures"_s));
}

void TestCodeJourney::theCodePageAloneLeadsToTheSignIn()
{
    Customer customer;
    QVERIFY(customer.isReady);
    customer.open(u"/connexion/code"_s);
    QVERIFY(customer.typist->isAt(u"/connexion"_s));
    QVERIFY(customer.chooseCode());
    QVERIFY(customer.writePassword());
    QVERIFY(customer.typist->isAt(u"/connexion/code"_s));
    QVERIFY(customer.click(u"backToSignInButton"_s));
    QVERIFY(customer.typist->isAt(u"/connexion"_s));
    QVERIFY(!customer.runtime->session().code().isAwaited());
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestCodeJourney>(argc, argv);
}
#include "tst_code_journey.moc"
