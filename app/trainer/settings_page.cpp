#include "trainer/settings_page.h"

#include "services/classroom/pin_service.h"
#include "services/classroom/settings_service.h"
#include "trainer/content_panel.h"
#include "trainer/organisation_panel.h"
#include "trainer/organiser_question.h"
#include "trainer/template_panel.h"

#include "trainer/side_by_side.h"
#include "trainer/ui_settings_page.h"

#include <QDir>
#include <QEvent>
#include <QScopedValueRollback>

namespace trainer {

namespace {

constexpr int kBesideWidth = 760; // px at 100 %: the three lists on one line

} // namespace

SettingsPage::SettingsPage(const TrainerServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::SettingsPage>())
{
    m_ui->setupUi(this);
    new SideBySide(*this, *m_ui->listsLayout, kBesideWidth);
    new SideBySide(*this, *m_ui->letterLayout, kBesideWidth);
    m_ui->contentsLayout->insertWidget(
        m_ui->contentsLayout->indexOf(m_ui->codePanel), new OrganisationPanel(services, this));
    m_ui->contentsLayout->insertWidget(
        m_ui->contentsLayout->indexOf(m_ui->codePanel), new TemplatePanel(services, this));
    m_ui->contentsLayout->insertWidget(
        m_ui->contentsLayout->indexOf(m_ui->codePanel), new ContentPanel(services, this));
    fillLists();
    const QList<QComboBox*> lists{
        m_ui->themeCombo, m_ui->textSizeCombo, m_ui->languageCombo, m_ui->sessionCombo, m_ui->stillCombo};
    for (QComboBox* list : lists)
        connect(list, &QComboBox::currentIndexChanged, this, &SettingsPage::keep);
    const QList<QCheckBox*> boxes{
        m_ui->fullScreenCheck, m_ui->paymentCodeCheck, m_ui->cookieBannerCheck, m_ui->passwordOfferCheck};
    for (QCheckBox* box : boxes)
        connect(box, &QCheckBox::toggled, this, &SettingsPage::keep);
    const QList<QComboBox*> ofOrganiser{m_ui->letterDaysCombo, m_ui->letterTriesCombo, m_ui->letterLockCombo};
    for (QComboBox* list : ofOrganiser)
        connect(list, &QComboBox::currentIndexChanged, this, &SettingsPage::keepOfOrganiser);
    connect(m_ui->classroomCheck, &QCheckBox::toggled, this, &SettingsPage::keepOfOrganiser);
    connect(m_ui->groupFileButton, &QPushButton::clicked, this, &SettingsPage::chooseGroupFile);
    connect(m_ui->noGroupFileButton, &QPushButton::clicked, this, &SettingsPage::forgetGroupFile);
    connect(m_ui->changePinButton, &QPushButton::clicked, this,
        [this] { askCodeChange(core::CodeRole::Trainer); });
    connect(m_ui->changeOrganiserButton, &QPushButton::clicked, this,
        [this] { askCodeChange(core::CodeRole::Organiser); });
    connect(m_ui->removeOrganiserButton, &QPushButton::clicked, this, &SettingsPage::removeOrganiser);
    connect(&m_services.settings, &services::SettingsService::changed, this, &SettingsPage::refresh);
    refresh();
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::fillLists()
{
    const QScopedValueRollback filling(m_filling, true);
    m_ui->themeCombo->clear();
    m_ui->themeCombo->addItem(tr("Clair"), static_cast<int>(services::ThemeChoice::Light));
    m_ui->themeCombo->addItem(tr("Sombre"), static_cast<int>(services::ThemeChoice::Dark));
    m_ui->themeCombo->addItem(tr("Contraste fort"), static_cast<int>(services::ThemeChoice::Contrast));
    m_ui->textSizeCombo->clear();
    for (const int percent : services::kTextPercents)
        m_ui->textSizeCombo->addItem(tr("%1 %", "text size").arg(percent), percent);
    m_ui->languageCombo->clear();
    for (const core::Language language : core::kLanguages)
        m_ui->languageCombo->addItem(core::languageName(language), static_cast<int>(language));
    m_ui->sessionCombo->clear();
    for (const int minutes : services::kSessionMinutes)
        m_ui->sessionCombo->addItem(
            minutes == 0 ? tr("Jamais") : tr("Après %1 minutes sans rien faire").arg(minutes), minutes);
    m_ui->stillCombo->clear();
    for (const int minutes : services::kStillMinutes)
        m_ui->stillCombo->addItem(tr("Après %1 minutes sans avancer").arg(minutes), minutes);
    m_ui->letterDaysCombo->clear();
    for (const int days : services::kLetterDays)
        m_ui->letterDaysCombo->addItem(tr("%1 jours").arg(days), days);
    m_ui->letterTriesCombo->clear();
    for (const int tries : services::kLetterTries)
        m_ui->letterTriesCombo->addItem(tr("%1 codes faux").arg(tries), tries);
    m_ui->letterLockCombo->clear();
    for (const int minutes : services::kLetterLockMinutes)
        m_ui->letterLockCombo->addItem(tr("%1 minutes", "how long a letter is locked").arg(minutes), minutes);
}

void SettingsPage::refresh()
{
    const QScopedValueRollback filling(m_filling, true);
    const services::Settings& settings = m_services.settings.settings();
    m_ui->themeCombo->setCurrentIndex(m_ui->themeCombo->findData(static_cast<int>(settings.theme)));
    m_ui->textSizeCombo->setCurrentIndex(m_ui->textSizeCombo->findData(settings.textPercent));
    m_ui->languageCombo->setCurrentIndex(
        qMax(0, m_ui->languageCombo->findData(static_cast<int>(settings.language))));
    m_ui->fullScreenCheck->setChecked(settings.fullScreen);
    m_ui->paymentCodeCheck->setChecked(settings.paymentCode);
    m_ui->cookieBannerCheck->setChecked(settings.cookieBanner);
    m_ui->passwordOfferCheck->setChecked(settings.passwordOffer);
    m_ui->sessionCombo->setCurrentIndex(m_ui->sessionCombo->findData(settings.sessionMinutes));
    m_ui->stillCombo->setCurrentIndex(m_ui->stillCombo->findData(settings.stillMinutes));
    m_ui->classroomCheck->setChecked(settings.classroomMode);
    m_ui->letterDaysCombo->setCurrentIndex(m_ui->letterDaysCombo->findData(settings.letters.days));
    m_ui->letterTriesCombo->setCurrentIndex(m_ui->letterTriesCombo->findData(settings.letters.tries));
    m_ui->letterLockCombo->setCurrentIndex(m_ui->letterLockCombo->findData(settings.letters.lockMinutes));
    showGroupFile();
    showCodes();
}

void SettingsPage::showGroupFile()
{
    const QString path = m_services.settings.settings().groupFile;
    m_ui->groupFileText->setText(path.isEmpty() ? tr("Pas encore de liste. Choisissez un fichier CSV : "
                                                     "« Groupe habituel », dans « Groupes », l’importera "
                                                     "en un clic.")
                                                : QDir::toNativeSeparators(path));
    m_ui->groupFileButton->setText(path.isEmpty() ? tr("Choisir la liste") : tr("Choisir une autre liste"));
    m_ui->noGroupFileButton->setVisible(!path.isEmpty());
}

void SettingsPage::chooseGroupFile()
{
    if (!organiserAgrees(this, m_services))
        return;
    const QString path = m_picker->fileToRead(
        this, tr("Choisir la liste habituelle"), tr("Listes (*.csv *.txt);;Tous les fichiers (*)"));
    if (path.isEmpty())
        return;
    services::Settings settings = m_services.settings.settings();
    settings.groupFile = path;
    if (!m_services.settings.change(settings)) {
        sayFailure();
        return;
    }
    say(kit::Tone::Ok, tr("La liste habituelle est choisie."), tr("Elle attend dans « Groupes »."));
}

void SettingsPage::forgetGroupFile()
{
    if (!organiserAgrees(this, m_services))
        return;
    services::Settings settings = m_services.settings.settings();
    settings.groupFile.clear();
    if (m_services.settings.change(settings))
        m_ui->groupFileButton->setFocus(Qt::OtherFocusReason);
    else
        sayFailure();
}

void SettingsPage::keepOfOrganiser()
{
    if (m_filling)
        return;
    if (organiserAgrees(this, m_services))
        keep();
    else
        refresh();
}

void SettingsPage::showCodes()
{
    const bool hasOrganiser = m_services.pins.hasOrganiser().value_or(true);
    m_ui->organiserText->setText(hasOrganiser
            ? tr("Un second code, pour qui répond de la salle. Il ouvre aussi cet espace.")
            : tr("Il n’y en a pas : le code du formateur ouvre tout. Choisissez-en un si plusieurs "
                 "formateurs utilisent "
                 "ce poste."));
    m_ui->changeOrganiserButton->setText(hasOrganiser ? tr("Changer ce code") : tr("Choisir ce code"));
    m_ui->removeOrganiserButton->setVisible(hasOrganiser);
}

void SettingsPage::askCodeChange(core::CodeRole role)
{
    if (organiserAgrees(this, m_services))
        Q_EMIT codeChangeAsked(role);
}

void SettingsPage::removeOrganiser()
{
    if (!organiserAgrees(this, m_services))
        return;
    kit::Question question;
    question.title = tr("Retirer le code de l’organisateur ?");
    question.text = tr("Le code du formateur ouvrira tout, comme au début.");
    question.safe = tr("Le garder");
    question.action = tr("Retirer ce code");
    question.world = kit::Dialog::World::Simulator;
    if (!m_asker.ask(this, question))
        return;
    if (!m_services.pins.removeOrganiser()) {
        sayFailure();
        return;
    }
    showCodes();
    m_ui->changeOrganiserButton->setFocus(Qt::OtherFocusReason);
    say(kit::Tone::Ok, tr("Le code de l’organisateur est retiré."), tr("Le code du formateur ouvre tout."));
}

void SettingsPage::keep()
{
    if (m_filling)
        return;
    services::Settings settings = m_services.settings.settings();
    settings.theme = static_cast<services::ThemeChoice>(m_ui->themeCombo->currentData().toInt());
    settings.textPercent = m_ui->textSizeCombo->currentData().toInt();
    settings.language = static_cast<core::Language>(m_ui->languageCombo->currentData().toInt());
    settings.fullScreen = m_ui->fullScreenCheck->isChecked();
    settings.paymentCode = m_ui->paymentCodeCheck->isChecked();
    settings.cookieBanner = m_ui->cookieBannerCheck->isChecked();
    settings.passwordOffer = m_ui->passwordOfferCheck->isChecked();
    settings.sessionMinutes = m_ui->sessionCombo->currentData().toInt();
    settings.stillMinutes = m_ui->stillCombo->currentData().toInt();
    settings.classroomMode = m_ui->classroomCheck->isChecked();
    settings.letters = {m_ui->letterDaysCombo->currentData().toInt(),
        m_ui->letterTriesCombo->currentData().toInt(), m_ui->letterLockCombo->currentData().toInt()};
    if (m_services.settings.change(settings)) {
        m_ui->noticeNote->hide();
        return;
    }
    refresh();
    sayFailure();
}

void SettingsPage::announceCodeChanged(core::CodeRole role)
{
    if (role == core::CodeRole::Organiser)
        say(kit::Tone::Ok, tr("Le code de l’organisateur est choisi."), tr("Gardez-le pour vous."));
    else
        say(kit::Tone::Ok, tr("Le code du formateur est changé."),
            tr("Notez-le sur la feuille « Premier démarrage »."));
}

void SettingsPage::say(kit::Tone tone, const QString& title, const QString& text)
{
    m_ui->noticeNote->setTone(tone);
    m_ui->noticeNote->setTitle(title);
    m_ui->noticeNote->setText(text);
    m_ui->noticeNote->announce();
}

void SettingsPage::sayFailure()
{
    say(kit::Tone::Error, tr("Le réglage n’a pas pu être gardé."),
        tr("Vérifiez qu’il reste de la place sur le disque, puis essayez encore."));
}

bool SettingsPage::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillLists();
        refresh();
    }
    return QWidget::event(event);
}

} // namespace trainer
