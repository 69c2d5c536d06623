#include "trainer/follow/follow_page.h"

#include "coach/engine/coach.h"
#include "core/belgian_day.h"
#include "core/clock.h"
#include "services/classroom/attendance_service.h"
#include "services/classroom/room_watch.h"
#include "services/classroom/settings_service.h"
#include "trainer/file_work.h"
#include "trainer/follow/follow_model.h"
#include "trainer/follow/follow_papers.h"
#include "trainer/follow/follow_table.h"
#include "trainer/follow/follow_words.h"
#include "trainer/follow/wait_band.h"
#include "trainer/paper_actions.h"

#include "trainer/ui_follow_page.h"

#include <QDir>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace trainer {

FollowPage::FollowPage(const TrainerServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::FollowPage>())
    , m_ownPicker(std::make_unique<SystemFilePicker>())
    , m_picker(m_ownPicker.get())
{
    m_ui->setupUi(this);
    connect(&m_services.room, &services::RoomWatch::seen, this, &FollowPage::take);
    connect(&m_services.room, &services::RoomWatch::failed, this, [this] {
        if (!std::exchange(m_hasFailed, true))
            say(kit::Tone::Error, tr("Le suivi n’a pas pu être lu."),
                tr("Il essaie encore tout seul. Ce que vous voyez peut dater d’avant."));
    });
    connect(m_ui->waitBand, &WaitBand::helpAsked, this, &FollowPage::help);
    connect(m_ui->followTable, &FollowTable::journeyAsked, this, &FollowPage::askJourney);
    connect(m_ui->emptyState, &kit::EmptyState::actionTriggered, this, &FollowPage::groupsAsked);
    connect(m_ui->printFollowButton, &QPushButton::clicked, this, &FollowPage::print);
    connect(m_ui->followFileButton, &QPushButton::clicked, this, &FollowPage::keepTable);
    connect(m_ui->journeyButton, &QPushButton::clicked, this, [this] {
        const QModelIndex current = m_ui->followTable->currentIndex();
        if (!m_ui->followTable->follow().followUp().rows.isEmpty())
            askJourney(m_ui->followTable->follow().learnerAt(qMax(0, current.row())));
    });
}

FollowPage::~FollowPage() = default;

void FollowPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_ui->noticeNote->hide();
    m_ui->followNamesCheck->setChecked(false); // nobody's name goes out by chance
    m_services.room.start();
}

void FollowPage::hideEvent(QHideEvent* event)
{
    m_services.room.stop();
    QWidget::hideEvent(event);
}

void FollowPage::take(const services::RoomFacts& facts)
{
    m_facts = facts;
    if (std::exchange(m_hasFailed, false))
        m_ui->noticeNote->hide();
    refresh();
}

void FollowPage::refresh()
{
    if (!m_facts)
        return;
    core::NeedRule rule;
    rule.stillMinutes = m_services.settings.settings().stillMinutes;
    const coach::FollowUp now = coach::followUp(*m_facts,
        coach::offeredBy(m_services.coach.exercises(), m_facts->plan), m_services.settings.language(), rule);
    const bool isEmpty = now.rows.isEmpty();
    const bool hasBegun = now.hasBegun();
    m_ui->emptyState->setVisible(isEmpty || !hasBegun);
    m_ui->emptyState->setTitle(
        isEmpty ? tr("Il n’y a personne dans ce groupe.") : tr("Aucun apprenant n’a commencé."));
    m_ui->emptyState->setText(isEmpty
            ? tr("Ajoutez des prénoms : leur travail se suivra ici.")
            : tr("Dès que quelqu’un s’assied et commence un exercice, son travail se suit ici."));
    m_ui->emptyState->setActionText(isEmpty ? tr("Voir les groupes") : QString());
    m_ui->legendBox->setVisible(hasBegun);
    m_ui->followTable->setVisible(hasBegun);
    m_ui->actionsBox->setVisible(hasBegun);
    m_ui->followTable->follow().show(now);
    m_ui->waitBand->show(now);
}

void FollowPage::help(core::LearnerId learner)
{
    const coach::FollowUp& now = m_ui->followTable->follow().followUp();
    const coach::FollowRow* row = now.rowOf(learner);
    if (!row)
        return;
    const QString name = row->learner.firstName;
    QString where = FollowWords::place(*row);
    if (row->current >= 0) {
        const coach::FollowColumn& column = now.columns.at(row->current);
        where = tr("%1 : %2", "« Exercice 3, étape 2 », then what the step says")
                    .arg(where, column.steps.value(row->cells.at(row->current).step - 1));
    }
    if (const auto helped = m_services.attendance.help(learner); !helped) {
        say(kit::Tone::Error, tr("Cela n’a pas pu être noté."), tr("Essayez encore."));
        return;
    }
    say(kit::Tone::Ok, tr("Vous aidez %1.").arg(name),
        where + u". "_s + tr("Sa main est baissée et l’attente repart de zéro."));
}

documents::Names FollowPage::names() const
{
    return m_ui->followNamesCheck->isChecked() ? documents::Names::Shown : documents::Names::Hidden;
}

void FollowPage::print()
{
    const auto document = std::make_shared<documents::FollowMatrixDocument>(
        FollowPapers::matrix(m_ui->followTable->follow().followUp(), names(), m_services.clock.nowUtc(),
            m_services.settings.language()));
    if (const auto notice = printed(this, document))
        say(notice->tone, notice->title, notice->text);
}

void FollowPage::keepTable()
{
    const QString day = core::belgianDay(m_services.clock.nowUtc()).toString(Qt::ISODate);
    const QString path = m_picker->fileToWrite(
        this, tr("Enregistrer le suivi"), u"suivi-%1.csv"_s.arg(day), tr("Listes (*.csv)"));
    if (path.isEmpty())
        return;
    if (writeWhole(path, FollowPapers::table(m_ui->followTable->follow().followUp(), names())))
        say(kit::Tone::Ok, tr("Le suivi est dans un tableau."), QDir::toNativeSeparators(path));
    else
        say(kit::Tone::Error, tr("Le tableau n’a pas pu être écrit."),
            tr("Choisissez un autre endroit, puis essayez encore."));
}

void FollowPage::askJourney(core::LearnerId learner)
{
    if (const coach::FollowRow* row = m_ui->followTable->follow().followUp().rowOf(learner))
        Q_EMIT journeyAsked(row->learner);
}

void FollowPage::say(kit::Tone tone, const QString& title, const QString& text)
{
    m_ui->noticeNote->setTone(tone);
    m_ui->noticeNote->setTitle(title);
    m_ui->noticeNote->setText(text);
    m_ui->noticeNote->announce();
}

bool FollowPage::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
    return QWidget::event(event);
}

} // namespace trainer
