#include "sites/mail/link_status.h"

#include "kit/accessibility.h"
#include "kit/text_block.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace sites::mail {

namespace {

constexpr int kSide = 16;
constexpr int kAbove = 8;

} // namespace

LinkStatus::LinkStatus(QWidget* page)
    : QWidget(page)
{
    setObjectName(u"linkStatus"_s);
    kit::setAccessibleRole(*this, QAccessible::StatusBar);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    page->installEventFilter(this);
}

QString LinkStatus::text() const
{
    return m_url.isEmpty() ? QString() : tr("Ce lien mène à : %1").arg(m_url.toString());
}

void LinkStatus::showTarget(const QUrl& url)
{
    m_url = url;
    setAccessibleName(text());
    place();
    show();
    raise();
    update();
}

void LinkStatus::hideTarget()
{
    hide();
}

void LinkStatus::place()
{
    const QWidget* page = parentWidget();
    const kit::Theme& theme = kit::ThemeScope::of(this);
    kit::TextBlock block(text(), theme.fontFor(kit::TextType::Strong), 1.35);
    const int room = page->width() - 2 * kSide;
    const int height = block.layout(room) + 2 * kAbove;
    const int width = qMin(page->width(), block.usedWidth() + 2 * kSide + 4);
    setGeometry(0, page->height() - height, width, height);
}

bool LinkStatus::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void LinkStatus::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(kit::Color::Ctl), 2));
    painter.setBrush(theme.color(kit::Color::Bg));
    painter.drawRoundedRect(QRectF(rect()).adjusted(-8, 1, -1, 8), 8, 8);
    const QString shown = text();
    QTextLayout::FormatRange plain;
    QTextLayout::FormatRange host;
    plain.start = 0;
    plain.length = static_cast<int>(shown.size());
    plain.format.setFontWeight(QFont::Normal);
    host.start = static_cast<int>(shown.indexOf(m_url.host()));
    host.length = static_cast<int>(m_url.host().size());
    host.format.setFontWeight(QFont::Bold);
    kit::TextBlock block(shown, theme.fontFor(kit::TextType::Strong), 1.35, {plain, host});
    block.layout(width() - 2 * kSide + 4);
    block.draw(painter, QPointF(kSide, kAbove), theme.color(kit::Color::Ink));
}

} // namespace sites::mail
