#include "browser/network_conditions.h"
#include "browser/sites.h"
#include "browser/tab.h"
#include "browser/viewer/document_printer.h"
#include "core/accounts/account.h"
#include "core/clock.h"
#include "core/event_names.h"
#include "data/journal_repository.h"
#include "data/query.h"
#include "data/world_store.h"
#include "desk/site_list.h"
#include "documents/document.h"
#include "kit/button.h"
#include "kit/empty_state.h"
#include "kit/note.h"
#include "kit/segments.h"
#include "kit/theme_scope.h"
#include "runtime/runtime.h"
#include "services/accounts/session_service.h"
#include "services/world/world_service.h"
#include "sites/electruc/electruc_site.h"
#include "sites/electruc/invoice_row.h"
#include "sites/electruc/paths.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"
#include "support/window_test.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
namespace paths = sites::electruc::paths;

namespace {

class NoPrinter final : public browser::DocumentPrinter
{
public:
    std::optional<browser::PrintedCopies> print(
        QWidget*, const documents::Document&, core::SupplyPointId) override
    {
        return std::nullopt;
    }
};

// The real world, the site and a tab with its history, in a window of their own.
struct Room
{
    explicit Room(const QString& who = u"monique"_s, QDate day = QDate(2026, 11, 10))
        : parts(support::EnginePlace::Sqlite, day)
    {
        if (!parts.isReady())
            qFatal("%s", qPrintable(parts.why()));
        site = std::make_unique<sites::electruc::ElectrucSite>(desk::electrucServices(*parts));
        site->addDocuments(parts->downloads(), printer);
        sites.add(*site);
        const auto personas = parts->world().personas();
        for (const core::Persona& one : personas.value()) {
            if (one.email.startsWith(who + u'.'))
                persona = one;
        }
        window.resize(1348, 606);
        (new kit::ThemeScope(&window))->apply(kit::Theme());
        tab = std::make_unique<browser::Tab>(sites, network, persona->supplyPoint.id, &window);
        tab->resize(window.size());
        window.show();
        window.activateWindow();
    }
    void open(const QString& path)
    {
        tab->go(paths::url(path));
        QTest::qWait(
            QApplication::doubleClickInterval() + 50); // the tab takes no second press of the same hand
    }
    template <typename Widget> Widget* find(const QString& name)
    {
        auto* found = tab->page()->findChild<Widget*>(name);
        if (!found)
            qFatal("%s is missing on %s", qPrintable(name), qPrintable(tab->url().toString()));
        return found;
    }
    void type(const QString& input, const QString& text)
    {
        auto* edit = find<QWidget>(input);
        edit->setFocus(Qt::TabFocusReason);
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    void signIn() { QVERIFY(parts->session().signIn(persona->email, persona->password).value().isEmpty()); }
    // Tab after Tab to the control of that name, as without a mouse.
    bool tabTo(const QString& name)
    {
        for (int i = 0; i < 60; ++i) {
            const QWidget* focus = QApplication::focusWidget();
            if (focus
                && (focus->objectName() == name
                    || (focus->parentWidget() && focus->parentWidget()->objectName() == name)))
                return true;
            QTest::keyClick(&window, Qt::Key_Tab);
        }
        return false;
    }
    void sql(const QString& statement)
    {
        QVERIFY(data::Query(parts->worldStore().database(), "set the scene"_L1, statement)
                    .runCounting()
                    .has_value());
    }

    support::TestRuntime parts;
    NoPrinter printer;
    std::unique_ptr<sites::electruc::ElectrucSite> site;
    browser::Sites sites;
    browser::NetworkConditions network;
    std::optional<core::Persona> persona;
    QWidget window;
    std::unique_ptr<browser::Tab> tab;
};

} // namespace

// The site in a tab: what the history keeps, what the keyboard alone can do, what is said when there is
// nothing.
class TestElectrucTab final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void theDraftOfAMessageComesBack();
    void theFilterAndTheYearComeBack();
    void theKeyboardAloneGetsTheInvoice();
    void capitalLettersAreTold();
    void theAddressIsKeptForTheNextTimeOnlyWhenAsked();
    void aLinkToAnAnswerIsInTheJournal();
    void signingOutSaysWhatComesNext();
    void sendingAMessageSaysWhatComesNext();
    void nothingToShowIsSaidPlainly();
    void nothingToDoIsSaidPlainly();
    void aFilterWithoutInvoicesOffersAllOfThem();
};

void TestElectrucTab::theDraftOfAMessageComesBack()
{
    Room room;
    room.open(paths::kContactPage);
    room.type(u"textEdit"_s, u"Bonjour, où est"_s);
    room.find<QComboBox>(u"subjectBox"_s)->setCurrentIndex(2);
    room.open(paths::kHelp);
    room.tab->back();
    QTRY_COMPARE(room.tab->url().path(), paths::kContactPage);
    QTRY_COMPARE(room.find<QPlainTextEdit>(u"textEdit"_s)->toPlainText(), u"Bonjour, où est"_s);
    QCOMPARE(room.find<QComboBox>(u"subjectBox"_s)->currentIndex(), 2);
}

