// The pages of registration and of the forgotten password, as a person meets them (E-12 to E-33, X-50).

#include "core/accounts/activation_code.h"
#include "data/query.h"
#include "data/world_store.h"
#include "desk/site_list.h"
#include "kit/form_field.h"
#include "runtime/runtime.h"
#include "services/accounts/invitation_service.h"
#include "services/accounts/session_service.h"
#include "services/world/world_service.h"
#include "sites/electruc/electruc_site.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"
#include "support/window_test.h"
#include "visitor.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStyleHints>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString kEmail = u"ahmed.yildiz@messagerie.example"_s;
const QString kPassword = u"Velo-Jaune-41"_s;
constexpr QChar kNbsp(0x00A0);

} // namespace

class TestRegistrationPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fromTheLetterToTheSpace();
    void whatIsTypedIsTidied();
    void errorsLeadToTheirFields();
    void theListTicksItselfOff();
    void byKeyboardAlone();
    void theLockSaysWhen();
    void nothingReceived();
    void aDeadActivationLink();
    void whoeverIsSignedInIsTakenHome();
    void aForgottenPassword();
    void theSameAnswerForAStranger();

private:
    void fill(); // everything right
    void send(const QString& button); // after the time of a double click
    QString text(const QString& label) const { return m_visitor->find<QLabel>(label)->text(); }
    QString typed(const QString& input) const { return m_visitor->find<QLineEdit>(input)->text(); }
    QString error(const QString& field) const { return m_visitor->find<kit::FormField>(field)->error(); }
    bool isShown(const QString& name) const { return m_visitor->find<QWidget>(name)->isVisible(); }
    QString path() const { return m_visitor->url().path(); }
    QString linkOf(const QString& mail) const; // where the newest such mail leads

    std::unique_ptr<support::TestRuntime> m_runtime;
    std::unique_ptr<sites::electruc::ElectrucSite> m_site;
    std::unique_ptr<Visitor> m_visitor;
    core::SupplyPointId m_ahmed;
    QString m_code;
};

void TestRegistrationPages::init()
{
    support::failOnWarning();
    m_runtime = std::make_unique<support::TestRuntime>();
    QVERIFY2(m_runtime->isReady(), qPrintable(m_runtime->why()));
    runtime::Runtime& runtime = **m_runtime;
    m_site = std::make_unique<sites::electruc::ElectrucSite>(desk::electrucServices(runtime));
    const auto personas = runtime.world().personas();
    QVERIFY(personas);
    for (const core::Persona& persona : *personas) {
        if (persona.email == kEmail)
            m_ahmed = persona.supplyPoint.id;
    }
    m_code = runtime.invitations().letter(m_ahmed)->value().code.text();
    m_visitor = std::make_unique<Visitor>(*m_site, m_ahmed);
    m_visitor->open(u"/inscription"_s);
}

void TestRegistrationPages::cleanup()
{
    m_visitor.reset();
    m_site.reset();
    m_runtime.reset();
}

void TestRegistrationPages::fill()
{
    m_visitor->write(u"eanEdit"_s, u"541448860004312820"_s);
    m_visitor->write(u"codeEdit"_s, m_code);
    m_visitor->write(u"emailEdit"_s, kEmail);
    m_visitor->write(u"passwordEdit"_s, kPassword);
    m_visitor->write(u"repetitionEdit"_s, kPassword);
}

void TestRegistrationPages::send(const QString& button)
{
    QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 20);
    m_visitor->press(button);
}

QString TestRegistrationPages::linkOf(const QString& mail) const
{
    data::Query query((*m_runtime)->worldStore().database(), "test.link"_L1,
        u"select action_url from mails where template_id = :mail order by id desc"_s);
    const auto link = query.bind(":mail"_L1, mail).first([](const data::Row& row) { return row.text(0); });
    return link && link->has_value() ? QUrl(**link).path() : QString();
}

void TestRegistrationPages::fromTheLetterToTheSpace()
{
    fill();
    m_visitor->press(u"registerButton"_s);
    QCOMPARE(path(), u"/inscription/email-envoye"_s);
    QVERIFY(text(u"addressText"_s).contains(kEmail));
    QVERIFY2(text(u"lifetimeText"_s).contains(u"24"_s), qPrintable(text(u"lifetimeText"_s)));

    // Too early: what to do stands at the address.
    m_visitor->open(u"/connexion"_s);
    m_visitor->write(u"emailEdit"_s, kEmail);
    m_visitor->write(u"passwordEdit"_s, kPassword);
    m_visitor->press(u"signInButton"_s);
    QVERIFY(error(u"emailField"_s).contains(u"e-mail d’activation"_s));

    m_visitor->open(linkOf(u"account-activation"_s));
    QCOMPARE(path(), u"/connexion"_s);
    QCOMPARE(m_visitor->notice(), u"Votre espace client est actif."_s);
    QCOMPARE(typed(u"emailEdit"_s), kEmail);
    m_visitor->write(u"passwordEdit"_s, kPassword);
    m_visitor->press(u"signInButton"_s);
    QCOMPARE(path(), u"/espace-client"_s);
    m_visitor->open(u"/espace-client/factures"_s);
    QVERIFY(!m_visitor->failed());
    m_visitor->open(u"/espace-client/contrat"_s);
    QVERIFY(!m_visitor->failed());
}

