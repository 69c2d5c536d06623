// What the padlock tells of a site, as eyes and as a screen reader meet it.

#include "desk/seat.h"
#include "kit/dialog.h"
#include "kit/icon_label.h"
#include "support/fail_on_warning.h"
#include "support/page_audit.h"
#include "support/window_test.h"

#include <QAccessible>

using namespace Qt::StringLiterals;

namespace {

// The names that the accessibility tree gives under that object, in its order.
QStringList namesUnder(const QAccessibleInterface* element)
{
    QStringList names;
    for (int i = 0; i < element->childCount(); ++i) {
        const QAccessibleInterface* child = element->child(i);
        if (child->state().invisible)
            continue;
        if (child->role() == QAccessible::StaticText)
            names.append(child->text(QAccessible::Name));
        names += namesUnder(child);
    }
    return names;
}

} // namespace

class TestSiteInformation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { support::failOnWarning(); }
    void thePadlockTellsTheTruth_data();
    void thePadlockTellsTheTruth();
    void cleanupTestCase() { m_seat.reset(); }

private:
    std::unique_ptr<Seat> m_seat;
};

void TestSiteInformation::initTestCase()
{
    m_seat = std::make_unique<Seat>();
    QVERIFY(m_seat->isReady && m_seat->sitDown(u"andre.collard@messagerie.example"_s));
}

void TestSiteInformation::thePadlockTellsTheTruth_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("warning"); // beyond what the padlock means; empty for a site of the desk
    const QString resembles
        = u"Ce nom ressemble à www.electruc.example, mais c’est un autre site. N’y écrivez rien."_s;
    const QString unknown = u"Ce site n’est pas dans la liste du bureau. Le connaissez-vous\u00A0?"_s;
    QTest::newRow("the supplier") << u"www.electruc.example"_s << QString();
    QTest::newRow("the mailbox") << u"www.messagerie.example"_s << QString();
    QTest::newRow("the gazette, dishonest but itself") << u"www.gazette.example"_s << QString();
    QTest::newRow("a copy of the sign-in") << u"electruc-clients.example"_s << resembles;
    QTest::newRow("a false refund") << u"electruc-remboursement.example"_s << resembles;
    QTest::newRow("a false parcel") << u"livraison-express.example"_s << unknown;
    QTest::newRow("a false bank") << u"verification-carte.example"_s << unknown;
}

void TestSiteInformation::thePadlockTellsTheTruth()
{
    QFETCH(const QString, host);
    QFETCH(const QString, warning);
    Seat& seat = *m_seat;
    seat.tab()->go(QUrl(u"https://"_s + host + u'/'));
    seat.press(u"padlockButton"_s);
    auto* dialog = seat.window().findChild<kit::Dialog*>(u"siteInformation"_s);
    QVERIFY(dialog && dialog->isVisible());
    const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(dialog);
    QCOMPARE(told->role(), QAccessible::Dialog);
    QCOMPARE(told->text(QAccessible::Name), u"Informations sur ce site"_s);
    const QStringList names = namesUnder(told);
    QVERIFY2(names.contains(host), qPrintable(names.join(u'|')));
    QCOMPARE(names.filter(u"pas dans la liste"_s) + names.filter(u"ressemble"_s),
        warning.isEmpty() ? QStringList() : QStringList{warning});
    // The padlock speaks of the way, never of who is at its end.
    QCOMPARE(names.filter(u"chiffrée"_s).size(), 1);
    QCOMPARE(names.filter(u"ne dit pas que le site est honnête"_s).size(), 1);

    const auto* address = dialog->findChild<kit::IconLabel*>(u"siteHostText"_s);
    QCOMPARE(address->typeName(), u"strong"_s); // as in the address
    QCOMPARE(audit::faultsOf(*dialog), QStringList());
    seat.typist->press(Qt::Key_Escape);
    QTRY_VERIFY(!seat.window().findChild<kit::Dialog*>(u"siteInformation"_s));
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestSiteInformation>(argc, argv);
}
#include "tst_site_information.moc"
