#include "data/query.h"
#include "data/world_store.h"
#include "kit/button.h"
#include "kit/form_field.h"
#include "kit/text.h"
#include "kit/text_area.h"
#include "runtime/translation.h"
#include "services/records/record_service.h"
#include "services/world/world_service.h"
#include "support/page_audit.h"
#include "support/window_test.h"
#include "trainer/data/data_page.h"
#include "trainer/data/record_header.h"
#include "trainer/data/record_model.h"
#include "trainer/data/record_table.h"
#include "trainer/data/record_tabs.h"
#include "trainer/machine.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace trainer_test;
using core::RecordKind;

namespace {

struct Place : Machine
{
    Place()
        : Machine(core::FixedClock(QDate(2026, 11, 10)), {1142, 668}, kit::Theme().inSimulator())
        , page(new trainer::DataPage(desk::trainerServices(*parts), &window))
    {
        page->setFilePicker(picker);
        show(*page);
    }

    trainer::RecordTable* table() { return find<trainer::RecordTable>(&window, u"recordTable"_s); }
    trainer::RecordModel& model() { return table()->records(); }
    QString cell(int row, const QString& field)
    {
        return model().index(row, model().columnOf(field)).data().toString();
    }
    int rowOf(const QString& field, const QString& text)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (cell(row, field) == text)
                return row;
        }
        qFatal("no row with %s", qPrintable(text));
    }
    void clickCell(int row, int column, int right = 0) // px from the cell's left
    {
        const QRect cell = table()->visualRect(model().index(row, column));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
            QPoint(cell.left() + (right > 0 ? right : 20), cell.center().y()));
    }
    // Does something that opens a dialog, and acts in it once it is there.
    void doAndThen(const std::function<void()>& start, const std::function<void()>& act)
    {
        doUntil(start, act, [this] {
            const auto* dialog = window.findChild<kit::Dialog*>();
            return dialog && dialog->isVisible();
        });
    }
    void doUntil(const std::function<void()>& start, const std::function<void()>& act,
        const std::function<bool()>& isThere)
    {
        bool acted = false;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &window, [&] {
            if (isThere()) {
                look.stop();
                act();
                acted = true;
            }
        });
        look.start(10);
        start();
        QTRY_VERIFY(acted);
    }
    void choose(const QString& combo, const QString& entry)
    {
        trainer_test::choose(&window, combo, entry);
        auto* list = find<QComboBox>(&window, combo);
        Q_EMIT list->activated(list->currentIndex());
    }
    QString text(const QString& name) { return find<kit::Text>(&window, name)->text(); }
    qint64 count(RecordKind kind, const QHash<QString, QString>& filters = {})
    {
        core::RecordQuery query;
        query.filters = filters;
        return parts->records().count(kind, query).value_or(-1);
    }
    // So many messages of one person, the last one sent first in the list.
    void addMessages(int messages)
    {
        data::Query add(parts->worldStore().database(), "test.messages"_L1,
            u"insert into mails (supply_point_id, sender_name, sender_address, recipient, subject, "
            "subject_folded, body, sent_at, search_folded) with recursive numbers (n) as (select 1 union all "
            "select n + 1 from numbers where n < %1) select 1, 'Essai', 'essai@exemple.example', "
            "'m@messagerie.example', 'Essai ' || n, 'essai ' || n, '', '2026-11-10T10:' || substr('0' || (n "
            "/ "
            "60), -2) || ':' || substr('0' || (n %% 60), -2) || '.000Z', 'essai ' || n from numbers"_s
                .replace(u"%%"_s, u"%"_s)
                .replace(u"%1"_s, QString::number(messages)));
        if (auto added = add.run(); !added)
            qFatal("%s", qPrintable(added.error().detail));
    }

    trainer::DataPage* page;
};

} // namespace

class TestDataPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // But for what the offscreen platform says of itself when a menu opens.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void showsEveryKind();
    void findsFiltersAndSorts();
    void turnsPagesAndKeepsTheChoice();
    void marksInvoicesPaidAndTakesItBack();
    void refusesAReadingWithItsReason();
    void deletesManyInTheBackground();
    void opensARowAndCorrectsIt();
    void makesAnInvoice();
    void makesARequestOnceItIsWhole();
    void asksOfAReadingWhatTheMeterShows();
    void exportsWhatWasFound();
    void showsAFileAndKeepsACopy();
    void makesAMandateThatCameOnPaper();
    void aFileHasEverythingOfOnePerson();
    void offersOnlyWhatARowAllows();
    void worksByKeyboardAlone();
    void everyLookShowsEverything_data();
    void everyLookShowsEverything();
};

