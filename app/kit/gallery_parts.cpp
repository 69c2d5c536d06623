#include "kit/gallery_parts.h"

#include "kit/focus_ring.h"
#include "kit/icon.h"
#include "kit/text.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kit {

namespace {

constexpr int kSwatchHeight = 52;

} // namespace

Swatch::Swatch(Color role, bool outlined, QWidget* parent)
    : QWidget(parent)
    , m_value(new Text({}, TextType::Small, TextTone::Muted, this))
    , m_role(role)
    , m_outlined(outlined)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSwatchHeight + 4, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Text(tokenName(role), TextType::SmallStrong, TextTone::Ink, this));
    column->addWidget(m_value);
}

bool Swatch::event(QEvent* event)
{
    if (isLookChange(event) || event->type() == QEvent::Polish)
        m_value->setText(ThemeScope::of(this).color(m_role).name().toUpper());
    return QWidget::event(event);
}

void Swatch::paintEvent(QPaintEvent*)
{
    const Theme& theme = ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.color(m_role));
    painter.setPen(m_outlined ? QPen(theme.color(Color::Ctl), 1) : QPen(Qt::NoPen));
    const qreal half = m_outlined ? 0.5 : 0;
    painter.drawRoundedRect(QRectF(0, 0, width(), kSwatchHeight).adjusted(half, half, -half, -half), 8, 8);
}

RingLayer::RingLayer(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
}

void RingLayer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (const QWidget* ringed : std::as_const(m_ringed)) {
        if (ringed->isVisible())
            FocusRing::paintAround(painter, *ringed, ringed->mapTo(parentWidget(), QPoint()));
    }
}

QWidget* galleryCell(QWidget* component, const QString& caption, QWidget* parent, bool stretched)
{
    auto* cell = new QWidget(parent);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(component, 0, stretched ? Qt::Alignment() : Qt::AlignLeft);
    column->addWidget(new Text(caption, TextType::Small, TextTone::Muted, cell));
    column->addStretch(1);
    return cell;
}

OpenListPicture::OpenListPicture(const QStringList& items, int chosen, int hovered, QWidget* parent)
    : QWidget(parent)
    , m_items(items)
    , m_chosen(chosen)
    , m_hovered(hovered)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize OpenListPicture::sizeHint() const
{
    return {330, 4 + ThemeScope::of(this).px(48) * static_cast<int>(m_items.size())};
}

void OpenListPicture::paintEvent(QPaintEvent*)
{
    const Theme& theme = ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Color::Ctl), 2));
    painter.setBrush(theme.color(Color::Bg));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    const int row = theme.px(48);
    const int check = theme.iconPx(22);
    for (int i = 0; i < m_items.size(); ++i) {
        const QRect area(2, 2 + i * row, width() - 4, row);
        if (i == m_chosen || i == m_hovered)
            painter.fillRect(area, theme.color(i == m_chosen ? Color::Tint : Color::Soft));
        if (i == m_chosen)
            paintIcon(painter, u"check"_s, theme.color(Color::Text), QRect(16, area.y(), check, row), check);
        painter.setPen(theme.color(Color::Text));
        painter.setFont(theme.fontFor(i == m_chosen ? TextType::Strong : TextType::Body));
        painter.drawText(area.adjusted(14 + check + 12, 0, 0, 0), Qt::AlignVCenter, m_items.at(i));
    }
}

} // namespace kit
