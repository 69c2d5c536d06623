#include "desk/main_window.h"

#include "browser/browser_bar.h"
#include "browser/browser_panels.h"
#include "browser/browser_shell.h"
#include "browser/downloads/document_keeper.h"
#include "browser/downloads/download_routes.h"
#include "browser/files/file_chooser.h"
#include "browser/passwords/password_bubble.h"
#include "browser/passwords/password_manager.h"
#include "browser/tab.h"
#include "browser/tab_strip.h"
#include "browser/viewer/document_page.h"
#include "coach/overlay/coach_panel.h"
#include "desk/areas.h"
#include "desk/attendance_watch.h"
#include "desk/auto_reset.h"
#include "desk/classroom_mode.h"
#include "desk/coach_place.h"
#include "desk/event_watch.h"
#include "desk/look.h"
#include "desk/papers/paper_routes.h"
#include "desk/papers/papers_page.h"
#include "desk/pause_watch.h"
#include "desk/persona_card.h"
#include "desk/phone/phone_place.h"
#include "desk/practice_strip.h"
#include "desk/read_aloud.h"
#include "desk/session_watch.h"
#include "desk/site_list.h"
#include "desk/trainer_place.h"
#include "desk/user_button.h"
#include "desk/who_screen.h"
#include "documents/document.h"
#include "kit/accessibility.h"
#include "kit/focus_ring.h"
#include "kit/theme_scope.h"
#include "runtime/runtime.h"
#include "services/accounts/invitation_service.h"
#include "services/accounts/registration_service.h"
#include "services/accounts/session_service.h"
#include "services/classroom/attendance_service.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/trainer_access.h"
#include "services/files/download_service.h"
#include "services/site/site_language.h"
#include "services/world/world_service.h"
#include "trainer/pin_screen.h"
#include "trainer/trainer_frame.h"

#include <QApplication>
#include <QCloseEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kDesignSize(1366, 768);
constexpr QSize kSmallest(800, 560);

} // namespace

MainWindow::MainWindow(runtime::Runtime& runtime, QWidget* parent)
    : QWidget(parent)
    , m_runtime(runtime)
    , m_documents(runtime.documents())
    , m_printer(runtime.downloads(), &runtime.events())
    , m_deskSite(m_sites, runtime.coach())
    , m_scope(new kit::ThemeScope(this))
{
    setObjectName(u"mainWindow"_s);
    kit::setAccessibleRole(*this, QAccessible::Window);
    setMinimumSize(kSmallest);
    resize(kDesignSize);
    buildSites();
    buildScreens();
    auto* ring = new kit::FocusRing(this);
    ring->expectKeyboard();
    connectScreens();
    connectTrainer();
    connectServices();
    addShortcuts();
    leave();
}

MainWindow::~MainWindow()
{
    m_shell->clear();
}

void MainWindow::buildSites()
{
    browser::addDownloadRoutes(
        [this](const QString& pattern, browser::PageFactory factory) {
            m_deskSite.add(pattern, std::move(factory));
        },
        {m_runtime.downloads(), m_documents, m_printer});
    addPaperRoutes([this](const QString& pattern,
                       browser::PageFactory factory) { m_deskSite.add(pattern, std::move(factory)); },
        m_runtime, m_printer);
    addLetter();
    m_sites.addHidden(m_deskSite);
    m_ownedSites = makeSites(m_runtime, m_printer, m_asker);
    for (const auto& site : m_ownedSites)
        m_sites.add(*site);
    m_lookalikes = makeLookalikes(m_runtime);
    for (const auto& site : m_lookalikes)
        m_sites.addHidden(*site);
}

// The letter that came by post: it lies on the desk for whoever registers with it.
void MainWindow::addLetter()
{
    m_deskSite.setHasLetter([this] {
        const auto letter = m_runtime.invitations().letter(personaId());
        return letter && letter->has_value();
    });
    m_deskSite.add(u"/courrier"_s, [this](browser::Navigator& navigator, const browser::Parameters&) {
        const QString ean = m_persona ? m_persona->supplyPoint.ean.digits() : QString();
        return std::make_unique<browser::DocumentPage>(navigator, m_runtime.downloads(), m_printer,
            [this, ean] { return m_documents.document(u"invitation:"_s + ean); });
    });
}

