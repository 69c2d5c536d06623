#include "support/page_audit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QGraphicsView>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace audit {

namespace {

QString shortened(QString text)
{
    text.replace(u'\n', u' ');
    return text.size() > 60 ? text.left(57) + u"…"_s : text;
}

// QPushButton#payButton in #billingCard
QString nameOf(const QWidget& widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className());
    if (!widget.objectName().isEmpty())
        return name + u'#' + widget.objectName();
    for (const QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (!parent->objectName().isEmpty())
            return name + u" in #"_s + parent->objectName();
    }
    return name;
}

bool isIn(const QWidget& widget, const QStringList& names)
{
    for (const QWidget* it = &widget; it != nullptr; it = it->parentWidget()) {
        if (!it->objectName().isEmpty() && names.contains(it->objectName()))
            return true;
    }
    return false;
}

// Qt's own parts of a bigger control: the field of a spin box, the list of a combo box, a viewport.
bool isInnerPart(const QWidget& widget)
{
    if (widget.objectName().startsWith(u"qt_") || qobject_cast<const QScrollBar*>(&widget) != nullptr)
        return true;
    for (const QWidget* it = widget.parentWidget(); it != nullptr; it = it->parentWidget()) {
        if (qobject_cast<const QComboBox*>(it) != nullptr
            || qobject_cast<const QAbstractSpinBox*>(it) != nullptr
            || qobject_cast<const QAbstractItemView*>(it) != nullptr
            || it->objectName() == u"qt_scrollarea_hcontainer"
            || it->objectName() == u"qt_scrollarea_vcontainer")
            return true;
    }
    return false;
}

QList<QWidget*> visibleWidgets(QWidget& page, const Options& options)
{
    QList<QWidget*> found;
    const QList<QWidget*> all = page.findChildren<QWidget*>();
    for (QWidget* widget : all) {
        if (widget->isVisible() && widget->window() == page.window() && !isInnerPart(*widget)
            && !isIn(*widget, options.ignored))
            found.append(widget);
    }
    return found;
}

bool isControl(const QWidget& widget)
{
    if (widget.focusPolicy() & Qt::TabFocus)
        return true;
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr
        || qobject_cast<const QLineEdit*>(&widget) != nullptr
        || qobject_cast<const QComboBox*>(&widget) != nullptr
        || qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr
        || qobject_cast<const QTextEdit*>(&widget) != nullptr
        || qobject_cast<const QPlainTextEdit*>(&widget) != nullptr;
}

QList<QWidget*> controls(QWidget& page, const Options& options)
{
    QList<QWidget*> found;
    const QList<QWidget*> widgets = visibleWidgets(page, options);
    for (QWidget* widget : widgets) {
        if (widget->isEnabled() && isControl(*widget))
            found.append(widget);
    }
    return found;
}

QString accessibleText(QWidget& widget, QAccessible::Text kind)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface != nullptr ? interface->text(kind).simplified() : QString();
}

bool hasLabel(const QWidget& control, const QWidget& page)
{
    const QList<QLabel*> labels = page.findChildren<QLabel*>();
    return std::any_of(labels.cbegin(), labels.cend(),
        [&control](const QLabel* label) { return label->buddy() == &control; });
}

int longestWord(const QFontMetrics& metrics, const QString& text)
{
    static const QRegularExpression kBreak(u"[\\n \\x{00AD}\\x{200B}/-]"_s); // not U+00A0
    int longest = 0;
    const QStringList words = text.split(kBreak, Qt::SkipEmptyParts);
    for (const QString& word : words)
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return longest;
}

// Empty, or why the text does not fit the widget that shows it.
QString needOf(const QWidget& widget, QSize needed)
{
    // Layouts round down to the pixel: one missing pixel hides nothing.
    if (needed.width() <= widget.width() + 1 && needed.height() <= widget.height() + 1)
        return {};
    return u"needs %1×%2, has %3×%4"_s.arg(needed.width())
        .arg(needed.height())
        .arg(widget.width())
        .arg(widget.height());
}

QString needOfLabel(const QLabel& label)
{
    const bool plain = label.textFormat() != Qt::RichText && !Qt::mightBeRichText(label.text());
    if (!label.wordWrap()) {
        if (plain && label.property("elided").toBool())
            return u"is elided"_s;
        return needOf(label, label.sizeHint());
    }
    const int room = label.contentsRect().width() - 2 * label.margin();
    if (plain) {
        const int word = longestWord(label.fontMetrics(), label.text());
        if (word > room + 1)
            return u"has a word of %1 pixels in %2"_s.arg(word).arg(room);
    }
    return needOf(label, {0, label.heightForWidth(label.width())});
}

