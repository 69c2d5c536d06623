#include "trainer/pin_screen.h"

#include "core/classroom/pin.h"
#include "kit/icon.h"
#include "kit/theme_scope.h"
#include "services/classroom/pin_service.h"
#include "trainer/pin_key.h"

#include "trainer/ui_pin_screen.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace trainer {

namespace {

constexpr int kLogoHeight = 64;
constexpr int kColumnWidth = 400;
constexpr int kColumnGap = 72;
constexpr int kSideMargins = 56;
constexpr int kColumns = 3; // of the number pad

} // namespace

PinScreen::PinScreen(services::PinService& pins, QWidget* parent)
    : QWidget(parent)
    , m_pins(pins)
    , m_ui(std::make_unique<Ui::PinScreen>())
{
    m_ui->setupUi(this);
    m_ui->logo->setPixmap(kit::logoPixmap(u"app-icon"_s, kLogoHeight, devicePixelRatioF()));
    connectKeys();
    connect(m_ui->pinEdit, &QLineEdit::returnPressed, this, &PinScreen::submit);
    connect(m_ui->backButton, &QPushButton::clicked, this, &PinScreen::leftPanel);
    m_waitTimer.setInterval(250); // the second shown is never late by more than that
    connect(&m_waitTimer, &QTimer::timeout, this, &PinScreen::showWait);
    open();
}

PinScreen::~PinScreen() = default;

void PinScreen::connectKeys()
{
    const auto keys = m_ui->keypad->findChildren<PinKey*>();
    for (PinKey* key : keys) {
        if (key == m_ui->okButton)
            connect(key, &QPushButton::clicked, this, &PinScreen::submit);
        else if (key == m_ui->eraseButton)
            connect(key, &QPushButton::clicked, m_ui->pinEdit, &QLineEdit::backspace);
        else
            connect(key, &QPushButton::clicked, this, [this, key] { typeDigit(key->text()); });
    }
}

void PinScreen::open()
{
    m_changing = false;
    m_role = core::CodeRole::Trainer;
    const auto chosen = m_pins.isChosen();
    startStep(chosen && !*chosen ? Step::Choose : Step::Enter);
    if (!chosen)
        showFailure();
    else
        showWait();
}

void PinScreen::openForChange(core::CodeRole role)
{
    m_changing = true;
    m_role = role;
    startStep(Step::Choose);
}

void PinScreen::startStep(Step step)
{
    m_step = step;
    if (step != Step::Repeat)
        m_firstCode.clear();
    m_waitTimer.stop();
    m_ui->pinEdit->clear();
    m_ui->pinEdit->setRefused(false);
    m_ui->pinEdit->setEnabled(true);
    m_ui->keypad->setEnabled(true);
    showMessage({});
    retranslate();
    m_ui->pinEdit->setFocus(Qt::OtherFocusReason);
}

void PinScreen::retranslate()
{
    switch (m_step) {
    case Step::Enter:
        m_ui->leadText->setText(tr("Tapez votre code à quatre chiffres."));
        m_ui->hintLabel->setText(forgottenHint());
        break;
    case Step::Choose:
        m_ui->leadText->setText(choiceLead());
        m_ui->hintLabel->setText(m_role == core::CodeRole::Organiser
                ? tr("Gardez-le pour vous. Si vous l’oubliez, la personne qui a installé le programme en met "
                     "un autre "
                     "avec « electrucctl setup --organiser-pin-file ».")
                : tr("Notez-le sur la feuille « Premier démarrage ». Si vous l’oubliez, la personne qui a "
                     "installé "
                     "le programme en met un autre avec « electrucctl setup --pin-file »."));
        break;
    case Step::Repeat:
        m_ui->leadText->setText(tr("Tapez le même code encore une fois."));
        m_ui->hintLabel->setText(tr("Cela évite une faute de frappe."));
        break;
    }
    m_ui->backButton->setText(!m_changing         ? tr("Revenir aux apprenants")
            : m_role == core::CodeRole::Organiser ? tr("Ne rien changer")
                                                  : tr("Garder l’ancien code"));
}

QString PinScreen::choiceLead() const
{
    if (m_role == core::CodeRole::Organiser)
        return tr("Choisissez le code de l’organisateur, quatre chiffres.");
    return m_changing ? tr("Choisissez un nouveau code à quatre chiffres.")
                      : tr("Choisissez un code à quatre chiffres.");
}

QString PinScreen::forgottenHint() const
{
    if (m_pins.hasOrganiser().value_or(false))
        return tr("Code oublié ? L’organisateur ouvre avec le sien, puis en choisit un autre pour vous dans "
                  "« Réglages ».");
    return tr("Code oublié ? Il est sur la feuille « Premier démarrage » remise avec le programme.");
}

void PinScreen::typeDigit(const QString& digit)
{
    m_ui->pinEdit->end(false);
    m_ui->pinEdit->insert(digit);
}

void PinScreen::submit()
{
    const QString pin = m_ui->pinEdit->text();
    if (pin.size() < core::kPinLength) {
        showMessage(tr("Il faut quatre chiffres."));
        return;
    }
    switch (m_step) {
    case Step::Enter:
        enterCode(pin);
        break;
    case Step::Choose:
        chooseCode(pin);
        break;
    case Step::Repeat:
        repeatCode(pin);
        break;
    }
}

