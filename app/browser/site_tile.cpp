#include "browser/site_tile.h"

#include "browser/site.h"
#include "kit/accessibility.h"
#include "kit/icon.h"
#include "kit/text_block.h"
#include "kit/theme_scope.h"

#include <QFileInfo>
#include <QPainter>

#include <algorithm>

namespace browser {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLogo = 56;
constexpr int kPadding = 16;
constexpr int kGap = 16;
constexpr int kMinimumHeight = 129;

} // namespace

SiteTile::SiteTile(const Site& site, QWidget* parent)
    : kit::PaintedButton(parent)
    , m_site(site)
    , m_logo(QFileInfo(site.iconPath()).completeBaseName())
{
    if (m_logo == u"electruc-favicon"_s) // the tab's small drawing has a large sister
        m_logo = u"electruc-mark"_s;
    setObjectName(u"siteTile_"_s + site.host().section(u'.', -2, -2));
    kit::setAccessibleRole(*this, QAccessible::Link);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::clicked, this, [this] {
        QUrl url;
        url.setScheme(u"https"_s);
        url.setHost(m_site.host());
        url.setPath(u"/"_s);
        Q_EMIT chosen(url);
    });
    retranslate();
}

void SiteTile::retranslate()
{
    m_tagline = m_site.tagline();
    setText(m_site.name());
    setAccessibleName(tr("Ouvrir %1", "a site").arg(m_site.name()));
    setAccessibleDescription(m_news > 0 ? m_tagline + u", "_s + m_site.newsText(m_news) : m_tagline);
    updateGeometry();
    update();
}

void SiteTile::setNews(int count)
{
    if (count == m_news)
        return;
    m_news = count;
    retranslate();
}

int SiteTile::textWidth(int width) const
{
    return qMax(80, width - 2 * kPadding - kLogo - kGap);
}

QSize SiteTile::sizeHint() const
{
    const int width = kit::ThemeScope::of(this).px(293);
    return {width, heightForWidth(width)};
}

QSize SiteTile::minimumSizeHint() const
{
    return {240, kMinimumHeight};
}

int SiteTile::heightForWidth(int width) const
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    kit::TextBlock name(text(), theme.fontFor(kit::TextType::H3), 1.35);
    kit::TextBlock tagline(m_tagline, theme.fontFor(kit::TextType::Small), 1.3);
    const int height = name.layout(textWidth(width)) + tagline.layout(textWidth(width)) + 2 * kPadding;
    return std::max(height, kMinimumHeight);
}

void SiteTile::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const bool isLight = theme.name() == kit::ThemeName::Light;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = isDown() || underMouse();
    painter.setBrush(theme.color(isLit ? kit::Color::SimTint : kit::Color::Card));
    painter.setPen(QPen(isLight ? QColor(0x6B, 0x55, 0xA0) : theme.color(kit::Color::Sim), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 11, 11);

    const QPixmap logo = kit::logoPixmap(m_logo, kLogo, devicePixelRatioF());
    painter.drawPixmap(kPadding + 2, (height() - kLogo) / 2, logo);

    const int left = kPadding + 2 + kLogo + kGap;
    kit::TextBlock name(text(), theme.fontFor(kit::TextType::H3), 1.35);
    kit::TextBlock tagline(m_tagline, theme.fontFor(kit::TextType::Small), 1.3);
    const int nameHeight = name.layout(textWidth(width()));
    const int all = nameHeight + tagline.layout(textWidth(width()));
    const int top = (height() - all) / 2;
    name.draw(painter, QPointF(left, top), theme.color(kit::Color::SimText));
    tagline.draw(painter, QPointF(left, top + nameHeight), theme.color(kit::Color::SimMuted));
    if (m_news > 0)
        paintNews(painter, QPoint(kPadding + 2 + kLogo, (height() - kLogo) / 2));
}

// A round number at the corner of the logo.
void SiteTile::paintNews(QPainter& painter, const QPoint& corner) const
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    kit::TextBlock number(m_news > 99 ? u"99+"_s : QString::number(m_news),
        theme.withTextCap(150).fontFor(kit::TextType::SmallStrong), 1.25);
    const int textWidth = number.naturalWidth();
    const int textHeight = number.layout(textWidth + 1);
    const int side = textHeight + 6;
    const QRectF round(corner.x() - side * 0.55, corner.y() - side * 0.45, qMax(side, textWidth + 14), side);
    painter.setPen(QPen(theme.color(kit::Color::Card), 2));
    painter.setBrush(theme.color(kit::Color::ErrText));
    painter.drawRoundedRect(round, side / 2.0, side / 2.0);
    number.draw(painter,
        QPointF(round.x() + (round.width() - textWidth) / 2, round.y() + (round.height() - textHeight) / 2),
        theme.color(kit::Color::Card));
}

} // namespace browser
