#include "browser/download_world.h"
#include "browser/fake_navigator.h"
#include "browser/viewer/dialog_printer.h"
#include "browser/viewer/document_page.h"
#include "browser/viewer/document_printer.h"
#include "browser/viewer/document_view.h"
#include "browser/viewer/paper_form.h"
#include "documents/invoice_document.h"
#include "documents/mandate_document.h"
#include "documents/mandate_form_reader.h"
#include "documents/sample_documents.h"
#include "documents/terms_document.h"
#include "kit/button.h"
#include "kit/note.h"
#include "kit/theme_scope.h"
#include "support/fail_on_warning.h"
#include "support/window_test.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class FakePrinter final : public browser::DocumentPrinter
{
public:
    std::optional<browser::PrintedCopies> print(
        QWidget*, const documents::Document&, core::SupplyPointId) override
    {
        ++asked;
        return answer;
    }
    int asked = 0;
    std::optional<browser::PrintedCopies> answer;
};

// A page on a window of the design's size.
struct Scene
{
    explicit Scene(
        std::shared_ptr<const documents::Document> document, int textPercent = 100, QSize size = {1026, 606})
        : navigator(world.persona)
        , page(navigator, world.downloads, printer, [document] { return document; })
        , scope(&page)
    {
        scope.apply(kit::Theme(kit::ThemeName::Light, textPercent));
        page.resize(size);
        page.open(QUrl(u"https://www.electruc.example/factures/2026-11-0417.pdf"_s));
        page.show();
        view = page.findChild<browser::DocumentView*>(u"documentView"_s);
        note = page.findChild<kit::Note*>(u"note"_s);
    }
    kit::Button* button(const char* name) const
    {
        auto* found = page.findChild<kit::Button*>(QString::fromUtf8(name));
        if (!found)
            qFatal("no button %s", name);
        return found;
    }
    QString label(const char* name) const { return page.findChild<QLabel*>(QString::fromUtf8(name))->text(); }

    DownloadWorld world;
    FakeNavigator navigator;
    FakePrinter printer;
    browser::DocumentPage page;
    kit::ThemeScope scope;
    browser::DocumentView* view = nullptr;
    kit::Note* note = nullptr;
};

std::shared_ptr<const documents::Document> invoice()
{
    return std::make_shared<documents::InvoiceDocument>(samples::invoice());
}

std::shared_ptr<const documents::Document> mandate()
{
    return std::make_shared<documents::MandateDocument>(
        core::MandateForm{{core::SupplyPointId(1), *core::Ean::fromText(u"541448860004312752"_s), {},
                              core::MeterKind::Single, core::Title::Madame, u"Monique"_s, u"Delvaux"_s,
                              {u"Rue du Moulin"_s, u"12"_s, {}, u"4998"_s, u"Valbois"_s}},
            u"4\u00A0002\u00A0317"_s, u"MND-4002317-01"_s, QDate(2026, 11, 21)});
}

void typeInto(QWidget* input, const QString& text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, input, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

} // namespace

class TestDocumentPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void showsTheDocumentAtItsOwnSize();
    void opensAsLargeAsTheText_data();
    void opensAsLargeAsTheText();
    void zoomsWithinItsLimits();
    void isFilledInWithTheKeyboardAlone();
    void fieldsStayOnThePaper_data();
    void fieldsStayOnThePaper();
    void theAccountIsGroupedWhileItIsTyped_data();
    void theAccountIsGroupedWhileItIsTyped();
    void aDocumentToReadHasNoField();
    void showsAWholePage();
    void scrollsWithTheKeyboard();
    void saysWhichPageIsShown();
    void keepsTheFileAndOffersToOpenIt();
    void aFullDiskIsToldAndNothingIsLost();
    void printingIsNoted();
    void simulatedPaperSaysWhereItIs();
    void saysPagesAsAPersonWould_data();
    void saysPagesAsAPersonWould();
    void givingUpPrintingNotesNothing();
    void whatIsAbsentOrBrokenIsLeftToTheTab_data();
    void whatIsAbsentOrBrokenIsLeftToTheTab();
    void screenReadersGetTheText();
    void keepsItsButtonsInLittleRoom_data();
    void keepsItsButtonsInLittleRoom();
};

