#include "browser/network_conditions.h"
#include "browser/sites.h"
#include "browser/tab.h"
#include "sample_site.h"
#include "support/fail_on_warning.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using browser::Connection;
using browser::Tab;
using samples::SamplePage;

// A tab with one site and the desk, shown and active.
class Bench final
{
public:
    Bench()
    {
        sites.add(site);
        sites.addHidden(desk);
        tab = std::make_unique<Tab>(sites, network, core::SupplyPointId(1));
        tab->resize(900, 600);
        tab->show();
    }
    template <typename Widget> Widget* find(const QString& name) const
    {
        return tab->page() ? tab->page()->findChild<Widget*>(name) : nullptr;
    }
    void click(const QString& name) const
    {
        auto* button = find<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    // The person is asked about what they wrote, and leaves all the same.
    void letGo() const
    {
        for (auto* button : tab->findChildren<QAbstractButton*>(u"forgetChangesButton"_s)) {
            if (button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL("nothing was asked");
    }
    QUrl url(const QString& path) const { return site.url(path); }

    samples::SampleSite site;
    samples::SampleDesk desk;
    browser::Sites sites;
    browser::NetworkConditions network;
    std::unique_ptr<Tab> tab;
};

class TestTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void goesBackAndForwardWithWhatWasTyped();
    void sendsOnceWhateverTheHandDoes();
    void bringsThePrivatePageAfterSigningIn();
    void showsItsOwnPages_data();
    void showsItsOwnPages();
    void reloadsWhenTheConnectionIsBack();
    void waitsWhileTheConnectionIsSlow();
    void stopsWaiting();
    void aStoppedRedirectNeverComesBackToItsForm();
    void aPageThatSendsElsewhereLeavesNoTrace();
    void theSecondClickOfADoubleClickPressesNothing();
    void asksForANewTab();
    void tellsTitles();
};

void TestTab::goesBackAndForwardWithWhatWasTyped()
{
    Bench bench;
    bench.tab->go(bench.url(u"/formulaire"_s));
    QTest::keyClicks(bench.find<QLineEdit>(u"nameEdit"_s), u"Monique"_s);
    bench.click(u"linkButton"_s);
    QCOMPARE(bench.tab->title(), u"Formulaire"_s);
    bench.letGo();
    QCOMPARE(bench.tab->title(), u"Merci"_s);
    QCOMPARE(bench.find<QLineEdit>(u"nameEdit"_s)->text(), QString());

    bench.tab->back();
    QCOMPARE(bench.tab->title(), u"Formulaire"_s);
    QCOMPARE(bench.find<QLineEdit>(u"nameEdit"_s)->text(), u"Monique"_s);
    QVERIFY(bench.tab->history().canGoForward());
    bench.tab->forward();
    bench.letGo();
    QCOMPARE(bench.tab->title(), u"Merci"_s);
}

void TestTab::sendsOnceWhateverTheHandDoes()
{
    Bench bench;
    bench.tab->go(bench.url(u"/"_s));
    bench.tab->go(bench.url(u"/formulaire"_s));
    bench.click(u"sendButton"_s);
    QCOMPARE(bench.site.sent, 1);
    QCOMPARE(bench.tab->title(), u"Merci"_s);
    QCOMPARE(qobject_cast<SamplePage*>(bench.tab->page())->shownNotice(), u"Envoyé"_s);

    bench.tab->reload(); // the notice was for once
    QCOMPARE(qobject_cast<SamplePage*>(bench.tab->page())->shownNotice(), QString());
    bench.tab->back(); // the form is no longer on the way back
    QCOMPARE(bench.tab->title(), u"Accueil"_s);
    bench.tab->forward();
    QCOMPARE(bench.tab->title(), u"Merci"_s);
    QCOMPARE(bench.site.sent, 1);
}

void TestTab::bringsThePrivatePageAfterSigningIn()
{
    Bench bench;
    bench.tab->go(bench.url(u"/"_s));
    bench.tab->go(bench.url(u"/prive"_s));
    QCOMPARE(bench.tab->title(), u"Connexion"_s);
    QCOMPARE(bench.tab->url().query(), u"suite=/prive"_s);

    bench.site.signedIn = true;
    bench.tab->redirect(bench.url(u"/prive"_s));
    QCOMPARE(bench.tab->title(), u"Privé"_s);
    bench.tab->back();
    QCOMPARE(bench.tab->title(), u"Accueil"_s);

    bench.site.signedIn = false; // signed out: history shows nothing private
    bench.tab->forward();
    QCOMPARE(bench.tab->title(), u"Connexion"_s);
}

void TestTab::showsItsOwnPages_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("title");
    const samples::SampleSite site;
    QTest::newRow("no such page") << site.url(u"/xyz"_s) << u"Page introuvable"_s;
    QTest::newRow("a page that finds nothing") << site.url(u"/absent"_s) << u"Page introuvable"_s;
    QTest::newRow("a failure") << site.url(u"/panne"_s) << u"Un problème est arrivé"_s;
    QTest::newRow("a factory that gives nothing") << site.url(u"/rien"_s) << u"Un problème est arrivé"_s;
    QTest::newRow("a page that turns in circles") << site.url(u"/tourne"_s) << u"Un problème est arrivé"_s;
    QTest::newRow("an unknown site") << QUrl(u"https://www.autre.example/"_s) << u"Site inconnu"_s;
    QTest::newRow("an unencrypted address") << QUrl(u"http://www.exemple.example/"_s) << u"Site inconnu"_s;
    QTest::newRow("a file") << QUrl(u"file:///etc/passwd"_s) << u"Site inconnu"_s;
    QTest::newRow("a program") << QUrl(u"javascript:alert(1)"_s) << u"Site inconnu"_s;
    QTest::newRow("an unknown page of the browser")
        << browser::internalUrl(u"xyz"_s) << u"Page introuvable"_s;
}

void TestTab::showsItsOwnPages()
{
    QFETCH(QUrl, url);
    QFETCH(QString, title);
    Bench bench;
    bench.tab->go(bench.url(u"/"_s));
    bench.tab->go(url);
    QCOMPARE(bench.tab->title(), title);
    QCOMPARE(bench.tab->url(), url);
    bench.tab->back();
    QCOMPARE(bench.tab->title(), u"Accueil"_s);
}

void TestTab::reloadsWhenTheConnectionIsBack()
{
    Bench bench;
    bench.tab->go(bench.url(u"/formulaire"_s));
    QTest::keyClicks(bench.find<QLineEdit>(u"nameEdit"_s), u"Monique"_s);
    bench.network.setConnection(Connection::Offline);
    bench.tab->reload();
    QCOMPARE(bench.tab->title(), u"Pas de connexion"_s);
    bench.click(u"mainButton"_s);
    QCOMPARE(bench.tab->title(), u"Pas de connexion"_s);

    bench.network.setConnection(Connection::Normal);
    bench.click(u"mainButton"_s);
    QCOMPARE(bench.tab->title(), u"Formulaire"_s);
    QCOMPARE(bench.find<QLineEdit>(u"nameEdit"_s)->text(), u"Monique"_s);

    bench.network.setSiteDown(u"www.exemple.example"_s, true);
    bench.tab->go(bench.url(u"/merci"_s));
    bench.letGo();
    QCOMPARE(bench.tab->title(), u"Site en panne"_s);
    bench.click(u"otherButton"_s);
    QCOMPARE(bench.tab->title(), u"Bureau"_s); // the desk needs no connection
}

void TestTab::waitsWhileTheConnectionIsSlow()
{
    Bench bench;
    bench.tab->go(bench.url(u"/"_s));
    bench.network.setConnection(Connection::Slow);
    bench.network.setDelay(50ms);
    QSignalSpy loading(bench.tab.get(), &Tab::loadingChanged);
    bench.tab->go(bench.url(u"/merci"_s));
    QVERIFY(bench.tab->isLoading());
    QCOMPARE(bench.tab->title(), u"La page arrive…"_s);
    QCOMPARE(bench.tab->url(), bench.url(u"/merci"_s));
    QTRY_COMPARE(bench.tab->title(), u"Merci"_s);
    QVERIFY(!bench.tab->isLoading());
    QCOMPARE(loading.size(), 2);
    bench.tab->go(browser::deskUrl());
    QCOMPARE(bench.tab->title(), u"Bureau"_s); // never slow
}

void TestTab::stopsWaiting()
{
    Bench bench;
    bench.tab->go(bench.url(u"/formulaire"_s));
    QTest::keyClicks(bench.find<QLineEdit>(u"nameEdit"_s), u"Monique"_s);
    bench.network.setConnection(Connection::Slow);
    bench.network.setDelay(1h);
    bench.tab->go(bench.url(u"/merci"_s));
    bench.letGo();
    auto* stop = bench.tab->findChild<QAbstractButton*>(u"stopButton"_s);
    QVERIFY(stop && stop->isVisible());
    QTest::mouseClick(stop, Qt::LeftButton);
    QVERIFY(!bench.tab->isLoading());
    QCOMPARE(bench.tab->title(), u"Formulaire"_s);
    QCOMPARE(bench.tab->url(), bench.url(u"/formulaire"_s));
    QCOMPARE(bench.find<QLineEdit>(u"nameEdit"_s)->text(), u"Monique"_s);
}

void TestTab::aStoppedRedirectNeverComesBackToItsForm()
{
    Bench bench;
    bench.tab->go(bench.url(u"/formulaire"_s));
    bench.network.setConnection(Connection::Slow);
    bench.network.setDelay(1h);
    bench.click(u"sendButton"_s);
    QCOMPARE(bench.site.sent, 1);
    bench.tab->stop();
    QCOMPARE(bench.tab->title(), u"Page arrêtée"_s);
    QCOMPARE(bench.tab->url(), bench.url(u"/merci"_s));
    bench.network.setConnection(Connection::Normal);
    bench.click(u"mainButton"_s);
    QCOMPARE(bench.tab->title(), u"Merci"_s);
    QCOMPARE(bench.site.sent, 1);
}

void TestTab::aPageThatSendsElsewhereLeavesNoTrace()
{
    Bench bench;
    bench.tab->go(bench.url(u"/"_s));
    bench.tab->go(bench.url(u"/ailleurs"_s));
    QCOMPARE(bench.tab->title(), u"Merci"_s);
    bench.tab->back();
    QCOMPARE(bench.tab->title(), u"Accueil"_s);
}

void TestTab::theSecondClickOfADoubleClickPressesNothing()
{
    Bench bench;
    bench.tab->go(bench.url(u"/formulaire"_s));
    bench.click(u"linkButton"_s);
    QCOMPARE(bench.tab->title(), u"Merci"_s);
    auto* below = bench.find<QPushButton>(u"sendButton"_s);
    QTest::mouseDClick(below, Qt::LeftButton);
    // The first press of that pair is a click of its own; the double one does nothing.
    QVERIFY(bench.site.sent <= 1);
    const int sent = bench.site.sent;
    QMouseEvent second(QEvent::MouseButtonDblClick, QPointF(5, 5), QPointF(5, 5), Qt::LeftButton,
        Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(bench.find<QPushButton>(u"sendButton"_s), &second);
    QMouseEvent release(QEvent::MouseButtonRelease, QPointF(5, 5), QPointF(5, 5), Qt::LeftButton,
        Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(bench.find<QPushButton>(u"sendButton"_s), &release);
    QCOMPARE(bench.site.sent, sent);
}

void TestTab::asksForANewTab()
{
    Bench bench;
    bench.tab->go(bench.url(u"/"_s));
    QSignalSpy asked(bench.tab.get(), &Tab::newTabRequested);
    bench.click(u"tabButton"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toUrl(), bench.url(u"/merci"_s));
    QCOMPARE(bench.tab->title(), u"Accueil"_s);
}

void TestTab::tellsTitles()
{
    Bench bench;
    bench.tab->go(bench.url(u"/"_s));
    QCOMPARE(bench.tab->fullTitle(), u"Accueil — Exemple"_s);
    QCOMPARE(bench.tab->page()->accessibleName(), u"Accueil"_s);
    QCOMPARE(bench.tab->iconPath(), u":/logo/electruc-favicon.svg"_s);
    bench.tab->go(browser::deskUrl());
    QCOMPARE(bench.tab->fullTitle(), u"Bureau"_s);
    bench.tab->openAddress(browser::interpretAddress(u"facture d’électricité"_s, bench.sites.hosts()));
    QCOMPARE(bench.tab->title(), u"Choisissez un site"_s);
    QCOMPARE(bench.tab->addressText(), u"facture d’électricité"_s);
    bench.tab->openAddress(browser::interpretAddress(u"javascript:alert('100%&a=b')"_s, bench.sites.hosts()));
    QCOMPARE(bench.tab->title(), u"Site inconnu"_s);
    QCOMPARE(bench.tab->addressText(), u"javascript:alert('100%&a=b')"_s);
}

QTEST_MAIN(TestTab)
#include "tst_tab.moc"
