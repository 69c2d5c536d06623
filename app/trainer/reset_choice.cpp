#include "trainer/reset_choice.h"

#include "kit/icon_label.h"
#include "kit/text.h"
#include "kit/theme_scope.h"
#include "trainer/look.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trainer {

namespace {

constexpr int kSide = 18; // padding and outline
constexpr int kTop = 16;
constexpr int kGap = 8;
constexpr int kIndicator = 28;
constexpr int kIndicatorGap = 12;
constexpr qreal kRadius = 12;

} // namespace

ResetChoice::ResetChoice(QWidget* parent)
    : QRadioButton(parent)
    , m_title(new kit::Text({}, kit::TextType::H3, kit::TextTone::Sim, this))
    , m_result(new kit::Text({}, kit::TextType::Small, kit::TextTone::Text, this))
    , m_erasedHead(new kit::IconLabel(u"trash"_s, tr("Efface"), this))
    , m_erased(new kit::Text({}, kit::TextType::Small, kit::TextTone::Text, this))
    , m_keptHead(new kit::IconLabel(u"check"_s, tr("Garde"), this))
    , m_kept(new kit::Text({}, kit::TextType::Small, kit::TextTone::Text, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSide, kTop, kSide, kTop);
    column->setSpacing(kGap);
    auto* head = new QHBoxLayout;
    head->addSpacing(kIndicator + kIndicatorGap);
    head->addWidget(m_title, 1);
    column->addLayout(head);
    column->addWidget(m_result);
    const auto addPart = [column](kit::IconLabel* title, kit::Text* text, kit::TextTone tone) {
        title->setType(kit::TextType::SmallStrong);
        title->setTone(tone);
        title->setIconSize(20);
        auto* part = new QVBoxLayout;
        part->setSpacing(0);
        part->addWidget(title);
        part->addWidget(text);
        column->addLayout(part);
    };
    addPart(m_erasedHead, m_erased, kit::TextTone::Error);
    addPart(m_keptHead, m_kept, kit::TextTone::Ok);
    column->addStretch(1);
    // The card is one target: clicks on its words are clicks on it.
    const auto parts = findChildren<QWidget*>();
    for (QWidget* part : parts)
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ResetChoice::setTexts(
    const QString& title, const QString& result, const QString& erased, const QString& kept)
{
    m_title->setText(title);
    m_result->setText(result);
    m_erased->setText(erased);
    m_kept->setText(kept);
    m_erasedHead->setText(tr("Efface"));
    m_keptHead->setText(tr("Garde"));
    setAccessibleName(title);
    setAccessibleDescription(tr("%1 Efface : %2 Garde : %3").arg(result, erased, kept));
}

QSize ResetChoice::sizeHint() const
{
    return layout()->sizeHint();
}

QSize ResetChoice::minimumSizeHint() const
{
    return layout()->minimumSize();
}

int ResetChoice::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

bool ResetChoice::event(QEvent* event)
{
    if (kit::isLookChange(event) || event->type() == QEvent::Polish)
        place();
    return QRadioButton::event(event);
}

void ResetChoice::place()
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    auto* head = layout()->itemAt(0)->layout();
    head->itemAt(0)->spacerItem()->changeSize(theme.iconPx(kIndicator) + kIndicatorGap,
        theme.iconPx(kIndicator), QSizePolicy::Fixed, QSizePolicy::Minimum);
    layout()->invalidate();
    updateGeometry();
    update();
}

QRect ResetChoice::indicatorRect() const
{
    const int size = kit::ThemeScope::of(this).iconPx(kIndicator);
    const QRect head = layout()->itemAt(0)->geometry();
    const int x = layoutDirection() == Qt::RightToLeft ? width() - kSide - size : kSide;
    return {x, head.top() + (head.height() - size) / 2, size, size};
}

void ResetChoice::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor sim = theme.color(kit::Color::Sim);
    const qreal pen = isChecked() ? 3 : 2;
    painter.setPen(QPen(isChecked() ? sim : tileLine(theme), pen));
    painter.setBrush(theme.color(isChecked() || underMouse() ? kit::Color::SimSoft : kit::Color::Card));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), kRadius - pen / 2, kRadius - pen / 2);

    const QRectF circle(indicatorRect());
    const qreal ring = isChecked() ? 9 * circle.width() / kIndicator : 2;
    painter.setPen(QPen(isChecked() ? sim : tileLine(theme), ring));
    painter.setBrush(theme.color(kit::Color::Card));
    painter.drawEllipse(circle.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2));
}

} // namespace trainer
