#include "coach/overlay/quiet_box.h"

#include "coach/overlay/progress_bar.h"
#include "kit/icon_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coach::overlay {
namespace {

constexpr int kTick = 500; // ms
constexpr int kParts = 100;

} // namespace

QuietBox::QuietBox(QWidget* parent)
    : QWidget(parent)
    , m_words(new kit::IconLabel(this))
    , m_bar(new ProgressBar(0, kParts, this))
{
    setObjectName(u"quietBox"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_words->setIconName(u"hourglass"_s);
    m_words->setType(kit::TextType::CoachStep);
    m_words->setTone(kit::TextTone::Sim);
    m_words->setObjectName(u"quietText"_s);
    m_bar->setObjectName(u"quietBar"_s);
    column->addWidget(m_words);
    column->addWidget(m_bar);
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &QuietBox::look);
}

void QuietBox::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    look();
    m_tick.start();
}

void QuietBox::hideEvent(QHideEvent* event)
{
    m_tick.stop();
    QWidget::hideEvent(event);
}

void QuietBox::look()
{
    const double part = m_stillness ? m_stillness() : 0;
    m_words->setText(part >= 1
            ? tr("La fenêtre est là.")
            : tr("Les mains au repos : la barre se remplit toute seule. Rien ne presse. Si vous "
                 "bougez, elle recommence, c’est tout."));
    m_bar->setProgress(static_cast<int>(part * kParts), kParts);
}

} // namespace coach::overlay
