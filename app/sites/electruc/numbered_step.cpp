#include "sites/electruc/numbered_step.h"

#include "kit/text.h"
#include "sites/electruc/step_number.h"

#include <QHBoxLayout>

namespace sites::electruc {

NumberedStep::NumberedStep(int number, const QString& text, QWidget* parent)
    : QWidget(parent)
{
    constexpr int kGap = 12;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(kGap);
    auto* disc = new StepNumber(this);
    disc->setNumber(number);
    row->addWidget(disc, 0, Qt::AlignTop);
    auto* words = new kit::Text(text, this);
    // The number is drawn; whoever listens hears it with the sentence.
    words->setAccessibleName(tr("%1. %2").arg(number).arg(text));
    row->addWidget(words, 1, Qt::AlignVCenter);
}

} // namespace sites::electruc
