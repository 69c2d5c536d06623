#include "trainer/pause_panel.h"

#include "services/classroom/pause_service.h"
#include "trainer/pause_words.h"

#include "trainer/side_by_side.h"
#include "trainer/ui_pause_panel.h"

#include <QEvent>

namespace trainer {
namespace {

constexpr int kBesideWidth = 620; // px at 100 %: message and length on one line

} // namespace

PausePanel::PausePanel(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PausePanel>())
{
    m_ui->setupUi(this);
    new SideBySide(*this, *m_ui->choiceLayout, kBesideWidth);
    m_ui->pauseMessageEdit->setMaxLength(core::kLongestPauseMessage);
    fillLengths();
    connect(m_ui->startPauseButton, &QPushButton::clicked, this, &PausePanel::begin);
    connect(m_ui->pauseMessageEdit, &QLineEdit::returnPressed, this, &PausePanel::begin);
    connect(m_ui->endPauseButton, &QPushButton::clicked, this, &PausePanel::end);
    connect(&m_second, &QTimer::timeout, this, &PausePanel::tell);
}

PausePanel::~PausePanel() = default;

void PausePanel::setServices(const TrainerServices& services)
{
    m_services = std::make_unique<TrainerServices>(services);
    connect(&services.pause, &services::PauseService::begun, this, &PausePanel::tell);
    connect(&services.pause, &services::PauseService::ended, this, &PausePanel::tell);
    tell();
}

void PausePanel::fillLengths()
{
    const int chosen = qMax(0, m_ui->pauseLengthCombo->currentIndex());
    m_ui->pauseLengthCombo->clear();
    for (const int minutes : core::kPauseMinutes)
        m_ui->pauseLengthCombo->addItem(
            minutes == 1 ? tr("1 minute") : tr("%1 minutes").arg(minutes), minutes * 60);
    m_ui->pauseLengthCombo->addItem(
        tr("Jusqu’à ce que je l’arrête, %1 minutes au plus").arg(core::kLongestPause / 60), 0);
    m_ui->pauseLengthCombo->setCurrentIndex(chosen);
}

void PausePanel::begin()
{
    const int seconds = m_ui->pauseLengthCombo->currentData().toInt();
    const auto begun = m_services->pause.begin(
        seconds > 0 ? std::optional(seconds) : std::nullopt, m_ui->pauseMessageEdit->text());
    if (!begun) {
        Q_EMIT failed();
        return;
    }
    m_ui->pauseMessageEdit->clear();
    m_ui->endPauseButton->setFocus(Qt::OtherFocusReason);
    Q_EMIT this->begun();
}

void PausePanel::end()
{
    if (!m_services->pause.end()) {
        Q_EMIT failed();
        return;
    }
    m_ui->startPauseButton->setFocus(Qt::OtherFocusReason);
}

void PausePanel::tell()
{
    const services::PauseService& pause = m_services->pause;
    m_ui->pauseText->setText(
        pause.isShared() ? tr(
            "Une page calme couvre l’écran de tous les ordinateurs qui partagent cette base de données, sauf "
            "celui où cet espace est ouvert. Rien n’est perdu derrière.")
                         : tr("Une page calme couvre l’écran de cet ordinateur, et seulement de celui-ci : "
                              "il ne partage sa base "
                              "de données avec aucun autre. Rien n’est perdu derrière. Elle part à l’heure "
                              "dite, ou avec votre "
                              "code."));
    m_ui->choiceBox->setVisible(!pause.isOn());
    m_ui->startPauseBox->setVisible(!pause.isOn());
    m_ui->pauseOnText->setVisible(pause.isOn());
    m_ui->endPauseBox->setVisible(pause.isOn());
    if (!pause.isOn()) {
        m_second.stop();
        return;
    }
    m_ui->pauseOnText->setText(pause.isTimed()
            ? tr("La pause est en cours. %1").arg(pauseLeft(pause.secondsLeft()))
            : tr("La pause est en cours, jusqu’à ce que vous l’arrêtiez."));
    m_second.start(1000);
}

bool PausePanel::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillLengths();
        if (m_services)
            tell();
    }
    return QWidget::event(event);
}

} // namespace trainer
