#include "trainer/room_page.h"

#include "core/belgian_day.h"
#include "core/clock.h"
#include "documents/room_sheets.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/settings_service.h"
#include "services/classroom/trainer_journal.h"
#include "trainer/file_work.h"

#include "trainer/ui_room_page.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QScreen>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

constexpr int kActionsShown = 200;

documents::Names namesOf(const QCheckBox& box)
{
    return box.isChecked() ? documents::Names::Shown : documents::Names::Hidden;
}

} // namespace

RoomPage::RoomPage(const TrainerServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::RoomPage>())
    , m_ownPicker(std::make_unique<SystemFilePicker>())
    , m_picker(m_ownPicker.get())
{
    m_ui->setupUi(this);
    m_ui->pausePanel->setServices(services);
    connect(m_ui->pausePanel, &PausePanel::begun, this, &RoomPage::pauseBegun);
    connect(m_ui->pausePanel, &PausePanel::failed, this, &RoomPage::sayFailure);
    connect(m_ui->resultsButton, &QPushButton::clicked, this, &RoomPage::showResults);
    connect(m_ui->resultsFileButton, &QPushButton::clicked, this, &RoomPage::keepResults);
    connect(m_ui->machineButton, &QPushButton::clicked, this, &RoomPage::checkMachine);
    connect(m_ui->journalButton, &QPushButton::clicked, this, &RoomPage::showJournal);
}

RoomPage::~RoomPage() = default;

// Names are asked for each time: nobody's results go out with a name by chance.
void RoomPage::refresh()
{
    m_ui->noticeNote->hide();
    m_ui->namesCheck->setChecked(false);
}

void RoomPage::showResults()
{
    const auto results = m_services.results();
    if (!results) {
        sayFailure();
        return;
    }
    const auto group = m_services.learners.currentGroup();
    Q_EMIT sheetMade(
        documents::resultsSheet(*results, group && group->has_value() ? group->value().name : QString(),
            namesOf(*m_ui->namesCheck), m_services.clock.nowUtc(), m_services.settings.language()));
}

void RoomPage::keepResults()
{
    const auto results = m_services.results();
    if (!results) {
        sayFailure();
        return;
    }
    const QString path = m_picker->fileToWrite(this, tr("Enregistrer les résultats"),
        u"resultats-%1.csv"_s.arg(core::belgianDay(m_services.clock.nowUtc()).toString(Qt::ISODate)),
        tr("Listes (*.csv)"));
    if (path.isEmpty())
        return;
    const QByteArray table
        = documents::resultsTable(*results, namesOf(*m_ui->namesCheck), m_services.settings.language());
    if (writeWhole(path, table))
        say(kit::Tone::Ok, tr("Les résultats sont dans un tableau."), QDir::toNativeSeparators(path));
    else
        say(kit::Tone::Error, tr("Le tableau n’a pas pu être écrit."),
            tr("Choisissez un autre endroit, puis essayez encore."));
}

void RoomPage::checkMachine()
{
    const QSize screen = this->screen()->size();
    const QList<documents::LabelledText> facts{
        {tr("Version d’Electruc"), QCoreApplication::applicationVersion()},
        {tr("Système"), QSysInfo::prettyProductName()},
        {tr("Écran"), tr("%1 × %2 points").arg(screen.width()).arg(screen.height())},
    };
    Q_EMIT sheetMade(documents::machineSheet(
        m_services.checkMachine(), facts, m_services.clock.nowUtc(), m_services.settings.language()));
}

void RoomPage::showJournal()
{
    const auto actions = m_services.journal.last(kActionsShown);
    if (!actions) {
        sayFailure();
        return;
    }
    Q_EMIT sheetMade(
        documents::actionsSheet(*actions, m_services.clock.nowUtc(), m_services.settings.language()));
}

void RoomPage::say(kit::Tone tone, const QString& title, const QString& text)
{
    m_ui->noticeNote->setTone(tone);
    m_ui->noticeNote->setTitle(title);
    m_ui->noticeNote->setText(text);
    m_ui->noticeNote->announce();
}

void RoomPage::sayFailure()
{
    say(kit::Tone::Error, tr("Cela n’a pas pu être lu."),
        tr("Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau."));
}

bool RoomPage::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    return QWidget::event(event);
}

} // namespace trainer
