#include "alone/mouse_hand.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QMenu>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace alone {
namespace {

constexpr int kNotch = 120; // of a wheel
constexpr int kMostTurns = 200;

void turnWheel(QAbstractScrollArea& area, int by)
{
    QWidget* viewport = area.viewport();
    const QPointF at = viewport->rect().center();
    QWheelEvent turn(
        at, viewport->mapToGlobal(at), {}, {0, by}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(viewport, &turn);
    QCoreApplication::processEvents();
}

// Until the middle of that part of it is well inside what one sees.
void scrollTo(const QWidget& widget, const QRect& part)
{
    for (QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        auto* area = qobject_cast<QAbstractScrollArea*>(parent);
        if (!area || !area->viewport()->isAncestorOf(&widget))
            continue;
        const QPointer<const QWidget> still(&widget);
        for (int i = 0; i < kMostTurns && still; ++i) {
            const QRect room = area->viewport()->rect();
            const int middle = widget.mapTo(area->viewport(), part.center()).y();
            const int before = area->verticalScrollBar()->value();
            if (middle >= room.top() + 10 && middle <= room.bottom() - 10)
                break;
            turnWheel(*area, middle > room.center().y() ? -kNotch : kNotch);
            if (area->verticalScrollBar()->value() == before)
                break;
        }
    }
}

} // namespace

MouseHand::MouseHand(QWidget& window)
    : Hand(window)
{
}

void MouseHand::clickAt(QWidget& widget, const QPoint& place)
{
    const QWidget* top = widget.window();
    const QPoint there = widget.mapTo(top, place);
    const QWidget* hit = top->childAt(there);
    if (!hit)
        hit = top;
    if (hit != &widget && !widget.isAncestorOf(hit)) {
        giveUp(u"%1 is covered by %2 (%3)"_s.arg(
            widget.objectName(), hit->objectName(), QString::fromLatin1(hit->metaObject()->className())));
        return;
    }
    QTest::mouseClick(top->windowHandle(), Qt::LeftButton, Qt::NoModifier, there);
}

void MouseHand::pressOn(QWidget& widget)
{
    const QPointer<QWidget> still(&widget);
    scrollTo(widget, widget.rect());
    if (!still) {
        giveUp(u"it went away while the wheel turned"_s);
        return;
    }
    const QRect seen = widget.visibleRegion().boundingRect();
    if (seen.isEmpty())
        giveUp(u"nothing can be seen of "_s + widget.objectName());
    else
        clickAt(widget, seen.center());
}

void MouseHand::goInto(QWidget& field)
{
    const QPointer<QWidget> still(&field);
    pressOn(field);
    if (!still || !field.hasFocus())
        giveUp(u"a click does not put the keyboard into "_s + (still ? field.objectName() : QString()));
}

void MouseHand::clickLine(QAbstractItemView& view, int line)
{
    const QModelIndex index = view.model()->index(line, 0);
    view.scrollTo(index);
    scrollTo(*view.viewport(), view.visualRect(index)); // a list may be longer than the page shows
    clickAt(*view.viewport(), view.visualRect(index).center());
}

void MouseHand::chooseLine(QComboBox& list, int line)
{
    pressOn(list);
    QAbstractItemView& view = *list.view();
    await([&view] { return view.isVisible(); }, u"%1 does not open"_s.arg(list.objectName()));
    if (!trouble().isEmpty())
        return;
    settle();
    clickLine(view, line);
}

void MouseHand::chooseEntry(QMenu& menu, QAction& entry)
{
    QTest::mouseClick(
        menu.windowHandle(), Qt::LeftButton, Qt::NoModifier, menu.actionGeometry(&entry).center());
}

void MouseHand::chooseRow(QAbstractItemView& view, int row)
{
    clickLine(view, row);
}

} // namespace alone
