#include "kit/kit_window.h"

#include "kit/ask.h"
#include "kit/button.h"
#include "kit/check_box.h"
#include "kit/combo_box.h"
#include "kit/dialog.h"
#include "kit/focus_ring.h"
#include "kit/note.h"
#include "kit/page_scroll.h"
#include "kit/print_dialog.h"
#include "kit/radio_button.h"
#include "kit/text.h"

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QTimer>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kReach = kit::FocusRing::kWidth + kit::FocusRing::kGap;

QRect inWindow(const QWidget& widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

kit::PrintRequest threePages(QList<int>* painted, QByteArray* kept)
{
    kit::PrintRequest request;
    request.title = u"Facture novembre 2026"_s;
    request.pageCount = 3;
    request.paintPage = [painted](QPainter& painter, int page) {
        painter.drawText(QPointF(100, 100), u"Page %1"_s.arg(page + 1));
        painted->append(page);
    };
    request.keepPdf = [kept](const QByteArray& pdf) {
        *kept = pdf;
        return true;
    };
    return request;
}

} // namespace

class TestKitOverlays final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theRingStandsAroundWhatTheKeyboardReached()
    {
        support::KitWindow window;
        auto* ring = new kit::FocusRing(&window.widget());
        auto* first = new kit::Button(u"Un"_s);
        auto* second = new kit::Button(u"Deux"_s);
        window.add(first);
        window.add(second);
        window.show();
        QVERIFY(first->hasFocus());
        QVERIFY2(!ring->isVisible(), "nothing was typed yet");
        QTest::keyClick(first, Qt::Key_Shift);
        QTRY_COMPARE(ring->ringRect(), inWindow(*first).adjusted(-kReach, -kReach, kReach, kReach));
        QTest::keyClick(first, Qt::Key_Tab);
        QTRY_COMPARE(ring->ringRect(), inWindow(*second).adjusted(-kReach, -kReach, kReach, kReach));
        second->move(second->x(), second->y() - 20);
        QTRY_COMPARE(ring->ringRect(), inWindow(*second).adjusted(-kReach, -kReach, kReach, kReach));
        second->hide();
        QTRY_VERIFY(ring->target() != second || !ring->isVisible());
    }

    void theMouseShowsNoRingExceptInTextFields()
    {
        support::KitWindow window;
        auto* ring = new kit::FocusRing(&window.widget());
        auto* button = new kit::Button(u"Un"_s);
        auto* edit = new QLineEdit;
        window.add(button);
        window.add(edit);
        window.show();
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!ring->isVisible());
        QTest::mouseClick(edit, Qt::LeftButton);
        QTRY_VERIFY(ring->isVisible());
        QCOMPARE(ring->target(), edit);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!ring->isVisible());
    }

    void whatIsNoStopOfTheTabKeyGetsNoRing()
    {
        support::KitWindow window;
        auto* ring = new kit::FocusRing(&window.widget());
        ring->expectKeyboard();
        auto* page = new QWidget;
        page->setFixedSize(300, 200);
        auto* button = new kit::Button(u"Un"_s);
        window.add(page);
        window.add(button);
        window.show();
        button->setFocus(Qt::OtherFocusReason);
        QTRY_COMPARE(ring->target(), button);
        page->setFocus(Qt::OtherFocusReason);
        QVERIFY(page->hasFocus());
        QTRY_VERIFY(!ring->isVisible());
    }

    void theRingOfACheckBoxIsAroundItsSquare()
    {
        support::KitWindow window;
        auto* ring = new kit::FocusRing(&window.widget());
        auto* box = new kit::CheckBox(u"Par e-mail"_s);
        window.add(box);
        window.show();
        QTest::keyClick(box, Qt::Key_Shift);
        QTRY_COMPARE(ring->ringRect().size(), QSize(28 + 2 * kReach, 28 + 2 * kReach));
    }

    void theRingFollowsScrollingAndLetsClicksThrough()
    {
        support::KitWindow window;
        auto* ring = new kit::FocusRing(&window.widget());
        auto* scroll = new kit::PageScroll;
        auto* page = new QWidget;
        auto* column = new QVBoxLayout(page);
        QList<kit::Button*> buttons;
        for (int i = 0; i < 30; ++i) {
            buttons.append(new kit::Button(u"Bouton %1"_s.arg(i), kit::Button::Role::Secondary, page));
            column->addWidget(buttons.constLast());
        }
        scroll->setWidget(page);
        window.add(scroll);
        window.show();
        buttons.at(29)->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY2(scroll->verticalScrollBar()->value() > 0, "the focused button comes into sight");
        QTRY_COMPARE(ring->ringRect(), inWindow(*buttons.at(29)).adjusted(-kReach, -kReach, kReach, kReach));
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->value() - 20);
        QTRY_VERIFY(ring->ringRect().top() == inWindow(*buttons.at(29)).top() - kReach);
        scroll->verticalScrollBar()->setValue(0);
        QTRY_VERIFY2(!ring->isVisible(), "scrolled out of sight");
        QSignalSpy clicks(buttons.at(0), &QPushButton::clicked);
        buttons.at(0)->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(ring->isVisible());
        const QPoint middle = inWindow(*buttons.at(0)).center();
        QWidget* under = window.widget().childAt(middle);
        QCOMPARE(under, buttons.at(0));
    }

    // The page does not move it away from under the pointer: the press would be lost.
    void aButtonHalfInSightCanBeClicked()
    {
        support::KitWindow window;
        auto* scroll = new kit::PageScroll;
        auto* page = new QWidget;
        auto* column = new QVBoxLayout(page);
        QList<kit::Button*> buttons;
        for (int i = 0; i < 30; ++i) {
            buttons.append(new kit::Button(u"Bouton %1"_s.arg(i), kit::Button::Role::Secondary, page));
            column->addWidget(buttons.constLast());
        }
        scroll->setWidget(page);
        window.add(scroll);
        window.show();
        const int bottom = scroll->viewport()->height();
        const auto half = std::find_if(buttons.cbegin(), buttons.cend(),
            [bottom](const kit::Button* button) { return button->geometry().bottom() > bottom + 10; });
        QVERIFY(half != buttons.cend());
        scroll->verticalScrollBar()->setValue((*half)->geometry().center().y() - bottom);
        QSignalSpy clicks(*half, &QPushButton::clicked);
        const QPoint seen
            = (*half)->mapTo(&window.widget(), (*half)->visibleRegion().boundingRect().center());
        QTest::mouseClick(window.widget().windowHandle(), Qt::LeftButton, Qt::NoModifier, seen);
        QCOMPARE(clicks.size(), 1);
        QVERIFY((*half)->hasFocus());
    }

    void aPageNeverScrollsSideways()
    {
        support::KitWindow window(kit::Theme(kit::ThemeName::Light, 200), QSize(400, 400));
        auto* scroll = new kit::PageScroll;
        auto* page = new QWidget;
        auto* column = new QVBoxLayout(page);
        column->addWidget(new kit::Text(QString(500, u'x')));
        column->addWidget(new kit::Text(u"mot "_s.repeated(200)));
        scroll->setWidget(page);
        window.add(scroll);
        window.show();
        QVERIFY(page->width() <= scroll->viewport()->width());
        QVERIFY(page->height() > scroll->viewport()->height());
        QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        QTest::keyClick(scroll, Qt::Key_End);
        QCOMPARE(scroll->verticalScrollBar()->value(), scroll->verticalScrollBar()->maximum());
    }

    void theDialogKeepsTheKeyboardInside()
    {
        support::KitWindow window;
        auto* behind = new kit::Button(u"Derrière"_s);
        window.add(behind);
        window.show();
        behind->setFocus();
        auto* dialog = new kit::Dialog(behind, u"Vous voulez quitter ?"_s);
        auto* safe = dialog->addButton(u"Rester"_s, 0);
        auto* action = dialog->addButton(u"Quitter"_s, 7, true);
        QSignalSpy finished(dialog, &kit::Dialog::finished);
        QShortcut shortcut(QKeySequence(Qt::CTRL | Qt::Key_T), &window.widget());
        QSignalSpy fired(&shortcut, &QShortcut::activated);
        dialog->open();
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->geometry(), window.widget().rect());
        QVERIFY(window.widget().rect().contains(dialog->card()->geometry()));
        QVERIFY(safe->hasFocus());
        QSet<QWidget*> visited;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
            visited.insert(QApplication::focusWidget());
        }
        QCOMPARE(visited.size(), 3);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(fired.count(), 0);
        behind->setFocus();
        QVERIFY2(dialog->isAncestorOf(QApplication::focusWidget()), "what lies behind cannot take the focus");
        QCOMPARE(QAccessible::queryAccessibleInterface(dialog)->role(), QAccessible::Dialog);
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(finished.at(0).at(0).toInt(), 7);
        QVERIFY2(behind->hasFocus(), "the focus returns where it was");
    }

    // The end of a session may come over a question that is still open.
    void theLastDialogHoldsTheKeyboard()
    {
        support::KitWindow window;
        auto* place = new kit::Button(u"Ici"_s);
        window.add(place);
        window.show();
        place->setFocus();
        auto* first = new kit::Dialog(place, u"Voir mieux"_s);
        auto* inFirst = first->addButton(u"Fermer"_s, 0);
        first->open();
        auto* second = new kit::Dialog(place, u"Êtes-vous toujours là ?"_s);
        auto* inSecond = second->addButton(u"Rester"_s, 0);
        second->open();
        QVERIFY(inSecond->hasFocus());
        inFirst->setFocus();
        QVERIFY2(inSecond->hasFocus(), "what lies behind cannot take the focus");
        QTest::keyClick(inSecond, Qt::Key_Escape);
        QVERIFY(!second->isVisible());
        QVERIFY(first->isVisible());
        QVERIFY(inFirst->hasFocus());
    }

    void escapeIsTheSafeChoice()
    {
        support::KitWindow window;
        auto* place = new kit::Button(u"Ici"_s);
        window.add(place);
        window.show();
        QTimer::singleShot(0, &window.widget(), [&window] {
            auto* dialog = window.widget().findChild<kit::Dialog*>(u"questionDialog"_s);
            QVERIFY(dialog && dialog->isVisible());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        });
        kit::DialogAsker asker;
        QVERIFY(!asker.ask(
            place, {u"Garder ?"_s, u"Rien n’est perdu."_s, u"Garder"_s, u"Ne pas garder"_s, {}, true}));
        QTimer::singleShot(0, &window.widget(), [&window] {
            auto* action = window.widget().findChild<kit::Button*>(u"actionButton"_s);
            QVERIFY(action);
            QCOMPARE(action->roleName(), u"primary"_s);
            QTest::mouseClick(action, Qt::LeftButton);
        });
        QVERIFY(asker.ask(place, {u"Garder ?"_s, {}, u"Garder"_s, u"Continuer"_s, {}, false}));
        QVERIFY(!window.widget().findChild<kit::Dialog*>());
    }

    void theDialogFitsASmallWindowAtTwoHundredPercent()
    {
        support::KitWindow window(kit::Theme(kit::ThemeName::Contrast, 200), QSize(1024, 700));
        window.show();
        auto* dialog = new kit::Dialog(
            &window.widget(), u"Vous voulez quitter l’exercice ?"_s, kit::Dialog::World::Simulator);
        dialog->setLead(
            u"Ce que vous avez fait est gardé. Vous pourrez continuer plus tard, au même endroit."_s);
        dialog->addButton(u"Rester dans l’exercice"_s, 0);
        dialog->addButton(u"Quitter l’exercice"_s, 1, true);
        dialog->open();
        support::keepPicture(window.widget(), u"dialog-200.png"_s);
        QVERIFY(window.widget().rect().contains(dialog->card()->geometry()));
        for (const QPushButton* button : dialog->findChildren<QPushButton*>())
            QVERIFY2(dialog->card()->rect().contains(
                         QRect(button->mapTo(dialog->card(), QPoint()), button->size())),
                qPrintable(button->text()));
    }

    void withoutPrinterTheDialogSaysSoAndMakesAPdf()
    {
        support::KitWindow window(kit::Theme(), QSize(1366, 768));
        window.show();
        QList<int> painted;
        QByteArray kept;
        kit::PrintDialog dialog(&window.widget(), threePages(&painted, &kept), {});
        QVERIFY(dialog.isSimulated());
        QVERIFY(dialog.findChild<QWidget*>(u"simulatedPaperNote"_s));
        QTimer::singleShot(0, &dialog, [&] {
            support::keepPicture(window.widget(), u"print-dialog.png"_s);
            QTest::mouseClick(dialog.findChild<kit::RadioButton*>(u"somePagesRadio"_s), Qt::LeftButton);
            dialog.findChild<kit::ComboBox*>(u"firstPageCombo"_s)->setCurrentIndex(1);
            QCOMPARE(dialog.chosenPages(), QList<int>({1, 2}));
            painted.clear();
            QTest::mouseClick(dialog.findChild<kit::Button*>(u"printButton"_s), Qt::LeftButton);
        });
        QCOMPARE(dialog.run(), kit::PrintDialog::Outcome::KeptAsPdf);
        QVERIFY(kept.startsWith("%PDF"));
        QCOMPARE(painted, QList<int>({1, 2}));
        QCOMPARE(kept.count("/Type /Page\n"), 2);
    }

    void withoutPaperTheDialogSaysWhatToDo()
    {
        support::KitWindow window(kit::Theme(), QSize(1366, 768));
        window.show();
        QList<int> painted;
        QByteArray kept;
        bool hasPaper = false;
        kit::PrintRequest request = threePages(&painted, &kept);
        request.hasPaper = [&] { return hasPaper; };
        request.refill = [&] { return hasPaper = true; };
        kit::PrintDialog dialog(&window.widget(), std::move(request), {});
        auto* note = dialog.findChild<kit::Note*>(u"paperNote"_s);
        QTimer::singleShot(0, &dialog, [&] {
            QVERIFY(!note->isVisible());
            auto* print = dialog.findChild<kit::Button*>(u"printButton"_s);
            QTest::mouseClick(print, Qt::LeftButton);
            QVERIFY(note->isVisible() && kept.isEmpty());
            QVERIFY(note->title().contains(u"plus de papier"));
            support::keepPicture(window.widget(), u"print-dialog-paper.png"_s);
            QTest::mouseClick(note->actionButton(), Qt::LeftButton);
            QCOMPARE(note->title(), u"L’imprimante est prête."_s);
            QTest::mouseClick(print, Qt::LeftButton);
        });
        QCOMPARE(dialog.run(), kit::PrintDialog::Outcome::KeptAsPdf);
        QVERIFY(kept.startsWith("%PDF"));
    }

    void twoPagesShareASheet()
    {
        QList<int> painted;
        QByteArray kept;
        const kit::PrintRequest request = threePages(&painted, &kept);
        QByteArray pdf;
        QBuffer buffer(&pdf);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        {
            QPdfWriter writer(&buffer);
            kit::setSheetLayout(writer, true);
            kit::paintSheets(writer, request, {0, 1, 2}, true);
        }
        QCOMPARE(painted, QList<int>({0, 1, 2}));
        QCOMPARE(pdf.count("/Type /Page\n"), 2);
    }

    void cancellingPrintsNothing()
    {
        support::KitWindow window(kit::Theme(), QSize(1366, 768));
        window.show();
        QList<int> painted;
        QByteArray kept;
        kit::PrintDialog dialog(&window.widget(), threePages(&painted, &kept), {});
        QTimer::singleShot(0, &dialog, [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); });
        QCOMPARE(dialog.run(), kit::PrintDialog::Outcome::Cancelled);
        QVERIFY(kept.isEmpty());
    }
};

ELECTRUC_KIT_TEST_MAIN(TestKitOverlays)

#include "tst_kit_overlays.moc"
