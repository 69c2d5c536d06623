#include "sites/electruc/request_row.h"

#include "kit/accessibility.h"
#include "kit/badge.h"
#include "kit/flex_box.h"
#include "kit/icon_label.h"
#include "kit/icon_tile.h"
#include "kit/text.h"
#include "kit/theme_scope.h"
#include "sites/electruc/wording.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace sites::electruc {

namespace {

constexpr int kBadgeWidth = 126; // at 100 %
constexpr int kLeastHeight = 74;

} // namespace

RequestRow::RequestRow(const core::RequestLine& line, const core::Format& format, QWidget* parent)
    : kit::PaintedButton(parent)
{
    setObjectName(u"requestRow-"_s + line.request.reference);
    kit::setAccessibleRole(*this, QAccessible::Link);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 13, 16, 13); // 74 px with the tile
    row->setSpacing(16);
    auto* tile = new kit::IconTile(u"request"_s, kit::IconTile::Look::Soft, this);
    auto* middle = new kit::FlexBox(this);
    middle->setGap(16);
    middle->setLineGap(6);

    auto* texts = new QWidget(middle);
    texts->setProperty("grow", true);
    texts->setProperty("basis", 300);
    auto* column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new kit::Text(line.request.subject, kit::TextType::Strong, kit::TextTone::Auto, texts));
    const QString facts = Wording::factsOf(line, format);
    column->addWidget(new kit::Text(facts, kit::TextType::Small, kit::TextTone::Muted, texts));

    m_badgeBox = new QWidget(middle);
    auto* badgeRow = new QHBoxLayout(m_badgeBox);
    badgeRow->setContentsMargins(0, 0, 0, 0);
    auto* badge = new kit::Badge(m_badgeBox);
    Wording::show(*badge, line.request.status);
    badgeRow->addWidget(badge);
    badgeRow->addStretch();
    auto* chevron = new kit::IconLabel(this);
    chevron->setIconName(u"chevron-right"_s);
    row->addWidget(tile, 0, Qt::AlignVCenter);
    row->addWidget(middle, 1);
    row->addWidget(chevron);
    for (QWidget* part : findChildren<QWidget*>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("%1, %2, %3", "subject of a request, what is known of it, its status")
                          .arg(line.request.subject, facts, badge->text()));
    adapt();
}

void RequestRow::adapt()
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    m_badgeBox->setMinimumWidth(theme.isLarge() ? 0 : theme.px(kBadgeWidth));
}

QSize RequestRow::sizeHint() const
{
    return layout()->sizeHint().expandedTo({44, kLeastHeight});
}

QSize RequestRow::minimumSizeHint() const
{
    return layout()->minimumSize().expandedTo({44, kLeastHeight});
}

int RequestRow::heightForWidth(int width) const
{
    return qMax(kLeastHeight, layout()->totalHeightForWidth(width));
}

void RequestRow::paintEvent(QPaintEvent*)
{
    if (!underMouse() && !isDown())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kit::ThemeScope::of(this).color(kit::Color::Soft));
    painter.drawRoundedRect(rect(), 11, 11);
}

bool RequestRow::event(QEvent* event)
{
    if (kit::isLookChange(event))
        adapt();
    return kit::PaintedButton::event(event);
}

} // namespace sites::electruc
