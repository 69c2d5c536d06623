#include "trainer/trainer_frame.h"

#include "core/format.h"
#include "kit/icon.h"
#include "kit/theme_scope.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/settings_service.h"
#include "services/world/world_service.h"
#include "trainer/groups_page.h"
#include "trainer/inner_scope.h"
#include "trainer/pin_screen.h"
#include "trainer/reset_dialog.h"
#include "trainer/settings_page.h"

#include "trainer/ui_trainer_frame.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace trainer {

namespace {

constexpr int kLogoHeight = 40;
constexpr int kMenuWidth = 224;
constexpr int kBarTextCap = 120;

const QString kGroups = u"groups"_s;
const QString kSettings = u"settings"_s;

kit::Theme simulator(const kit::Theme& outer)
{
    return outer.inSimulator();
}

// The bar belongs to the window, as the browser's: its text stops growing where the tokens say (chromeTextCap).
kit::Theme capped(const kit::Theme& outer)
{
    return outer.withTextCap(kBarTextCap);
}

} // namespace

TrainerFrame::TrainerFrame(const TrainerServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::TrainerFrame>())
    , m_groups(new GroupsPage(services))
    , m_settings(new SettingsPage(services))
    , m_pinChange(new PinScreen(services.pins))
{
    m_ui->setupUi(this);
    new InnerScope(this, simulator);
    new InnerScope(m_ui->topBar, capped);
    m_ui->topBar->installEventFilter(this);
    m_ui->logo->setPixmap(kit::logoPixmap(u"app-icon"_s, kLogoHeight, devicePixelRatioF()));
    m_ui->pages->addWidget(m_groups);
    m_ui->pages->addWidget(m_settings);
    m_ui->pages->addWidget(m_pinChange);
    m_ui->noticePanel->hide();
    buildMenu();
    connectParts();
    showPage(kGroups);
    refresh();
}

TrainerFrame::~TrainerFrame() = default;

void TrainerFrame::connectParts()
{
    connect(m_ui->menu, &kit::NavMenu::activated, this, &TrainerFrame::showPage);
    connect(m_ui->groupButton, &QPushButton::clicked, this, [this] { showPage(kGroups); });
    connect(m_ui->resetButton, &QPushButton::clicked, this, &TrainerFrame::askReset);
    connect(m_ui->undoResetButton, &QPushButton::clicked, this, &TrainerFrame::undoReset);
    connect(m_ui->resetNote, &kit::Note::actionTriggered, this, &TrainerFrame::undoReset);
    connect(m_ui->leaveButton, &QPushButton::clicked, this, &TrainerFrame::leftPanel);
    connect(m_settings, &SettingsPage::pinChangeAsked, this, &TrainerFrame::changePin);
    connect(m_pinChange, &PinScreen::unlocked, this, [this] { closePinChange(true); });
    connect(m_pinChange, &PinScreen::leftPanel, this, [this] { closePinChange(false); });
    connect(&m_services.learners, &services::LearnerService::learnersChanged, this, &TrainerFrame::refresh,
        Qt::QueuedConnection);
}

void TrainerFrame::buildMenu()
{
    m_ui->menu->clear();
    m_ui->menu->addItem(kGroups, u"users"_s, tr("Groupes"), kGroups);
    m_ui->menu->addItem(kSettings, u"settings"_s, tr("Réglages"), kSettings);
}

void TrainerFrame::open()
{
    m_ui->noticePanel->hide();
    m_groups->refresh();
    m_settings->refresh();
    refresh();
    showPage(kGroups);
    m_ui->menu->item(kGroups)->setFocus(Qt::OtherFocusReason);
}

void TrainerFrame::showPage(const QString& id)
{
    m_ui->pages->setCurrentWidget(id == kSettings ? static_cast<QWidget*>(m_settings) : m_groups);
    m_ui->menu->setCurrent(id);
}

void TrainerFrame::refresh()
{
    const auto group = m_services.learners.currentGroup();
    const auto learners = m_services.learners.learners();
    const qsizetype count = learners ? learners->size() : 0;
    const QString name = group && group->has_value() ? group->value().name : tr("Pas de groupe");
    const QString label = count == 1 ? tr("%1 · 1 apprenant").arg(name)
                                     : tr("%1 · %2 apprenants").arg(name, QString::number(count));
    m_ui->groupButton->setText(QString(label).replace(u'&', u"&&"_s));
    m_ui->groupButton->setAccessibleName(tr("Groupe : %1. Voir la liste").arg(label));

    const auto undo = m_services.world.undoAvailable();
    m_ui->undoResetButton->setVisible(undo.has_value());
    if (undo) {
        const core::Format format(m_services.settings.settings().language);
        m_ui->undoResetButton->setAccessibleDescription(tr("Tout redevient comme avant %1.").arg(format.time(undo->at)));
    }
    arrange();
}

void TrainerFrame::askReset()
{
    auto* dialog = new ResetDialog(this, m_services);
    connect(dialog, &ResetDialog::resetDone, this, [this](services::ResetLevel level, const QString& who) {
        switch (level) {
        case services::ResetLevel::Person:
            announceReset(tr("%1 recommence depuis le début.").arg(who));
            break;
        case services::ResetLevel::Group:
            announceReset(tr("Le poste est prêt pour d’autres apprenants."));
            break;
        case services::ResetLevel::All:
            announceReset(tr("Le programme est comme au premier jour. Votre code de formateur n’a pas changé."));
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
    if (m_services.world.undoReset()) {
        showWorldAnew();
        say(kit::Tone::Ok, tr("La remise à zéro est annulée."), tr("Tout est comme avant."));
    } else {
        say(kit::Tone::Error, tr("La remise à zéro n’a pas pu être annulée."),
            tr("Rien n’a changé. Vérifiez qu’il reste de la place sur le disque, puis essayez encore."));
    }
}

void TrainerFrame::showWorldAnew()
{
    Q_EMIT worldReset();
    m_groups->refresh();
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

void TrainerFrame::changePin()
{
    m_ui->noticePanel->hide();
    m_ui->pages->setCurrentWidget(m_pinChange);
    m_pinChange->openForChange();
}

void TrainerFrame::closePinChange(bool changed)
{
    showPage(kSettings);
    if (changed)
        m_settings->announcePinChanged();
    else
        m_settings->setFocus(Qt::OtherFocusReason);
}

void TrainerFrame::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->menu->setItemText(kGroups, tr("Groupes"));
    m_ui->menu->setItemText(kSettings, tr("Réglages"));
    m_ui->noticePanel->hide();
    refresh();
}

void TrainerFrame::arrange()
{
    // The bar on one line while everything fits, else the place above and the actions below, then one by one.
    const int margins = m_ui->topLayout->contentsMargins().left() + m_ui->topLayout->contentsMargins().right();
    const int actions = m_ui->actionsLayout->sizeHint().width();
    const int needed = m_ui->placeLayout->sizeHint().width() + actions + m_ui->topLayout->spacing() + margins;
    const auto direction = width() >= needed ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_ui->topLayout->direction() != direction)
        m_ui->topLayout->setDirection(direction);

    // From 175 % the menu lies above the page: beside it, too little width would be left.
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const bool above = theme.isHuge();
    m_ui->bodyLayout->setDirection(above ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_ui->menuPanel->setMinimumWidth(above ? 0 : kMenuWidth);
    m_ui->menuPanel->setMaximumWidth(above || theme.isLarge() ? QWIDGETSIZE_MAX : kMenuWidth);
    m_ui->menuPanel->setSizePolicy(QSizePolicy::Preferred, above ? QSizePolicy::Maximum : QSizePolicy::Preferred);
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