void TestDataPage::showsEveryKind()
{
    Place place;
    const QAbstractItemModelTester tester(
        &place.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const RecordKind kind : core::kRecordKinds) {
        click(&place.window, u"tab-"_s + core::codeOf(kind));
        const services::RecordType type = services::recordType(kind);
        const qint64 count = place.count(kind);
        QVERIFY2(place.text(u"countText"_s).startsWith(type.counted(count)),
            qPrintable(place.text(u"countText"_s)));
        if (count > 0)
            QCOMPARE(place.model().rowCount(), qMin<qint64>(count, trainer::DataPage::kRowsOfPage));
        QVERIFY(!shows(&place.window, u"choicePanel"_s));
    }
}

void TestDataPage::findsFiltersAndSorts()
{
    Place place;
    click(&place.window, u"tab-invoices"_s);
    place.choose(u"firstFilterCombo"_s, u"À payer"_s);
    QVERIFY(place.model().rowCount() > 0);
    for (int row = 0; row < place.model().rowCount(); ++row)
        QCOMPARE(place.cell(row, u"status"_s), u"À payer"_s);
    place.choose(u"firstFilterCombo"_s, u"Tous les statuts"_s);
    type(find<QLineEdit>(&place.window, u"searchEdit"_s), u"delvaux"_s);
    QTRY_COMPARE(place.cell(0, u"name"_s), u"Monique Delvaux"_s);
    QTRY_COMPARE(place.cell(place.model().rowCount() - 1, u"name"_s), u"Monique Delvaux"_s);
    // By amount: the largest first, then the smallest.
    trainer::RecordHeader& titles = place.table()->titles();
    const int amount = place.model().columnOf(u"total"_s);
    const auto press = [&] {
        QTest::mouseClick(titles.viewport(), Qt::LeftButton, {},
            QPoint(titles.sectionViewportPosition(amount) + 20, titles.height() / 2));
    };
    const auto cents
        = [&](int row) { return place.model().recordAt(row).values.value(u"total"_s).toLongLong(); };
    const int last = place.model().rowCount() - 1;
    press();
    QVERIFY(cents(0) > cents(last));
    press();
    QVERIFY(cents(0) < cents(last));
    type(find<QLineEdit>(&place.window, u"searchEdit"_s), u" introuvable"_s);
    QTRY_VERIFY(shows(&place.window, u"emptyState"_s));
    QVERIFY(!shows(&place.window, u"pagerPanel"_s));
}

void TestDataPage::turnsPagesAndKeepsTheChoice()
{
    Place place;
    place.addMessages(120);
    click(&place.window, u"tab-messages"_s);
    type(find<QLineEdit>(&place.window, u"searchEdit"_s), u"essai"_s);
    QTRY_COMPARE(place.text(u"countText"_s), u"120 messages · page 1 sur 5"_s);
    QCOMPARE(place.cell(0, u"subject"_s), u"Essai 120"_s);
    QVERIFY(!find<kit::Button>(&place.window, u"previousButton"_s)->isEnabled());
    place.clickCell(0, trainer::RecordModel::kChosen);
    QStringList seen;
    for (int number = 1; number <= 5; ++number) {
        QCOMPARE(place.text(u"countText"_s), u"120 messages · page %1 sur 5"_s.arg(number));
        for (int row = 0; row < place.model().rowCount(); ++row)
            seen.append(place.cell(row, u"subject"_s));
        if (number < 5)
            click(&place.window, u"nextButton"_s);
    }
    QCOMPARE(seen.size(), 120);
    QCOMPARE(QSet<QString>(seen.cbegin(), seen.cend()).size(), 120); // each once
    QVERIFY(!find<kit::Button>(&place.window, u"nextButton"_s)->isEnabled());
    for (int number = 4; number >= 1; --number)
        click(&place.window, u"previousButton"_s);
    QCOMPARE(place.cell(24, u"subject"_s), seen[24]);
    QCOMPARE(place.text(u"chosenText"_s), u"1 message choisi"_s);
    QCOMPARE(place.model().shownChoice(), Qt::PartiallyChecked);
}

