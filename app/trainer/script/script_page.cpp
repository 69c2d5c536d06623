#include "trainer/script/script_page.h"

#include "coach/engine/coach.h"
#include "core/format.h"
#include "kit/field_message.h"
#include "services/classroom/settings_service.h"
#include "services/world/script_run_service.h"
#include "trainer/script/script_sheet.h"
#include "trainer/script/script_words.h"

#include "trainer/side_by_side.h"
#include "trainer/ui_script_page.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

constexpr int kBesideWidth = 960; // px at 100 %: the choices stand beside the lines

} // namespace

ScriptPage::ScriptPage(const TrainerServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::ScriptPage>())
{
    m_ui->setupUi(this);
    new SideBySide(*this, *m_ui->columnsLayout, kBesideWidth);
    m_ui->runPanel->setServices(services);
    m_ui->lineForm->setServices(services);
    m_soon.setSingleShot(true);
    connectParts();
    connectLines();
    load();
    showEverything();
}

ScriptPage::~ScriptPage() = default;

void ScriptPage::connectParts()
{
    connect(m_ui->startButton, &QPushButton::clicked, this, &ScriptPage::start);
    connect(m_ui->printScriptButton, &QPushButton::clicked, this, &ScriptPage::print);
    connect(m_ui->scriptCombo, &QComboBox::currentIndexChanged, this, &ScriptPage::chooseAt);
    connect(m_ui->duplicateButton, &QPushButton::clicked, this, &ScriptPage::duplicate);
    connect(m_ui->newScriptButton, &QPushButton::clicked, this, &ScriptPage::beginNew);
    connect(m_ui->removeScriptButton, &QPushButton::clicked, this, &ScriptPage::removeScript);
    connect(
        m_ui->scriptNameEdit, &QLineEdit::textEdited, this, [this] { m_ui->scriptNameField->clearError(); });
    connect(m_ui->scriptNameEdit, &QLineEdit::editingFinished, this, &ScriptPage::rename);
    connect(m_ui->noticeNote, &kit::Note::actionTriggered, this, &ScriptPage::undo);
    connect(m_ui->undoButton, &QPushButton::clicked, this, &ScriptPage::undo);
    auto* back = new QShortcut(QKeySequence::Undo, this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &ScriptPage::undo);
    connect(m_ui->runPanel, &RunPanel::told, this,
        [this](const QString& title, const QString& text) { say(kit::Tone::Ok, title, text); });
    connect(m_ui->runPanel, &RunPanel::failed, this, &ScriptPage::sayFailure);
    connect(m_ui->runPanel, &RunPanel::stopped, this, [this] {
        showEverything();
        say(kit::Tone::Ok, tr("La séance est arrêtée."), tr("Ce qui restait n’arrivera pas."));
    });
    connect(&m_soon, &QTimer::timeout, this, &ScriptPage::showEverything);
    connect(
        &m_services.scriptRun, &services::ScriptRunService::changed, &m_soon, qOverload<>(&QTimer::start));
}

void ScriptPage::connectLines()
{
    connect(m_ui->scriptTimeline, &ScriptTimeline::rowChosen, this, &ScriptPage::tellLines);
    connect(m_ui->scriptTimeline, &ScriptTimeline::addAsked, this, &ScriptPage::addLine);
    connect(m_ui->scriptTimeline, &ScriptTimeline::removeAsked, this, &ScriptPage::removeLine);
    connect(m_ui->scriptTimeline, &ScriptTimeline::moveAsked, this, &ScriptPage::moveLine);
    connect(m_ui->emptyState, &kit::EmptyState::actionTriggered, this, &ScriptPage::addLine);
    connect(m_ui->addLineButton, &QPushButton::clicked, this, &ScriptPage::addLine);
    connect(m_ui->earlierButton, &QPushButton::clicked, this, [this] { moveLine(-ScriptTimeline::kStep); });
    connect(m_ui->laterButton, &QPushButton::clicked, this, [this] { moveLine(ScriptTimeline::kStep); });
    connect(m_ui->removeLineButton, &QPushButton::clicked, this, &ScriptPage::removeLine);
    connect(m_ui->lineForm, &LineForm::edited, this, &ScriptPage::changeLine);
}

void ScriptPage::refresh()
{
    m_ui->noticeNote->hide();
    load();
    showEverything();
    m_ui->runPanel->chooseNext();
}

