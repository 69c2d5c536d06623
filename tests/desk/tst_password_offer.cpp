// « Enregistrer le mot de passe ? » as a person meets it: no, yes and what follows, and who is never
// asked.

#include "browser/passwords/password_bubble.h"
#include "desk/seat.h"
#include "kit/dialog.h"
#include "kit/text.h"
#include "services/classroom/settings_service.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/page_audit.h"
#include "support/window_test.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

const QString kAndre = u"andre.collard@messagerie.example"_s;
const QString kMonique = u"monique.delvaux@messagerie.example"_s;
const QString kQuestion = u"Enregistrer le mot de passe\u00A0?"_s;

// People who come to one machine of the room, one after the other.
class Machine final : public Seat
{
public:
    explicit Machine(bool offers = true)
    {
        services::Settings settings;
        settings.passwordOffer = offers;
        isReady = isReady && runtime->settings().change(settings) && sitDown(kAndre);
    }
    // The sign-in page, before anything is written.
    bool openSignIn()
    {
        open(u"/connexion"_s);
        return isAt(u"/connexion"_s) && QTest::qWaitFor([&] { return field(u"emailEdit"_s); });
    }
    // By the form, as only then there is something to keep.
    bool writeSignIn()
    {
        if (!openSignIn())
            return false;
        QCoreApplication::processEvents();
        field(u"emailEdit"_s)->setText(persona->email);
        field(u"passwordEdit"_s)->setText(persona->password);
        press(u"signInButton"_s);
        return QTest::qWaitFor([&] { return runtime->session().isSignedIn(); });
    }
    QLineEdit* field(const QString& name) { return on<QLineEdit>(name); }
    browser::PasswordBubble* bubble() { return window().findChild<browser::PasswordBubble*>(); }
    QString title()
    {
        QCoreApplication::processEvents();
        return bubble()->isVisible() ? bubble()->findChild<kit::Text*>(u"passwordBubbleTitle"_s)->text()
                                     : QString();
    }
    QStringList told() { return Seat::told(u"browser.password"_s); }
};

} // namespace

class TestPasswordOffer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void nobodyIsAskedUnlessTheTrainerWants();
    void whoeverSaysNoIsToldSo();
    void neverMeansNever();
    void theKeyboardIsEnough();
    void yesIsExplainedAndProposedAtTheNextSignIn();
    void theNextPersonSeesTheDangerAndNoPassword();
    void whatIsKeptCanBeForgotten();
    void aResetTakesItAway();
};

#define MACHINE(name)                                                                                        \
    Machine name;                                                                                            \
    QVERIFY(name.isReady);                                                                                   \
    QVERIFY(name.writeSignIn());                                                                             \
    QTRY_COMPARE(name.title(), kQuestion)

void TestPasswordOffer::nobodyIsAskedUnlessTheTrainerWants()
{
    QVERIFY(!services::Settings().passwordOffer);
    Machine pc(false);
    QVERIFY(pc.isReady);
    QVERIFY(pc.writeSignIn());
    QVERIFY(pc.isAt(u"/espace-client"_s));
    QCOMPARE(pc.title(), QString());
    QCOMPARE(pc.told(), QStringList());
}

void TestPasswordOffer::whoeverSaysNoIsToldSo()
{
    MACHINE(pc);
    QCOMPARE(audit::faultsOf(*pc.bubble()), QStringList());
    QVERIFY(pc.bubble()->accessibleDescription().contains(pc.persona->email));
    QVERIFY2(!pc.bubble()->accessibleDescription().contains(pc.persona->password), "never in clear");
    pc.press(u"notNowPasswordButton"_s);
    QTRY_COMPARE(pc.title(), u"C’est noté\u00A0: rien n’est gardé."_s);
    pc.press(u"understoodButton"_s);
    QTRY_COMPARE(pc.title(), QString());
    QCOMPARE(pc.told(), QStringList{u"browser.password_declined"_s});
    // Nothing is written in next time, and the question comes again.
    VERIFY_OK(pc.runtime->session().signOut());
    QVERIFY(pc.openSignIn());
    QCOMPARE(pc.title(), QString());
    QCOMPARE(pc.field(u"passwordEdit"_s)->text(), QString());
    QVERIFY(pc.writeSignIn());
    QTRY_COMPARE(pc.title(), kQuestion);
}