QString needOfButton(const QAbstractButton& button)
{
    QSize needed = button.minimumSizeHint();
    if (!needed.isValid())
        needed = button.sizeHint();
    // A button that wraps its text knows its longest word, in the size it paints it.
    if (button.hasHeightForWidth())
        needed.setHeight(button.heightForWidth(button.width()));
    return needOf(button, needed);
}

QString needOfCombo(const QComboBox& combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    const QRect field
        = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    const int needed = combo.fontMetrics().horizontalAdvance(combo.currentText());
    return needed > field.width() + 1 ? u"needs %1 pixels, has %2"_s.arg(needed).arg(field.width())
                                      : QString();
}

QString needOfPlaceholder(const QLineEdit& edit)
{
    const QMargins margins = edit.textMargins();
    const int room = edit.contentsRect().width() - margins.left() - margins.right();
    const int needed = edit.fontMetrics().horizontalAdvance(edit.placeholderText());
    return needed > room ? u"needs %1 pixels for its placeholder, has %2"_s.arg(needed).arg(room) : QString();
}

QString needOfItems(const QAbstractItemView& view)
{
    const QAbstractItemModel* model = view.model();
    if (model == nullptr)
        return {};
    const int rows = std::min(model->rowCount(view.rootIndex()), 50);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            const QRect place = view.visualRect(index);
            const QSize needed = view.sizeHintForIndex(index);
            if (place.isValid() && !place.isEmpty() && needed.width() > place.width() + 1)
                return u"elides « %1 »"_s.arg(shortened(index.data().toString()));
        }
    }
    return {};
}

// What the ancestors hide of a widget, up to the content of a scroll area, which can be brought into view.
QString cutBy(const QWidget& widget, const QWidget& page)
{
    QRect rect = widget.rect();
    for (const QWidget* it = &widget; it != &page && it->parentWidget() != nullptr; it = it->parentWidget()) {
        const QWidget* parent = it->parentWidget();
        if (parent->objectName() == u"qt_scrollarea_viewport")
            return {};
        rect.translate(it->pos());
        if (!parent->rect().adjusted(-1, -1, 1, 1).contains(rect))
            return u"is cut by %1"_s.arg(nameOf(*parent));
    }
    return {};
}

QString textOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
        return combo->currentText();
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        return edit->text().isEmpty() ? edit->placeholderText() : QString();
    return {};
}

QString clippingOf(const QWidget& widget)
{
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget))
        return needOfItems(*view);
    if (textOf(widget).isEmpty())
        return {};
    QString need;
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        need = needOfLabel(*label);
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        need = needOfButton(*button);
    else if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
        need = needOfCombo(*combo);
    else if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        need = needOfPlaceholder(*edit);
    return need;
}

// Buttons of one exclusive group share one stop of the Tab key; the arrows go through them.
const QAbstractButton* exclusiveSibling(const QAbstractButton& button, const QSet<const QWidget*>& reached)
{
    QList<QAbstractButton*> siblings;
    if (button.group() != nullptr) {
        if (button.group()->exclusive())
            siblings = button.group()->buttons();
    } else if (button.autoExclusive() && button.parentWidget() != nullptr) {
        siblings = button.parentWidget()->findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly);
    }
    for (const QAbstractButton* sibling : siblings) {
        if (reached.contains(sibling))
            return sibling;
    }
    return nullptr;
}

struct Walk
{
    QSet<const QWidget*> reached;
    QString trap; // the widget that kept the focus, empty when none
};

Walk walkWithTab(QWidget& page)
{
    Walk walk;
    QWidget* window = page.window();
    if (QApplication::focusWidget() == nullptr)
        window->setFocus();
    // Every widget of the window may be on the way, and proxies may send one twice.
    const qsizetype longest = window->findChildren<QWidget*>().size() + 10;
    QWidget* first = nullptr;
    for (qsizetype i = 0; i < longest; ++i) {
        QWidget* before = QApplication::focusWidget();
        QTest::keyClick(before != nullptr ? before : window, Qt::Key_Tab);
        QWidget* now = QApplication::focusWidget();
        if (now == nullptr)
            break;
        if (now == before && walk.reached.size() > 0 && now != first) {
            walk.trap = nameOf(*now);
            break;
        }
        if (now == first)
            break;
        if (first == nullptr)
            first = now;
        for (const QWidget* it = now; it != nullptr; it = it->focusProxy())
            walk.reached.insert(it);
    }
    return walk;
}

} // namespace

