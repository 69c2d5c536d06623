#include "trainer/script/run_panel.h"

#include "coach/engine/coach.h"
#include "core/clock.h"
#include "core/format.h"
#include "kit/theme_scope.h"
#include "services/classroom/settings_service.h"
#include "services/world/script_run_service.h"
#include "trainer/event_words.h"
#include "trainer/script/script_words.h"

#include "trainer/ui_run_panel.h"

#include <QEvent>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

using State = ScriptModel::State;
using core::EventStatus;

constexpr std::chrono::seconds kTick{1};
constexpr int kDelay = 5; // minutes

} // namespace

RunPanel::RunPanel(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RunPanel>())
{
    m_ui->setupUi(this);
    connect(m_ui->pauseScriptButton, &QPushButton::clicked, this, [this] { setResting(true); });
    connect(m_ui->resumeScriptButton, &QPushButton::clicked, this, [this] { setResting(false); });
    connect(m_ui->delayButton, &QPushButton::clicked, this, &RunPanel::delay);
    connect(m_ui->stopScriptButton, &QPushButton::clicked, this, &RunPanel::stop);
    connect(m_ui->nowButton, &QPushButton::clicked, this, &RunPanel::takeNow);
    connect(m_ui->skipButton, &QPushButton::clicked, this, &RunPanel::skip);
    connect(m_ui->runTimeline, &ScriptTimeline::rowChosen, this, &RunPanel::tellChosen);
    m_second.setInterval(kTick);
    connect(&m_second, &QTimer::timeout, this, &RunPanel::refresh);
}

RunPanel::~RunPanel() = default;

void RunPanel::setServices(const TrainerServices& services)
{
    m_services = std::make_unique<TrainerServices>(services);
}

void RunPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_second.start();
}

void RunPanel::hideEvent(QHideEvent* event)
{
    m_second.stop();
    QWidget::hideEvent(event);
}

void RunPanel::refresh()
{
    const auto& run = m_services->scriptRun.run();
    if (!run || !run->isLive())
        return;
    const bool wasToCome = m_isToCome;
    m_ui->runTimeline->show(rows(*run));
    showState(*run);
    tellChosen();
    if (wasToCome && !m_isToCome)
        chooseNext(); // the one chosen happened
}

void RunPanel::chooseNext()
{
    const auto& run = m_services->scriptRun.run();
    if (const core::PlannedEvent* next = run ? run->next() : nullptr)
        m_ui->runTimeline->choose(m_ui->runTimeline->script().rowOf(next->id));
}

QString RunPanel::titleOf(const core::PlannedEvent& line) const
{
    return ScriptWords::title(
        core::lineOf(line), m_services->coach.exercises(), m_services->settings.language());
}

QString RunPanel::detailOf(const core::PlannedEvent& line) const
{
    const core::Format format(m_services->settings.language());
    switch (line.status) {
    case EventStatus::Done:
        return core::concernsPeople(line.kind)
            ? tr("Fait à %1 · %2").arg(format.time(line.doneAt), EventWords::outcome(line))
            : tr("Fait à %1").arg(format.time(line.doneAt));
    case EventStatus::Cancelled:
        return tr("Ligne passée");
    case EventStatus::Planned:
        break;
    }
    return ScriptWords::kind(core::lineOf(line).kind);
}

ScriptModel::Row RunPanel::row(const core::PlannedEvent& line, const core::PlannedEvent* next) const
{
    const core::Format format(m_services->settings.language());
    ScriptModel::Row row;
    row.state = line.status == EventStatus::Done ? State::Done
        : line.status == EventStatus::Cancelled  ? State::PassedOver
        : &line == next                          ? State::Next
                                                 : State::Later;
    row.time = format.time(line.dueAt);
    row.iconName = ScriptWords::icon(core::lineOf(line));
    row.title = titleOf(line);
    row.detail = &line == next ? tr("Ensuite · %1").arg(detailOf(line)) : detailOf(line);
    row.event = line.id;
    return row;
}

QList<ScriptModel::Row> RunPanel::rows(const core::ScriptRun& run) const
{
    const core::Format format(m_services->settings.language());
    const core::PlannedEvent* next = run.next();
    QList<ScriptModel::Row> rows;
    for (const core::PlannedEvent& line : run.lines) {
        if (&line == next) {
            ScriptModel::Row now;
            now.state = State::Now;
            now.time = format.time(m_services->clock.nowUtc());
            now.title = run.isResting() ? tr("Maintenant : la séance est en pause") : tr("Maintenant");
            rows.append(now);
        }
        rows.append(row(line, next));
    }
    return rows;
}