void TestElectrucTab::theFilterAndTheYearComeBack()
{
    Room room;
    room.signIn();
    room.open(paths::kInvoices);
    const auto rows
        = [&room] { return room.tab->page()->findChildren<sites::electruc::InvoiceRow*>().size(); };
    auto* years = room.find<QComboBox>(u"yearBox"_s);
    QVERIFY(years->count() > 1);
    years->setFocus(Qt::TabFocusReason);
    QTest::keyClick(years, Qt::Key_Down);
    const QString year = years->currentText();
    auto* filter = room.find<kit::Segments>(u"statusFilter"_s);
    for (auto* segment : filter->findChildren<QAbstractButton*>()) {
        if (segment->text() == u"Payées")
            QTest::mouseClick(segment, Qt::LeftButton);
    }
    QCOMPARE(filter->currentIndex(), 2);
    QTest::qWait(0);
    const auto shown = rows();
    room.open(paths::kContract);
    room.tab->back();
    QTRY_COMPARE(room.tab->url().path(), paths::kInvoices);
    QTRY_COMPARE(room.find<kit::Segments>(u"statusFilter"_s)->currentIndex(), 2);
    QCOMPARE(room.find<QComboBox>(u"yearBox"_s)->currentText(), year);
    QTRY_COMPARE(rows(), shown);
}

void TestElectrucTab::theKeyboardAloneGetsTheInvoice()
{
    Room room;
    QSignalSpy wanted(room.tab.get(), &browser::Tab::downloadRequested);
    room.open(paths::kSignIn);
    QVERIFY(QTest::qWaitForWindowActive(&room.window));
    QVERIFY(room.tabTo(u"emailEdit"_s));
    room.type(u"emailEdit"_s, room.persona->email);
    QVERIFY(room.tabTo(u"passwordEdit"_s));
    room.type(u"passwordEdit"_s, room.persona->password);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(room.tab->url().path(), paths::kDashboard);
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    QVERIFY(room.tabTo(u"invoicesMenuItem"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(room.tab->url().path(), paths::kInvoices);
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    QVERIFY(room.tabTo(u"payDownloadButton"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(wanted.size(), 1);
    const auto document = wanted.first().first().value<std::shared_ptr<const documents::Document>>();
    QVERIFY(document->fileName().startsWith(u"facture-2026-11-"_s));
}

void TestElectrucTab::capitalLettersAreTold()
{
    Room room;
    room.open(paths::kSignIn);
    auto* edit = room.find<QLineEdit>(u"passwordEdit"_s);
    const auto* note = room.find<QWidget>(u"capsLockNote"_s);
    edit->setFocus(Qt::TabFocusReason);
    QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_A, u"A"_s, Qt::ShiftModifier); // a capital on purpose
    QVERIFY(!note->isVisible());
    QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_A, u"A"_s, Qt::NoModifier);
    QVERIFY(note->isVisible());
    QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_1, u"1"_s, Qt::NoModifier); // tells nothing
    QVERIFY(note->isVisible());
    QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_B, u"b"_s, Qt::NoModifier);
    QVERIFY(!note->isVisible());
}

void TestElectrucTab::theAddressIsKeptForTheNextTimeOnlyWhenAsked()
{
    for (const bool asked : {false, true}) {
        Room room;
        room.open(paths::kSignIn);
        room.type(u"emailEdit"_s, room.persona->email);
        room.type(u"passwordEdit"_s, room.persona->password);
        auto* box = room.find<QAbstractButton>(u"rememberBox"_s);
        QVERIFY(!box->isChecked());
        if (asked)
            box->click();
        QCOMPARE(room.find<QWidget>(u"rememberText"_s)->isVisible(), asked);
        QTest::keyClick(room.find<QLineEdit>(u"passwordEdit"_s), Qt::Key_Return);
        QTRY_COMPARE(room.tab->url().path(), paths::kDashboard);
        QVERIFY(room.parts->session().signOut());
        room.open(paths::kSignIn);
        QCOMPARE(room.find<QLineEdit>(u"emailEdit"_s)->text(), asked ? room.persona->email : QString());
        QCOMPARE(room.find<QAbstractButton>(u"rememberBox"_s)->isChecked(), asked);
        QVERIFY(room.find<QLineEdit>(u"passwordEdit"_s)->text().isEmpty());
    }
}

