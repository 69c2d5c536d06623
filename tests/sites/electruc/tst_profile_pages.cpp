#include "browser/network_conditions.h"
#include "browser/sites.h"
#include "browser/tab.h"
#include "core/accounts/account.h"
#include "core/clock.h"
#include "data/query.h"
#include "data/world_store.h"
#include "desk/site_list.h"
#include "kit/badge.h"
#include "kit/dialog.h"
#include "kit/form_field.h"
#include "kit/icon_label.h"
#include "kit/note.h"
#include "kit/theme_scope.h"
#include "runtime/runtime.h"
#include "services/accounts/session_service.h"
#include "services/files/download_service.h"
#include "services/site/site_language.h"
#include "services/world/world_service.h"
#include "sites/electruc/electruc_site.h"
#include "sites/electruc/paths.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"
#include "support/window_test.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStyleHints>
#include <QTest>

using namespace Qt::StringLiterals;
namespace paths = sites::electruc::paths;

// « Mon profil » and what hangs on it, as Monique does it, in a tab on the world of 10 November 2026.
class TestProfilePages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatMayBeChangedIsSaved();
    void whatIsWrongIsSaidBesideTheField();
    void byKeyboardAlone();
    void leavingWithChangesAsks();
    void changesCanBeTakenBack();
    void theLanguageIsKeptAndSpokenByThePortal();
    void theBillsGoElsewhere();
    void aNewAddressCountsOnceItsLinkIsOpened();
    void aWrongLinkSaysSo();
    void thePasswordIsChanged();
    void theStrangeSignInLeadsToTheNewPassword();
    void allThatIsHeldIsReadAndKept();
    void theAccountIsClosed();

private:
    void open(QLatin1StringView path);
    void press(const QString& button);
    void write(const QString& input, const QString& text); // in place of what was there
    template <typename Widget> Widget* find(const QString& name) const;
    QString errorOf(const QString& field) const { return find<kit::FormField>(field)->error(); }
    QString noticeTitle() const { return find<kit::Note>(u"notice"_s)->title(); }
    QString path() const { return m_tab->url().path(); }
    QString stored(const QString& column); // of Monique's account
    QString scalar(const QString& sql);
    kit::Dialog* question() const { return m_window->findChild<kit::Dialog*>(u"keepChangesDialog"_s); }
    void answer(const QString& button);
    static void pause() { QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 30); }

    std::unique_ptr<support::TestRuntime> m_machine;
    runtime::Runtime* m_runtime = nullptr; // of the machine
    std::unique_ptr<sites::electruc::ElectrucSite> m_site;
    browser::Sites m_sites;
    browser::NetworkConditions m_network;
    std::unique_ptr<QWidget> m_window;
    browser::Tab* m_tab = nullptr;
    core::SupplyPointId m_point;
};

void TestProfilePages::init()
{
    support::failOnWarning();
    m_machine = std::make_unique<support::TestRuntime>(support::EnginePlace::Sqlite, QDate(2026, 11, 10));
    QVERIFY2(m_machine->isReady(), qPrintable(m_machine->why()));
    m_runtime = &**m_machine;
    m_site = std::make_unique<sites::electruc::ElectrucSite>(desk::electrucServices(*m_runtime));
    m_sites = {};
    m_sites.add(*m_site);
    const auto personas = m_runtime->world().personas();
    QVERIFY(personas);
    const core::Persona& monique = personas->constFirst();
    m_point = monique.supplyPoint.id;
    const auto signedIn = m_runtime->session().signIn(monique.email, monique.password);
    QVERIFY(signedIn && signedIn->isEmpty());
    m_window = std::make_unique<QWidget>();
    m_window->resize(1348, 606);
    (new kit::ThemeScope(m_window.get()))->apply(kit::Theme());
    m_tab = new browser::Tab(m_sites, m_network, m_point, m_window.get());
    m_tab->resize(m_window->size());
    m_window->show();
    m_window->activateWindow();
    open(paths::kProfile);
}

void TestProfilePages::cleanup()
{
    m_window.reset();
    m_site.reset();
    m_machine.reset();
}

void TestProfilePages::open(QLatin1StringView path)
{
    m_tab->go(paths::url(path));
    pause();
}