void RunPanel::showState(const core::ScriptRun& run)
{
    const core::Format format(m_services->settings.language());
    const QDateTime now = m_services->clock.nowUtc();
    const bool rests = run.isResting();
    m_ui->stateTitle->setText(rests ? tr("En pause : %1").arg(run.name) : tr("En cours : %1").arg(run.name));
    const int all = run.lines.constLast().minute.value_or(0);
    const QString place
        = tr("Il est %1 · %2 sur %3 depuis le début")
              .arg(format.time(now), ScriptWords::span(run.minuteAt(now)), ScriptWords::span(all));
    const auto last = std::find_if(run.lines.crbegin(), run.lines.crend(),
        [](const core::PlannedEvent& line) { return line.status == EventStatus::Done; });
    m_ui->nowText->setText(
        last == run.lines.crend() ? place : tr("%1. En ce moment : %2").arg(place, titleOf(*last)));
    const core::PlannedEvent& next = *run.next();
    m_ui->nextText->setText(rests
            ? tr("Rien n’arrive avant que vous repreniez. Ensuite : %1").arg(titleOf(next))
            : tr("Ensuite, à %1 : %2").arg(format.time(next.dueAt), titleOf(next)));
    m_ui->pauseScriptButton->setVisible(!rests);
    m_ui->resumeScriptButton->setVisible(rests);
}

const core::PlannedEvent* RunPanel::chosen() const
{
    const auto& run = m_services->scriptRun.run();
    const QModelIndex current = m_ui->runTimeline->currentIndex();
    if (!run || !current.isValid())
        return nullptr;
    const core::EventId event = m_ui->runTimeline->script().at(current.row()).event;
    const auto found
        = std::find_if(run->lines.cbegin(), run->lines.cend(), [event](const core::PlannedEvent& line) {
              return line.id == event && line.status == EventStatus::Planned;
          });
    return found == run->lines.cend() ? nullptr : &*found;
}

void RunPanel::tellChosen()
{
    const core::PlannedEvent* line = chosen();
    m_isToCome = line != nullptr;
    const QString reason = line ? QString() : tr("Choisissez une ligne à venir.");
    m_ui->nowButton->setUnavailableReason(reason);
    m_ui->skipButton->setUnavailableReason(reason);
    m_ui->chosenText->setText(line ? titleOf(*line) : reason);
}

void RunPanel::setResting(bool rests)
{
    services::ScriptRunService& session = m_services->scriptRun;
    if (const auto done = rests ? session.pause() : session.resume(); !done) {
        Q_EMIT failed();
        return;
    }
    refresh();
    (rests ? m_ui->resumeScriptButton : m_ui->pauseScriptButton)->setFocus(Qt::OtherFocusReason);
}

void RunPanel::delay()
{
    if (!m_services->scriptRun.delay(kDelay)) {
        Q_EMIT failed();
        return;
    }
    refresh();
    Q_EMIT told(tr("Tout ce qui vient arrive %1 minutes plus tard.").arg(kDelay), {});
}

void RunPanel::takeNow()
{
    const core::PlannedEvent* line = chosen();
    if (!line)
        return;
    const QString title = titleOf(*line);
    if (!m_services->scriptRun.runNow(line->id)) {
        Q_EMIT failed();
        return;
    }
    refresh();
    chooseNext();
    Q_EMIT told(tr("C’est fait : %1").arg(title), tr("Le reste de la séance garde ses heures."));
}

void RunPanel::skip()
{
    const core::PlannedEvent* line = chosen();
    if (!line)
        return;
    const QString title = titleOf(*line);
    if (!m_services->scriptRun.skip(line->id)) {
        Q_EMIT failed();
        return;
    }
    refresh();
    chooseNext();
    Q_EMIT told(tr("Ligne passée : %1").arg(title), {});
}

void RunPanel::stop()
{
    kit::Question question;
    question.title = tr("Arrêter la séance ?");
    question.text = tr("Ce qui reste n’arrivera pas. Ce qui a été fait reste fait.");
    question.safe = tr("Continuer la séance");
    question.action = tr("Arrêter la séance");
    question.world = kit::Dialog::World::Simulator;
    if (!m_asker.ask(this, question))
        return;
    if (m_services->scriptRun.stop())
        Q_EMIT stopped();
    else
        Q_EMIT failed();
}

bool RunPanel::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_services) {
        m_ui->retranslateUi(this);
        refresh();
    }
    return QWidget::event(event);
}

} // namespace trainer
