#include "trainer/letter_table.h"

#include "kit/theme_scope.h"
#include "trainer/letter_delegate.h"
#include "trainer/letter_model.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace trainer {
LetterTable::LetterTable(QWidget* parent)
    : RowTable(8, parent)
    , m_letters(new LetterModel(this))
{
    setItemDelegate(new LetterDelegate(this));
    showRows(m_letters);
}

void LetterTable::shareWidth(const kit::Theme& theme)
{
    const QFontMetrics strong(theme.fontFor(kit::TextType::Strong));
    const QFontMetrics badge(theme.fontFor(kit::TextType::Chrome));
    const int room = viewport()->width() - 1; // the last column's line
    const int letter = badge.horizontalAdvance(LetterModel::tr("À imprimer")) + theme.iconPx(20) + 60;
    const int code = strong.horizontalAdvance(QStringLiteral("WWWW-WWWW")) + 24;
    // Where there is no room for it, the code stands in the preview only.
    const bool showsCode = room - kChosenWidth - letter - code >= theme.px(200);
    setColumnHidden(LetterModel::Code, !showsCode);
    setColumnWidth(LetterModel::Chosen, kChosenWidth);
    setColumnWidth(LetterModel::Code, code);
    setColumnWidth(LetterModel::Letter, letter);
    setColumnWidth(LetterModel::Person, qMax(120, room - kChosenWidth - letter - (showsCode ? code : 0)));
}

void LetterTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    RowTable::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.row());
}

void LetterTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && currentIndex().isValid())
        m_letters->toggle(currentIndex().row());
    else
        RowTable::keyPressEvent(event);
}

void LetterTable::mousePressEvent(QMouseEvent* event)
{
    RowTable::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index.column() == LetterModel::Chosen)
        m_letters->toggle(index.row());
}

} // namespace trainer