template <typename Widget> Widget* TestProfilePages::find(const QString& name) const
{
    auto* found = m_tab->page()->findChild<Widget*>(name);
    if (!found)
        qFatal("%s is missing on %s", qPrintable(name), qPrintable(m_tab->url().toString()));
    return found;
}

void TestProfilePages::press(const QString& button)
{
    auto* target = find<QAbstractButton>(button);
    find<QScrollArea>(u"pageScroll"_s)->ensureWidgetVisible(target);
    QTest::mouseClick(target, Qt::LeftButton);
    pause();
}

void TestProfilePages::write(const QString& input, const QString& text)
{
    auto* edit = find<QLineEdit>(input);
    edit->setFocus(Qt::TabFocusReason);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

void TestProfilePages::answer(const QString& button)
{
    QVERIFY(question());
    auto* target = question()->findChild<QAbstractButton*>(button);
    QVERIFY(target);
    QTest::mouseClick(target, Qt::LeftButton);
    pause();
}

QString TestProfilePages::scalar(const QString& sql)
{
    data::Query query(m_runtime->worldStore().database(), "test"_L1, sql);
    const auto value = query.first([](const data::Row& row) { return row.text(0); });
    return value ? value->value_or(QString()) : value.error().detail;
}

QString TestProfilePages::stored(const QString& column)
{
    return scalar(u"select %1 from accounts where supply_point_id = %2"_s.arg(column).arg(m_point.value()));
}

void TestProfilePages::whatMayBeChangedIsSaved()
{
    QCOMPARE(find<QLineEdit>(u"nameEdit"_s)->text(), u"Monique Delvaux"_s);
    QVERIFY(find<QLineEdit>(u"nameEdit"_s)->isReadOnly());
    QCOMPARE(find<QLineEdit>(u"phoneEdit"_s)->text(), u"0400\u00A000\u00A000\u00A012"_s);
    write(u"phoneEdit"_s, u"+32 470/11.22.33"_s);
    find<QCheckBox>(u"smsReminderBox"_s)->click();
    press(u"saveButton"_s);
    QCOMPARE(noticeTitle(), u"Vos changements sont enregistrés."_s);
    QCOMPARE(stored(u"phone"_s), u"0470112233"_s);
    QCOMPARE(find<QLineEdit>(u"phoneEdit"_s)->text(), u"0470\u00A011\u00A022\u00A033"_s);
    QVERIFY(find<QCheckBox>(u"smsReminderBox"_s)->isChecked());
    press(u"saveButton"_s);
    QCOMPARE(noticeTitle(), u"Rien n’a changé."_s);
}

void TestProfilePages::whatIsWrongIsSaidBesideTheField()
{
    write(u"phoneEdit"_s, u"0470 11 22"_s);
    write(u"emailEdit"_s, u"andre.dubois"_s);
    press(u"saveButton"_s);
    QVERIFY2(
        errorOf(u"phoneField"_s).contains(u"vous en avez écrit 8"_s), qPrintable(errorOf(u"phoneField"_s)));
    QVERIFY(!errorOf(u"emailField"_s).isEmpty());
    QVERIFY(find<QWidget>(u"formErrors"_s)->isVisible());
    QCOMPARE(find<QLineEdit>(u"phoneEdit"_s)->text(), u"0470 11 22"_s);
    QCOMPARE(stored(u"phone"_s), u"0400000012"_s);
    // A number that no SMS reaches.
    write(u"emailEdit"_s, u"monique.delvaux@messagerie.example"_s);
    write(u"phoneEdit"_s, u"081 23 45 67"_s);
    find<QCheckBox>(u"smsReminderBox"_s)->click();
    press(u"saveButton"_s);
    QVERIFY(errorOf(u"emailField"_s).isEmpty());
    QVERIFY2(errorOf(u"phoneField"_s).contains(u"portable"_s), qPrintable(errorOf(u"phoneField"_s)));
}

void TestProfilePages::byKeyboardAlone()
{
    auto* edit = find<QLineEdit>(u"phoneEdit"_s);
    write(u"phoneEdit"_s, u"0470112233"_s);
    QStringList passed;
    QWidget* here = edit;
    for (int step = 0; step < 12 && here->objectName() != "saveButton"_L1; ++step) {
        QTest::keyClick(here, Qt::Key_Tab);
        here = QApplication::focusWidget();
        QVERIFY(here);
        passed.append(here->objectName());
    }
    QCOMPARE(passed,
        (QStringList{u"emailEdit"_s, u"languageBox"_s, u"passwordButton"_s, u"invoicesByEmailBox"_s,
            u"smsReminderBox"_s, u"saveButton"_s}));
    QTest::keyClick(here, Qt::Key_Space);
    QTRY_COMPARE(stored(u"phone"_s), u"0470112233"_s);
}

void TestProfilePages::leavingWithChangesAsks()
{
    // Nothing changed: nothing asked.
    m_tab->go(paths::url(paths::kInvoices));
    QVERIFY(!question());
    pause();
    m_tab->back();
    pause();
    write(u"phoneEdit"_s, u"0470112233"_s);

    // Esc stays, with what was written.
    m_tab->go(paths::url(paths::kInvoices));
    QTRY_VERIFY(question());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QCOMPARE(path(), QString(paths::kProfile));
    QCOMPARE(find<QLineEdit>(u"phoneEdit"_s)->text(), u"0470112233"_s);

    // Not kept.
    m_tab->go(paths::url(paths::kInvoices));
    answer(u"forgetChangesButton"_s);
    QCOMPARE(path(), QString(paths::kInvoices));
    QCOMPARE(stored(u"phone"_s), u"0400000012"_s);
    m_tab->back();
    pause();
    QCOMPARE(find<QLineEdit>(u"phoneEdit"_s)->text(), u"0400\u00A000\u00A000\u00A012"_s);

    // Kept, unless something is wrong: then the page stays and says it.
    write(u"phoneEdit"_s, u"0470"_s);
    m_tab->go(paths::url(paths::kInvoices));
    answer(u"keepChangesButton"_s);
    QCOMPARE(path(), QString(paths::kProfile));
    QVERIFY(!errorOf(u"phoneField"_s).isEmpty());
    write(u"phoneEdit"_s, u"0470112233"_s);
    m_tab->go(paths::url(paths::kInvoices));
    answer(u"keepChangesButton"_s);
    QCOMPARE(path(), QString(paths::kInvoices));
    QCOMPARE(stored(u"phone"_s), u"0470112233"_s);
}

void TestProfilePages::changesCanBeTakenBack()
{
    write(u"phoneEdit"_s, u"0470"_s);
    press(u"saveButton"_s);
    QVERIFY(!errorOf(u"phoneField"_s).isEmpty());
    press(u"cancelButton"_s);
    QCOMPARE(find<QLineEdit>(u"phoneEdit"_s)->text(), u"0400\u00A000\u00A000\u00A012"_s);
    QVERIFY(errorOf(u"phoneField"_s).isEmpty());
    QVERIFY(!m_tab->page()->hasUnsentInput());
}

void TestProfilePages::theLanguageIsKeptAndSpokenByThePortal()
{
    m_runtime->siteLanguage().welcome(m_point);
    auto* box = find<QComboBox>(u"languageBox"_s);
    QCOMPARE(box->count(), 4);
    box->setFocus(Qt::TabFocusReason);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(m_runtime->siteLanguage().language(), core::Language::French);
    press(u"saveButton"_s);
    QCOMPARE(stored(u"language"_s), u"nl"_s);
    QCOMPARE(m_runtime->siteLanguage().language(), core::Language::Dutch);
    QCOMPARE(find<QComboBox>(u"languageBox"_s)->currentText(), u"Nederlands"_s);
}

void TestProfilePages::theBillsGoElsewhere()
{
    press(u"contactButton"_s);
    QCOMPARE(path(), QString(paths::kProfileContact));
    write(u"numberEdit"_s, u"douze"_s);
    write(u"postcodeEdit"_s, u"49"_s);
    press(u"saveButton"_s);
    QVERIFY(errorOf(u"numberField"_s).contains(u"commence par un chiffre"_s));
    QVERIFY(errorOf(u"postcodeField"_s).contains(u"4 chiffres"_s));
    write(u"numberEdit"_s, u"14 b"_s);
    write(u"postcodeEdit"_s, u"B-4997"_s);
    write(u"cityEdit"_s, u"Ombreval"_s);
    find<QAbstractButton>(u"byPhoneButton"_s)->click();
    press(u"saveButton"_s);
    QCOMPARE(path(), QString(paths::kProfile));
    QCOMPARE(noticeTitle(), u"Vos changements sont enregistrés."_s);
    QVERIFY(find<QLabel>(u"billingAddressText"_s)->text().contains(u"14B\n4997 Ombreval"_s));
    QCOMPARE(find<QLabel>(u"contactText"_s)->text(), u"Par téléphone"_s);
    // What is fixed stays.
    QVERIFY(find<QLabel>(u"supplyAddressText"_s)->text().contains(u"4998 Valbois"_s));
}

void TestProfilePages::aNewAddressCountsOnceItsLinkIsOpened()
{
    write(u"emailEdit"_s, u"monique.delvaux@courrier.example"_s);
    press(u"saveButton"_s);
    QCOMPARE(noticeTitle(), u"Ouvrez maintenant votre messagerie."_s);
    QCOMPARE(find<QLineEdit>(u"emailEdit"_s)->text(), u"monique.delvaux@messagerie.example"_s);
    QVERIFY(find<QWidget>(u"newEmailBox"_s)->isVisible());
    press(u"keepOldEmailButton"_s);
    QVERIFY(!find<QWidget>(u"newEmailBox"_s)->isVisible());

    write(u"emailEdit"_s, u"monique.delvaux@courrier.example"_s);
    press(u"saveButton"_s);
    press(u"sendAgainButton"_s);
    QCOMPARE(noticeTitle(), u"Le message est parti."_s);
    const QString link = scalar(
        u"select action_url from mails where template_id = 'email-change-confirm' order by id desc limit 1"_s);
    m_tab->go(QUrl(link));
    pause();
    QVERIFY2(find<kit::Note>(u"outcomeNote"_s)->title().contains(u"monique.delvaux@courrier.example"_s),
        qPrintable(link));
    QCOMPARE(stored(u"email"_s), u"monique.delvaux@courrier.example"_s);
    m_tab->reload();
    pause();
    QCOMPARE(find<kit::Note>(u"outcomeNote"_s)->tone(), kit::Tone::Ok);
    press(u"goButton"_s);
    QCOMPARE(find<QLineEdit>(u"emailEdit"_s)->text(), u"monique.delvaux@courrier.example"_s);
}

void TestProfilePages::aWrongLinkSaysSo()
{
    m_tab->go(QUrl(u"https://www.electruc.example/nouvelle-adresse?code=0"_s));
    pause();
    QCOMPARE(find<kit::Note>(u"outcomeNote"_s)->tone(), kit::Tone::Warn);
    QVERIFY(find<QWidget>(u"contactButton"_s)->isVisible());
    QCOMPARE(stored(u"email"_s), u"monique.delvaux@messagerie.example"_s);
}

void TestProfilePages::thePasswordIsChanged()
{
    press(u"passwordButton"_s);
    QCOMPARE(path(), QString(paths::kPassword));
    press(u"saveButton"_s);
    QVERIFY(!errorOf(u"currentField"_s).isEmpty());
    write(u"currentEdit"_s, u"Moulin-Tulipe-58"_s);
    write(u"passwordEdit"_s, u"delvaux"_s);
    QCOMPARE(find<kit::IconLabel>(u"lengthRule"_s)->iconName(), u"circle"_s);
    QCOMPARE(find<kit::IconLabel>(u"digitsRule"_s)->iconName(), u"check-circle"_s);
    write(u"againEdit"_s, u"delvaux"_s);
    press(u"saveButton"_s);
    QVERIFY2(errorOf(u"passwordField"_s).contains(u"trop court"_s), qPrintable(errorOf(u"passwordField"_s)));
    write(u"currentEdit"_s, u"Moulin-Tulipe-58"_s);
    write(u"passwordEdit"_s, u"Canard-Fenouil-31"_s);
    write(u"againEdit"_s, u"Canard-Fenouil-31"_s);
    QTest::keyClick(find<QLineEdit>(u"againEdit"_s), Qt::Key_Return);
    pause();
    QCOMPARE(path(), QString(paths::kProfile));
    QCOMPARE(noticeTitle(), u"Votre mot de passe est changé."_s);
    QCOMPARE(find<QLabel>(u"passwordText"_s)->text(), u"Changé le 10/11/2026"_s);
    QVERIFY(m_runtime->session()
                .signIn(u"monique.delvaux@messagerie.example"_s, u"Canard-Fenouil-31"_s)
                ->isEmpty());
}

void TestProfilePages::theStrangeSignInLeadsToTheNewPassword()
{
    press(u"signInsLink"_s);
    QCOMPARE(path(), QString(paths::kSignIns));
    QStringList devices;
    int strange = 0;
    for (int row = 1; row <= 6; ++row) {
        for (const QLabel* label : find<QWidget>(u"signInRow-%1"_s.arg(row))->findChildren<QLabel*>()) {
            devices.append(label->text());
            if (label->text() == u"Téléphone, Anvers"_s)
                strange = row;
        }
    }
    QVERIFY2(devices.contains(u"Cet ordinateur"_s), qPrintable(devices.join(u" | "_s)));
    QCOMPARE(strange, 2); // after today's own
    press(u"notMeButton-%1"_s.arg(strange));
    QCOMPARE(path(), QString(paths::kPassword));
}

void TestProfilePages::allThatIsHeldIsReadAndKept()
{
    press(u"myDataLink"_s);
    QCOMPARE(path(), QString(paths::kMyData));
    press(u"downloadButton"_s);
    QCOMPARE(noticeTitle(), u"Vos données sont dans « Téléchargements »."_s);
    const auto files = m_runtime->downloads().files(m_point);
    QVERIFY(files);
    QStringList names;
    for (const services::StoredFile& file : *files) {
        names.append(file.name);
        const auto content = m_runtime->downloads().content(m_point, file.id);
        QVERIFY(content);
        QVERIFY2(content->startsWith(file.name.endsWith(u".pdf") ? "%PDF-" : "\xEF\xBB\xBF"),
            qPrintable(file.name));
        if (file.name == u"mes-donnees-compte.csv") {
            QVERIFY(QString::fromUtf8(*content).contains(u"monique.delvaux@messagerie.example"_s));
            QVERIFY(!QString::fromUtf8(*content).contains(u"argon"_s));
        }
    }
    QVERIFY2(names.contains(u"mes-donnees.pdf"_s), qPrintable(names.join(u' ')));
    QVERIFY(names.contains(u"mes-donnees-factures.csv"_s));
    QCOMPARE(scalar(u"select count(*) from journal where event = 'data.exported'"_s), u"1"_s);
}

void TestProfilePages::theAccountIsClosed()
{
    press(u"closeAccountLink"_s);
    press(u"closeButton"_s);
    QVERIFY(!errorOf(u"passwordField"_s).isEmpty());
    write(u"passwordEdit"_s, u"autre chose"_s);
    press(u"closeButton"_s);
    QVERIFY(errorOf(u"passwordField"_s).contains(u"rien n’est bloqué"_s));
    write(u"passwordEdit"_s, u"Moulin-Tulipe-58"_s);
    press(u"closeButton"_s);
    QCOMPARE(path(), u"/"_s);
    QCOMPARE(noticeTitle(), u"Votre compte est fermé."_s);
    QVERIFY(!m_runtime->session().isSignedIn());
    // Back shows nothing private; signing in says why not.
    open(paths::kProfile);
    QCOMPARE(path(), QString(paths::kSignIn));
    write(u"emailEdit"_s, u"monique.delvaux@messagerie.example"_s);
    write(u"passwordEdit"_s, u"Moulin-Tulipe-58"_s);
    press(u"signInButton"_s);
    QVERIFY2(errorOf(u"emailField"_s).contains(u"fermé depuis le 10/11/2026"_s),
        qPrintable(errorOf(u"emailField"_s)));
    QVERIFY(scalar(u"select count(*) from invoices where supply_point_id = %1"_s.arg(m_point.value())).toInt()
        > 0);
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestProfilePages>(argc, argv);
}

#include "tst_profile_pages.moc"
