// The language menu of the supplier's header (E-43): before and after signing in, by mouse and by keyboard.

#include "core/event_names.h"
#include "desk/seat.h"
#include "kit/note.h"
#include "services/accounts/account_service.h"
#include "services/site/site_language.h"
#include "support/window_test.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using core::Language;

namespace {

const QString kMonique = u"monique.delvaux@messagerie.example"_s;

class Customer final : public Seat
{
public:
    Customer()
    {
        isReady = isReady && sitDown(kMonique);
        if (isReady)
            open(u"/"_s);
    }
    QString shown() { return on<QAbstractButton>(u"languageButton"_s)->text(); }
    QMenu* menu() { return window().findChild<QMenu*>(u"languageMenu"_s); }
    void choose(const QString& code)
    {
        press(u"languageButton"_s);
        QVERIFY(menu());
        menu()->findChild<QAction*>(u"language_"_s + code)->trigger();
        QTRY_VERIFY(!menu());
    }
    QString notice() { return on<kit::Note>(u"notice"_s)->title(); }
    Language ofSite() { return runtime->siteLanguage().language(); }
    Language ofAccount()
    {
        return runtime->account().profile(runtime->session().account()->id)->account.language;
    }
};

} // namespace

class TestLanguageMenu final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A menu raises itself, which this platform cannot do.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void aVisitorChooses();
    void aCustomersChoiceIsTheProfiles();
    void theProfileKeepsWhatIsTyped();
    void theKeyboardIsEnough();
};

#define CUSTOMER(name)                                                                                       \
    Customer name;                                                                                           \
    QVERIFY(name.isReady)

void TestLanguageMenu::aVisitorChooses()
{
    CUSTOMER(visitor);
    QCOMPARE(visitor.shown(), u"FR"_s);
    visitor.press(u"languageButton"_s);
    QStringList names;
    for (const QAction* action : visitor.menu()->actions())
        names.append(action->text() + (action->isChecked() ? u"*"_s : QString()));
    QCOMPARE(names, (QStringList{u"Français*"_s, u"Nederlands"_s, u"Deutsch"_s, u"English"_s}));
    visitor.menu()->close();
    QTRY_VERIFY(!visitor.menu());

    visitor.choose(u"nl"_s);
    QCOMPARE(visitor.shown(), u"NL"_s);
    QCOMPARE(visitor.notice(), u"Le site est en français."_s); // nobody translates in this test
    QCOMPARE(visitor.ofSite(), Language::Dutch);
    // On every page, and when one comes back.
    visitor.open(u"/aide"_s);
    QCOMPARE(visitor.shown(), u"NL"_s);
    QCOMPARE(visitor.told(QString(core::events::kPreferenceChanged)),
        QStringList{QString(core::events::kPreferenceChanged)});
    QVERIFY(visitor.sitDown(u"andre.collard@messagerie.example"_s));
    visitor.open(u"/"_s);
    QCOMPARE(visitor.shown(), u"FR"_s);
    QVERIFY(visitor.sitDown(kMonique));
    visitor.open(u"/"_s);
    QCOMPARE(visitor.shown(), u"NL"_s);
    visitor.choose(u"fr"_s);
    QCOMPARE(visitor.shown(), u"FR"_s);
}

void TestLanguageMenu::aCustomersChoiceIsTheProfiles()
{
    CUSTOMER(customer);
    customer.choose(u"en"_s);
    QVERIFY(customer.signIn());
    customer.open(u"/espace-client/factures"_s);
    QCOMPARE(customer.shown(), u"EN"_s); // signing in changes nothing for the eyes
    QCOMPARE(customer.ofAccount(), Language::French);
    customer.choose(u"de"_s);
    QCOMPARE(customer.ofAccount(), Language::German); // for letters and mails
    customer.open(u"/espace-client/profil"_s);
    QCOMPARE(customer.on<QComboBox>(u"languageBox"_s)->currentText(), u"Deutsch"_s);
    QVERIFY(!customer.tab()->hasUnsentInput());
    // And the other way round.
    auto* box = customer.on<QComboBox>(u"languageBox"_s);
    box->setCurrentIndex(box->findText(u"Nederlands"_s));
    customer.press(u"saveButton"_s);
    QTRY_COMPARE(customer.shown(), u"NL"_s);
}

void TestLanguageMenu::theProfileKeepsWhatIsTyped()
{
    CUSTOMER(customer);
    QVERIFY(customer.signIn());
    customer.open(u"/espace-client/profil"_s);
    customer.on<QLineEdit>(u"phoneEdit"_s)->setText(u"0470 12"_s);
    customer.choose(u"nl"_s);
    QCOMPARE(customer.on<QLineEdit>(u"phoneEdit"_s)->text(), u"0470 12"_s);
    QCOMPARE(customer.on<QComboBox>(u"languageBox"_s)->currentText(), u"Nederlands"_s);
}

void TestLanguageMenu::theKeyboardIsEnough()
{
    CUSTOMER(visitor);
    QVERIFY(visitor.typist->reach(u"languageButton"_s));
    QCOMPARE(visitor.typist->focus()->accessibleName(), u"Langue\u00A0: Français. Changer de langue"_s);
    visitor.typist->press(Qt::Key_Return);
    QVERIFY(visitor.menu());
    QTest::keyClick(visitor.menu(), Qt::Key_Down);
    QTest::keyClick(visitor.menu(), Qt::Key_Return);
    QTRY_COMPARE(visitor.shown(), u"NL"_s);
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestLanguageMenu>(argc, argv);
}
#include "tst_language_menu.moc"