void ScriptPage::load()
{
    m_ready = services::ScriptService::readyMade(m_services.settings.language());
    const auto scripts = m_services.scripts.scripts();
    if (!scripts)
        sayFailure();
    m_scripts = scripts.value_or(QList<core::SessionScript>());
    {
        const QScopedValueRollback filling(m_filling, true);
        m_ui->scriptCombo->clear();
        for (const core::SessionScript& script : std::as_const(m_scripts))
            m_ui->scriptCombo->addItem(script.name);
        for (const services::ScriptService::Ready& ready : std::as_const(m_ready))
            m_ui->scriptCombo->addItem(tr("%1 · tout prêt", "a script").arg(ready.script.name));
    }
    // The one shown stays, else the ready-made of that name, else the first.
    const auto own = std::find_if(m_scripts.cbegin(), m_scripts.cend(),
        [this](const core::SessionScript& script) { return isOwn() && script.id == m_shown.id; });
    const auto ready
        = std::find_if(m_ready.cbegin(), m_ready.cend(), [this](const services::ScriptService::Ready& one) {
              return !isOwn() && one.script.name == m_shown.name;
          });
    chooseAt(own != m_scripts.cend()  ? static_cast<int>(own - m_scripts.cbegin())
            : ready != m_ready.cend() ? static_cast<int>(m_scripts.size() + (ready - m_ready.cbegin()))
                                      : 0);
}

void ScriptPage::choose(core::ScriptId script)
{
    m_shown = {};
    m_shown.id = script;
    m_ui->scriptTimeline->show(QList<ScriptModel::Row>()); // no line of it is chosen yet
    load();
}

void ScriptPage::chooseAt(int index)
{
    if (m_filling || index < 0 || index >= m_scripts.size() + m_ready.size())
        return;
    const QScopedValueRollback filling(m_filling, true);
    m_ui->scriptCombo->setCurrentIndex(index);
    const bool isReady = index >= m_scripts.size();
    const core::SessionScript other
        = isReady ? m_ready.at(index - m_scripts.size()).script : m_scripts.at(index);
    const bool isSame = other.id == m_shown.id && isOwn();
    m_shown = other;
    m_ui->aimText->setText(isReady ? m_ready.at(index - m_scripts.size()).aim : QString());
    m_ui->aimText->setVisible(isReady);
    if (!isSame)
        m_ui->scriptTimeline->show(QList<ScriptModel::Row>());
    showScript();
}

QString ScriptPage::titleOf(const core::ScriptLine& line) const
{
    return ScriptWords::title(line, m_services.coach.exercises(), m_services.settings.language());
}

void ScriptPage::showEverything()
{
    const auto& run = m_services.scriptRun.run();
    const bool isLive = run && run->isLive();
    m_ui->runPanel->setVisible(isLive);
    m_ui->editArea->setVisible(!isLive);
    m_ui->leadText->setVisible(!isLive);
    m_ui->startButton->setVisible(!isLive);
    m_ui->runPanel->refresh();
    if (isLive && !m_wasLive)
        m_ui->runPanel->chooseNext();
    if (m_wasLive && !isLive)
        m_ui->startButton->setFocus(Qt::OtherFocusReason);
    m_wasLive = isLive;
    showLastRun();
    showScript();
}

void ScriptPage::showLastRun()
{
    const auto& run = m_services.scriptRun.run();
    const bool isOver = run && !run->isLive();
    m_ui->lastRunNote->setVisible(isOver);
    if (!isOver)
        return;
    const core::Format format(m_services.settings.language());
    m_ui->lastRunNote->setTitle(
        run->stopped ? tr("« %1 » a été arrêtée.").arg(run->name) : tr("« %1 » est finie.").arg(run->name));
    m_ui->lastRunNote->setText(tr("Commencée à %1. Lignes faites : %2 ; passées : %3.")
                                   .arg(format.time(run->startedAt))
                                   .arg(run->countOf(core::EventStatus::Done))
                                   .arg(run->countOf(core::EventStatus::Cancelled)));
}

