#include "sites/electruc/numbered_step.h"

#include "kit/text.h"
#include "kit/theme_scope.h"

#include <QPainter>
#include <QVBoxLayout>

namespace sites::electruc {

namespace {

constexpr int kDisc = 36;
constexpr int kGap = 12;

} // namespace

NumberedStep::NumberedStep(int number, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_number(number)
{
    auto* row = new QVBoxLayout(this);
    auto* words = new kit::Text(text, this);
    // The number is drawn; whoever listens hears it with the sentence.
    words->setAccessibleName(tr("%1. %2").arg(number).arg(text));
    row->addWidget(words, 0, Qt::AlignVCenter);
    adapt();
}

void NumberedStep::adapt()
{
    const int disc = scaledDisc();
    layout()->setContentsMargins(disc + kGap, 4, 0, 4);
    setMinimumHeight(disc + 8);
}

int NumberedStep::scaledDisc() const
{
    return kit::ThemeScope::of(this).px(kDisc);
}

bool NumberedStep::event(QEvent* event)
{
    if (kit::isLookChange(event))
        adapt();
    return QWidget::event(event);
}

void NumberedStep::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const int disc = scaledDisc();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(kit::Color::Ink), 2));
    painter.setBrush(theme.color(kit::Color::Bg));
    const QRectF circle(1, 5, disc - 2, disc - 2);
    painter.drawEllipse(circle);
    painter.setFont(theme.fontFor(kit::TextType::Strong));
    painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
}

} // namespace sites::electruc
