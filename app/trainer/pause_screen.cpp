#include "trainer/pause_screen.h"

#include "kit/button.h"
#include "kit/text.h"
#include "kit/theme_scope.h"
#include "services/classroom/pause_service.h"
#include "trainer/pause_words.h"
#include "trainer/pin_field.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

constexpr int kWide = 640; // px at 100 %

} // namespace

PauseScreen::PauseScreen(QWidget& window, services::PauseService& pause, services::PinService& pins)
    : kit::Dialog(&window, {}, World::Simulator)
    , m_pause(pause)
{
    setObjectName(u"pauseScreen"_s);
    setFocusPolicy(Qt::ClickFocus);
    setStays();
    setTitleType(kit::TextType::Display);
    setCardWidth(kWide);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    const auto add = [&](kit::TextType type, const QString& name) {
        auto* text = new kit::Text({}, type, kit::TextTone::Sim, body);
        text->setObjectName(name);
        column->addWidget(text);
        return text;
    };
    m_message = add(kit::TextType::H2, u"pauseMessageText"_s);
    m_left = add(kit::TextType::H3, u"pauseLeftText"_s);
    m_kept = add(kit::TextType::Body, u"pauseKeptText"_s);
    m_pin = new PinField(pins, {}, u"pausePinEdit"_s, body);
    m_pin->setObjectName(u"pausePinField"_s);
    column->addWidget(m_pin);
    setBody(body);
    m_trainer = addButton({}, 0);
    m_trainer->setObjectName(u"pauseTrainerButton"_s);
    disconnect(m_trainer, &QPushButton::clicked, this, nullptr);
    connect(m_trainer, &QPushButton::clicked, this, &PauseScreen::trainerComes);
    connect(m_pin, &PinField::returnPressed, this, &PauseScreen::trainerComes);
    retranslate();
}

void PauseScreen::present()
{
    m_pin->hide();
    retranslate();
    if (!isVisible())
        open();
    raise();
    setFocus(Qt::OtherFocusReason); // not on the button: whoever is typing must press nothing
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PauseScreen::tell()
{
    raise(); // whatever opened meanwhile waits behind
    const QString now = left();
    if (m_left->text() == now)
        return;
    m_left->setText(now);
    m_left->setAccessibleName(now);
    QAccessibleEvent alert(m_left, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString PauseScreen::left() const
{
    return m_pause.isTimed() ? pauseLeft(m_pause.secondsLeft())
                             : tr("La personne qui anime dira quand reprendre.");
}

void PauseScreen::retranslate()
{
    setTitle(tr("Un moment de pause"));
    m_message->setText(
        m_pause.message().isEmpty() ? tr("Regardez vers la personne qui anime.") : m_pause.message());
    m_left->setText(left());
    m_kept->setText(tr("Votre travail est gardé. Vous reprendrez là où vous étiez."));
    setAccessibleDescription(m_message->text() + u' ' + m_left->text() + u' ' + m_kept->text());
    m_pin->setLabelText(tr("Code du formateur"));
    m_trainer->setText(m_pin->isHidden() ? tr("Je suis le formateur") : tr("Terminer la pause"));
}

void PauseScreen::trainerComes()
{
    if (m_pin->isHidden()) {
        m_pin->show();
        retranslate();
        m_pin->takeFocus();
        return;
    }
    // A pause that cannot be written as ended still ends by itself.
    if (m_pin->isAccepted() && !m_pause.end())
        m_pin->setError(tr("La pause n’a pas pu être terminée. Essayez encore."));
}

bool PauseScreen::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return kit::Dialog::event(event);
}

void PauseScreen::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), kit::ThemeScope::of(this).color(kit::Color::SimDark));
}

} // namespace trainer
