#include "desk/classroom_mode.h"

#include "kit/button.h"
#include "kit/dialog.h"
#include "services/classroom/pin_service.h"
#include "services/classroom/settings_service.h"
#include "trainer/pin_field.h"

#include <QApplication>
#include <QEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

constexpr int kWide = 760; // px at 100 %: three buttons

enum Answer { Stay, LeaveMode, CloseProgram };

constexpr Qt::WindowFlags kNoFrame = Qt::Window | Qt::CustomizeWindowHint | Qt::FramelessWindowHint;

} // namespace

ClassroomMode::ClassroomMode(
    services::SettingsService& settings, services::PinService& pins, QWidget& window, bool forced)
    : QObject(&window)
    , m_pins(pins)
    , m_window(window)
    , m_forced(forced)
{
    connect(&settings, &services::SettingsService::changed, this, &ClassroomMode::follow);
    auto* quit = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), &window);
    connect(quit, &QShortcut::activated, this, [this] {
        if (m_isOn)
            ask();
    });
    window.installEventFilter(this);
    m_isSet = settings.settings().classroomMode;
    if (m_forced || m_isSet)
        enter();
}

void ClassroomMode::follow(const services::Settings& settings)
{
    if (settings.classroomMode == m_isSet)
        return;
    m_isSet = settings.classroomMode;
    if (m_isSet)
        enter();
    else if (!m_forced)
        leave();
}

void ClassroomMode::enter()
{
    if (m_isOn)
        return;
    m_isOn = true;
    m_window.setWindowFlags(kNoFrame);
    m_window.showFullScreen();
    m_window.activateWindow();
}

void ClassroomMode::leave()
{
    if (!m_isOn)
        return;
    m_isOn = false;
    m_window.setWindowFlags(Qt::Window);
    m_window.showNormal();
}

bool ClassroomMode::mayClose()
{
    // The system ends the session: nobody is there to type a code.
    if (!m_isOn || m_mayClose || qApp->isSavingSession() || !m_pins.isChosen().value_or(true))
        return true;
    ask();
    return false;
}

bool ClassroomMode::eventFilter(QObject* watched, QEvent* event)
{
    if (m_isOn && watched == &m_window
        && (event->type() == QEvent::WindowStateChange || event->type() == QEvent::WindowDeactivate))
        QMetaObject::invokeMethod(this, &ClassroomMode::stayInFront, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void ClassroomMode::stayInFront()
{
    if (!m_isOn || !m_window.isVisible())
        return;
    if (!m_window.isFullScreen() || m_window.isMinimized())
        m_window.showFullScreen();
    // Another program is in front. A file chooser, even the system's own, keeps its place.
    if (!QApplication::activeWindow() && !QApplication::activeModalWidget())
        m_window.activateWindow();
}

void ClassroomMode::ask()
{
    if (m_dialog)
        return;
    m_dialog = new kit::Dialog(&m_window, tr("Code du formateur"), kit::Dialog::World::Simulator);
    m_dialog->setObjectName(u"classroomDialog"_s);
    m_dialog->setCardWidth(kWide);
    m_dialog->setLead(
        tr("Cet ordinateur est en mode classe : fermer le programme ou quitter ce mode demande le "
           "code. Le travail en cours est gardé."));
    auto* field
        = new trainer::PinField(m_pins, tr("Code à quatre chiffres"), u"classroomPinEdit"_s, m_dialog);
    field->setObjectName(u"classroomPinField"_s);
    m_dialog->setBody(field);
    m_dialog->addButton(tr("Rester"), Stay)->setObjectName(u"stayInClassroomButton"_s);
    const auto add = [&](const QString& text, Answer answer, const QString& name) {
        auto* button = m_dialog->addButton(text, answer);
        button->setObjectName(name);
        // It closes only once the code is right.
        disconnect(button, &QPushButton::clicked, m_dialog, nullptr);
        connect(button, &QPushButton::clicked, this, [this, field, answer] {
            if (field->isAccepted())
                m_dialog->done(answer);
        });
    };
    add(tr("Quitter le mode classe"), LeaveMode, u"leaveClassroomButton"_s);
    add(tr("Fermer le programme"), CloseProgram, u"closeProgramButton"_s);
    connect(m_dialog, &kit::Dialog::finished, this, &ClassroomMode::answered);
    m_dialog->open();
    field->takeFocus();
}

void ClassroomMode::answered(int answer)
{
    m_dialog = nullptr;
    if (answer == LeaveMode) {
        m_forced = false;
        leave(); // until the next start; « Réglages » says what comes then
    } else if (answer == CloseProgram) {
        m_mayClose = true;
        m_window.close();
        m_mayClose = false;
    }
}

} // namespace desk
