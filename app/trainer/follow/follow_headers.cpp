#include "trainer/follow/follow_headers.h"

#include "kit/avatar.h"
#include "kit/theme_scope.h"
#include "trainer/cell_paint.h"
#include "trainer/follow/follow_model.h"
#include "trainer/look.h"

#include <QPainter>
#include <QTextLayout>

namespace trainer {
namespace {

constexpr int kSide = 10; // px, beside a text
constexpr int kTop = 7;
constexpr int kMostLines = 3; // of a title; the rest is in its tip
constexpr int kAvatar = 34;
constexpr int kBar = 6; // of who needs help

// The text on so many lines of that width; what is left over is elided.
QStringList linesOf(const QString& text, const QFont& font, int width)
{
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() == kMostLines - 1;
        const QString words
            = isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        lines.append(QFontMetrics(font).elidedText(words.trimmed(), Qt::ElideRight, width));
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

void paintTitleGround(QPainter& painter, const kit::Theme& theme, const QRect& rect)
{
    painter.fillRect(rect, theme.color(kit::Color::SimTint));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), hairline(theme));
    painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), hairline(theme));
    painter.setFont(theme.fontFor(kit::TextType::SmallStrong));
    painter.setPen(theme.color(kit::Color::SimText));
}

} // namespace

FollowHeader::FollowHeader(Qt::Orientation orientation, QWidget* parent)
    : QHeaderView(orientation, parent)
{
    setSectionsClickable(orientation == Qt::Vertical);
    setHighlightSections(false);
    setSectionResizeMode(Fixed);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSectionSize(24);
}

void FollowHeader::fitHeight(int column)
{
    const QFont font = kit::ThemeScope::of(this).fontFor(kit::TextType::SmallStrong);
    qsizetype lines = 1;
    for (int i = 0; i < count(); ++i) {
        const QString title = model()->headerData(i, orientation()).toString();
        lines = qMax(lines, linesOf(title, font, column - 2 * kSide - 1).size());
    }
    setFixedHeight(static_cast<int>(lines) * QFontMetrics(font).height() + 2 * kTop + 1);
}

QSize FollowHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(kit::ThemeScope::of(this).fontFor(kit::TextType::Body));
    return {metrics.horizontalAdvance(model()->headerData(section, orientation()).toString()) + 2 * kSide,
        metrics.height() + 2 * kTop};
}

void FollowHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (orientation() == Qt::Horizontal)
        paintTitle(*painter, rect, section);
    else
        paintName(*painter, rect, section);
    painter->restore();
}

void FollowHeader::paintTitle(QPainter& painter, const QRect& rect, int section) const
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    paintTitleGround(painter, theme, rect);
    const QStringList lines = linesOf(model()->headerData(section, Qt::Horizontal).toString(),
        theme.fontFor(kit::TextType::SmallStrong), rect.width() - 2 * kSide - 1);
    painter.drawText(rect.adjusted(kSide, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, lines.join(u'\n'));
}

void FollowHeader::paintName(QPainter& painter, const QRect& rect, int section) const
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    painter.fillRect(rect, theme.color(kit::Color::Card));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), hairline(theme));
    painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), hairline(theme));
    if (model()->headerData(section, Qt::Vertical, FollowModel::kNeedRole).toBool())
        painter.fillRect(
            QRect(rect.left(), rect.top(), kBar, rect.height() - 1), theme.lineOf(kit::Tone::Warn));
    const int avatar = qMin(kAvatar, rect.height() - 8);
    const int picture = model()->headerData(section, Qt::Vertical, FollowModel::kAvatarRole).toInt();
    painter.drawPixmap(rect.left() + kSide, rect.top() + (rect.height() - avatar) / 2,
        kit::Avatar::pixmap(picture, avatar, devicePixelRatioF()));
    cell::paintText(painter, theme, rect.adjusted(2 * kSide + avatar, 0, -kSide, 0),
        model()->headerData(section, Qt::Vertical).toString(), kit::TextType::SmallStrong,
        kit::Color::SimText);
}

void FollowCorner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintTitleGround(painter, kit::ThemeScope::of(this), rect());
    painter.drawText(rect().adjusted(kSide, 0, -kSide, 0), Qt::AlignVCenter | Qt::AlignLeft, tr("Apprenant"));
}

} // namespace trainer