void TestDataPage::marksInvoicesPaidAndTakesItBack()
{
    Place place;
    click(&place.window, u"tab-invoices"_s);
    place.choose(u"firstFilterCombo"_s, u"À payer"_s);
    const qint64 toPay = place.count(RecordKind::Invoices, {{u"status"_s, u"to_pay"_s}});
    QVERIFY(toPay > 2);
    place.clickCell(0, trainer::RecordModel::kChosen);
    place.clickCell(1, trainer::RecordModel::kChosen);
    QCOMPARE(place.text(u"chosenText"_s), u"2 factures choisies"_s);
    click(&place.window, u"bulkButton-markPaid"_s);
    QCOMPARE(place.notice(), u"Marquer payées\u00A0: c’est fait pour 2 factures."_s);
    QCOMPARE(place.count(RecordKind::Invoices, {{u"status"_s, u"to_pay"_s}}), toPay - 2);
    QVERIFY(!shows(&place.window, u"choicePanel"_s));
    QTest::mouseClick(find<kit::Note>(&place.window, u"noticeNote"_s)->actionButton(), Qt::LeftButton);
    QCOMPARE(place.notice(), u"Tout est comme avant."_s);
    QCOMPARE(place.count(RecordKind::Invoices, {{u"status"_s, u"to_pay"_s}}), toPay);
}

void TestDataPage::refusesAReadingWithItsReason()
{
    Place place;
    click(&place.window, u"tab-readings"_s);
    place.clickCell(0, trainer::RecordModel::kChosen);
    const qint64 refused = place.count(RecordKind::Readings, {{u"status"_s, u"refused"_s}});
    place.doAndThen([&] { click(&place.window, u"bulkButton-refuse"_s); },
        [&] {
            // Without a reason the question stays.
            QMetaObject::invokeMethod(
                &place.window,
                [&] {
                    QVERIFY(find<kit::FormField>(&place.window, u"actionTextField"_s)->hasError());
                    type(find<kit::TextArea>(&place.window, u"actionTextEdit"_s), u"Illisible."_s);
                    click(&place.window, u"doActionButton"_s);
                },
                Qt::QueuedConnection);
            click(&place.window, u"doActionButton"_s);
        });
    QTRY_COMPARE(place.count(RecordKind::Readings, {{u"status"_s, u"refused"_s}}), refused + 1);
    QCOMPARE(place.notice(), u"Refuser\u00A0: c’est fait pour 1 relevé."_s);
}

void TestDataPage::deletesManyInTheBackground()
{
    Place place;
    place.addMessages(60);
    const qint64 before = place.count(RecordKind::Messages);
    click(&place.window, u"tab-messages"_s);
    type(find<QLineEdit>(&place.window, u"searchEdit"_s), u"essai"_s);
    QTRY_COMPARE(place.text(u"countText"_s), u"60 messages · page 1 sur 3"_s);
    // All of the page, then everything that was found.
    place.table()->titles().pressed(trainer::RecordModel::kChosen);
    QCOMPARE(place.text(u"chosenText"_s), u"25 messages choisis"_s);
    click(&place.window, u"chooseAllButton"_s);
    QCOMPARE(place.text(u"chosenText"_s), u"60 messages choisis"_s);
    place.doAndThen([&] { click(&place.window, u"bulkButton-remove"_s); },
        [&] { click(&place.window, u"doActionButton"_s); });
    QTRY_COMPARE(place.count(RecordKind::Messages), before - 60);
    QTRY_COMPARE(place.notice(), u"Supprimer\u00A0: c’est fait pour 60 messages."_s);
    QVERIFY(shows(&place.window, u"emptyState"_s));
    QTest::mouseClick(find<kit::Note>(&place.window, u"noticeNote"_s)->actionButton(), Qt::LeftButton);
    QCOMPARE(place.count(RecordKind::Messages), before);
    QCOMPARE(place.text(u"countText"_s), u"60 messages · page 1 sur 3"_s);
}