void PinScreen::enterCode(const QString& pin)
{
    const auto answer = m_pins.check(pin);
    m_ui->pinEdit->clear();
    if (!answer) {
        showFailure();
        return;
    }
    if (answer->accepted) {
        showMessage({});
        Q_EMIT unlocked(answer->role);
        return;
    }
    showAnswer(*answer);
}

void PinScreen::chooseCode(const QString& pin)
{
    if (core::whyNotPin(pin)) { // four digits are there: only the choice can be wrong
        m_ui->pinEdit->clear();
        m_ui->pinEdit->setRefused(true);
        showMessage(tr("Ce code est trop facile à deviner. Choisissez-en un autre."));
        return;
    }
    startStep(Step::Repeat);
    m_firstCode = pin;
}

void PinScreen::repeatCode(const QString& pin)
{
    const auto errors = m_pins.choose(m_firstCode, pin, m_role);
    if (!errors) {
        showFailure();
        return;
    }
    if (!errors->isEmpty()) {
        startStep(Step::Choose);
        m_ui->pinEdit->setRefused(true);
        showMessage(errors->all().constFirst().rule == core::Rule::AlreadyUsed
                ? tr("Le formateur et l’organisateur n’ont pas le même code. Choisissez-en un autre.")
                : tr("Les deux codes ne sont pas les mêmes. Choisissez votre code à nouveau."));
        return;
    }
    m_firstCode.clear();
    m_ui->pinEdit->clear();
    Q_EMIT unlocked(m_role);
}

void PinScreen::showAnswer(const services::PinAnswer& answer)
{
    if (answer.waitUntil) {
        showWait();
        return;
    }
    m_ui->pinEdit->setRefused(true);
    showMessage(answer.triesLeft == 1
            ? tr("Ce n’est pas le bon code. Il reste 1 essai avant une minute d’attente.")
            : tr("Ce n’est pas le bon code. Il reste %1 essais avant une minute d’attente.")
                  .arg(answer.triesLeft));
}

void PinScreen::showWait()
{
    const auto state = m_pins.state();
    const int seconds = state ? state->waitSeconds : 0;
    if (m_step != Step::Enter || seconds == 0) {
        const bool wasWaiting = m_waitTimer.isActive();
        m_waitTimer.stop();
        m_ui->pinEdit->setEnabled(true);
        m_ui->keypad->setEnabled(true);
        if (wasWaiting) {
            showMessage({});
            m_ui->pinEdit->setFocus(Qt::OtherFocusReason);
        }
        return;
    }
    if (!m_waitTimer.isActive()) {
        m_waitTimer.start();
        m_ui->pinEdit->clear();
        m_ui->pinEdit->setEnabled(false);
        m_ui->keypad->setEnabled(false);
        m_ui->backButton->setFocus(Qt::OtherFocusReason);
    }
    showMessage(seconds == 1
            ? tr("Trois codes faux. Vous pourrez essayer à nouveau dans 1 seconde.")
            : tr("Trois codes faux. Vous pourrez essayer à nouveau dans %1 secondes.").arg(seconds));
}

void PinScreen::showMessage(const QString& sentence)
{
    m_ui->messageLabel->setText(sentence);
    m_ui->messageLabel->setVisible(!sentence.isEmpty());
    m_ui->messageGap->changeSize(0, sentence.isEmpty() ? 0 : 16, QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_ui->codeLayout->invalidate();
    m_ui->pinEdit->setAccessibleDescription(sentence);
}

void PinScreen::showFailure()
{
    showMessage(tr("Le programme n’arrive pas à lire ses données. Fermez-le et ouvrez-le à nouveau."));
}

void PinScreen::arrange()
{
    // One width for all keys, that of the widest word.
    int keyWidth = 0;
    const auto keys = m_ui->keypad->findChildren<PinKey*>();
    for (const PinKey* key : keys)
        keyWidth = qMax(keyWidth, key->sizeHint().width());
    for (int column = 0; column < kColumns; ++column)
        m_ui->keypadLayout->setColumnMinimumWidth(column, keyWidth);
    // Side by side while both fit; one above the other in a narrow window or with large text.
    const int needed = kColumnWidth + kColumnGap + m_ui->keypad->sizeHint().width() + kSideMargins;
    const bool beside = width() >= needed;
    m_ui->columnsLayout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->columnsLayout->setSpacing(beside ? kColumnGap : 24);
    m_ui->codeColumn->setMaximumWidth(beside ? kColumnWidth : QWIDGETSIZE_MAX);
}

bool PinScreen::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
        showWait();
    }
    if (kit::isLookChange(event)) {
        arrange();
        update();
    }
    return QWidget::event(event);
}

void PinScreen::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), kit::ThemeScope::of(this).color(kit::Color::SimSoft));
}

void PinScreen::keyPressEvent(QKeyEvent* event)
{
    // Digits count wherever the focus is: on a key of the pad, on the way back.
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leftPanel();
    } else if (m_ui->pinEdit->isEnabled() && event->text().size() == 1 && event->text().at(0) >= u'0'
        && event->text().at(0) <= u'9') {
        typeDigit(event->text());
    } else if (m_ui->pinEdit->isEnabled() && event->key() == Qt::Key_Backspace) {
        m_ui->pinEdit->backspace();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PinScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace trainer
