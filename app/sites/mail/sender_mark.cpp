#include "sites/mail/sender_mark.h"

#include "kit/icon.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace sites::mail {

namespace {

constexpr int kSide = 44;

} // namespace

SenderMark::SenderMark(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SenderMark::setSender(const QString& name, const QString& address)
{
    const QString shown = name.isEmpty() ? address : name;
    m_letter = shown.left(1).toUpper();
    // Only the real address wears the mark.
    const QString domain = address.section(u'@', -1);
    m_logo = domain == "electruc.example"_L1                                     ? u"electruc-mark"_s
        : domain == "messagerie.example"_L1 && address.startsWith("facteur@"_L1) ? u"site-messagerie"_s
        : domain == "academie.example"_L1                                        ? u"site-academie"_s
        : domain == "billetterie.example"_L1                                     ? u"site-billetterie"_s
                                                                                 : QString();
    update();
}

QSize SenderMark::sizeHint() const
{
    const int side = kit::ThemeScope::of(this).iconPx(kSide);
    return {side, side};
}

bool SenderMark::event(QEvent* event)
{
    if (kit::isLookChange(event)) {
        updateGeometry();
        update();
    }
    return QWidget::event(event);
}

void SenderMark::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_logo.isEmpty()) {
        painter.drawPixmap(0, 0, kit::logoPixmap(m_logo, height(), devicePixelRatioF()));
        return;
    }
    painter.setPen(QPen(theme.color(kit::Color::Primary), 2));
    painter.setBrush(theme.color(kit::Color::Tint));
    painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    painter.setFont(theme.fontFor(kit::TextType::H3));
    painter.setPen(theme.color(kit::Color::Ink));
    painter.drawText(rect(), Qt::AlignCenter, m_letter);
}

} // namespace sites::mail
