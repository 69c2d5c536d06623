#pragma once

#include "core/classroom/pin.h"
#include "kit/tones.h"
#include "trainer/trainer_services.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace core {
struct ForgetReport;
}
namespace documents {
struct Sheet;
}

namespace trainer {

namespace Ui {
class TrainerFrame;
}

class ClosingPage;
class DataPage;
class EventsPage;
class FollowPage;
class GroupsPage;
class InvitationsPage;
class JourneyPage;
class KeepingPage;
class PinScreen;
class PlanPage;
class ResetDialog;
class RoomPage;
class ScriptPage;
class SettingsPage;
class SheetPage;

// The trainer's place behind the code (designs 23 and 24): the bar with the group and the reset, the menu, a
// page. It says what was done; the desk decides what the learners then see.
class TrainerFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit TrainerFrame(const TrainerServices& services, QWidget* parent = nullptr);
    ~TrainerFrame() override;

    // Shows the first page with today's data. Call it each time the place is entered.
    void open();

Q_SIGNALS:
    void leftPanel(); // « Revenir aux apprenants »
    void aboutToForget(); // whoever still works must leave now
    void worldReset(); // a reset or its undo was done; the world shows something else now

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // A row of the menu and its page, as they are in the language of now.
    struct Row
    {
        QString id;
        QString iconName;
        QString title;
        QWidget* page;
        std::function<void()> refresh = {}; // each time it is shown
    };
    QList<Row> rows() const;
    void connectParts();
    void showPage(const QString& id);
    void refresh();
    void retranslate();
    void arrange();
    void arrangeBar();
    void arrangeMenu();
    void toggleMenu();
    void closeMenu();
    void askReset();
    void undoReset();
    void changePin(core::CodeRole role);
    void closePinChange();
    void keepPinChange(core::CodeRole role);
    void announceReset(const QString& sentence);
    void showWorldAnew();
    void showProof(const core::ForgetReport& report);
    void showSheet(const documents::Sheet& sheet, const QString& from);
    void closeSheet();
    void say(kit::Tone tone, const QString& title, const QString& text, const QString& action = {});

    TrainerServices m_services;
    std::unique_ptr<Ui::TrainerFrame> m_ui;
    FollowPage* m_follow;
    GroupsPage* m_groups;
    DataPage* m_data;
    InvitationsPage* m_invitations;
    PlanPage* m_plan;
    ScriptPage* m_script;
    EventsPage* m_events;
    KeepingPage* m_keeping;
    RoomPage* m_room;
    ClosingPage* m_closing;
    SettingsPage* m_settings;
    JourneyPage* m_journey;
    SheetPage* m_sheet;
    PinScreen* m_pinChange;
    QString m_sheetFrom; // the page that a sheet goes back to
    QString m_groupName;
    QString m_groupLabel; // with how many learners
    bool m_menuOpen = false; // unfolded by its button, where it is folded
};

} // namespace trainer
