#include "trainer/trainer_frame.h"

#include "core/format.h"
#include "documents/forget_sheet.h"
#include "kit/icon.h"
#include "kit/inner_scope.h"
#include "kit/theme_scope.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/pause_service.h"
#include "services/classroom/settings_service.h"
#include "services/classroom/trainer_access.h"
#include "services/world/world_service.h"
#include "trainer/closing_page.h"
#include "trainer/data/data_page.h"
#include "trainer/events_page.h"
#include "trainer/follow/follow_page.h"
#include "trainer/groups_page.h"
#include "trainer/invitations_page.h"
#include "trainer/journey/journey_page.h"
#include "trainer/keeping_page.h"
#include "trainer/pin_screen.h"
#include "trainer/plan/plan_page.h"
#include "trainer/reset_counts.h"
#include "trainer/reset_dialog.h"
#include "trainer/room_page.h"
#include "trainer/script/script_page.h"
#include "trainer/settings_page.h"
#include "trainer/sheet_page.h"

#include "trainer/ui_trainer_frame.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace trainer {

namespace {

constexpr int kLogoHeight = 40;
constexpr int kMenuWidth = 224;
constexpr int kBarTextCap = 120;

const QString kFollow = u"follow"_s;
const QString kGroups = u"groups"_s;
const QString kData = u"data"_s;
const QString kInvitations = u"invitations"_s;
const QString kPlan = u"plan"_s;
const QString kScript = u"script"_s;
const QString kEvents = u"events"_s;
const QString kKeeping = u"keeping"_s;
const QString kRoom = u"room"_s;
const QString kClosing = u"closing"_s;
const QString kSettings = u"settings"_s;

kit::Theme simulator(const kit::Theme& outer)
{
    return outer.inSimulator();
}

// The bar belongs to the window, as the browser's: its text stops growing where the tokens say
// (chromeTextCap).
kit::Theme capped(const kit::Theme& outer)
{
    return outer.withTextCap(kBarTextCap);
}

QString escaped(QString text) // a button reads & as the mark of a shortcut
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

TrainerFrame::TrainerFrame(const TrainerServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::TrainerFrame>())
    , m_follow(new FollowPage(services))
    , m_groups(new GroupsPage(services))
    , m_data(new DataPage(services))
    , m_invitations(new InvitationsPage(services))
    , m_plan(new PlanPage(services))
    , m_script(new ScriptPage(services))
    , m_events(new EventsPage(services))
    , m_keeping(new KeepingPage(services))
    , m_room(new RoomPage(services))
    , m_closing(new ClosingPage(services))
    , m_settings(new SettingsPage(services))
    , m_journey(new JourneyPage(services))
    , m_sheet(new SheetPage)
    , m_pinChange(new PinScreen(services.pins))
{
    m_ui->setupUi(this);
    new kit::InnerScope(this, simulator);
    new kit::InnerScope(m_ui->topBar, capped);
    m_ui->topBar->installEventFilter(this);
    m_ui->logo->setPixmap(kit::logoPixmap(u"app-icon"_s, kLogoHeight, devicePixelRatioF()));
    for (const Row& row : rows()) {
        m_ui->pages->addWidget(row.page);
        m_ui->menu->addItem(row.id, row.iconName, row.title, row.id);
    }
    for (QWidget* page : {static_cast<QWidget*>(m_journey), static_cast<QWidget*>(m_sheet),
             static_cast<QWidget*>(m_pinChange)})
        m_ui->pages->addWidget(page);
    m_ui->noticePanel->hide();
    connectParts();
    showPage(kGroups);
    refresh();
}

TrainerFrame::~TrainerFrame() = default;

void TrainerFrame::connectParts()
{
    connect(m_ui->menu, &kit::NavMenu::activated, this, [this](const QString& id) {
        showPage(id);
        closeMenu();
    });
    connect(m_ui->menuButton, &QPushButton::clicked, this, &TrainerFrame::toggleMenu);
    connect(m_ui->groupButton, &QPushButton::clicked, this, [this] { showPage(kGroups); });
    connect(m_ui->resetButton, &QPushButton::clicked, this, &TrainerFrame::askReset);
    connect(m_ui->undoResetButton, &QPushButton::clicked, this, &TrainerFrame::undoReset);
    connect(m_ui->resetNote, &kit::Note::actionTriggered, this, &TrainerFrame::undoReset);
    connect(m_ui->leaveButton, &QPushButton::clicked, this, &TrainerFrame::leftPanel);
    connect(m_follow, &FollowPage::groupsAsked, this, [this] { showPage(kGroups); });
    connect(m_follow, &FollowPage::journeyAsked, this, [this](const core::Learner& learner) {
        m_ui->pages->setCurrentWidget(m_journey);
        m_journey->open(learner);
    });
    connect(m_journey, &JourneyPage::closed, this, [this] {
        showPage(kFollow);
        m_follow->setFocus(Qt::OtherFocusReason);
    });
    connect(m_keeping, &KeepingPage::worldChanged, this, [this] {
        m_ui->noticePanel->hide();
        showWorldAnew();
    });
    connect(m_keeping, &KeepingPage::aboutToForget, this, &TrainerFrame::aboutToForget);
    connect(m_keeping, &KeepingPage::peopleForgotten, this, &TrainerFrame::showProof);
    connect(m_room, &RoomPage::pauseBegun, this, [this] {
        if (!m_services.pause.isShared()) // the one screen that rests is this one
            Q_EMIT leftPanel();
    });
    connect(m_room, &RoomPage::sheetMade, this,
        [this](const documents::Sheet& sheet) { showSheet(sheet, kRoom); });
    connect(m_closing, &ClosingPage::sheetMade, this,
        [this](const documents::Sheet& sheet) { showSheet(sheet, kClosing); });
    connect(m_script, &ScriptPage::sheetMade, this,
        [this](const documents::Sheet& sheet) { showSheet(sheet, kScript); });
    connect(m_sheet, &SheetPage::closed, this, &TrainerFrame::closeSheet);
    connect(m_settings, &SettingsPage::codeChangeAsked, this, &TrainerFrame::changePin);
    connect(m_pinChange, &PinScreen::unlocked, this, &TrainerFrame::keepPinChange);
    connect(m_pinChange, &PinScreen::leftPanel, this, &TrainerFrame::closePinChange);
    connect(&m_services.learners, &services::LearnerService::learnersChanged, this, &TrainerFrame::refresh,
        Qt::QueuedConnection);
}

QList<TrainerFrame::Row> TrainerFrame::rows() const
{
    const auto anew = [](auto* page) { return [page] { page->refresh(); }; };
    return {{kFollow, u"table"_s, tr("Suivi"), m_follow}, // refreshes itself all the time
        {kGroups, u"users"_s, tr("Groupes"), m_groups},
        {kData, u"invoice"_s, tr("Données"), m_data, anew(m_data)},
        {kInvitations, u"mail"_s, tr("Invitations"), m_invitations, anew(m_invitations)},
        {kPlan, u"flag"_s, tr("Exercices"), m_plan, anew(m_plan)},
        {kScript, u"clock"_s, tr("Séance"), m_script, anew(m_script)},
        {kEvents, u"event"_s, tr("Événements"), m_events},
        {kKeeping, u"archive"_s, tr("Sauvegardes"), m_keeping, anew(m_keeping)},
        {kRoom, u"desk"_s, tr("La salle"), m_room, anew(m_room)},
        {kClosing, u"medal"_s, tr("Bilan"), m_closing, anew(m_closing)},
        {kSettings, u"settings"_s, tr("Réglages"), m_settings}};
}

void TrainerFrame::open()
{
    m_ui->noticePanel->hide();
    m_groups->refresh();
    m_events->refresh();
    m_settings->refresh();
    refresh();
    showPage(kGroups);
    QWidget* first = m_ui->menuButton;
    if (m_ui->menu->isVisibleTo(this))
        first = m_ui->menu->item(kGroups);
    first->setFocus(Qt::OtherFocusReason);
}

void TrainerFrame::showPage(const QString& id)
{
    for (const Row& row : rows()) {
        if (row.id != id)
            continue;
        if (row.refresh)
            row.refresh();
        m_ui->pages->setCurrentWidget(row.page);
        m_ui->menu->setCurrent(id);
    }
}

void TrainerFrame::refresh()
{
    const auto group = m_services.learners.currentGroup();
    const auto learners = m_services.learners.learners();
    const qsizetype count = learners ? learners->size() : 0;
    m_groupName = group && group->has_value() ? group->value().name : tr("Pas de groupe");
    m_groupLabel = count == 1 ? tr("%1 · 1 apprenant").arg(m_groupName)
                              : tr("%1 · %2 apprenants").arg(m_groupName, QString::number(count));
    m_ui->groupButton->setText(escaped(m_groupLabel));
    m_ui->groupButton->setAccessibleName(tr("Groupe : %1. Voir la liste").arg(m_groupLabel));

    const auto undo = m_services.world.undoAvailable();
    m_ui->undoResetButton->setVisible(undo.has_value());
    if (undo) {
        const core::Format format(m_services.settings.language());
        m_ui->undoResetButton->setAccessibleDescription(
            tr("Tout redevient comme avant %1.").arg(format.time(undo->at)));
    }
    arrange();
}

void TrainerFrame::askReset()
{
    auto* dialog = new ResetDialog(this, m_services);
    connect(
        dialog, &ResetDialog::resetDone, this, [this](const services::ResetScope& scope, const QString& who) {
            const QString letters = scope.letters == services::LettersAfter::AreNew
                ? u' ' + tr("Les nouvelles lettres attendent dans « Invitations ».")
                : QString();
            switch (scope.level) {
            case services::ResetLevel::Person:
                announceReset(tr("%1 recommence depuis le début.").arg(who) + letters);
                break;
            case services::ResetLevel::Group:
                announceReset(tr("Le poste est prêt pour d’autres apprenants.") + letters);
                break;
            case services::ResetLevel::All:
                announceReset(
                    tr("Le programme est comme au premier jour. Votre code de formateur n’a pas changé."));
                break;
            }
        });
    dialog->open();
}

void TrainerFrame::announceReset(const QString& sentence)
{
    showWorldAnew();
    say(kit::Tone::Ok, tr("La remise à zéro est faite."), sentence, tr("Revenir en arrière"));
}

void TrainerFrame::undoReset()
{
    const auto undone = m_services.world.undoAvailable();
    if (m_services.world.undoReset()) {
        showWorldAnew();
        QStringList back; // what a reset would take away again
        if (const auto counts = m_services.world.count(undone ? undone->scope : services::ResetScope())) {
            for (const auto& [number, word] : ResetCounts::linesOf(*counts))
                back.append(QString::number(number) + u' ' + word);
        }
        say(kit::Tone::Ok, tr("La remise à zéro est annulée."),
            back.isEmpty() ? tr("Tout est comme avant.")
                           //: %1 such as « 3 messages, 1 demande »
                           : tr("Tout est comme avant : %1.").arg(back.join(u", "_s)));
    } else {
        say(kit::Tone::Error, tr("La remise à zéro n’a pas pu être annulée."),
            tr("Rien n’a changé. Vérifiez qu’il reste de la place sur le disque, puis essayez encore."));
    }
}

void TrainerFrame::showProof(const core::ForgetReport& report)
{
    m_ui->noticePanel->hide();
    showWorldAnew();
    showSheet(documents::forgetSheet(report, m_services.settings.language()), kKeeping);
}

void TrainerFrame::showSheet(const documents::Sheet& sheet, const QString& from)
{
    m_sheetFrom = from;
    m_ui->pages->setCurrentWidget(m_sheet);
    m_sheet->setSheet(sheet);
}

void TrainerFrame::closeSheet()
{
    showPage(m_sheetFrom);
    if (QAbstractButton* item = m_ui->menu->item(m_sheetFrom); item && item->isVisibleTo(this))
        item->setFocus(Qt::OtherFocusReason);
}

void TrainerFrame::showWorldAnew()
{
    Q_EMIT worldReset();
    m_groups->refresh();
    m_data->refresh();
    m_invitations->refresh();
    m_keeping->refresh();
    m_settings->refresh();
    refresh();
}

void TrainerFrame::say(kit::Tone tone, const QString& title, const QString& text, const QString& action)
{
    m_ui->resetNote->setTone(tone);
    m_ui->resetNote->setTitle(title);
    m_ui->resetNote->setText(text);
    m_ui->resetNote->setActionText(action);
    m_ui->noticePanel->show();
    m_ui->resetNote->announce();
}

void TrainerFrame::changePin(core::CodeRole role)
{
    m_ui->noticePanel->hide();
    m_ui->pages->setCurrentWidget(m_pinChange);
    m_pinChange->openForChange(role);
}

void TrainerFrame::closePinChange()
{
    showPage(kSettings);
    m_settings->setFocus(Qt::OtherFocusReason);
}

void TrainerFrame::keepPinChange(core::CodeRole role)
{
    if (role == core::CodeRole::Organiser)
        m_services.access.open(role); // whoever chose it knows it
    showPage(kSettings);
    m_settings->refresh();
    m_settings->announceCodeChanged(role);
}

void TrainerFrame::retranslate()
{
    m_ui->retranslateUi(this);
    for (const Row& row : rows())
        m_ui->menu->setItemText(row.id, row.title);
    m_ui->noticePanel->hide();
    refresh();
}

void TrainerFrame::arrange()
{
    arrangeBar();
    arrangeMenu();
}

void TrainerFrame::arrangeBar()
{
    // On one line while everything fits, with a shorter word for the undo and without the count of learners
    // if that does it; else the place above and the actions below.
    const QString undo = tr("Annuler la remise à zéro");
    //: Short for « Annuler la remise à zéro » where the bar is narrow
    const QString briefUndo = tr("Annuler", "to undo");
    const QFontMetrics metrics(kit::ThemeScope::of(m_ui->topBar).fontFor(kit::TextType::Strong));
    const auto saving = [&metrics](const QString& whole, const QString& brief) {
        return metrics.horizontalAdvance(whole) - metrics.horizontalAdvance(brief);
    };
    const int savedByUndo = m_ui->undoResetButton->isHidden() ? 0 : saving(undo, briefUndo);
    const int savedByGroup = saving(m_groupLabel, m_groupName);
    const int margins
        = m_ui->topLayout->contentsMargins().left() + m_ui->topLayout->contentsMargins().right();
    int needed = m_ui->placeLayout->sizeHint().width() + m_ui->actionsLayout->sizeHint().width()
        + m_ui->topLayout->spacing() + margins;
    needed += m_ui->undoResetButton->text() == briefUndo ? savedByUndo : 0;
    needed += m_ui->groupButton->text() == escaped(m_groupName) ? savedByGroup : 0;

    const bool oneLine = width() >= needed - savedByUndo - savedByGroup;
    const bool isUndoBrief = oneLine && width() < needed;
    const bool isGroupBrief = oneLine && width() < needed - savedByUndo;
    const auto write = [](kit::Button* button, const QString& text) {
        if (button->text() != text)
            button->setText(text);
    };
    write(m_ui->undoResetButton, isUndoBrief ? briefUndo : undo);
    write(m_ui->groupButton, escaped(isGroupBrief ? m_groupName : m_groupLabel));
    m_ui->undoResetButton->setAccessibleName(undo);
    m_ui->undoResetButton->setToolTip(isUndoBrief ? undo : QString());
    const auto direction = oneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_ui->topLayout->direction() != direction)
        m_ui->topLayout->setDirection(direction);
}