void MainWindow::buildScreens()
{
    m_who = new WhoScreen(m_runtime.learners(), this);
    m_shell = new browser::BrowserShell(m_sites, m_network, this);
    m_user = new UserButton(m_shell);
    m_shell->tabStrip()->setCorner(m_user);
    m_coach = new CoachPlace(m_runtime, *m_shell, *this);
    m_pin = new trainer::PinScreen(m_runtime.pin(), this);
    m_screens = new QStackedWidget(this);
    m_screens->addWidget(m_who);
    m_screens->addWidget(m_shell);
    m_screens->addWidget(m_pin);
    m_strip = new PracticeStrip(this);
    m_phone = new PhonePlace(m_runtime, *m_shell, *m_strip, *this);
    m_attendance = new AttendanceWatch(
        m_runtime.attendance(), m_runtime.coach(), *m_coach->panel(), *m_strip,
        [this] { return m_screens->currentWidget() == m_shell && !isMinimized() && !m_coach->show(); }, this);
    m_look = new Look(m_runtime.settings(), m_runtime.preferences(), *m_scope, *m_shell, *m_strip);
    m_reader = new ReadAloud(*m_shell, m_runtime.settings());
    m_passwords
        = new browser::PasswordManager(m_runtime.passwords(), m_runtime.settings(), m_sites, *m_shell, *this);
    m_sessionWatch = new SessionWatch(m_runtime.session(), m_runtime.settings(), *m_shell, *this);
    m_coach->panel()->setStillness([this] { return m_sessionWatch->stillness(); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_screens, 1);
    layout->addWidget(m_strip);
}

void MainWindow::connectScreens()
{
    connect(m_who, &WhoScreen::chosen, this, &MainWindow::enter);
    connect(m_user, &UserButton::leaveAsked, this, [this] { m_shell->leaveAll([this] { leave(); }); });
    connect(m_user, &UserButton::seeBetterAsked, m_look, &Look::openSeeBetter);
    connect(m_user, &UserButton::cardAsked, this, [this] {
        if (m_persona)
            openPersonaCard(this, *m_persona, cardStateOf(m_runtime, *m_persona));
    });
    connect(m_user, &UserButton::recordedAsked, this, [this] {
        if (browser::Tab* tab = m_shell->currentTab())
            tab->go(browser::internalUrl(u"ce-qui-est-garde"_s));
    });
    connect(m_user, &UserButton::papersAsked, this, [this] {
        if (browser::Tab* tab = m_shell->currentTab())
            tab->go(PapersPage::url());
    });
    connect(m_shell, &browser::BrowserShell::helpClicked, this,
        [this] { browser::openBrowserHelp(this, [this] { m_passwords->openList(); }); });
    connect(m_shell, &browser::BrowserShell::padlockClicked, this, [this](const QUrl& url) {
        const QStringList known = m_sites.hosts();
        if (m_sites.find(url).site)
            browser::openSiteInformation(this,
                {url, !browser::knownHost(url.host(), known).isEmpty(),
                    browser::resembledHost(url.host(), known)});
    });
    connect(m_shell, &browser::BrowserShell::downloadsClicked, this, [this] {
        if (browser::Tab* tab = m_shell->currentTab())
            tab->go(browser::internalUrl(u"telechargements"_s));
    });
    connect(m_shell, &browser::BrowserShell::downloadRequested, this, &MainWindow::keepDocument);
    connect(m_shell, &browser::BrowserShell::pageShown, m_strip, &PracticeStrip::comeLast);
    connect(m_phone, &PhonePlace::openChanged, m_coach, &CoachPlace::giveRoom);
    connect(m_shell, &browser::BrowserShell::filesRequested, this, &MainWindow::chooseFiles);
    connect(m_shell, &browser::BrowserShell::titleChanged, this, &QWidget::setWindowTitle);
}

void MainWindow::connectTrainer()
{
    connect(m_who, &WhoScreen::trainerClicked, this, &MainWindow::openTrainer);
    connect(m_strip, &PracticeStrip::trainerClicked, this, &MainWindow::openTrainer);
    connect(m_pin, &trainer::PinScreen::leftPanel, this, &MainWindow::leaveTrainer);
    connect(m_pin, &trainer::PinScreen::unlocked, this, [this](core::CodeRole role) {
        m_runtime.trainerAccess().open(role);
        showTrainer();
    });
}

// Its pages are made when they are first wanted: most starts of the program never show them.
void MainWindow::showTrainer()
{
    if (!m_trainer) {
        m_trainer = new trainer::TrainerFrame(trainerServices(m_runtime), this);
        connect(m_trainer, &trainer::TrainerFrame::aboutToForget, this, &MainWindow::endTurn);
        connect(m_trainer, &trainer::TrainerFrame::leftPanel, this, &MainWindow::leaveTrainer);
        m_screens->addWidget(m_trainer);
    }
    showScreen(m_trainer);
    m_trainer->open();
}

void MainWindow::connectServices()
{
    // Every page would show something else now, and the person may be another one.
    connect(&m_runtime.world(), &services::WorldService::worldReplaced, this, [this] {
        endTurn();
        if (m_screens->currentWidget() == m_shell)
            leave();
    });
    m_autoReset = new AutoReset(m_runtime.world(), m_runtime.settings(), m_runtime.clock(), *this,
        [this] { return isTrainerHere(); });
    m_pause = new PauseWatch(m_runtime.pause(), m_runtime.pin(), *this,
        [this] { return m_trainer && m_screens->currentWidget() == m_trainer; });
    connect(m_pause, &PauseWatch::restingChanged, this, &MainWindow::rest);
    new EventWatch(m_runtime.events(), m_runtime.scriptRun(), m_network, m_ownedSites, this);
    connect(&m_runtime.downloads(), &services::DownloadService::filesChanged, this,
        &MainWindow::showDownloadCount);
    connect(&m_runtime.learners(), &services::LearnerService::learnersChanged, this, [this] {
        if (!m_learner)
            return;
        const auto people = m_runtime.learners().learners();
        const bool isStillHere = people
            && std::any_of(people->cbegin(), people->cend(),
                [this](const core::Learner& learner) { return learner.id == m_learner->id; });
        if (isStillHere)
            return;
        endTurn();
        if (m_screens->currentWidget() == m_shell)
            leave();
    });
}

bool MainWindow::isTrainerHere() const
{
    return m_screens->currentWidget() == m_pin || (m_trainer && m_screens->currentWidget() == m_trainer);
}

void MainWindow::rest(bool isResting)
{
    m_sessionWatch->setResting(isResting);
    m_autoReset->setResting(isResting);
    m_attendance->setResting(isResting);
    if (!isResting)
        return;
    m_reader->stop();
    if (m_coach->show())
        m_coach->endShow(); // a window of its own; it can be asked for again
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto&& what) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, what);
    };
    add(Qt::Key_F6, [this] { moveArea(1); });
    add(Qt::SHIFT | Qt::Key_F6, [this] { moveArea(-1); });
    add(Qt::Key_F8, [this] { m_phone->toggle(); });
    add(Qt::Key_F9, [this] { m_attendance->toggleHand(); });
    add(Qt::Key_F11, [this] { toggleFullScreen(); });
}