void TestDataPage::opensARowAndCorrectsIt()
{
    Place place;
    click(&place.window, u"tab-supply-points"_s);
    const int row = place.rowOf(u"name"_s, u"Monique Delvaux"_s);
    place.doAndThen([&] { place.clickCell(row, place.model().lastColumn()); },
        [&] {
            auto* name = find<QLineEdit>(&place.window, u"lastNameEdit"_s);
            QVERIFY(!shows(&place.window, u"eanEdit"_s)); // E-65
            QVERIFY(shows(&place.window, u"eanValue"_s));
            name->selectAll();
            type(name, u" "_s);
            QMetaObject::invokeMethod(
                &place.window,
                [&place, name] {
                    QVERIFY(find<kit::FormField>(&place.window, u"lastNameField"_s)->hasError());
                    name->selectAll();
                    type(name, u"Delvigne"_s);
                    type(find<kit::TextArea>(&place.window, u"officesNoteEdit"_s), u"Rappeler lundi"_s);
                    click(&place.window, u"saveRecordButton"_s);
                },
                Qt::QueuedConnection);
            click(&place.window, u"saveRecordButton"_s);
        });
    QTRY_COMPARE(place.cell(place.rowOf(u"name"_s, u"Monique Delvigne"_s), u"name"_s), u"Monique Delvigne"_s);
    QCOMPARE(place.notice(), u"C’est enregistré."_s);
}

void TestDataPage::makesAnInvoice()
{
    Place place;
    click(&place.window, u"tab-invoices"_s);
    const qint64 before = place.count(RecordKind::Invoices);
    place.doAndThen([&] { click(&place.window, u"addButton"_s); },
        [&] {
            trainer_test::choose(&place.window, u"forWhomCombo"_s, u"Monique Delvaux"_s);
            click(&place.window, u"makeButton"_s);
        });
    QTRY_COMPARE(place.count(RecordKind::Invoices), before + 1);
    QCOMPARE(place.notice(), u"La facture est faite."_s);
    QCOMPARE(place.cell(0, u"name"_s), u"Monique Delvaux"_s);
}

void TestDataPage::makesARequestOnceItIsWhole()
{
    Place place;
    click(&place.window, u"tab-requests"_s);
    const qint64 before = place.count(RecordKind::Requests);
    place.doAndThen([&] { click(&place.window, u"addButton"_s); },
        [&] {
            trainer_test::choose(&place.window, u"forWhomCombo"_s, u"Monique Delvaux"_s);
            auto* subject = find<QLineEdit>(&place.window, u"subjectEdit"_s);
            type(subject, u"Ma question"_s);
            // Sent too early: the form says what is missing, and keeps the rest.
            place.then([&] {
                QCOMPARE(find<QLineEdit>(&place.window, u"subjectEdit"_s)->text(), u"Ma question"_s);
                QVERIFY(!find<kit::FormField>(&place.window, u"messageField"_s)->error().isEmpty());
                find<kit::TextArea>(&place.window, u"messageEdit"_s)->setText(u"Où est ma facture ?"_s);
                click(&place.window, u"makeButton"_s);
            });
            click(&place.window, u"makeButton"_s);
        });
    QTRY_COMPARE(place.count(RecordKind::Requests), before + 1);
    QCOMPARE(place.notice(), u"C’est ajouté."_s);
    QCOMPARE(place.cell(0, u"subject"_s), u"Ma question"_s);
    QTest::mouseClick(find<kit::Note>(&place.window, u"noticeNote"_s)->actionButton(), Qt::LeftButton);
    QCOMPARE(place.count(RecordKind::Requests), before);
}

void TestDataPage::asksOfAReadingWhatTheMeterShows()
{
    Place place;
    click(&place.window, u"tab-readings"_s);
    place.doAndThen([&] { click(&place.window, u"addButton"_s); },
        [&] {
            const auto& people = place.parts->world().personas().value();
            for (const auto kind :
                {core::MeterKind::Single, core::MeterKind::DayNight, core::MeterKind::Smart}) {
                const auto one = std::ranges::find_if(people,
                    [kind](const core::Persona& persona) { return persona.supplyPoint.meterKind == kind; });
                QVERIFY(one != people.cend());
                trainer_test::choose(&place.window, u"forWhomCombo"_s, one->supplyPoint.fullName());
                QCOMPARE(shows(&place.window, u"nightEdit"_s), kind != core::MeterKind::Single);
                QCOMPARE(shows(&place.window, u"injectionDayEdit"_s), kind == core::MeterKind::Smart);
            }
            QTRY_COMPARE(audit::faultsOf(*place.window.findChild<kit::Dialog*>()).join(u'\n'), QString());
            place.picture(u"make-reading"_s);
            click(&place.window, u"keepButton"_s);
        });
}