void TrainerFrame::arrangeMenu()
{
    // From 175 %, and where it has no room, the menu folds into its button, above the page. Unfolded there,
    // it has the page's place.
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const QMargins margins = m_ui->menuLayout->contentsMargins();
    const QSize rows(m_ui->menu->sizeHint().grownBy(margins).width(),
        m_ui->menu->minimumSizeHint().grownBy(margins).height());
    const bool folded = theme.isHuge() || rows.height() > height() - m_ui->topBar->sizeHint().height();
    m_menuOpen = m_menuOpen && folded;
    m_ui->menuButton->setVisible(folded);
    //: What a screen reader adds to the « Menu » button
    m_ui->menuButton->setAccessibleDescription(m_menuOpen ? tr("ouvert") : tr("fermé"));
    m_ui->menuScroll->setVisible(!folded || m_menuOpen);
    m_ui->menuScroll->setVerticalScrollBarPolicy(folded ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_ui->content->setVisible(!m_menuOpen);
    m_ui->bodyLayout->setDirection(folded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int width = theme.isLarge() ? qMax(kMenuWidth, rows.width()) : kMenuWidth;
    m_ui->menuPanel->setMinimumWidth(folded ? 0 : width);
    m_ui->menuPanel->setMaximumWidth(folded ? QWIDGETSIZE_MAX : width);
    m_ui->menuPanel->setSizePolicy(
        QSizePolicy::Preferred, folded && !m_menuOpen ? QSizePolicy::Maximum : QSizePolicy::Preferred);
}

void TrainerFrame::toggleMenu()
{
    m_menuOpen = !m_menuOpen;
    arrangeMenu();
    if (QAbstractButton* current = m_ui->menu->item(m_ui->menu->current()); m_menuOpen && current)
        current->setFocus(Qt::TabFocusReason);
}

void TrainerFrame::closeMenu()
{
    if (!m_menuOpen)
        return;
    m_menuOpen = false;
    m_ui->menuButton->setFocus(Qt::OtherFocusReason); // the row that had it goes
    arrangeMenu();
}

bool TrainerFrame::eventFilter(QObject* watched, QEvent* event)
{
    // Its own look comes after the frame's: only then is its width known.
    if (watched == m_ui->topBar && event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::eventFilter(watched, event);
}

bool TrainerFrame::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (kit::isLookChange(event))
        arrange();
    return QWidget::event(event);
}

void TrainerFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace trainer