bool MainWindow::enter(const core::Learner& learner)
{
    const auto persona = m_runtime.world().persona(learner.ean);
    if (!persona)
        return false;
    m_learner = learner;
    m_persona = *persona;
    m_deskSite.setFirstName(learner.firstName);
    m_user->setLearner(learner);
    m_look->welcome(personaId());
    m_runtime.siteLanguage().welcome(personaId());
    m_runtime.attendance().sitDown(learner, personaId());
    m_coach->welcome(learner, *persona);
    m_phone->welcome(*persona);
    showScreen(m_shell);
    m_shell->start(personaId());
    showDownloadCount();
    return true;
}

void MainWindow::closeQuestions()
{
    for (auto* dialog : findChildren<kit::Dialog*>()) {
        const QWidget* host = dialog->host();
        if (!host || !m_trainer || !m_trainer->isAncestorOf(host))
            dialog->cancel();
    }
}

void MainWindow::endTurn()
{
    closeQuestions();
    if (m_runtime.session().isSignedIn())
        // Whether or not the world could note it, nobody stays signed in on this machine.
        (void)m_runtime.session().signOut();
    m_sessionWatch->farewell();
    m_passwords->farewell();
    for (browser::Site* site : m_sites.all())
        site->endSession();
    m_reader->stop();
    m_coach->farewell();
    m_runtime.attendance().standUp();
    m_phone->farewell();
    m_shell->clear();
    m_learner.reset();
    m_persona.reset();
    m_deskSite.setFirstName({});
    m_look->farewell();
    m_runtime.siteLanguage().farewell();
}

void MainWindow::leave()
{
    releaseFocus();
    endTurn();
    setWindowTitle(tr("Electruc, pour s’entraîner"));
    m_who->refresh();
    showScreen(m_who);
    m_who->takeFocus();
    m_pause->look();
}

void MainWindow::openTrainer()
{
    if (m_screens->currentWidget() == m_pin || m_screens->currentWidget() == m_trainer)
        return;
    setWindowTitle(tr("Espace du formateur"));
    showScreen(m_pin);
    m_pin->open();
}

