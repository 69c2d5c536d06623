#include "trainer/data/record_header.h"

#include "kit/icon.h"
#include "kit/theme_scope.h"
#include "trainer/cell_paint.h"
#include "trainer/look.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

constexpr int kMark = 18;
constexpr int kMarkGap = 4;
constexpr int kLine = 2;

} // namespace

RecordHeader::RecordHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(Fixed);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Ordre de la liste"));
    setAccessibleDescription(tr("Les flèches changent de colonne ; Espace trie."));
    connect(this, &QHeaderView::sectionClicked, this, &RecordHeader::pressed);
}

void RecordHeader::setOrder(int column, bool descending)
{
    m_orderedBy = column;
    m_descending = descending;
    viewport()->update();
}

int RecordHeader::titleWidth(int section) const
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    return 2 * cell::kLeft + kMarkGap + theme.iconPx(kMark) + 1
        + QFontMetrics(theme.fontFor(kit::TextType::SmallStrong)).horizontalAdvance(text);
}

void RecordHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, titleGround(theme));
    painter->fillRect(QRect(rect.left(), rect.bottom() - kLine + 1, rect.width(), kLine), tileLine(theme));
    if (section == 0) {
        cell::paintBox(*painter, theme, rect,
            static_cast<Qt::CheckState>(
                model()->headerData(section, Qt::Horizontal, Qt::CheckStateRole).toInt()));
    } else {
        const QString title = model()->headerData(section, Qt::Horizontal).toString();
        const bool atRight
            = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        const bool isOrder = section == m_orderedBy;
        const int mark = theme.iconPx(kMark);
        QRect area = rect.adjusted(cell::kLeft, 0, -cell::kLeft, -kLine);
        const int advance = QFontMetrics(theme.fontFor(kit::TextType::SmallStrong)).horizontalAdvance(title);
        const int room = isOrder ? mark + kMarkGap : 0;
        const int left = atRight ? area.right() + 1 - advance : area.left();
        if (isOrder) {
            const int at = atRight ? left - room : left + advance + kMarkGap;
            kit::paintIcon(*painter, m_descending ? u"chevron-down"_s : u"chevron-up"_s,
                theme.color(kit::Color::Sim), QRectF(at, area.top(), mark, area.height()), mark);
        }
        cell::paintText(*painter, theme, area, title, kit::TextType::SmallStrong, kit::Color::Ink,
            atRight ? Qt::AlignRight : Qt::AlignLeft);
    }
    if (hasFocus() && section == m_current) {
        painter->setPen(QPen(theme.color(kit::Color::Sim), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect).adjusted(3, 3, -3, -5), 4, 4);
    }
    painter->restore();
}

void RecordHeader::move(int step)
{
    for (int section = m_current + step; section >= 0 && section < count() - 1; section += step) {
        if (isSectionHidden(section))
            continue;
        m_current = section;
        break;
    }
    viewport()->update();
}

void RecordHeader::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        move(-1);
        break;
    case Qt::Key_Right:
        move(1);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT pressed(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RecordHeader::focusInEvent(QFocusEvent* event)
{
    QHeaderView::focusInEvent(event);
    viewport()->update();
}

void RecordHeader::focusOutEvent(QFocusEvent* event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

} // namespace trainer