void TestDataPage::exportsWhatWasFound()
{
    Place place;
    data::Query trap(place.parts->worldStore().database(), "test.trap"_L1,
        u"update supply_points set offices_note = '=HYPERLINK(\"http://a.example\";\"x\")' where last_name = "
        "'Delvaux'"_s);
    QVERIFY(trap.run().has_value());
    click(&place.window, u"tab-supply-points"_s);
    type(find<QLineEdit>(&place.window, u"searchEdit"_s), u"delvaux"_s);
    QTRY_COMPARE(place.model().rowCount(), 1);
    place.picker.toWrite = place.folder.filePath(u"liste.csv"_s);
    place.doAndThen([&] { click(&place.window, u"exportButton"_s); },
        [&] { click(&place.window, u"exportCsvButton"_s); });
    QTRY_COMPARE(place.notice(), u"La liste est dans un fichier."_s);
    QFile csv(place.picker.toWrite);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray bytes = csv.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBFTitulaire;Code EAN;"));
    QCOMPARE(bytes.count("\r\n"), 2);
    QVERIFY2(bytes.contains("\"'=HYPERLINK(\"\"http"), bytes.constData()); // a text, not a formula

    click(&place.window, u"tab-invoices"_s);
    place.picker.toWrite = place.folder.filePath(u"liste.pdf"_s);
    place.doAndThen([&] { click(&place.window, u"exportButton"_s); },
        [&] { click(&place.window, u"exportPdfButton"_s); });
    QTRY_VERIFY(QFile(place.picker.toWrite).size() > 10'000);
    place.picker.toWrite = place.folder.filePath(u"nulle/part.pdf"_s);
    place.doAndThen([&] { click(&place.window, u"exportButton"_s); },
        [&] { click(&place.window, u"exportPdfButton"_s); });
    QTRY_COMPARE(place.notice(), u"Le fichier n’a pas pu être écrit."_s);
}

void TestDataPage::showsAFileAndKeepsACopy()
{
    Place place;
    click(&place.window, u"tab-attachments"_s);
    QVERIFY(place.model().rowCount() > 1);
    QVERIFY(!shows(&place.window, u"addButton"_s));
    place.choose(u"firstFilterCombo"_s, u"Photos et images"_s);
    for (int row = 0; row < place.model().rowCount(); ++row)
        QCOMPARE(place.cell(row, u"fileKind"_s), u"Image"_s);
    type(find<QLineEdit>(&place.window, u"searchEdit"_s), place.cell(0, u"reference"_s));
    const core::Record record = place.model().recordAt(0);
    const QByteArray content = place.parts->records().file(record)->content;
    QVERIFY(!content.isEmpty());
    place.picker.toWrite = place.folder.filePath(u"copie.jpg"_s);
    QStringList faults;
    place.doAndThen([&] { place.clickCell(0, place.model().lastColumn()); },
        [&] {
            QVERIFY(shows(&place.window, u"filePreview"_s));
            QCOMPARE(find<kit::Text>(&place.window, u"fileValue"_s)->text(), record.text(u"file"_s));
            faults = audit::faultsOf(*place.window.findChild<kit::Dialog*>());
            place.picture(u"file-viewer"_s);
            click(&place.window, u"saveCopyButton"_s);
        });
    QTRY_COMPARE(place.notice(), u"La copie est enregistrée."_s);
    // A dialog goes from one control to the next itself.
    faults.removeIf([](const QString& fault) { return fault.startsWith("Tab does not reach"_L1); });
    QCOMPARE(faults.join(u"\n"_s), QString());
    QFile copy(place.picker.toWrite);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), content);
    // From the menu of the row, where there is no place for it.
    place.picker.toWrite = place.folder.filePath(u"nulle/part.jpg"_s);
    place.doUntil([&] { place.clickCell(0, place.model().lastColumn(), 78); },
        [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            menu->setActiveAction(place.page->findChild<QAction*>(u"copyAction"_s));
            QTest::keyClick(menu, Qt::Key_Return);
        },
        [] { return QApplication::activePopupWidget() != nullptr; });
    QTRY_COMPARE(place.notice(), u"Le fichier n’a pas pu être écrit."_s);
}

