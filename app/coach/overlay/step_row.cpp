#include "coach/overlay/step_row.h"

#include "kit/accessibility.h"
#include "kit/icon.h"
#include "kit/text.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coach::overlay {
namespace {

constexpr int kMarker = 30; // px of the circle, at 100 %
constexpr int kGap = 12;
constexpr int kSide = 8;
constexpr int kCardSide = 12; // border and padding of the current step
constexpr int kTextDown = 3; // the title's first line stands in the middle of the circle

QFont numberFont(const kit::Theme& theme)
{
    QFont font = theme.fontFor(kit::TextType::Small);
    font.setWeight(QFont::Bold);
    return font;
}

} // namespace

StepRow::StepRow(QWidget* parent)
    : QWidget(parent)
    , m_title(new kit::Text(this))
    , m_instruction(new kit::Text(this))
    , m_column(new QVBoxLayout(this))
    , m_extra(new QVBoxLayout)
{
    kit::setAccessibleRole(*this, QAccessible::ListItem);
    m_title->setType(kit::TextType::CoachStep);
    m_title->setObjectName(u"stepTitle"_s);
    m_instruction->setType(kit::TextType::CoachStep);
    m_instruction->setObjectName(u"stepInstruction"_s);
    m_instruction->setTone(kit::TextTone::Sim);
    m_column->setSpacing(2);
    m_column->addWidget(m_title);
    m_column->addWidget(m_instruction);
    m_column->addLayout(m_extra);
    m_extra->setContentsMargins(0, 0, 0, 0);
    m_extra->setSpacing(8);
}

void StepRow::show(int number, State state, const QString& title, const QString& instruction)
{
    m_number = number;
    m_state = state;
    const bool isCurrent = state == State::Current;
    m_title->setSegments({{title, isCurrent}});
    m_title->setTone(state == State::Done ? kit::TextTone::SimMuted : kit::TextTone::Sim);
    m_instruction->setText(instruction);
    m_instruction->setVisible(isCurrent && !instruction.isEmpty());
    setObjectName(u"coachStep%1"_s.arg(number));
    const QString told = state == State::Done ? tr("Étape %1, faite : %2")
        : isCurrent                           ? tr("Étape %1, à faire maintenant : %2")
                                              : tr("Étape %1 : %2");
    setAccessibleName(told.arg(number).arg(title));
    setAccessibleDescription(isCurrent ? instruction : QString());
    arrange();
    update();
}

void StepRow::arrange()
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const bool isCurrent = m_state == State::Current;
    const int side = isCurrent ? kCardSide : kSide;
    const int above = (isCurrent ? kCardSide : 6) + kTextDown;
    m_column->setContentsMargins(side + theme.px(kMarker) + kGap, above, side, isCurrent ? kCardSide : 6);
    setMinimumHeight(theme.px(kMarker) + 2 * (isCurrent ? kCardSide : 6));
}

bool StepRow::event(QEvent* event)
{
    if (kit::isLookChange(event))
        arrange();
    return QWidget::event(event);
}

void StepRow::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const bool isCurrent = m_state == State::Current;
    const bool isDone = m_state == State::Done;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isCurrent) {
        painter.setPen(QPen(theme.color(kit::Color::Sim), 2));
        painter.setBrush(theme.color(kit::Color::Card));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 9, 9);
    }
    const int size = theme.px(kMarker);
    const int side = isCurrent ? kCardSide : kSide;
    const int x = layoutDirection() == Qt::RightToLeft ? width() - side - size : side;
    const QRectF circle(x, isCurrent ? kCardSide : 6, size, size);
    painter.setPen(QPen(theme.color(isCurrent || isDone ? kit::Color::Sim : kit::Color::CreamCtl), 2));
    painter.setBrush(isDone ? theme.color(kit::Color::Sim)
            : isCurrent     ? theme.color(kit::Color::Spot)
                            : theme.color(kit::Color::Card));
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    if (isDone) {
        kit::paintIcon(painter, u"check"_s, theme.color(kit::Color::OnSim), circle, theme.iconPx(18));
        return;
    }
    painter.setFont(numberFont(theme));
    // On yellow, in every theme, the number is the dark violet of the design.
    painter.setPen(isCurrent ? QColor(0x2A, 0x1F, 0x3D) : theme.color(kit::Color::SimText));
    painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
}

} // namespace coach::overlay