void ScriptPage::showScript()
{
    const QScopedValueRollback filling(m_filling, true);
    QList<ScriptModel::Row> rows;
    for (const core::ScriptLine& line : std::as_const(m_shown.lines))
        rows.append({ScriptModel::State::Written, ScriptWords::span(line.minute), ScriptWords::icon(line),
            titleOf(line), ScriptWords::kind(line.kind), {}});
    m_ui->scriptTimeline->show(rows);
    m_ui->scriptTimeline->setEditable(isOwn());
    const bool isEmpty = rows.isEmpty();
    m_ui->scriptTimeline->setVisible(!isEmpty);
    m_ui->emptyState->setVisible(isEmpty);
    m_ui->scriptNameField->setVisible(isOwn());
    m_ui->scriptNameEdit->setText(m_shown.name);
    m_ui->scriptNameField->clearError();
    m_ui->removeScriptButton->setVisible(isOwn());
    m_ui->duplicateButton->setText(isOwn() ? tr("Faire une copie") : tr("Copier pour le changer"));
    m_ui->startButton->setUnavailableReason(
        isEmpty ? tr("Ajoutez d’abord une ligne à ce déroulement.") : QString());
    tellLines();
}

void ScriptPage::tellLines()
{
    const auto count = m_shown.lines.size();
    m_ui->countText->setText(count == 0 ? tr("Aucune ligne")
            : count == 1                ? tr("1 ligne")
                         : tr("%1 lignes en %2").arg(count).arg(ScriptWords::span(m_shown.minutes())));
    const int line = currentLine();
    for (kit::Button* button :
        {m_ui->addLineButton, m_ui->earlierButton, m_ui->laterButton, m_ui->removeLineButton})
        button->setVisible(isOwn() && count > 0);
    m_ui->undoButton->setVisible(m_services.scripts.canUndo());
    const QString none = line < 0 ? tr("Choisissez d’abord une ligne.") : QString();
    m_ui->removeLineButton->setUnavailableReason(none);
    m_ui->earlierButton->setUnavailableReason(
        line >= 0 && m_shown.lines.at(line).minute == 0 ? tr("Elle est déjà au début.") : none);
    m_ui->laterButton->setUnavailableReason(line >= 0 && m_shown.lines.at(line).minute == core::kLongestScript
            ? tr("Une séance dure 4 heures au plus.")
            : none);
    m_ui->addLineButton->setUnavailableReason(count >= core::kMostScriptLines
            ? tr("Un déroulement a %1 lignes au plus.").arg(core::kMostScriptLines)
            : QString());
    const bool isForm = isOwn() && line >= 0;
    m_ui->lineTitle->setVisible(isForm);
    m_ui->lineForm->setVisible(isForm);
    if (isForm)
        m_ui->lineForm->show(m_shown.lines.at(line));
}

int ScriptPage::currentLine() const
{
    const int row = m_ui->scriptTimeline->currentIndex().row();
    return row < m_shown.lines.size() ? row : -1;
}

void ScriptPage::start()
{
    const auto started = m_services.scriptRun.start(m_shown);
    if (!started) {
        sayFailure();
        return;
    }
    showEverything();
    say(kit::Tone::Ok, tr("La séance a commencé."),
        tr("Tout arrive à son heure, même quand vous quittez cet espace. Ce qui est prévu se voit aussi dans "
           "« Événements »."));
}

void ScriptPage::duplicate()
{
    const auto copy = m_services.scripts.duplicate(m_shown);
    if (!copy || !copy->errors.isEmpty()) {
        sayFailure();
        return;
    }
    choose(copy->id);
    say(kit::Tone::Ok, tr("« %1 » est à vous.").arg(m_shown.name),
        tr("Chaque changement est gardé tout de suite."), true);
}

void ScriptPage::beginNew()
{
    //: The name of a new script
    const auto name = m_services.scripts.freeName(tr("Ma séance"));
    const auto added = name ? m_services.scripts.save({{}, *name, {}}) : name.error();
    if (!added || !added->errors.isEmpty()) {
        sayFailure();
        return;
    }
    m_ui->noticeNote->hide();
    choose(added->id);
    m_ui->scriptNameEdit->setFocus(Qt::OtherFocusReason);
    m_ui->scriptNameEdit->selectAll();
}