void TestDataPage::makesAMandateThatCameOnPaper()
{
    Place place;
    const auto people = place.parts->world().personas();
    const auto free = std::ranges::find_if(people.value(), [&](const core::Persona& persona) {
        core::RecordQuery query;
        query.person = persona.supplyPoint.id;
        const auto mandates = place.parts->records().count(RecordKind::Mandates, query);
        const auto accounts = place.parts->records().count(RecordKind::Clients, query);
        return mandates.value_or(1) == 0 && accounts.value_or(0) == 1;
    });
    QVERIFY(free != people->cend());
    click(&place.window, u"tab-mandates"_s);
    const qint64 before = place.count(RecordKind::Mandates);
    const qint64 files = place.count(RecordKind::Attachments);
    const QString name = free->supplyPoint.fullName();
    const auto make = [&](const QString& iban, const std::function<void()>& then) {
        place.doAndThen([&] { click(&place.window, u"addButton"_s); },
            [&] {
                trainer_test::choose(&place.window, u"forWhomCombo"_s, name);
                type(find<QLineEdit>(&place.window, u"ibanEdit"_s), iban);
                place.then(then);
                click(&place.window, u"makeButton"_s);
            });
    };
    make(u"BE68 5390 0754 7035"_s, [&] { // a digit is wrong
        QVERIFY(!find<kit::FormField>(&place.window, u"ibanField"_s)->error().isEmpty());
        auto* iban = find<QLineEdit>(&place.window, u"ibanEdit"_s);
        iban->selectAll();
        type(iban, u"BE68 5390 0754 7034"_s);
        place.picture(u"make-mandate"_s);
        click(&place.window, u"makeButton"_s);
    });
    QTRY_COMPARE(place.count(RecordKind::Mandates), before + 1);
    QCOMPARE(place.notice(), u"C’est ajouté."_s);
    QCOMPARE(place.cell(0, u"name"_s), name);
    QCOMPARE(place.cell(0, u"status"_s), u"En attente"_s);
    QCOMPARE(place.count(RecordKind::Attachments), files + 1); // its page

    bool isRefused = false;
    make(u"BE68 5390 0754 7034"_s, [&] { // one is enough
        isRefused = shows(&place.window, u"failureNote"_s);
        click(&place.window, u"keepButton"_s);
    });
    QVERIFY(isRefused);
    QCOMPARE(place.count(RecordKind::Mandates), before + 1);
    QTest::mouseClick(find<kit::Note>(&place.window, u"noticeNote"_s)->actionButton(), Qt::LeftButton);
    QCOMPARE(place.count(RecordKind::Mandates), before);
    QCOMPARE(place.count(RecordKind::Attachments), files);
}

void TestDataPage::aFileHasEverythingOfOnePerson()
{
    Place place;
    click(&place.window, u"tab-supply-points"_s);
    const int row = place.rowOf(u"name"_s, u"Monique Delvaux"_s);
    const core::SupplyPointId person = place.model().recordAt(row).person;
    const auto openFile = [&](const std::function<void()>& act) {
        place.doAndThen(
            [&] {
                place.doUntil([&] { place.clickCell(row, place.model().lastColumn(), 78); },
                    [&] {
                        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
                        menu->setActiveAction(place.page->findChild<QAction*>(u"fileAction"_s));
                        QTest::keyClick(menu, Qt::Key_Return);
                    },
                    [] { return QApplication::activePopupWidget() != nullptr; });
            },
            act);
    };
    QStringList faults;
    bool hasEverything = false;
    openFile([&] {
        hasEverything = shows(&place.window, u"meterNumberValue"_s)
            && place.window.findChild<QWidget*>(u"newest-invoices"_s)
            && place.window.findChild<QWidget*>(u"correct-supply-points"_s);
        faults = audit::faultsOf(*place.window.findChild<kit::Dialog*>());
        place.picture(u"client-file"_s);
        auto* list = place.window.findChild<kit::Button*>(u"list-invoices"_s);
        list->setFocus(Qt::TabFocusReason);
        QTest::keyClick(list, Qt::Key_Return);
    });
    QVERIFY(hasEverything);
    // A dialog goes from one control to the next itself.
    faults.removeIf([](const QString& fault) { return fault.startsWith("Tab does not reach"_L1); });
    QCOMPARE(faults.join(u"\n"_s), QString());
    QTRY_COMPARE(place.model().type().kind, RecordKind::Invoices);
    core::RecordQuery query;
    query.person = person;
    const qint64 own = place.parts->records().count(RecordKind::Invoices, query).value_or(-1);
    QVERIFY(own > 0 && own < place.count(RecordKind::Invoices));
    QVERIFY(place.text(u"countText"_s).startsWith(services::recordType(RecordKind::Invoices).counted(own)));
    click(&place.window, u"personButton"_s);
    QVERIFY(!shows(&place.window, u"personButton"_s));
    QVERIFY(place.text(u"countText"_s)
                .startsWith(
                    services::recordType(RecordKind::Invoices).counted(place.count(RecordKind::Invoices))));
}

