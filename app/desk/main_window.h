#pragma once

#include "browser/file_choice.h"
#include "browser/network_conditions.h"
#include "browser/sites.h"
#include "browser/viewer/dialog_printer.h"
#include "core/accounts/account.h"
#include "core/classroom/learner.h"
#include "desk/desk_site.h"
#include "documents/document_source.h"
#include "kit/ask.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QStackedWidget;

namespace browser {
class BrowserShell;
class PasswordManager;
} // namespace browser
namespace documents {
class Document;
}
namespace kit {
class ThemeScope;
}
namespace runtime {
class Runtime;
}
namespace trainer {
class PinScreen;
class TrainerFrame;
} // namespace trainer

namespace desk {

class AttendanceWatch;
class ClassroomMode;
class CoachPlace;
class Look;
class PhonePlace;
class AutoReset;
class PauseWatch;
class PracticeStrip;
class ReadAloud;
class SessionWatch;
class UserButton;
class WhoScreen;

// The window: who are you, the browser, the trainer's place, and under the learners' screens the line that
// says this is practice. It knows which screen shows and who sits here; each screen knows the rest.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(runtime::Runtime& runtime, QWidget* parent = nullptr);
    ~MainWindow() override;

    Look& look() { return *m_look; }
    // As the settings say: where it was last time, or over the whole screen. inClassroom: in the classroom
    // mode, whatever they say.
    void showAsSet(bool inClassroom = false);

    // A person sits down: one tab on the desk. False when the world has no such persona.
    bool enter(const core::Learner& learner);
    void leave(); // the turn ends: back to « qui êtes-vous ? »
    void openTrainer(); // asks for the trainer's code
    void showTrainer(); // for whoever has given it, and for pictures
    void leaveTrainer();
    bool isEntered() const { return m_learner.has_value(); }

    browser::BrowserShell& shell() { return *m_shell; }
    CoachPlace& coachPlace() { return *m_coach; }
    browser::Sites& sites() { return m_sites; }
    browser::NetworkConditions& network() { return m_network; }
    WhoScreen& whoScreen() { return *m_who; }
    SessionWatch& sessionWatch() { return *m_sessionWatch; }
    browser::PasswordManager& passwords() { return *m_passwords; }
    PhonePlace& phone() { return *m_phone; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildSites();
    void addLetter();
    void buildScreens();
    void connectScreens();
    void connectTrainer();
    void connectServices();
    void addShortcuts();

    void closeQuestions(); // all that is open over the browser
    void endTurn(); // signs out, closes the tabs, forgets the person
    void showScreen(QWidget* screen); // which then takes the focus where it wants it
    void releaseFocus();
    void keepDocument(const std::shared_ptr<const documents::Document>& document, const QUrl& from);
    void chooseFiles(const browser::FileChoice& choice, const browser::FilesChosen& chosen);
    void showDownloadCount();
    void moveArea(int by); // F6
    bool isTrainerHere() const;
    void rest(bool isResting); // « les yeux vers moi »
    void toggleFullScreen();
    void rememberGeometry();
    core::SupplyPointId personaId() const;

    runtime::Runtime& m_runtime;
    browser::Sites m_sites;
    browser::NetworkConditions m_network;
    const documents::DocumentSource& m_documents;
    browser::DialogPrinter m_printer;
    kit::DialogAsker m_asker;
    DeskSite m_deskSite;
    std::vector<std::unique_ptr<browser::Site>> m_ownedSites;
    std::vector<std::unique_ptr<browser::Site>> m_lookalikes;

    kit::ThemeScope* m_scope = nullptr;
    Look* m_look = nullptr;
    QStackedWidget* m_screens = nullptr;
    WhoScreen* m_who = nullptr;
    browser::BrowserShell* m_shell = nullptr;
    trainer::PinScreen* m_pin = nullptr;
    trainer::TrainerFrame* m_trainer = nullptr; // null until it is first wanted
    UserButton* m_user = nullptr;
    CoachPlace* m_coach = nullptr;
    PhonePlace* m_phone = nullptr;
    AttendanceWatch* m_attendance = nullptr;
    PracticeStrip* m_strip = nullptr;
    ReadAloud* m_reader = nullptr;
    SessionWatch* m_sessionWatch = nullptr;
    AutoReset* m_autoReset = nullptr;
    PauseWatch* m_pause = nullptr;
    ClassroomMode* m_classroom = nullptr; // null in a window that nobody sits at
    browser::PasswordManager* m_passwords = nullptr;

    bool m_mayClose = false; // what was written may be lost: the person was asked
    std::optional<core::Learner> m_learner;
    std::optional<core::Persona> m_persona; // set while somebody sits here
};

} // namespace desk
