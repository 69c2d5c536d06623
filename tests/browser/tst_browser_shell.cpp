#include "browser/address_field.h"
#include "browser/browser_bar.h"
#include "browser/browser_shell.h"
#include "browser/network_conditions.h"
#include "browser/sites.h"
#include "browser/tab.h"
#include "browser/tab_bar.h"
#include "browser/tab_strip.h"
#include "kit/button.h"
#include "kit/dialog.h"
#include "kit/theme_scope.h"
#include "sample_site.h"
#include "support/fail_on_warning.h"
#include "support/page_audit.h"
#include "support/window_test.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using browser::BrowserShell;

// The browser in a window of its own, somebody sitting at it.
class Bench final
{
public:
    explicit Bench(int percent = 100, QSize size = {1366, 768})
    {
        sites.add(site);
        sites.addHidden(desk);
        auto* layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        shell = new BrowserShell(sites, network);
        layout->addWidget(shell);
        auto* scope = new kit::ThemeScope(&window);
        const kit::Theme theme(kit::ThemeName::Light, percent);
        scope->apply(theme);
        shell->applyChromeTheme(theme);
        shell->bar()->setTextPercent(percent, percent > 100, percent < 200);
        window.resize(size);
        window.show();
        window.activateWindow();
        isReady = QTest::qWaitForWindowActive(&window);
        shell->start(core::SupplyPointId(1));
    }
    template <typename Widget> Widget* find(const QString& name) const
    {
        return window.findChild<Widget*>(name);
    }
    void typeAddress(const QString& text) const
    {
        QTest::keyClick(shell->window(), Qt::Key_L, Qt::ControlModifier);
        QTest::keyClicks(find<QLineEdit>(u"addressEdit"_s), text);
        QTest::keyClick(find<QLineEdit>(u"addressEdit"_s), Qt::Key_Return);
    }
    // The question there is; null without one.
    kit::Dialog* question() const
    {
        for (auto* dialog : window.findChildren<kit::Dialog*>(u"keepChangesDialog"_s)) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void answer(const QString& button) const
    {
        QTest::mouseClick(question()->findChild<QAbstractButton*>(button), Qt::LeftButton);
    }
    QString title() const { return shell->currentTab()->title(); }
    browser::TabBar* tabs() const { return shell->tabStrip()->tabs(); }

    samples::SampleSite site;
    samples::SampleDesk desk;
    browser::Sites sites;
    browser::NetworkConditions network;
    QWidget window;
    BrowserShell* shell = nullptr;
    bool isReady = false;
};

class TestBrowserShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void opensASiteByItsAddress();
    void showsTheAddressWhileLookedAtAndTyped();
    void escGivesTheAddressBack();
    void movesAmongTabsByKeyboard();
    void closesTabsButNeverTheLast();
    void asksBeforeWhatWasWrittenIsLost();
    void asksAboutEveryTab();
    void keepsARoomForTabs();
    void goesBackAndForwardByKeyboard();
    void reloadBecomesStopWhileAPageArrives();
    void nothingOfAPersonStays();
    void theAddressStandsWhereItIsDrawn();
    void labelsStayAsLongAsTheyFit_data();
    void labelsStayAsLongAsTheyFit();
    void everyControlOfTheBarsIsUsable_data();
    void everyControlOfTheBarsIsUsable();
};

void TestBrowserShell::opensASiteByItsAddress()
{
    Bench bench;
    QCOMPARE(bench.title(), u"Bureau"_s);
    bench.typeAddress(u" Exemple.example "_s);
    QCOMPARE(bench.title(), u"Accueil"_s);
    QCOMPARE(bench.shell->currentTab()->url(), bench.site.url(u"/"_s));
    bench.typeAddress(u"www.exemp1e.example"_s);
    QCOMPARE(bench.title(), u"Site inconnu"_s);
    QCOMPARE(bench.find<QLineEdit>(u"addressEdit"_s)->text(), u"https://www.exemp1e.example"_s);
    bench.typeAddress(u"file:///etc/passwd"_s);
    QCOMPARE(bench.title(), u"Site inconnu"_s);
    QCOMPARE(bench.find<QLineEdit>(u"addressEdit"_s)->text(), u"file:///etc/passwd"_s);
    QTest::mouseClick(bench.find<QAbstractButton>(u"deskButton"_s), Qt::LeftButton);
    QCOMPARE(bench.title(), u"Bureau"_s);
}