void ScriptPage::rename()
{
    if (m_filling || !isOwn() || m_ui->scriptNameEdit->text() == m_shown.name)
        return;
    core::SessionScript script = m_shown;
    script.name = m_ui->scriptNameEdit->text();
    const auto saved = m_services.scripts.save(script);
    if (!saved) {
        sayFailure();
        return;
    }
    const auto error = saved->errors.of(u"scriptName"_s);
    if (!error) {
        load();
        return;
    }
    m_ui->scriptNameField->setError(error->rule == core::Rule::AlreadyUsed
            ? tr("Un autre déroulement a ce nom. Écrivez un autre nom.")
            : error->rule == core::Rule::Required ? tr("Donnez un nom, comme « Mardi matin ».")
                                                  : kit::fieldMessage(*error));
}

void ScriptPage::removeScript()
{
    const QString name = m_shown.name;
    if (!m_services.scripts.remove(m_shown.id)) {
        sayFailure();
        return;
    }
    choose({});
    say(kit::Tone::Ok, tr("« %1 » est supprimé.").arg(name), {}, true);
}

void ScriptPage::undo()
{
    if (!m_services.scripts.canUndo() || !m_ui->editArea->isVisibleTo(this))
        return;
    const auto back = m_services.scripts.undo();
    if (!back) {
        sayFailure();
        return;
    }
    m_ui->noticeNote->hide();
    choose(*back);
    m_ui->scriptCombo->setFocus(Qt::OtherFocusReason);
}

bool ScriptPage::keep(const core::SessionScript& script, int current)
{
    const auto saved = m_services.scripts.save(script);
    if (!saved || !saved->errors.isEmpty()) {
        sayFailure();
        return false;
    }
    m_ui->noticeNote->hide();
    load();
    if (current >= 0 && current < m_shown.lines.size())
        m_ui->scriptTimeline->choose(current);
    tellLines();
    return true;
}

void ScriptPage::addLine()
{
    if (!isOwn() || m_shown.lines.size() >= core::kMostScriptLines)
        return;
    const int after = currentLine();
    const int minute = after >= 0 ? m_shown.lines.at(after).minute + ScriptTimeline::kStep
        : m_shown.lines.isEmpty() ? 0
                                  : m_shown.minutes() + ScriptTimeline::kStep;
    core::SessionScript script = m_shown;
    const int at = core::placeLine(script.lines, -1,
        {qMin(minute, core::kLongestScript), core::ScriptLineKind::Note, tr("Nouvelle note")});
    if (keep(script, at))
        m_ui->lineForm->focusFirst();
}

void ScriptPage::changeLine(const core::ScriptLine& line)
{
    const int from = currentLine();
    if (!isOwn() || from < 0)
        return;
    core::SessionScript script = m_shown;
    const int at = core::placeLine(script.lines, from, line);
    keep(script, at);
}

void ScriptPage::moveLine(int minutes)
{
    const int from = currentLine();
    if (!isOwn() || from < 0)
        return;
    core::ScriptLine line = m_shown.lines.at(from);
    line.minute = qBound(0, line.minute + minutes, core::kLongestScript);
    if (line != m_shown.lines.at(from))
        changeLine(line);
}

void ScriptPage::removeLine()
{
    const int from = currentLine();
    if (!isOwn() || from < 0)
        return;
    core::SessionScript script = m_shown;
    script.lines.removeAt(from);
    if (keep(script, qMin<int>(from, static_cast<int>(script.lines.size()) - 1)) && m_shown.lines.isEmpty())
        m_ui->emptyState->actionButton()->setFocus(Qt::OtherFocusReason);
}

void ScriptPage::print()
{
    const ScriptSheet words{
        m_services.coach.exercises(), m_services.settings.language(), m_services.clock.today()};
    const auto& run = m_services.scriptRun.run();
    Q_EMIT sheetMade(run && run->isLive() ? words.of(*run) : words.of(m_shown));
}

void ScriptPage::say(kit::Tone tone, const QString& title, const QString& text, bool canUndo)
{
    m_ui->noticeNote->setTone(tone);
    m_ui->noticeNote->setTitle(title);
    m_ui->noticeNote->setText(text);
    m_ui->noticeNote->setActionText(canUndo ? tr("Revenir en arrière") : QString());
    m_ui->noticeNote->announce();
}

void ScriptPage::sayFailure()
{
    say(kit::Tone::Error, tr("Le déroulement n’a pas pu être lu ou changé."),
        tr("Rien n’a changé. Vérifiez qu’il reste de la place sur le disque, puis essayez encore."));
}

bool ScriptPage::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
    return QWidget::event(event);
}

} // namespace trainer
