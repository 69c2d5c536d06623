#include "sites/electruc/two_line_link.h"

#include "kit/accessibility.h"
#include "kit/text.h"
#include "kit/theme_scope.h"

#include <QPainter>
#include <QVBoxLayout>

namespace sites::electruc {

TwoLineLink::TwoLineLink(const QString& title, const QString& detail, QWidget* parent)
    : kit::PaintedButton(parent)
    , m_title(new kit::Text(title, kit::TextType::Strong, kit::TextTone::Auto, this))
    , m_detail(new kit::Text(detail, kit::TextType::Small, kit::TextTone::Muted, this))
{
    kit::setAccessibleRole(*this, QAccessible::Link);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_title->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_detail->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_title);
    lines->addWidget(m_detail);
}

QSize TwoLineLink::sizeHint() const
{
    return layout()->sizeHint().expandedTo({44, 48});
}

QSize TwoLineLink::minimumSizeHint() const
{
    return layout()->minimumSize().expandedTo({44, 44});
}

void TwoLineLink::paintEvent(QPaintEvent*)
{
    // Only the underline is ours; the words are labels.
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const QFontMetrics metrics(theme.fontFor(kit::TextType::Strong));
    const int width = qMin(metrics.horizontalAdvance(m_title->text()), m_title->width());
    QPainter painter(this);
    painter.fillRect(
        QRect(m_title->x(), m_title->geometry().bottom() - 1, width, underMouse() || isDown() ? 3 : 2),
        theme.color(kit::Color::Ink));
}

} // namespace sites::electruc