void TestBrowserShell::showsTheAddressWhileLookedAtAndTyped()
{
    Bench bench;
    auto* edit = bench.find<QLineEdit>(u"addressEdit"_s);
    bench.typeAddress(u"exemple.example/formulaire"_s);
    QVERIFY(!edit->hasFocus());
    QCOMPARE(edit->text(), u"https://www.exemple.example/formulaire"_s);
    QVERIFY(bench.find<QAbstractButton>(u"padlockButton"_s)->isEnabled());
    QTest::mouseClick(edit, Qt::LeftButton);
    QCOMPARE(edit->selectedText(), edit->text());
    QTest::mouseClick(bench.find<QAbstractButton>(u"deskButton"_s), Qt::LeftButton);
    QCOMPARE(edit->text(), QString());
    QVERIFY(!bench.find<QAbstractButton>(u"padlockButton"_s)->isEnabled());
}

void TestBrowserShell::escGivesTheAddressBack()
{
    Bench bench;
    bench.typeAddress(u"exemple.example"_s);
    auto* edit = bench.find<QLineEdit>(u"addressEdit"_s);
    QTest::keyClick(&bench.window, Qt::Key_L, Qt::ControlModifier);
    QTest::keyClicks(edit, u"abc"_s);
    QCOMPARE(edit->text(), u"abc"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(edit->text(), u"https://www.exemple.example"_s);
    QVERIFY(bench.shell->currentTab()->page()->hasFocus());
}

void TestBrowserShell::movesAmongTabsByKeyboard()
{
    Bench bench;
    QTest::keyClick(&bench.window, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(bench.shell->tabCount(), 2);
    QVERIFY(bench.find<QLineEdit>(u"addressEdit"_s)->hasFocus());
    bench.typeAddress(u"exemple.example"_s);
    QCOMPARE(bench.tabs()->tabText(1), u"Accueil"_s);
    QTest::keyClick(&bench.window, Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(bench.tabs()->currentIndex(), 0);
    QCOMPARE(bench.title(), u"Bureau"_s);
    QTest::keyClick(&bench.window, Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.tabs()->currentIndex(), 1);
    QTest::keyClick(&bench.window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(bench.tabs()->currentIndex(), 0);
    QTest::keyClick(&bench.window, Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(bench.tabs()->currentIndex(), 1);
    bench.tabs()->setFocus();
    QTest::keyClick(bench.tabs(), Qt::Key_Left);
    QCOMPARE(bench.tabs()->currentIndex(), 0);
}

void TestBrowserShell::closesTabsButNeverTheLast()
{
    Bench bench;
    bench.shell->openTab(bench.site.url(u"/"_s));
    bench.shell->openTab(bench.site.url(u"/merci"_s));
    auto* close = bench.tabs()->tabButton(1, QTabBar::RightSide);
    QCOMPARE(close->accessibleName(), u"Fermer l’onglet 2\u00A0: Accueil"_s);
    QTest::mouseClick(close, Qt::LeftButton);
    QCOMPARE(bench.shell->tabCount(), 2);
    QCOMPARE(bench.title(), u"Merci"_s);
    QTest::keyClick(&bench.window, Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(bench.shell->tabCount(), 1);
    bench.typeAddress(u"exemple.example"_s);
    QTest::keyClick(&bench.window, Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(bench.shell->tabCount(), 1);
    QCOMPARE(bench.title(), u"Bureau"_s);
}

void TestBrowserShell::asksBeforeWhatWasWrittenIsLost()
{
    Bench bench;
    bench.typeAddress(u"exemple.example/formulaire"_s);
    QVERIFY(!bench.shell->hasUnsentInput());
    QTest::keyClicks(bench.shell->currentTab()->page()->findChild<QLineEdit*>(u"nameEdit"_s), u"Willy"_s);
    QVERIFY(bench.shell->hasUnsentInput());
    bench.shell->openTab(bench.site.url(u"/merci"_s));
    QVERIFY(!bench.question());
    bench.shell->closeTab(0);
    QVERIFY(bench.question());
    QCOMPARE(bench.question()->title(), u"Quitter cette page\u00A0?"_s);
    QCOMPARE(bench.title(), u"Formulaire"_s); // one sees what it is about
    bench.answer(u"stayOnPageButton"_s);
    QVERIFY(!bench.question());
    QCOMPARE(bench.shell->tabCount(), 2);
    bench.shell->closeTab(0);
    bench.answer(u"forgetChangesButton"_s);
    QCOMPARE(bench.shell->tabCount(), 1);
    QCOMPARE(bench.title(), u"Merci"_s);
}

// Whoever leaves the machine is asked about every tab, one after the other.
void TestBrowserShell::asksAboutEveryTab()
{
    Bench bench;
    int left = 0;
    const auto leave = [&] { bench.shell->leaveAll([&left] { ++left; }); };
    leave();
    QCOMPARE(left, 1);
    for (int i = 0; i < 2; ++i) {
        bench.shell->openTab(bench.site.url(u"/formulaire"_s));
        QTest::keyClicks(bench.shell->currentTab()->page()->findChild<QLineEdit*>(u"nameEdit"_s), u"W"_s);
    }
    leave();
    QCOMPARE(bench.tabs()->currentIndex(), 1);
    bench.answer(u"forgetChangesButton"_s);
    QVERIFY(bench.question());
    QCOMPARE(bench.tabs()->currentIndex(), 2);
    bench.answer(u"stayOnPageButton"_s);
    QCOMPARE(left, 1);
    leave();
    bench.answer(u"forgetChangesButton"_s);
    bench.answer(u"forgetChangesButton"_s);
    QCOMPARE(left, 2);
    QVERIFY(!bench.question());
}

void TestBrowserShell::keepsARoomForTabs()
{
    Bench bench(120, {1024, 700});
    for (int i = 0; i < 20; ++i)
        bench.shell->openTab(bench.site.url(u"/formulaire"_s));
    QCOMPARE(bench.shell->tabCount(), BrowserShell::kMaxTabs);
    QVERIFY(!bench.find<QAbstractButton>(u"newTabButton"_s)->isEnabled());
    QCoreApplication::processEvents();
    for (int i = 0; i < BrowserShell::kMaxTabs; ++i) {
        const QRect close = bench.tabs()->tabButton(i, QTabBar::RightSide)->geometry();
        QVERIFY2(bench.tabs()->tabRect(i).contains(close.center()), qPrintable(QString::number(i)));
        QVERIFY(bench.tabs()->rect().contains(close.center()));
    }
    // A page that asks for one more gets its address here.
    auto* button = bench.shell->currentTab()->page()->findChild<QPushButton*>(u"tabButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(bench.title(), u"Merci"_s);
}

void TestBrowserShell::goesBackAndForwardByKeyboard()
{
    Bench bench;
    auto* back = bench.find<QAbstractButton>(u"backButton"_s);
    auto* forward = bench.find<QAbstractButton>(u"forwardButton"_s);
    QVERIFY(!back->isEnabled());
    bench.typeAddress(u"exemple.example/formulaire"_s);
    QVERIFY(back->isEnabled());
    QTest::keyClicks(bench.shell->currentTab()->page()->findChild<QLineEdit*>(u"nameEdit"_s), u"Willy"_s);
    QTest::keyClick(&bench.window, Qt::Key_Left, Qt::AltModifier);
    bench.answer(u"forgetChangesButton"_s);
    QCOMPARE(bench.title(), u"Bureau"_s);
    QVERIFY(forward->isEnabled());
    QTest::keyClick(&bench.window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(bench.title(), u"Formulaire"_s);
    QCOMPARE(bench.shell->currentTab()->page()->findChild<QLineEdit*>(u"nameEdit"_s)->text(), u"Willy"_s);
    const int opened = bench.site.opened;
    QTest::keyClick(&bench.window, Qt::Key_F5);
    QCOMPARE(bench.site.opened, opened + 1);
    QTest::keyClick(&bench.window, Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(bench.site.opened, opened + 2);
}

void TestBrowserShell::reloadBecomesStopWhileAPageArrives()
{
    Bench bench;
    bench.network.setConnection(browser::Connection::Slow);
    bench.network.setDelay(std::chrono::hours(1));
    auto* reload = bench.find<kit::Button>(u"reloadButton"_s);
    QCOMPARE(reload->accessibleName(), u"Recharger"_s);
    bench.typeAddress(u"exemple.example"_s);
    QCOMPARE(reload->accessibleName(), u"Arrêter"_s);
    QTest::keyClick(&bench.window, Qt::Key_Escape);
    QCOMPARE(reload->accessibleName(), u"Recharger"_s);
    QCOMPARE(bench.title(), u"Bureau"_s);
}

void TestBrowserShell::nothingOfAPersonStays()
{
    Bench bench;
    bench.typeAddress(u"exemple.example/formulaire"_s);
    bench.shell->openTab(bench.site.url(u"/merci"_s));
    bench.shell->clear();
    QCOMPARE(bench.shell->tabCount(), 0);
    QTest::keyClick(&bench.window, Qt::Key_T, Qt::ControlModifier); // nobody sits here
    QCOMPARE(bench.shell->tabCount(), 0);
    bench.shell->start(core::SupplyPointId(2));
    QCOMPARE(bench.shell->tabCount(), 1);
    QCOMPARE(bench.shell->currentTab()->persona(), core::SupplyPointId(2));
    QVERIFY(!bench.shell->currentTab()->history().canGoBack());
}

// Screen 12 of the design, where « Écouter » is shown.
void TestBrowserShell::theAddressStandsWhereItIsDrawn()
{
    Bench bench;
    bench.shell->bar()->setCanRead(true);
    bench.typeAddress(u"exemple.example"_s);
    QCoreApplication::processEvents();
    const QRect pill = bench.find<QWidget>(u"addressField"_s)->geometry();
    QVERIFY2(qAbs(pill.left() - 338) <= 1, qPrintable(QString::number(pill.left())));
    QVERIFY2(qAbs(pill.left() + pill.width() - 893) <= 1, qPrintable(QString::number(pill.width())));
    QCOMPARE(bench.find<QWidget>(u"backButton"_s)->x(), 8);
}

void TestBrowserShell::labelsStayAsLongAsTheyFit_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("back");
    QTest::addColumn<QString>("downloads");
    QTest::newRow("100 % on 1366") << 100 << 1366 << u"Retour"_s << u"Téléchargements"_s;
    QTest::newRow("100 % on 1024") << 100 << 1024 << u"Retour"_s << QString();
    QTest::newRow("120 % on 1024") << 120 << 1024 << u"Retour"_s << QString();
    QTest::newRow("120 % on 800") << 120 << 800 << QString() << QString();
}

void TestBrowserShell::labelsStayAsLongAsTheyFit()
{
    QFETCH(int, percent);
    QFETCH(int, width);
    Bench bench(percent, {width, 700});
    QCoreApplication::processEvents();
    QTEST(bench.find<QAbstractButton>(u"backButton"_s)->text(), "back");
    QTEST(bench.find<QAbstractButton>(u"downloadsButton"_s)->text(), "downloads");
    QVERIFY(bench.find<QWidget>(u"addressField"_s)->width() >= 220);
}

void TestBrowserShell::everyControlOfTheBarsIsUsable_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::newRow("100 % on 1366 × 768") << 100 << QSize(1366, 768);
    QTest::newRow("100 % on 1024 × 700") << 100 << QSize(1024, 700);
    QTest::newRow("200 % on 1366 × 768") << 200 << QSize(1366, 768);
    QTest::newRow("200 % on 1024 × 700") << 200 << QSize(1024, 700);
}

void TestBrowserShell::everyControlOfTheBarsIsUsable()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    Bench bench(percent, size);
    bench.typeAddress(u"exemple.example"_s);
    QVERIFY(bench.isReady);
    QCoreApplication::processEvents();
    QCOMPARE(bench.window.width(), size.width()); // nothing pushes the window wider
    audit::Options options;
    options.mayElide = {u"addressEdit"_s, u"tabBar"_s};
    options.smallestTarget = 40; // the cross of a tab is 40 px wide, as designed
    for (QWidget* bar :
        {static_cast<QWidget*>(bench.shell->tabStrip()), static_cast<QWidget*>(bench.shell->bar())}) {
        const QStringList faults = audit::clippedTexts(*bar, options) + audit::unnamedControls(*bar, options)
            + audit::twinControls(*bar, options) + audit::smallTargets(*bar, options);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    QVERIFY(bench.find<QWidget>(u"addressField"_s)->width() >= 220);
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestBrowserShell>(argc, argv);
}

#include "tst_browser_shell.moc"
