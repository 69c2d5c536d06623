#include "coach/overlay/exercise_row.h"

#include "kit/icon.h"
#include "kit/text_block.h"
#include "kit/theme_scope.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace coach::overlay {
namespace {

constexpr int kHeight = 56; // px at 100 %
constexpr int kSide = 16;
constexpr int kNumber = 32;
constexpr int kIcon = 22;
constexpr int kGap = 16;
constexpr int kIconGap = 8;
constexpr int kLeastTitle = 170; // px at 100 %, of a title with its state beside it

QString iconOf(ExerciseState state)
{
    switch (state) {
    case ExerciseState::Done:
        return u"check-circle"_s;
    case ExerciseState::Begun:
        return u"progress"_s;
    case ExerciseState::ToDo:
        break;
    }
    return u"circle"_s;
}

kit::TextBlock titleBlock(const QString& title, const kit::Theme& theme)
{
    return kit::TextBlock(title, theme.fontFor(kit::TextType::Strong), 1.3);
}

} // namespace

ExerciseRow::ExerciseRow(
    int number, const ExerciseOverview& overview, core::Language language, QWidget* parent)
    : kit::PaintedButton(parent)
    , m_number(number)
    , m_state(overview.state)
    , m_hasQuiz(overview.state == ExerciseState::Done && overview.isQuizPassed)
{
    switch (m_state) {
    case ExerciseState::Done:
        m_status = tr("Réussi");
        break;
    case ExerciseState::Begun:
        m_status = tr("Étape %1 sur %2")
                       .arg(qMin(overview.stepsDone + 1, overview.exercise->steps.size()))
                       .arg(overview.exercise->steps.size());
        break;
    case ExerciseState::ToDo:
        m_status = tr("À faire");
        break;
    }
    setObjectName(u"exerciseRow-"_s + overview.exercise->id);
    setText(overview.exercise->texts.in(language).title);
    const QString state = m_hasQuiz ? tr("%1, avec le questionnaire").arg(m_status) : m_status;
    setAccessibleName(tr("Exercice %1 : %2. %3").arg(number).arg(text(), state));
    setToolTip(m_hasQuiz ? state : QString());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont ExerciseRow::statusFont() const
{
    return kit::ThemeScope::of(this).fontFor(
        m_state == ExerciseState::ToDo ? kit::TextType::Body : kit::TextType::Strong);
}

ExerciseRow::Places ExerciseRow::placesIn(const QSize& room) const
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const QFontMetrics metrics(statusFont());
    const int icon = theme.iconPx(kIcon);
    const QSize status(
        icon + kIconGap + metrics.horizontalAdvance(m_status) + 2, qMax(icon, metrics.height()));
    const int left = kSide + theme.px(kNumber) + kGap;
    const int whole = room.width() - left - kSide;
    const int beside = whole - status.width() - kGap;
    const bool isBeside = beside >= theme.px(kLeastTitle);
    Places places;
    const int titleWidth = qMax(60, isBeside ? beside : whole);
    const int titleHeight = titleBlock(text(), theme).layout(titleWidth);
    const int words = titleHeight + (isBeside ? 0 : status.height());
    places.height = qMax(theme.px(kHeight), words + 16);
    const int top = (qMax(room.height(), places.height) - words) / 2;
    places.title = QRect(left, top, titleWidth, titleHeight);
    places.status = isBeside ? QRect(room.width() - kSide - status.width(), 0, status.width(), room.height())
                             : QRect(left, top + titleHeight, status.width(), status.height());
    return places;
}

QSize ExerciseRow::sizeHint() const
{
    return {400, kit::ThemeScope::of(this).px(kHeight)};
}

int ExerciseRow::heightForWidth(int width) const
{
    return placesIn({width, 0}).height;
}

void ExerciseRow::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(kit::Color::SimTint));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 1, -2, -1), 8, 8);
    }
    const int size = theme.px(kNumber);
    const QRectF circle(kSide, (height() - size) / 2.0, size, size);
    painter.setPen(QPen(theme.color(kit::Color::Sim), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    QFont number = theme.fontFor(kit::TextType::Small);
    number.setWeight(QFont::Bold);
    painter.setFont(number);
    painter.setPen(theme.color(kit::Color::SimText));
    painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));

    const Places places = placesIn(this->size());
    kit::TextBlock title = titleBlock(text(), theme);
    title.layout(places.title.width());
    title.draw(painter, places.title.topLeft(), theme.color(kit::Color::SimText));

    const QColor tone = theme.color(m_state == ExerciseState::Done ? kit::Color::OkText
            : m_state == ExerciseState::Begun                      ? kit::Color::SimText
                                                                   : kit::Color::SimMuted);
    const int icon = theme.iconPx(kIcon);
    QRectF status(places.status);
    kit::paintIcon(painter, m_hasQuiz ? u"medal"_s : iconOf(m_state), tone,
        QRectF(status.topLeft(), QSizeF(icon, status.height())), icon);
    painter.setFont(statusFont());
    painter.setPen(tone);
    painter.drawText(status.adjusted(icon + kIconGap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_status);
}

} // namespace coach::overlay
