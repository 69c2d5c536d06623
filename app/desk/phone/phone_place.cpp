#include "desk/phone/phone_place.h"

#include "browser/browser_shell.h"
#include "browser/tab.h"
#include "coach/overlay/announce.h"
#include "desk/phone/phone_calls.h"
#include "desk/phone/phone_panel.h"
#include "desk/phone/phone_texts.h"
#include "desk/practice_strip.h"
#include "runtime/runtime.h"
#include "services/phone/phone_service.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>

namespace desk {
namespace {

constexpr std::chrono::seconds kNewsEvery{1};

} // namespace

PhonePlace::PhonePlace(
    runtime::Runtime& runtime, browser::BrowserShell& shell, PracticeStrip& strip, QWidget& window)
    : QObject(&window)
    , m_runtime(runtime)
    , m_shell(shell)
    , m_strip(strip)
    , m_panel(new PhonePanel(&shell))
    , m_texts(new PhoneTexts(runtime.phone(), runtime.settings(), runtime.clock(), *m_panel))
    , m_calls(new PhoneCalls(runtime.calls(), runtime.settings(), *m_panel))
{
    m_shell.addSide(m_panel);
    connect(&m_strip, &PracticeStrip::phoneClicked, this, &PhonePlace::toggle);
    connect(m_panel, &PhonePanel::closeAsked, this, &PhonePlace::close);
    connect(m_panel, &PhonePanel::screenShown, &m_strip, &PracticeStrip::comeLast);
    connect(m_texts, &PhoneTexts::homeAsked, this, &PhonePlace::showHome);
    connect(m_calls, &PhoneCalls::over, this, [this] {
        lookForNews();
        showHome();
    });
    connect(m_texts, &PhoneTexts::linkAsked, this, &PhonePlace::openLink);
    connect(m_texts, &PhoneTexts::unreadChanged, this, &PhonePlace::lookForNews);
    m_news.setInterval(kNewsEvery);
    connect(&m_news, &QTimer::timeout, this, &PhonePlace::lookForNews);
    m_shell.installEventFilter(this);
    m_panel->installEventFilter(this);
    showButton();
}

void PhonePlace::welcome(const core::Persona& persona)
{
    m_persona = persona.supplyPoint.id;
    m_unread = m_runtime.phone().unread(m_persona);
    m_panel->setOwner(persona.supplyPoint.firstName, m_runtime.phone().number(m_persona));
    m_texts->setOwner(m_persona);
    m_calls->setOwner(m_persona);
    m_rings = m_calls->ringing().has_value();
    m_news.start();
    showButton();
}

void PhonePlace::farewell()
{
    m_news.stop();
    close();
    m_persona = {};
    m_unread = 0;
    m_rings = false;
    m_calls->setOwner({});
    m_texts->setOwner({});
    m_panel->setOwner({}, {});
    showButton();
}

QWidget* PhonePlace::panel() const
{
    return m_panel;
}

bool PhonePlace::isOpen() const
{
    return !m_panel->isHidden();
}

void PhonePlace::open()
{
    if (isOpen() || !m_persona.isValid() || !m_shell.isVisible())
        return;
    m_before = QApplication::focusWidget();
    showHome();
    m_panel->show();
    Q_EMIT openChanged(true);
    showButton();
    m_panel->focusFirst();
}

void PhonePlace::close()
{
    if (!isOpen())
        return;
    const QWidget* focus = QApplication::focusWidget();
    const bool hadFocus = focus && m_panel->isAncestorOf(focus);
    // Qt would hand the focus on to whatever comes next.
    if (hadFocus)
        QApplication::focusWidget()->clearFocus();
    m_panel->hide();
    Q_EMIT openChanged(false);
    showButton();
    if (!hadFocus || !m_persona.isValid())
        return;
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_strip.phoneButton()->setFocus(Qt::OtherFocusReason);
}

void PhonePlace::toggle()
{
    if (isOpen())
        close();
    else
        open();
}

void PhonePlace::showHome()
{
    if (m_calls->isTalking() || m_calls->ringing())
        m_calls->show();
    else
        m_texts->showList();
}

void PhonePlace::lookForNews()
{
    const int before = std::exchange(m_unread, m_runtime.phone().unread(m_persona));
    const bool rang = std::exchange(m_rings, m_calls->ringing().has_value());
    if (m_unread == before && m_rings == rang)
        return;
    showButton();
    if (m_unread <= before && (rang || !m_rings))
        return;
    coach::overlay::announce(*m_strip.phoneButton(), m_strip.phoneButton()->accessibleName());
    if (!isOpen() || m_calls->isTalking())
        return;
    // What one is reading is not taken away.
    if (m_texts->isAtHome())
        showHome();
    else
        m_texts->refresh();
}

void PhonePlace::retranslate()
{
    if (m_calls->isTalking() || m_texts->isAtHome())
        showHome();
    else
        m_texts->refresh();
}

void PhonePlace::showButton()
{
    m_strip.showPhone(m_persona.isValid() && m_shell.isVisible(), isOpen(), m_unread, m_rings);
}

// The phone stays open beside the page: one can look at the address and at the text at once.
void PhonePlace::openLink(const QUrl& url)
{
    if (!m_shell.openTab(url) && m_shell.currentTab())
        m_shell.currentTab()->go(url);
    m_shell.focusPage();
}

bool PhonePlace::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_shell && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        QMetaObject::invokeMethod(this, &PhonePlace::showButton, Qt::QueuedConnection);
    if (watched == m_panel && event->type() == QEvent::LanguageChange && isOpen())
        QMetaObject::invokeMethod(this, &PhonePlace::retranslate, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace desk