void TestDocumentPage::showsTheDocumentAtItsOwnSize()
{
    Scene scene(invoice());
    QVERIFY(QTest::qWaitForWindowExposed(&scene.page));
    QCOMPARE(scene.page.title(), u"Facture novembre 2026"_s);
    QCOMPARE(scene.page.iconPath(), u":/logo/site-document.svg"_s);
    QCOMPARE(scene.label("pageLabel"), u"Page 1 sur 1"_s);
    QCOMPARE(scene.label("zoomLabel"), u"100\u00A0%"_s);
    const QImage shown = scene.view->viewport()->grab().toImage();
    const int left = (shown.width() - documents::kPageWidth) / 2;
    QCOMPARE(shown.pixelColor(left - 4, 100), QColor(0xC5, 0xCD, 0xD8));
    QCOMPARE(shown.pixelColor(left + 10, 100), QColor(Qt::white));
    if (const QString folder = qEnvironmentVariable("ELECTRUC_PICTURES"); !folder.isEmpty())
        scene.page.grab().save(folder + u"/13-document.png"_s);
}

void TestDocumentPage::opensAsLargeAsTheText_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("100 %") << 100 << 1026 << 100 << 100;
    QTest::newRow("150 % where it fits") << 150 << 1366 << 150 << 150;
    QTest::newRow("150 %, as wide as the page") << 150 << 1026 << 119 << 124;
    QTest::newRow("150 % on a narrow page") << 150 << 700 << 100 << 100;
}

void TestDocumentPage::opensAsLargeAsTheText()
{
    QFETCH(int, percent);
    QFETCH(int, width);
    QFETCH(int, least);
    QFETCH(int, most);
    Scene scene(invoice(), percent, {width, 606});
    QVERIFY(QTest::qWaitForWindowExposed(&scene.page));
    const int zoom = scene.view->zoom();
    QVERIFY2(zoom >= least && zoom <= most, qPrintable(QString::number(zoom)));
    QCOMPARE(scene.view->verticalScrollBar()->value(), 0);
    QTest::mouseClick(scene.button("zoomInButton"), Qt::LeftButton);
    const int chosen = scene.view->zoom();
    QVERIFY(chosen > zoom);
    scene.page.resize(width + 200, 606);
    QCoreApplication::processEvents();
    QCOMPARE(scene.view->zoom(), chosen); // what the hand chose stays
}

