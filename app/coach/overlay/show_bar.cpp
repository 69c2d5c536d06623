#include "coach/overlay/show_bar.h"

#include "coach/overlay/announce.h"
#include "kit/accessibility.h"
#include "kit/button.h"
#include "kit/flex_box.h"
#include "kit/text.h"
#include "kit/theme_scope.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coach::overlay {
namespace {

constexpr int kFrame = 6;
constexpr int kWidth = 640; // px of the card, at 100 %
constexpr int kAway = 24; // px from the window's edge

// The card paints itself, so that the frame may be clear.
class BarCard final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const kit::Theme& theme = kit::ThemeScope::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.color(kit::Color::Sim), 3));
        painter.setBrush(theme.color(kit::Color::Cream));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 12, 12);
    }
};

bool isHandled(int key)
{
    return key == Qt::Key_Space || key == Qt::Key_Right || key == Qt::Key_Escape || key == Qt::Key_Return
        || key == Qt::Key_Enter;
}

} // namespace

ShowBar::ShowBar(QWidget* window)
    : QWidget(window)
    , m_card(new BarCard(this))
    , m_place(new kit::Text(m_card))
    , m_words(new kit::Text(m_card))
    , m_pause(new kit::Button(m_card))
    , m_next(new kit::Button(tr("Plus vite (→)"), kit::Button::Role::Sim, m_card))
    , m_stop(new kit::Button(tr("Arrêter (Échap)"), kit::Button::Role::SimLink, m_card))
{
    setObjectName(u"showBar"_s);
    kit::setAccessibleRole(*m_card, QAccessible::Grouping);
    m_place->setType(kit::TextType::Small);
    m_place->setTone(kit::TextTone::SimMuted);
    m_place->setObjectName(u"showPlaceText"_s);
    m_words->setType(kit::TextType::H2Compact);
    m_words->setTone(kit::TextTone::Sim);
    m_words->setObjectName(u"showWordsText"_s);
    m_pause->setRole(kit::Button::Role::SimPrimary);
    m_pause->setObjectName(u"pauseShowButton"_s);
    m_next->setIconName(u"forward"_s);
    m_next->setObjectName(u"nextShowButton"_s);
    m_stop->setIconName(u"close"_s);
    m_stop->setObjectName(u"stopShowButton"_s);
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(22, 16, 22, 16);
    column->setSpacing(4);
    column->addWidget(m_place);
    column->addWidget(m_words);
    column->addSpacing(8);
    auto* buttons = new kit::FlexBox(m_card);
    buttons->setGap(12);
    buttons->setLineGap(8);
    for (kit::Button* button : {m_pause, m_next, m_stop}) {
        button->setParent(buttons);
        button->setFocusPolicy(Qt::NoFocus); // the keyboard belongs to the hand
    }
    column->addWidget(buttons);
    connect(m_pause, &QAbstractButton::clicked, this,
        [this] { m_isOver ? Q_EMIT stopAsked() : Q_EMIT pauseAsked(); });
    connect(m_next, &QAbstractButton::clicked, this, &ShowBar::nextAsked);
    connect(m_stop, &QAbstractButton::clicked, this, &ShowBar::stopAsked);
    setPaused(false);
    window->installEventFilter(this);
    qApp->installEventFilter(this);
    arrange();
}

ShowBar::~ShowBar() = default;

void ShowBar::say(const QString& place, const QString& words)
{
    m_place->setText(place);
    m_words->setText(words);
    announce(*m_card, words);
    arrange();
}

void ShowBar::setPaused(bool paused)
{
    m_pause->setText(paused ? tr("Continuer (Espace)") : tr("Pause (Espace)"));
    m_pause->setIconName(paused ? u"play"_s : u"pause"_s);
    arrange();
}

void ShowBar::sayEnd(const QString& title, const QString& words)
{
    m_isOver = true;
    m_target = {};
    m_next->hide();
    m_stop->hide();
    m_pause->setText(tr("C’est mon tour (Entrée)"));
    m_pause->setIconName(u"check"_s);
    say(title, words);
}

void ShowBar::keepOff(const QRect& target)
{
    m_target = target;
    arrange();
}

void ShowBar::arrange()
{
    const QWidget* window = parentWidget();
    setGeometry(window->rect());
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const int wide = qMin(theme.px(kWidth), width() - 2 * kAway);
    const int high = qMax(m_card->heightForWidth(wide), m_card->minimumSizeHint().height());
    QRect place((width() - wide) / 2, height() - high - kAway - 36, wide, high);
    if (m_target.isValid() && place.adjusted(-12, -12, 12, 12).intersects(m_target))
        place.moveTop(kAway);
    m_card->setGeometry(place);
    setVisible(true);
    raise();
    update();
}

bool ShowBar::takeKey(int key)
{
    if (m_isOver)
        Q_EMIT stopAsked();
    else if (key == Qt::Key_Escape)
        Q_EMIT stopAsked();
    else if (key == Qt::Key_Space)
        Q_EMIT pauseAsked();
    else if (key == Qt::Key_Right)
        Q_EMIT nextAsked();
    return true;
}

bool ShowBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        arrange();
    // What a person presses, not what the hand does.
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease
        || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !event->spontaneous() || isHidden())
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // no shortcut of the window either
        return true;
    }
    if (event->type() == QEvent::KeyPress && isHandled(key))
        takeKey(key);
    return true;
}

void ShowBar::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

void ShowBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(QPen(kit::ThemeScope::of(this).color(kit::Color::Spot), kFrame));
    painter.drawRect(QRectF(rect()).adjusted(kFrame / 2.0, kFrame / 2.0, -kFrame / 2.0, -kFrame / 2.0));
}

} // namespace coach::overlay