void TestElectrucTab::aLinkToAnAnswerIsInTheJournal()
{
    Room room;
    room.tab->go(paths::question(u"read-my-meter"_s));
    QTest::qWait(0);
    const auto lines = data::JournalRepository(room.parts->worldStore().database())
                           .ofPersona(room.persona->supplyPoint.id);
    QVERIFY(lines);
    QStringList opened;
    for (const core::JournalEntry& line : *lines) {
        if (line.event == core::events::kQuestionOpened)
            opened.append(line.subject);
    }
    QCOMPARE(opened, QStringList{u"read-my-meter"_s});
}

void TestElectrucTab::signingOutSaysWhatComesNext()
{
    Room room;
    room.signIn();
    room.open(paths::kDashboard);
    QTest::mouseClick(room.find<QAbstractButton>(u"signOutMenuItem"_s), Qt::LeftButton);
    QTRY_COMPARE(room.tab->url().path(), paths::kHome);
    auto* notice = room.find<kit::Note>(u"notice"_s);
    QTRY_VERIFY(notice->isVisible());
    QCOMPARE(notice->title(), u"Votre session est fermée."_s);
    QVERIFY(!notice->text().isEmpty());
    QTRY_VERIFY(QApplication::focusWidget() == notice || notice->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(notice->accessibleName().contains(notice->title()));
}

void TestElectrucTab::sendingAMessageSaysWhatComesNext()
{
    Room room;
    room.open(paths::kContactPage);
    room.type(u"nameEdit"_s, u"Monique"_s);
    room.type(u"emailEdit"_s, room.persona->email);
    room.type(u"textEdit"_s, u"Bonjour"_s);
    QTest::mouseClick(room.find<QAbstractButton>(u"sendButton"_s), Qt::LeftButton);
    QTRY_VERIFY(room.find<kit::Note>(u"notice"_s)->isVisible());
    auto* notice = room.find<kit::Note>(u"notice"_s);
    QCOMPARE(notice->title(), u"Votre message est envoyé."_s);
    QVERIFY(notice->text().startsWith(u"Nous répondons"_s));
    QTRY_VERIFY(QApplication::focusWidget() == notice || notice->isAncestorOf(QApplication::focusWidget()));
}

void TestElectrucTab::nothingToShowIsSaidPlainly()
{
    Room room(u"yvonne"_s); // her first month: no invoice yet
    room.signIn();
    room.open(paths::kInvoices);
    auto* empty = room.find<kit::EmptyState>(u"noInvoice"_s);
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"Pas encore de facture"_s);
    QCOMPARE(empty->text(), u"Votre première facture arrivera en décembre."_s);
    QVERIFY(!room.find<QWidget>(u"payCard"_s)->isVisible());
    QVERIFY(!room.find<QWidget>(u"allPaidCard"_s)->isVisible());
    QVERIFY(!room.find<QWidget>(u"filterRow"_s)->isVisible());
    room.open(paths::kDashboard);
    QVERIFY(room.find<QWidget>(u"noConsumption"_s)->isVisible());
    QVERIFY(!room.find<QWidget>(u"invoiceBadge"_s)->isVisible());

    room.sql(u"update contracts set supply_point_id = %1 where supply_point_id = %2"_s
                 .arg(room.persona->supplyPoint.id.value() + 1)
                 .arg(room.persona->supplyPoint.id.value()));
    room.open(paths::kContract);
    QVERIFY(room.find<QWidget>(u"noContract"_s)->isVisible());
    QVERIFY(!room.find<QWidget>(u"contractContent"_s)->isVisible());
    QVERIFY(!room.find<QWidget>(u"downloadButton"_s)->isVisible());
}

void TestElectrucTab::nothingToDoIsSaidPlainly()
{
    Room room(u"rachid"_s, QDate(2026, 11, 25)); // all paid, and the reading of the month is over
    room.signIn();
    room.open(paths::kDashboard);
    QVERIFY(room.find<QWidget>(u"calmCard"_s)->isVisible());
    QVERIFY(!room.find<QWidget>(u"taskCard"_s)->isVisible());
    room.open(paths::kInvoices);
    QVERIFY(room.find<QWidget>(u"allPaidCard"_s)->isVisible());
    QVERIFY(!room.find<QWidget>(u"payCard"_s)->isVisible());
}

void TestElectrucTab::aFilterWithoutInvoicesOffersAllOfThem()
{
    Room room(u"rachid"_s);
    room.signIn();
    room.open(paths::kInvoices);
    auto* filter = room.find<kit::Segments>(u"statusFilter"_s);
    for (auto* segment : filter->findChildren<QAbstractButton*>()) {
        if (segment->text() == u"À payer")
            QTest::mouseClick(segment, Qt::LeftButton);
    }
    auto* empty = room.find<kit::EmptyState>(u"noInvoice"_s);
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"Aucune facture dans ce choix"_s);
    QTest::mouseClick(empty->actionButton(), Qt::LeftButton);
    QTRY_VERIFY(!empty->isVisible());
    QCOMPARE(filter->currentIndex(), 0);
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestElectrucTab>(argc, argv);
}
#include "tst_electruc_tab.moc"