void TestRegistrationPages::whatIsTypedIsTidied()
{
    m_visitor->write(u"eanEdit"_s, u" 541-448860 004312820"_s);
    m_visitor->write(u"codeEdit"_s, m_code.toLower().remove(u'-'));
    QCOMPARE(typed(u"eanEdit"_s), u"541 448 860 004 312 820"_s.replace(u' ', kNbsp));
    m_visitor->write(u"emailEdit"_s, u"  Ahmed.YILDIZ@messagerie.example"_s);
    QCOMPARE(typed(u"codeEdit"_s), m_code);
    m_visitor->write(u"passwordEdit"_s, u"x"_s);
    QCOMPARE(typed(u"emailEdit"_s), kEmail);
}

void TestRegistrationPages::errorsLeadToTheirFields()
{
    fill();
    m_visitor->find<QLineEdit>(u"eanEdit"_s)->setText(u"54144886000431282"_s);
    m_visitor->find<QLineEdit>(u"repetitionEdit"_s)->setText(u"Velo-Jaune-14"_s);
    m_visitor->press(u"registerButton"_s);
    QCOMPARE(path(), u"/inscription"_s);
    QVERIFY(error(u"eanField"_s).contains(u"17 sur 18"_s));
    QVERIFY(error(u"passwordField"_s).isEmpty());
    QVERIFY(!error(u"repetitionField"_s).isEmpty());
    QVERIFY(isShown(u"formErrors"_s));
    QVERIFY(m_visitor->find<QWidget>(u"eanEdit"_s)->hasFocus());
    m_visitor->press(u"repetitionErrorLink"_s);
    QVERIFY(m_visitor->find<QWidget>(u"repetitionEdit"_s)->hasFocus());
    QCOMPARE(typed(u"eanEdit"_s), u"54144886000431282"_s); // what was typed stays
}

void TestRegistrationPages::theListTicksItselfOff()
{
    const auto says = [this](const QString& rule) {
        return m_visitor->find<QWidget>(rule + u"Rule"_s)->accessibleName();
    };
    QVERIFY(says(u"length"_s).startsWith(u"Pas encore"_s));
    m_visitor->write(u"emailEdit"_s, kEmail);
    m_visitor->write(u"passwordEdit"_s, u"12345"_s);
    QCOMPARE(says(u"length"_s), u"Pas encore\u00A0: 8 caractères ou plus (encore 3)"_s);
    QVERIFY(says(u"digits"_s).startsWith(u"Pas encore"_s));
    m_visitor->find<QLineEdit>(u"passwordEdit"_s)->setText(u"ahmed.yildiz"_s);
    QVERIFY(says(u"length"_s).startsWith(u"C’est bon"_s));
    QVERIFY(says(u"personal"_s).startsWith(u"Pas encore"_s));
    m_visitor->find<QLineEdit>(u"passwordEdit"_s)->setText(u"bonjour123"_s);
    QVERIFY(says(u"common"_s).startsWith(u"Pas encore"_s));
    m_visitor->find<QLineEdit>(u"passwordEdit"_s)->setText(kPassword);
    for (const QString& rule : {u"length"_s, u"digits"_s, u"common"_s, u"personal"_s})
        QVERIFY2(says(rule).startsWith(u"C’est bon"_s), qPrintable(rule));
}