void TestDocumentPage::zoomsWithinItsLimits()
{
    Scene scene(invoice());
    QTest::mouseClick(scene.button("zoomInButton"), Qt::LeftButton);
    QCOMPARE(scene.view->zoom(), 110);
    QCOMPARE(scene.label("zoomLabel"), u"110\u00A0%"_s);
    QTest::keyClick(scene.view, Qt::Key_Minus);
    QCOMPARE(scene.view->zoom(), 100);
    for (int i = 0; i < 20; ++i)
        scene.view->zoomIn();
    QCOMPARE(scene.view->zoom(), browser::DocumentView::kLargestZoom);
    QVERIFY(!scene.button("zoomInButton")->isEnabled());
    QVERIFY(!scene.button("zoomInButton")->unavailableReason().isEmpty());
    for (int i = 0; i < 20; ++i)
        scene.view->zoomOut();
    QCOMPARE(scene.view->zoom(), browser::DocumentView::kSmallestZoom);
    QVERIFY(!scene.button("zoomOutButton")->isEnabled());
    QVERIFY(scene.button("zoomInButton")->isEnabled());
    scene.view->setZoom(10'000);
    QCOMPARE(scene.view->zoom(), browser::DocumentView::kLargestZoom);
}

void TestDocumentPage::showsAWholePage()
{
    Scene scene(invoice());
    QVERIFY(QTest::qWaitForWindowExposed(&scene.page));
    scene.page.resize(1026, 900);
    QTest::mouseClick(scene.button("wholePageButton"), Qt::LeftButton);
    const double height = documents::kPageHeight * scene.view->zoom() / 100.0;
    QVERIFY(height <= scene.view->viewport()->height());
    QVERIFY(height > scene.view->viewport()->height() * 0.9);
}

void TestDocumentPage::scrollsWithTheKeyboard()
{
    Scene scene(invoice());
    QVERIFY(QTest::qWaitForWindowExposed(&scene.page));
    const QScrollBar* bar = scene.view->verticalScrollBar();
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(scene.view, Qt::Key_PageDown);
    QVERIFY(bar->value() > 300);
    QTest::keyClick(scene.view, Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    QTest::keyClick(scene.view, Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(scene.view, Qt::Key_Down);
    QCOMPARE(bar->value(), 60);
}

void TestDocumentPage::saysWhichPageIsShown()
{
    Scene scene(std::make_shared<documents::TermsDocument>());
    QVERIFY(QTest::qWaitForWindowExposed(&scene.page));
    QCOMPARE(scene.label("pageLabel"), u"Page 1 sur 2"_s);
    QTest::keyClick(scene.view, Qt::Key_End);
    QCOMPARE(scene.label("pageLabel"), u"Page 2 sur 2"_s);
}

void TestDocumentPage::keepsTheFileAndOffersToOpenIt()
{
    Scene scene(invoice());
    QVERIFY(!scene.note->isVisible());
    QTest::mouseClick(scene.button("saveButton"), Qt::LeftButton);
    const auto files = scene.world.downloads.files(scene.world.persona);
    QVERIFY(files.has_value());
    QCOMPARE(files->size(), 1);
    QCOMPARE(files->first().name, u"facture-2026-11-0417.pdf"_s);
    QCOMPARE(files->first().sourceUrl, u"https://www.electruc.example/factures/2026-11-0417.pdf"_s);
    QVERIFY(scene.note->isVisible());
    QCOMPARE(scene.note->title(), u"Enregistré dans Téléchargements"_s);
    QCOMPARE(scene.note->actionText(), u"Ouvrir"_s);
    QTest::mouseClick(scene.note->actionButton(), Qt::LeftButton);
    QCOMPARE(scene.navigator.gone.size(), 1);
    QCOMPARE(scene.navigator.gone.first().toString(),
        u"bureau:telechargements/%1"_s.arg(files->first().id.value()));
}

void TestDocumentPage::aFullDiskIsToldAndNothingIsLost()
{
    Scene scene(invoice());
    scene.world.setDiskFull(true);
    QTest::mouseClick(scene.button("saveButton"), Qt::LeftButton);
    QCOMPARE(scene.note->toneName(), u"error"_s);
    QVERIFY(scene.note->text().contains(u"disque est plein"_s));
    QCOMPARE(scene.note->actionText(), u"Voir Téléchargements"_s);
    scene.world.setDiskFull(false);
    QTest::mouseClick(scene.button("saveButton"), Qt::LeftButton);
    QCOMPARE(scene.note->toneName(), u"ok"_s);
    QCOMPARE(scene.world.downloads.files(scene.world.persona)->size(), 1);
}

void TestDocumentPage::printingIsNoted()
{
    Scene scene(invoice());
    scene.printer.answer = browser::PrintedCopies{2, u"1"_s, false};
    QSignalSpy happened(&scene.world.journal, &services::Journal::happened);
    QTest::mouseClick(scene.button("printButton"), Qt::LeftButton);
    QCOMPARE(scene.printer.asked, 1);
    QCOMPARE(happened.size(), 1);
    const auto entry = happened.first().first().value<services::JournalEntry>();
    QCOMPARE(entry.event, u"document.printed"_s);
    QCOMPARE(entry.attributes[u"copies"_s].toInt(), 2);
    QVERIFY(scene.note->isVisible());
}

void TestDocumentPage::simulatedPaperSaysWhereItIs()
{
    Scene scene(invoice());
    scene.printer.answer = browser::PrintedCopies{1, u"1"_s, true};
    QTest::mouseClick(scene.button("printButton"), Qt::LeftButton);
    QVERIFY(scene.note->text().contains(u"Téléchargements"_s));
    QTest::mouseClick(scene.note->actionButton(), Qt::LeftButton);
    QCOMPARE(scene.navigator.gone.last().toString(), u"bureau:telechargements"_s);
}

void TestDocumentPage::saysPagesAsAPersonWould_data()
{
    QTest::addColumn<QList<int>>("pages");
    QTest::addColumn<QString>("words");
    QTest::newRow("one page") << QList<int>{0} << u"1"_s;
    QTest::newRow("a range") << QList<int>{0, 1, 2} << u"1-3"_s;
    QTest::newRow("with a gap") << QList<int>{0, 2, 3} << u"1, 3-4"_s;
    QTest::newRow("none") << QList<int>() << QString();
}

void TestDocumentPage::saysPagesAsAPersonWould()
{
    QFETCH(QList<int>, pages);
    QFETCH(QString, words);
    QCOMPARE(browser::pagesInWords(pages), words);
}

void TestDocumentPage::givingUpPrintingNotesNothing()
{
    Scene scene(invoice());
    QVERIFY(QTest::qWaitForWindowActive(&scene.page));
    QSignalSpy happened(&scene.world.journal, &services::Journal::happened);
    QTest::mouseClick(scene.button("printButton"), Qt::LeftButton);
    QCOMPARE(scene.printer.asked, 1);
    QCOMPARE(happened.size(), 0);
    QVERIFY(!scene.note->isVisible());
}

void TestDocumentPage::whatIsAbsentOrBrokenIsLeftToTheTab_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("notFound");
    QTest::addColumn<int>("failures");
    QTest::newRow("absent, or someone else's") << int(core::ErrorCode::NotFound) << 1 << 0;
    QTest::newRow("the database does not answer") << int(core::ErrorCode::DatabaseUnavailable) << 0 << 1;
}

void TestDocumentPage::whatIsAbsentOrBrokenIsLeftToTheTab()
{
    QFETCH(int, code);
    QFETCH(int, notFound);
    QFETCH(int, failures);
    DownloadWorld world;
    FakeNavigator navigator(world.persona);
    FakePrinter printer;
    browser::DocumentPage page(navigator, world.downloads, printer,
        [code]() -> core::Result<std::shared_ptr<const documents::Document>> {
            return core::Error{static_cast<core::ErrorCode>(code), {}};
        });
    page.open(QUrl(u"https://www.electruc.example/factures/x.pdf"_s));
    QCOMPARE(navigator.notFound, notFound);
    QCOMPARE(navigator.failures, failures);
}

void TestDocumentPage::screenReadersGetTheText()
{
    Scene scene(invoice());
    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(scene.view);
    QVERIFY(view);
    QCOMPARE(view->role(), QAccessible::Document);
    QCOMPARE(view->text(QAccessible::Name), u"Facture novembre 2026"_s);
    QVERIFY(view->text(QAccessible::Description).contains(u"84,75\u00A0€"_s));
}

void TestDocumentPage::keepsItsButtonsInLittleRoom_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent");
    QTest::newRow("the design's width") << 1008 << 100;
    QTest::newRow("1024 pixels with the coach") << 684 << 100;
    QTest::newRow("text at 150 %") << 940 << 150;
    QTest::newRow("text at 200 %") << 940 << 200;
}

void TestDocumentPage::keepsItsButtonsInLittleRoom()
{
    QFETCH(int, width);
    QFETCH(int, percent);
    Scene scene(invoice());
    scene.scope.apply(kit::Theme(kit::ThemeName::Light, percent));
    scene.page.resize(width, 600);
    QVERIFY(QTest::qWaitForWindowExposed(&scene.page));
    for (const char* name :
        {"zoomOutButton", "zoomInButton", "wholePageButton", "printButton", "saveButton"}) {
        const kit::Button* button = scene.button(name);
        const QRect place(button->mapTo(&scene.page, QPoint(0, 0)), button->size());
        QVERIFY2(scene.page.rect().contains(place), name);
        QVERIFY2(place.height() >= 44 && place.width() >= 44, name);
        QVERIFY2(!button->accessibleName().isEmpty(), name);
    }
    if (width == 1008)
        QCOMPARE(scene.button("zoomOutButton")->text(), u"Réduire"_s);
}

void TestDocumentPage::isFilledInWithTheKeyboardAlone()
{
    Scene scene(mandate());
    QVERIFY(QTest::qWaitForWindowActive(&scene.page));
    QVERIFY(scene.note->text().contains(u"Enregistrer"_s));
    auto* iban = scene.page.findChild<QLineEdit*>(u"ibanEdit"_s);
    auto* signature = scene.page.findChild<QLineEdit*>(u"signatureEdit"_s);
    QVERIFY(iban && signature);
    QCOMPARE(iban->accessibleName(), u"Numéro de compte (IBAN)"_s);
    QVERIFY(!scene.page.findChild<QLineEdit*>(u"referenceEdit"_s));
    QVERIFY(!scene.page.hasUnsentInput());

    scene.view->setFocus(Qt::TabFocusReason);
    QStringList visited;
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        visited.append(QApplication::focusWidget()->objectName());
        // The field with the focus is in view, however far down the page.
        const QWidget* field = QApplication::focusWidget();
        QVERIFY2(scene.view->viewport()->rect().contains(field->geometry()), qPrintable(visited.last()));
        if (field == iban)
            typeInto(iban, u"be04539000000131"_s);
        else if (field->objectName() == u"signedOnEdit"_s)
            typeInto(QApplication::focusWidget(), u"21/11/2026"_s);
        else if (field == signature)
            typeInto(signature, u"Monique Delvaux"_s);
    }
    QCOMPARE(visited,
        QStringList({u"holderEdit"_s, u"streetEdit"_s, u"cityEdit"_s, u"ibanEdit"_s, u"bicEdit"_s,
            u"signedAtEdit"_s, u"signedOnEdit"_s, u"signatureEdit"_s}));
    QCOMPARE(iban->text(), u"BE04 5390 0000 0131"_s);
    QVERIFY(scene.page.hasUnsentInput());

    QTest::keyClick(signature, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!scene.page.hasUnsentInput());
    const auto files = scene.world.downloads.files(scene.world.persona);
    QVERIFY(files);
    QCOMPARE(files->size(), 1);
    QCOMPARE(files->constFirst().name, u"mandat-rempli.pdf"_s);
    const auto content = scene.world.downloads.content(scene.world.persona, files->constFirst().id);
    QVERIFY(content);
    const auto entry = documents::MandateFormReader().read(*content);
    QVERIFY(entry);
    QCOMPARE(entry->iban, u"BE04 5390 0000 0131"_s);
    QCOMPARE(entry->signature, u"Monique Delvaux"_s);
    QCOMPARE(entry->holder, u"Monique Delvaux"_s);
}

