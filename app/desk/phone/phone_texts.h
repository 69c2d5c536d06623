#pragma once

#include "core/clock.h"
#include "core/phone/text_message.h"

#include <QObject>
#include <QUrl>

class QVBoxLayout;

namespace services {
class PhoneService;
class SettingsService;
} // namespace services

namespace desk {

class PhonePanel;

// The texts on the phone: the list of senders, what one of them wrote, what was reported, and after
// « Signaler » what there was to see.
class PhoneTexts final : public QObject
{
    Q_OBJECT

public:
    PhoneTexts(services::PhoneService& phone, services::SettingsService& settings, const core::Clock& clock,
        PhonePanel& panel);

    void setOwner(core::SupplyPointId persona); // none: nobody
    void showList();
    void openConversation(const QString& sender);
    void back();
    bool isAtHome() const { return m_screen == Screen::List; }
    void refresh(); // something arrived, or the language is another

Q_SIGNALS:
    void homeAsked(); // back from a text; the list, unless the phone has something else to show
    void linkAsked(const QUrl& url);
    void unreadChanged();

private:
    enum class Screen { List, Conversation, Outcome, Reported };

    void rebuild();
    void buildList();
    void buildConversation();
    void buildOutcome();
    void buildReported();
    void addUndoNote(QWidget* sheet, QVBoxLayout& column);

    void followLink(core::TextId text, const QUrl& url);
    void report(core::TextId text);
    void remove(core::TextId text);
    void restore(core::TextId text);
    void showFailure();
    QString longTime(const core::TextMessage& text) const;

    services::PhoneService& m_phone;
    services::SettingsService& m_settings;
    const core::Clock& m_clock;
    PhonePanel& m_panel;
    core::SupplyPointId m_owner;
    Screen m_screen = Screen::List;
    QString m_sender; // of the conversation
    core::TextMessage m_reported; // what the outcome is about
    core::TextId m_deleted; // what the note on the list can put back
};

} // namespace desk