void TestRegistrationPages::byKeyboardAlone()
{
    m_visitor->find<QWidget>(u"eanEdit"_s)->setFocus(Qt::TabFocusReason);
    const auto type = [](const QString& text) {
        for (const QChar letter : text)
            QTest::sendKeyEvent(
                QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    };
    const auto tabTo = [this](const QString& name) {
        for (int i = 0; i < 10 && QApplication::focusWidget() != m_visitor->find<QWidget>(name); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return QApplication::focusWidget() == m_visitor->find<QWidget>(name);
    };
    type(u"541448860004312820"_s);
    QVERIFY(tabTo(u"codeEdit"_s));
    type(m_code);
    QVERIFY(tabTo(u"emailEdit"_s));
    type(kEmail);
    QVERIFY(tabTo(u"passwordEdit"_s));
    type(kPassword);
    QVERIFY(tabTo(u"showPasswordButton"_s));
    QVERIFY(tabTo(u"repetitionEdit"_s));
    type(kPassword);
    QVERIFY(tabTo(u"registerButton"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(path(), u"/inscription/email-envoye"_s);
}

void TestRegistrationPages::theLockSaysWhen()
{
    fill();
    const QString wrong = core::ActivationCode::fromNumber(12345).text();
    m_visitor->find<QLineEdit>(u"codeEdit"_s)->setText(wrong);
    for (int i = 0; i < 5; ++i) {
        send(u"registerButton"_s);
        QVERIFY(!error(u"codeField"_s).isEmpty());
    }
    QVERIFY2(error(u"codeField"_s).contains(u"12:15"_s), qPrintable(error(u"codeField"_s)));
}

void TestRegistrationPages::nothingReceived()
{
    fill();
    m_visitor->press(u"registerButton"_s);
    QVERIFY(!isShown(u"helpArea"_s));
    m_visitor->press(u"nothingButton"_s);
    QVERIFY(isShown(u"helpArea"_s));
    QVERIFY(text(u"helpJunk"_s).contains(u"Suspects"_s));
    const QString first = linkOf(u"account-activation"_s);
    send(u"resendButton"_s);
    QVERIFY(isShown(u"notice"_s));
    QVERIFY(linkOf(u"account-activation"_s) != first);
    m_visitor->open(linkOf(u"account-activation"_s));
    QCOMPARE(path(), u"/connexion"_s);

    // By its address alone the page has nothing to send again.
    m_visitor->open(u"/inscription/email-envoye"_s);
    m_visitor->press(u"nothingButton"_s);
    QVERIFY(!isShown(u"resendButton"_s));
    m_visitor->press(u"startAgainButton"_s);
    QCOMPARE(path(), u"/inscription"_s);
}

void TestRegistrationPages::aDeadActivationLink()
{
    fill();
    m_visitor->press(u"registerButton"_s);
    const QString link = linkOf(u"account-activation"_s);
    m_visitor->open(link);
    m_visitor->open(link);
    QCOMPARE(path(), link);
    QCOMPARE(text(u"titleText"_s), u"Activation impossible"_s);
    m_visitor->press(u"startAgainButton"_s);
    QCOMPARE(path(), u"/inscription"_s);
}

void TestRegistrationPages::whoeverIsSignedInIsTakenHome()
{
    QVERIFY((*m_runtime)
                ->session()
                .signIn(u"monique.delvaux@messagerie.example"_s, u"Moulin-Tulipe-58"_s)
                ->isEmpty());
    m_visitor->open(u"/inscription"_s);
    QCOMPARE(path(), u"/espace-client"_s);
}

void TestRegistrationPages::aForgottenPassword()
{
    const QString monique = u"monique.delvaux@messagerie.example"_s;
    m_visitor->open(u"/mot-de-passe-oublie"_s);
    m_visitor->write(u"emailEdit"_s, u"monique"_s);
    m_visitor->press(u"sendButton"_s);
    QVERIFY(!error(u"emailField"_s).isEmpty());
    m_visitor->find<QLineEdit>(u"emailEdit"_s)->setText(monique);
    send(u"sendButton"_s);
    QVERIFY(isShown(u"sentArea"_s) && !isShown(u"askArea"_s));
    QVERIFY(text(u"sentText"_s).contains(monique));

    const QString link = linkOf(u"password-reset"_s);
    m_visitor->open(link);
    QVERIFY(text(u"ownerText"_s).contains(monique));
    m_visitor->write(u"passwordEdit"_s, u"delvaux1"_s);
    m_visitor->write(u"repetitionEdit"_s, u"delvaux2"_s);
    m_visitor->press(u"saveButton"_s);
    QVERIFY(!error(u"passwordField"_s).isEmpty());
    QVERIFY(!error(u"repetitionField"_s).isEmpty());
    m_visitor->find<QLineEdit>(u"passwordEdit"_s)->setText(kPassword);
    m_visitor->find<QLineEdit>(u"repetitionEdit"_s)->setText(kPassword);
    send(u"saveButton"_s);
    QCOMPARE(path(), u"/connexion"_s);
    QCOMPARE(m_visitor->notice(), u"Votre mot de passe est changé."_s);
    QVERIFY(!(*m_runtime)->session().signIn(monique, u"Moulin-Tulipe-58"_s)->isEmpty());
    QVERIFY((*m_runtime)->session().signIn(monique, kPassword)->isEmpty());
    (*m_runtime)->session().forget();

    // The link served once.
    m_visitor->open(link);
    QCOMPARE(path(), u"/mot-de-passe-oublie"_s);
    QCOMPARE(m_visitor->notice(), u"Ce lien ne marche plus."_s);
}

void TestRegistrationPages::theSameAnswerForAStranger()
{
    m_visitor->open(u"/mot-de-passe-oublie"_s);
    m_visitor->write(u"emailEdit"_s, u"personne@messagerie.example"_s);
    m_visitor->press(u"sendButton"_s);
    QVERIFY(isShown(u"sentArea"_s));
    QVERIFY(linkOf(u"password-reset"_s).isEmpty());
    send(u"againButton"_s);
    QVERIFY(isShown(u"askArea"_s));
    // Nor does an account that still waits get one: its activation comes first.
    m_visitor->open(u"/inscription"_s);
    fill();
    m_visitor->press(u"registerButton"_s);
    m_visitor->open(u"/mot-de-passe-oublie"_s);
    m_visitor->write(u"emailEdit"_s, kEmail);
    send(u"sendButton"_s);
    QVERIFY(isShown(u"sentArea"_s));
    QVERIFY(linkOf(u"password-reset"_s).isEmpty());
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestRegistrationPages>(argc, argv);
}
#include "tst_registration_pages.moc"