void TestDocumentPage::fieldsStayOnThePaper_data()
{
    QTest::addColumn<int>("zoom");
    QTest::addColumn<int>("scrolled");
    QTest::newRow("as it opens") << 100 << 0;
    QTest::newRow("scrolled") << 100 << 250;
    QTest::newRow("small") << 50 << 0;
    QTest::newRow("large and scrolled") << 200 << 700;
}

void TestDocumentPage::fieldsStayOnThePaper()
{
    QFETCH(const int, zoom);
    QFETCH(const int, scrolled);
    Scene scene(mandate());
    scene.view->setZoom(zoom);
    scene.view->verticalScrollBar()->setValue(scrolled);
    const auto* holder = scene.page.findChild<QLineEdit*>(u"holderEdit"_s);
    const auto* iban = scene.page.findChild<QLineEdit*>(u"ibanEdit"_s);
    QRectF holderPlace;
    QRectF ibanPlace;
    for (const documents::FormInput& input : mandate()->inputs()) {
        if (input.name == u"holder"_s)
            holderPlace = input.rect;
        if (input.name == u"iban"_s)
            ibanPlace = input.rect;
    }
    const double scale = zoom / 100.0;
    QVERIFY(qAbs(holder->width() - holderPlace.width() * scale) <= 1);
    QVERIFY(qAbs(holder->height() - holderPlace.height() * scale) <= 1);
    QVERIFY(
        qAbs(holder->y() + scene.view->verticalScrollBar()->value() - 20 - holderPlace.top() * scale) <= 1);
    QVERIFY(qAbs(iban->y() - holder->y() - (ibanPlace.top() - holderPlace.top()) * scale) <= 1);
}