void MainWindow::leaveTrainer()
{
    if (!isTrainerHere())
        return;
    m_runtime.trainerAccess().close();
    if (!m_learner) {
        leave();
        return;
    }
    showScreen(m_shell);
    setWindowTitle(m_shell->currentTab() ? m_shell->currentTab()->fullTitle() : QString());
    m_shell->focusPage();
    m_pause->look();
}

void MainWindow::showScreen(QWidget* screen)
{
    releaseFocus();
    m_screens->setCurrentWidget(screen);
    m_attendance->setAtDesk(screen == m_shell);
}

void MainWindow::releaseFocus()
{
    // Qt would hand the focus of a screen that goes from control to control, and a screen reader would tell
    // each.
    if (QWidget* focus = m_screens->focusWidget())
        focus->clearFocus();
}

void MainWindow::showAsSet(bool inClassroom)
{
    const services::Settings& settings = m_runtime.settings().settings();
    if (!settings.windowGeometry.isEmpty())
        restoreGeometry(settings.windowGeometry);
    m_classroom = new ClassroomMode(m_runtime.settings(), m_runtime.pin(), *this, inClassroom);
    if (m_classroom->isOn())
        return;
    if (settings.fullScreen)
        showFullScreen();
    else
        show();
}

void MainWindow::keepDocument(const std::shared_ptr<const documents::Document>& document, const QUrl& from)
{
    browser::Tab* tab = m_shell->currentTab();
    if (!tab || !document)
        return;
    const browser::Notice notice = browser::keepDocument(m_runtime.downloads(), personaId(), *document, from);
    if (tab->page())
        tab->page()->showNotice(notice);
}

void MainWindow::chooseFiles(const browser::FileChoice& choice, const browser::FilesChosen& chosen)
{
    // It goes with the page that asks.
    const browser::Tab* tab = m_shell->currentTab();
    QWidget* host = tab && tab->page() ? static_cast<QWidget*>(tab->page()) : this;
    auto* chooser
        = new browser::FileChooser(host, choice, personaId(), m_runtime.documentShelf(), m_documents);
    connect(chooser, &browser::FileChooser::chosen, this, chosen);
    chooser->open();
}

void MainWindow::showDownloadCount()
{
    if (!m_learner)
        return;
    const auto files = m_runtime.downloads().files(personaId()).value_or(QList<services::StoredFile>());
    const auto unopened = std::count_if(
        files.cbegin(), files.cend(), [](const services::StoredFile& file) { return !file.opened; });
    m_shell->bar()->setDownloadCount(static_cast<int>(unopened));
}

void MainWindow::moveArea(int by)
{
    QList<QWidget*> areas;
    if (m_screens->currentWidget() == m_shell) {
        areas << m_shell->tabStrip() << m_shell->bar();
        if (m_passwords->bubble()->isVisible())
            areas << m_passwords->bubble();
        areas << m_shell->pageArea();
        if (m_coach->panel()->isVisible())
            areas << m_coach->panel();
        if (m_phone->isOpen())
            areas << m_phone->panel();
    } else {
        areas << m_screens->currentWidget();
    }
    areas << m_strip;

    QWidget* area = areaFromFocus(areas, by);
    if (area == m_shell->bar())
        m_shell->focusAddress();
    else
        focusFirstOf(*area);
}

core::SupplyPointId MainWindow::personaId() const
{
    return m_persona ? m_persona->supplyPoint.id : core::SupplyPointId();
}

void MainWindow::toggleFullScreen()
{
    if (!m_classroom || !m_classroom->isOn())
        setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::rememberGeometry()
{
    services::Settings settings = m_runtime.settings().settings();
    settings.windowGeometry = saveGeometry();
    (void)m_runtime.settings().change(settings); // a window that opens elsewhere next time harms nobody
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // During a pause everything waits; in the classroom mode the trainer closes the window.
    const bool isResting = m_pause->screen() && !qApp->isSavingSession();
    if (isResting || (!m_mayClose && m_classroom && !m_classroom->mayClose())) {
        event->ignore();
        return;
    }
    if (m_learner && !m_mayClose && m_shell->hasUnsentInput()) {
        event->ignore();
        m_shell->leaveAll([this] {
            m_mayClose = true;
            close();
        });
        return;
    }
    m_mayClose = false;
    if (!m_classroom || !m_classroom->isOn()) // the whole screen is no place to come back to
        rememberGeometry();
    leave();
    QWidget::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_learner)
        setWindowTitle(tr("Electruc, pour s’entraîner"));
}

} // namespace desk