void TestDataPage::offersOnlyWhatARowAllows()
{
    Place place;
    click(&place.window, u"tab-invoices"_s);
    place.choose(u"firstFilterCombo"_s, u"Payées"_s);
    const auto menu = [] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); };
    place.doUntil([&] { place.clickCell(0, place.model().lastColumn(), 78); },
        [&] {
            QVERIFY(!place.page->findChild<QAction*>(u"rowAction-markPaid"_s)->isEnabled());
            QVERIFY(place.page->findChild<QAction*>(u"rowAction-cancel"_s)->isEnabled());
            menu()->close();
        },
        [&] { return menu() != nullptr; });
}

void TestDataPage::worksByKeyboardAlone()
{
    Place place;
    auto* tab = find<QAbstractButton>(&place.window, u"tab-clients"_s);
    QTRY_VERIFY(place.window.isActiveWindow());
    tab->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(place.model().type().kind, RecordKind::Invoices);
    for (int i = 0; i < 10 && QApplication::focusWidget() != &place.table()->titles(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &place.table()->titles());
    const QString before = place.cell(0, u"reference"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // by number, the first one first
    QVERIFY(place.cell(0, u"reference"_s) < before);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), place.table());
    QTest::keyClick(place.table(), Qt::Key_Down);
    QTest::keyClick(place.table(), Qt::Key_Space);
    QCOMPARE(place.text(u"chosenText"_s), u"1 facture choisie"_s);
    place.doAndThen([&] { QTest::keyClick(place.table(), Qt::Key_Return); },
        [&] {
            QVERIFY(shows(&place.window, u"kWhEdit"_s));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        });
}

void TestDataPage::everyLookShowsEverything_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    const auto add = [](kit::ThemeName theme, int percent, const QSize& size) {
        QTest::addRow("theme %d, %d %%, %d px", static_cast<int>(theme), percent, size.width())
            << static_cast<int>(theme) << percent << size;
    };
    for (const int percent : {100, 150, 200}) {
        for (const QSize size : {QSize(1142, 668), QSize(800, 640)})
            add(kit::ThemeName::Light, percent, size);
    }
    add(kit::ThemeName::Dark, 100, {1142, 668});
    add(kit::ThemeName::Contrast, 150, {1142, 668});
}

void TestDataPage::everyLookShowsEverything()
{
    QFETCH(int, theme);
    QFETCH(int, percent);
    QFETCH(QSize, size);
    Place place;
    place.window.resize(size);
    place.page->resize(size);
    place.scope->apply(kit::Theme(static_cast<kit::ThemeName>(theme), percent).inSimulator());
    QTRY_VERIFY(place.window.isActiveWindow());
    auto* tabs = find<trainer::RecordTabs>(&place.window, u"tabs"_s);
    for (int index = 0; index < static_cast<int>(core::kRecordKinds.size()); ++index) {
        tabs->setCurrent(index);
        Q_EMIT tabs->chosen(index);
        if (place.model().rowCount() > 0)
            place.model().toggle(0);
        QCoreApplication::processEvents(); // laid out
        QTRY_COMPARE(audit::faultsOf(place.window).join(u"\n"_s), QString());
        place.picture(u"data-%1-%2-%3-%4"_s.arg(index).arg(theme).arg(percent).arg(size.width()));
    }
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestDataPage, runtime::Translation>(argc, argv);
}
#include "tst_data_page.moc"