void TestDocumentPage::theAccountIsGroupedWhileItIsTyped_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("cursor");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("cursorAfter");
    QTest::newRow("letter by letter") << QString() << 0 << u"be0453"_s << u"BE04 53"_s << 7;
    QTest::newRow("with the spaces of the card")
        << QString() << 0 << u"BE04 5390 00"_s << u"BE04 5390 00"_s << 12;
    QTest::newRow("a digit put in") << u"BE04 3900"_s << 5 << u"5"_s << u"BE04 5390 0"_s << 6;
    QTest::newRow("a sign that does not belong stays") << u"BE04"_s << 4 << u"-5"_s << u"BE04 -5"_s << 7;
}

void TestDocumentPage::theAccountIsGroupedWhileItIsTyped()
{
    QFETCH(const QString, before);
    QFETCH(const int, cursor);
    QFETCH(const QString, typed);
    QFETCH(const QString, after);
    QFETCH(const int, cursorAfter);
    Scene scene(mandate());
    auto* iban = scene.page.findChild<QLineEdit*>(u"ibanEdit"_s);
    iban->setText(before);
    iban->setCursorPosition(cursor);
    typeInto(iban, typed);
    QCOMPARE(iban->text(), after);
    QCOMPARE(iban->cursorPosition(), cursorAfter);
}

void TestDocumentPage::aDocumentToReadHasNoField()
{
    Scene scene(invoice());
    QVERIFY(scene.view->form().isEmpty());
    QVERIFY(scene.view->findChildren<QLineEdit*>().isEmpty());
    QVERIFY(!scene.page.hasUnsentInput());
    QVERIFY(scene.note->isHidden());
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestDocumentPage>(argc, argv);
}

#include "tst_document_page.moc"
