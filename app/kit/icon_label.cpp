#include "kit/icon_label.h"

#include "kit/icon.h"
#include "kit/text.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace kit {

namespace {

constexpr int kGap = 10;
constexpr int kSmallGap = 8; // beside icons of 22 px and less

} // namespace

IconLabel::IconLabel(QWidget* parent)
    : QWidget(parent)
    , m_text(new Text(this))
{
    auto* row = new QHBoxLayout(this);
    row->setSpacing(0);
    row->addWidget(m_text, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_text->setVisible(false);
    arrange();
}

IconLabel::IconLabel(const QString& iconName, const QString& text, QWidget* parent)
    : IconLabel(parent)
{
    setIconName(iconName);
    setText(text);
}

void IconLabel::setIconName(const QString& name)
{
    m_iconName = name;
    arrange();
}

void IconLabel::setIconSize(int size)
{
    m_iconSize = size;
    arrange();
}

void IconLabel::setTone(TextTone tone)
{
    m_tone = tone;
    m_text->setTone(tone);
    update();
}

void IconLabel::setType(TextType type)
{
    m_text->setType(type);
    arrange();
}

QString IconLabel::typeName() const
{
    return m_text->typeName();
}

QString IconLabel::text() const
{
    return m_text->text();
}

void IconLabel::setText(const QString& text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    arrange();
}

void IconLabel::arrange()
{
    const Theme& theme = ThemeScope::of(this);
    const int icon = m_iconName.isEmpty() ? 0 : theme.iconPx(m_iconSize);
    const bool hasText = !m_text->text().isEmpty();
    layout()->setContentsMargins(
        icon > 0 && hasText ? icon + (m_iconSize <= 22 ? kSmallGap : kGap) : icon, 0, 0, 0);
    setMinimumHeight(icon + contentsMargins().top() + contentsMargins().bottom());
    updateGeometry();
    update();
}

bool IconLabel::event(QEvent* event)
{
    if (isLookChange(event) || event->type() == QEvent::Polish)
        arrange();
    return QWidget::event(event);
}

void IconLabel::paintEvent(QPaintEvent*)
{
    if (m_iconName.isEmpty())
        return;
    const Theme& theme = ThemeScope::of(this);
    const int icon = theme.iconPx(m_iconSize);
    // Beside the first line when the text has several.
    const int line = qRound(theme.fontFor(m_text->type()).pixelSize() * Theme::lineHeightOf(m_text->type()));
    const QRect area = contentsRect();
    const int band = m_text->text().isEmpty() || area.height() < line * 2 ? area.height() : line;
    const int x = layoutDirection() == Qt::RightToLeft ? area.right() + 1 - icon : area.x();
    QPainter painter(this);
    paintIcon(painter, m_iconName, theme.colorOf(m_tone, TextType::Strong),
        QRectF(x, area.y(), icon, qMax(band, icon)), icon);
}

} // namespace kit
