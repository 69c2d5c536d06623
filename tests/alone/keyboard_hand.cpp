#include "alone/keyboard_hand.h"

#include "kit/dialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace alone {
namespace {

constexpr int kMostParts = 8;
constexpr int kMostStops = 150; // of Tab in a whole window

// What F6 goes through.
const QStringList kParts{u"tabStrip"_s, u"browserBar"_s, u"passwordBubble"_s, u"pageArea"_s, u"coachPanel"_s,
    u"phonePanel"_s, u"practiceStrip"_s};

QString nameOf(const QWidget* widget)
{
    if (!widget)
        return u"nothing"_s;
    return widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                          : widget->objectName();
}

const QWidget* partOf(const QWidget& widget)
{
    for (const QWidget* part = &widget; part; part = part->parentWidget()) {
        if (qobject_cast<const kit::Dialog*>(part))
            return nullptr; // F6 does nothing there
        if (kParts.contains(part->objectName()))
            return part;
    }
    return nullptr;
}

bool isIn(const QWidget& part)
{
    const QWidget* focus = QApplication::focusWidget();
    return focus && (focus == &part || part.isAncestorOf(focus));
}

bool excludeEachOther(const QWidget* one, const QWidget* other)
{
    const auto* first = qobject_cast<const QAbstractButton*>(one);
    const auto* second = qobject_cast<const QAbstractButton*>(other);
    if (!first || !second || !first->isCheckable() || !second->isCheckable())
        return false;
    if (first->group() || second->group())
        return first->group() == second->group() && first->group()->exclusive();
    return first->autoExclusive() && second->autoExclusive()
        && first->parentWidget() == second->parentWidget();
}

// The arrow that leads there from the focus.
Qt::Key arrowTo(const QWidget& target)
{
    const QWidget* focus = QApplication::focusWidget();
    const QPoint way
        = target.mapToGlobal(target.rect().center()) - focus->mapToGlobal(focus->rect().center());
    if (qAbs(way.y()) > target.height() / 2)
        return way.y() > 0 ? Qt::Key_Down : Qt::Key_Up;
    return way.x() > 0 ? Qt::Key_Right : Qt::Key_Left;
}

bool hasKeyboard(const QWidget& widget)
{
    const QWidget* proxy = widget.focusProxy();
    return widget.hasFocus() || (proxy && proxy->hasFocus());
}

} // namespace

KeyboardHand::KeyboardHand(QWidget& window)
    : Hand(window)
{
}

void KeyboardHand::goToPart(const QWidget& part)
{
    for (int i = 0; i < kMostParts && !isIn(part); ++i)
        strike(Qt::Key_F6);
}

void KeyboardHand::goInto(QWidget& field)
{
    const QPointer<QWidget> target(&field);
    if (hasKeyboard(field))
        return;
    if (const QWidget* part = partOf(field))
        goToPart(*part);
    QStringList passed;
    for (int i = 0; i < kMostStops && target && !hasKeyboard(*target); ++i) {
        const QWidget* focus = QApplication::focusWidget();
        passed.append(nameOf(focus));
        strike(excludeEachOther(focus, target) ? arrowTo(*target) : Qt::Key_Tab);
    }
    if (!target)
        giveUp(u"it went away; the keyboard passed "_s + passed.join(u' '));
    else if (!hasKeyboard(*target))
        giveUp(u"the keyboard does not reach %1; it passed %2"_s.arg(nameOf(target), passed.join(u' ')));
    else if (target->visibleRegion().isEmpty())
        giveUp(u"%1 has the focus and is out of sight"_s.arg(nameOf(target)));
}

void KeyboardHand::pressOn(QWidget& widget)
{
    const QPointer<QWidget> target(&widget);
    goInto(widget);
    if (!trouble().isEmpty())
        return;
    const auto* button = qobject_cast<const QAbstractButton*>(target.data());
    const bool isChoice = button && button->isCheckable();
    if (isChoice && button->isChecked() && (button->autoExclusive() || button->group()))
        return; // the arrow chose it
    strike(isChoice ? Qt::Key_Space : Qt::Key_Return);
}

void KeyboardHand::chooseLine(QComboBox& list, int line)
{
    const QPointer<QComboBox> target(&list);
    goInto(list);
    for (int i = 0; i <= list.count() && target && target->currentIndex() != line; ++i)
        strike(target->currentIndex() < line ? Qt::Key_Down : Qt::Key_Up);
}

void KeyboardHand::chooseEntry(QMenu& menu, QAction& entry)
{
    const QPointer<QMenu> target(&menu);
    const qsizetype count = menu.actions().size();
    for (qsizetype i = 0; i <= count && target && target->activeAction() != &entry; ++i)
        strike(Qt::Key_Down);
    if (!target || target->activeAction() != &entry)
        giveUp(u"the arrows do not reach "_s + entry.objectName());
    strike(Qt::Key_Return);
}

void KeyboardHand::chooseRow(QAbstractItemView& view, int row)
{
    const QPointer<QAbstractItemView> target(&view);
    goInto(view);
    const int count = view.model()->rowCount();
    for (int i = 0; i <= count && target && target->currentIndex().row() != row; ++i)
        strike(target->currentIndex().row() < row ? Qt::Key_Down : Qt::Key_Up);
    if (!target || target->currentIndex().row() != row)
        giveUp(u"the arrows do not reach line %1"_s.arg(row));
    strike(Qt::Key_Return);
}

} // namespace alone
