#include "trainer/follow/wait_band.h"

#include "kit/accessibility.h"
#include "kit/flex_box.h"
#include "kit/icon_label.h"
#include "kit/text.h"
#include "kit/theme_scope.h"
#include "trainer/follow/follow_words.h"
#include "trainer/follow/wait_card.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

constexpr int kEdge = 6;
constexpr int kCardBasis = 374; // px at 100 %

} // namespace

WaitBand::WaitBand(QWidget* parent)
    : QWidget(parent)
    , m_box(new kit::FlexBox(this))
{
    kit::setAccessibleRole(*this, QAccessible::Grouping);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kEdge + 14, 8, 16, 8);
    layout->addWidget(m_box);
    m_box->setGap(16);
    m_box->setLineGap(8);
    m_title = new kit::IconLabel(u"alert"_s, {}, m_box);
    m_title->setObjectName(u"waitTitle"_s);
    m_title->setType(kit::TextType::Strong);
    m_title->setTone(kit::TextTone::Warn);
    m_title->setIconSize(26);
    m_title->setProperty("basis", 212);
    m_title->setProperty("fixed", true);
    for (int i = 0; i < kMostCards; ++i) {
        auto* card = new WaitCard(i + 1, m_box);
        card->setProperty("basis", kCardBasis);
        card->setProperty("grow", true);
        connect(card, &WaitCard::helpAsked, this, &WaitBand::helpAsked);
        card->hide();
        m_cards.append(card);
    }
    m_more = new kit::Text({}, kit::TextType::Small, kit::TextTone::Warn, m_box);
    m_more->setObjectName(u"waitMoreText"_s);
    m_more->setProperty("basis", 240);
    m_more->hide();
    hide();
}

void WaitBand::show(const coach::FollowUp& followUp)
{
    const qsizetype count = followUp.needs.size();
    setVisible(count > 0);
    if (count == 0)
        return;
    m_title->setText(FollowWords::waiting(count));
    setAccessibleName(m_title->text());
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const coach::FollowRow* row = i < count ? followUp.rowOf(followUp.needs.at(i).learner) : nullptr;
        if (row)
            m_cards.at(i)->show(*row);
        m_cards.at(i)->setVisible(row != nullptr);
    }
    const qsizetype more = count - m_cards.size();
    m_more->setVisible(more > 0);
    m_more->setText(more == 1 ? tr("Une autre personne attend : voyez le tableau.")
                              : tr("%1 autres personnes attendent : voyez le tableau.").arg(more));
}

void WaitBand::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.fillPath(shape, theme.backgroundOf(kit::Tone::Warn));
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRect(0, 0, kEdge, height()), theme.lineOf(kit::Tone::Warn));
    painter.restore();
    painter.setPen(theme.lineOf(kit::Tone::Warn));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

} // namespace trainer