QStringList clippedTexts(QWidget& page, const Options& options)
{
    QStringList faults;
    const QList<QWidget*> widgets = visibleWidgets(page, options);
    for (const QWidget* widget : widgets) {
        if (qobject_cast<const QTabBar*>(widget) != nullptr || isIn(*widget, options.mayElide))
            continue;
        QString why = clippingOf(*widget);
        if (why.isEmpty() && !textOf(*widget).isEmpty())
            why = cutBy(*widget, page);
        if (!why.isEmpty())
            faults.append(
                u"clipped text: %1 « %2 » %3"_s.arg(nameOf(*widget), shortened(textOf(*widget)), why));
    }
    return faults;
}

QStringList unnamedControls(QWidget& page, const Options& options)
{
    QStringList faults;
    const QList<QWidget*> found = controls(page, options);
    for (QWidget* control : found) {
        // The name Qt gives a combo box is what it shows: it needs one of its own, or a label.
        const bool ownName = qobject_cast<const QComboBox*>(control) == nullptr
            || !control->accessibleName().isEmpty() || hasLabel(*control, page);
        if (!ownName || accessibleText(*control, QAccessible::Name).isEmpty())
            faults.append(u"no accessible name: %1"_s.arg(nameOf(*control)));
    }
    return faults;
}

QStringList twinControls(QWidget& page, const Options& options)
{
    QStringList faults;
    QHash<std::pair<int, QString>, QWidget*> known;
    const QList<QWidget*> found = controls(page, options);
    for (QWidget* control : found) {
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(control);
        const QString name = accessibleText(*control, QAccessible::Name);
        if (interface == nullptr || name.isEmpty())
            continue;
        QWidget*& twin = known[{static_cast<int>(interface->role()), name}];
        if (twin != nullptr)
            faults.append(
                u"same role and name: %1 and %2 « %3 »"_s.arg(nameOf(*twin), nameOf(*control), name));
        twin = control;
    }
    return faults;
}

QStringList smallTargets(QWidget& page, const Options& options)
{
    QStringList faults;
    const QList<QWidget*> found = controls(page, options);
    for (const QWidget* control : found) {
        if (control->width() < options.smallestTarget || control->height() < options.smallestTarget)
            faults.append(u"small target: %1 is %2×%3"_s.arg(nameOf(*control))
                              .arg(control->width())
                              .arg(control->height()));
    }
    return faults;
}

QStringList unreachableControls(QWidget& page, const Options& options)
{
    QStringList faults;
    const Walk walk = walkWithTab(page);
    if (!walk.trap.isEmpty())
        faults.append(u"keeps the Tab key: %1"_s.arg(walk.trap));
    const QList<QWidget*> found = controls(page, options);
    for (const QWidget* control : found) {
        if (walk.reached.contains(control)
            || (control->focusProxy() != nullptr && walk.reached.contains(control->focusProxy())))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(control);
        if (button != nullptr && exclusiveSibling(*button, walk.reached) != nullptr)
            continue;
        faults.append(u"Tab does not reach: %1"_s.arg(nameOf(*control)));
    }
    return faults;
}

QStringList sidewaysScrolling(QWidget& page, const Options& options)
{
    QStringList faults;
    QList<QAbstractScrollArea*> areas = page.findChildren<QAbstractScrollArea*>();
    if (auto* self = qobject_cast<QAbstractScrollArea*>(&page))
        areas.append(self);
    for (const QAbstractScrollArea* area : std::as_const(areas)) {
        // A zoomed sheet of paper may be wider than its window.
        if (!area->isVisible() || qobject_cast<const QGraphicsView*>(area) != nullptr
            || isIn(*area, options.ignored) || isInnerPart(*area))
            continue;
        const auto* scroll = qobject_cast<const QScrollArea*>(area);
        const int content = scroll != nullptr && scroll->widget() != nullptr ? scroll->widget()->width() : 0;
        if (area->horizontalScrollBar()->maximum() > 0 || content > area->viewport()->width())
            faults.append(u"scrolls sideways: %1, %2 pixels in %3"_s.arg(nameOf(*area))
                              .arg(std::max(content,
                                  area->viewport()->width() + area->horizontalScrollBar()->maximum()))
                              .arg(area->viewport()->width()));
    }
    return faults;
}

QStringList faultsOf(QWidget& page, const Options& options)
{
    return clippedTexts(page, options) + unnamedControls(page, options) + twinControls(page, options)
        + smallTargets(page, options) + unreachableControls(page, options) + sidewaysScrolling(page, options);
}

} // namespace audit
