#pragma once

#include "core/clock.h"
#include "core/phone/call.h"

#include <QObject>

#include <optional>

class QVBoxLayout;

namespace services {
class CallService;
class SettingsService;
} // namespace services

namespace desk {

class PhonePanel;

// The calls on the phone: it rings, one answers or refuses; a talk with choices, where one can go back; at
// the end what happened, kindly, and what to do in real life.
class PhoneCalls final : public QObject
{
    Q_OBJECT

public:
    PhoneCalls(services::CallService& calls, services::SettingsService& settings, PhonePanel& panel);

    void setOwner(core::SupplyPointId persona); // none: nobody
    std::optional<core::Call> ringing() const; // none during a talk
    bool isTalking() const { return m_talk.has_value(); }
    void show(); // the call that rings, or the talk

Q_SIGNALS:
    void over(); // nothing more to show

private:
    void showRinging(const core::Call& call);
    void showTalk();
    void showEnd();
    void addTalk(QWidget* sheet, QVBoxLayout& column);
    void addWays(QWidget* sheet, QVBoxLayout& column);
    void addLesson(QWidget* sheet, QVBoxLayout& column);

    void answer(const core::Call& call);
    void refuse(const core::Call& call);
    void choose(const QString& choice);
    void goBack();
    void hangUp();
    void finish(); // whatever came of it: nobody is kept on a line
    core::Language language() const;

    services::CallService& m_calls;
    services::SettingsService& m_settings;
    PhonePanel& m_panel;
    core::SupplyPointId m_owner;
    core::Call m_call; // of the talk
    std::optional<core::CallTalk> m_talk;
    bool m_isEnd = false; // what happened is shown
};

} // namespace desk