void TestPasswordOffer::neverMeansNever()
{
    MACHINE(pc);
    pc.press(u"neverPasswordButton"_s);
    QTRY_COMPARE(pc.title(), u"C’est noté\u00A0: jamais pour ce site."_s);
    pc.press(u"understoodButton"_s);
    VERIFY_OK(pc.runtime->session().signOut());
    QVERIFY(pc.writeSignIn());
    QVERIFY(pc.isAt(u"/espace-client"_s));
    QCOMPARE(pc.title(), QString());
    QCOMPARE(pc.told(), QStringList{u"browser.password_never"_s});
}

void TestPasswordOffer::theKeyboardIsEnough()
{
    MACHINE(pc);
    for (int i = 0; i < 6 && !pc.bubble()->isAncestorOf(pc.typist->focus()); ++i)
        pc.typist->press(Qt::Key_F6);
    QVERIFY(pc.bubble()->isAncestorOf(pc.typist->focus()));
    pc.typist->press(Qt::Key_Escape);
    QTRY_COMPARE(pc.title(), u"C’est noté\u00A0: rien n’est gardé."_s);
    QCOMPARE(pc.told(), QStringList{u"browser.password_declined"_s});
}

void TestPasswordOffer::yesIsExplainedAndProposedAtTheNextSignIn()
{
    MACHINE(pc);
    pc.press(u"savePasswordButton"_s);
    QTRY_COMPARE(pc.title(), u"Le mot de passe est gardé ici."_s);
    QVERIFY(pc.bubble()->accessibleDescription().contains(u"ordinateur partagé"_s));
    pc.press(u"understoodButton"_s);
    QTRY_COMPARE(pc.title(), QString());
    VERIFY_OK(pc.runtime->session().signOut());
    QVERIFY(pc.openSignIn());
    QTRY_COMPARE(pc.title(), u"Le navigateur a rempli le mot de passe."_s);
    QCOMPARE(pc.field(u"emailEdit"_s)->text(), pc.persona->email);
    QCOMPARE(pc.field(u"passwordEdit"_s)->text(), pc.persona->password);
    pc.press(u"signInButton"_s);
    QTRY_VERIFY(pc.runtime->session().isSignedIn());
    QCOMPARE(pc.title(), QString());
    QCOMPARE(pc.told(), (QStringList{u"browser.password_saved"_s, u"browser.password_filled"_s}));
}

void TestPasswordOffer::theNextPersonSeesTheDangerAndNoPassword()
{
    MACHINE(pc);
    const QString name = pc.persona->supplyPoint.firstName;
    pc.press(u"savePasswordButton"_s);
    pc.window().leave();
    QVERIFY2(!pc.bubble()->isVisible(), "what one was told is not for the next");
    QVERIFY(pc.sitDown(kMonique));
    QVERIFY(pc.openSignIn());
    QTRY_COMPARE(pc.title(), u"Un mot de passe est resté ici."_s);
    QVERIFY(pc.bubble()->accessibleDescription().startsWith(name));
    QCOMPARE(pc.field(u"passwordEdit"_s)->text(), QString());
}

void TestPasswordOffer::whatIsKeptCanBeForgotten()
{
    MACHINE(pc);
    pc.press(u"savePasswordButton"_s);
    QTRY_COMPARE(pc.title(), u"Le mot de passe est gardé ici."_s);
    pc.press(u"keptPasswordsButton"_s);
    auto* list = pc.window().findChild<kit::Dialog*>(u"keptPasswordsDialog"_s);
    QVERIFY(list && list->isVisible());
    QCOMPARE(audit::faultsOf(*list), QStringList());
    pc.press(u"forgetPasswordButton0"_s);
    pc.typist->press(Qt::Key_Escape);
    VERIFY_OK(pc.runtime->session().signOut());
    QVERIFY(pc.openSignIn());
    QCOMPARE(pc.title(), QString());
    QCOMPARE(pc.field(u"passwordEdit"_s)->text(), QString());
    QCOMPARE(pc.told(), (QStringList{u"browser.password_saved"_s, u"browser.password_forgotten"_s}));
}

void TestPasswordOffer::aResetTakesItAway()
{
    MACHINE(pc);
    pc.press(u"savePasswordButton"_s);
    pc.window().leave();
    VERIFY_OK(pc.runtime->world().reset({services::ResetLevel::Person, pc.persona->supplyPoint.id}));
    QVERIFY(pc.sitDown(kAndre));
    QVERIFY(pc.openSignIn());
    QCOMPARE(pc.title(), QString());
    QCOMPARE(pc.field(u"passwordEdit"_s)->text(), QString());
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestPasswordOffer>(argc, argv);
}
#include "tst_password_offer.moc"
