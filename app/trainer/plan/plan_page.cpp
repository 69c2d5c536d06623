#include "trainer/plan/plan_page.h"

#include "coach/engine/coach.h"
#include "documents/document.h"
#include "kit/field_message.h"
#include "services/classroom/exercise_plan_service.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/settings_service.h"
#include "trainer/background_work.h"
#include "trainer/paper_actions.h"
#include "trainer/plan/plan_model.h"
#include "trainer/side_by_side.h"

#include "trainer/ui_plan_page.h"

#include <QEvent>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

constexpr int kBesideWidth = 1100; // px at 100 %: the choices stand beside the exercises

} // namespace

PlanPage::PlanPage(const TrainerServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::PlanPage>())
    , m_ownPicker(std::make_unique<SystemFilePicker>())
    , m_picker(m_ownPicker.get())
{
    m_ui->setupUi(this);
    new SideBySide(*this, *m_ui->columnsLayout, kBesideWidth);
    fillChoices();
    connectParts();
}

PlanPage::~PlanPage() = default;

void PlanPage::connectParts()
{
    connect(m_ui->planCombo, &QComboBox::currentIndexChanged, this, &PlanPage::choosePlan);
    connect(m_ui->newPlanButton, &QPushButton::clicked, this, [this] {
        beginNew();
        m_ui->planNameEdit->setFocus(Qt::OtherFocusReason);
        m_ui->planNameEdit->selectAll();
    });
    connect(&m_ui->planList->plan(), &PlanModel::edited, this, &PlanPage::noteEdit);
    connect(
        m_ui->planList->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlanPage::tellState);
    connect(m_ui->upButton, &QPushButton::clicked, this, [this] { m_ui->planList->moveChosen(-1); });
    connect(m_ui->downButton, &QPushButton::clicked, this, [this] { m_ui->planList->moveChosen(1); });
    connect(m_ui->allButton, &QPushButton::clicked, this, [this] { m_ui->planList->plan().chooseAll(true); });
    connect(
        m_ui->noneButton, &QPushButton::clicked, this, [this] { m_ui->planList->plan().chooseAll(false); });
    for (QComboBox* choice : {m_ui->modeCombo, m_ui->helpCombo, m_ui->variationCombo})
        connect(choice, &QComboBox::currentIndexChanged, this, &PlanPage::noteEdit);
    connect(m_ui->planNameEdit, &QLineEdit::textEdited, this, [this] { m_ui->planNameField->clearError(); });
    connect(m_ui->savePlanButton, &QPushButton::clicked, this, &PlanPage::save);
    connect(m_ui->removePlanButton, &QPushButton::clicked, this, &PlanPage::remove);
    connect(m_ui->sheetButton, &QPushButton::clicked, this,
        [this] { print(m_ui->planList->currentIndex().data(PlanModel::kIdRole).toString()); });
    connect(m_ui->printBookletButton, &QPushButton::clicked, this, [this] { print({}); });
    connect(m_ui->keepBookletButton, &QPushButton::clicked, this, &PlanPage::keepBooklet);
    connect(m_ui->noticeNote, &kit::Note::actionTriggered, this, &PlanPage::undo);
    connect(&m_services.learners, &services::LearnerService::learnersChanged, this, [this] {
        const auto group = m_services.learners.currentGroup();
        if (isVisible() && group && group->has_value() && group->value().id != m_group)
            refresh(); // another group has other lists
    });
}

void PlanPage::fillChoices()
{
    const QScopedValueRollback filling(m_filling, true);
    const auto fill = [](QComboBox* box, const QStringList& texts) {
        const int index = qMax(0, box->currentIndex());
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(index);
    };
    fill(m_ui->modeCombo,
        {tr("Montre-moi : l’exercice se joue d’abord"), tr("Guide-moi : chaque étape dit quoi faire"),
            tr("À moi : sans explication")});
    fill(m_ui->helpCombo,
        {tr("Indices et « Montre-moi »"), tr("Indices seulement"), tr("Ni indice ni « Montre-moi »")});
    fill(m_ui->variationCombo, {tr("Chacun les siens"), tr("Les mêmes pour tous")});
}

void PlanPage::refresh()
{
    m_ui->noticeNote->hide();
    const auto group = m_services.learners.currentGroup();
    m_group = group && group->has_value() ? group->value().id : core::GroupId();
    const auto plans = m_services.plans.plans(m_group);
    if (!group || !plans) {
        sayFailure();
        return;
    }
    m_ui->planArea->setVisible(m_group.isValid());
    m_ui->emptyState->setVisible(!m_group.isValid());
    m_plans = *plans;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_ui->planCombo->clear();
        m_ui->planCombo->addItem(tr("Tous les exercices"));
        for (const core::ExercisePlan& plan : std::as_const(m_plans))
            m_ui->planCombo->addItem(plan.name);
    }
    const auto chosen = std::find_if(
        m_plans.cbegin(), m_plans.cend(), [](const core::ExercisePlan& plan) { return plan.isChosen; });
    const bool isPlan = chosen != m_plans.cend();
    const QScopedValueRollback filling(m_filling, true);
    m_ui->planCombo->setCurrentIndex(isPlan ? static_cast<int>(chosen - m_plans.cbegin()) + 1 : 0);
    showPlan(isPlan ? *chosen : core::ExercisePlan());
}

void PlanPage::showPlan(const core::ExercisePlan& plan)
{
    const QScopedValueRollback filling(m_filling, true);
    m_shown = plan;
    m_isNew = false;
    const auto& all = m_services.coach.exercises();
    QStringList chosen = plan.exercises;
    if (!plan.id.isValid()) {
        for (const coach::Exercise& exercise : all)
            chosen.append(exercise.id);
    }
    m_ui->planList->plan().show(all, chosen, m_services.settings.language());
    m_ui->planNameEdit->setText(plan.name);
    m_ui->planNameField->clearError();
    m_ui->modeCombo->setCurrentIndex(static_cast<int>(plan.mode));
    m_ui->helpCombo->setCurrentIndex(static_cast<int>(plan.help));
    m_ui->variationCombo->setCurrentIndex(plan.sameForAll ? 1 : 0);
    tellState();
}

void PlanPage::choosePlan(int index)
{
    if (m_filling || index < 0)
        return;
    const core::ExercisePlan plan = index == 0 ? core::ExercisePlan() : m_plans.at(index - 1);
    if (const auto chosen = m_services.plans.choose(m_group, plan.id); !chosen) {
        sayFailure();
        return;
    }
    refresh();
    say(kit::Tone::Ok,
        index == 0 ? tr("Le coach montre tous les exercices.") : tr("Le coach montre « %1 ».").arg(plan.name),
        {}, true);
}

// All exercises are no list: whoever changes them begins one.
void PlanPage::beginNew()
{
    if (m_isNew)
        return;
    m_shown.id = {};
    m_shown.isChosen = false;
    m_isNew = true;
    m_ui->planNameEdit->setText(freeName());
    tellState();
}

void PlanPage::noteEdit()
{
    if (m_filling)
        return;
    m_ui->noticeNote->hide();
    if (!m_shown.id.isValid())
        beginNew();
    tellState();
}

void PlanPage::save()
{
    core::ExercisePlan plan = m_shown;
    plan.group = m_group;
    plan.name = m_ui->planNameEdit->text();
    plan.exercises = m_ui->planList->plan().chosen();
    plan.mode = static_cast<core::ExerciseMode>(m_ui->modeCombo->currentIndex());
    plan.help = static_cast<core::HelpLevel>(m_ui->helpCombo->currentIndex());
    plan.sameForAll = m_ui->variationCombo->currentIndex() == 1;
    const auto errors = m_services.plans.save(plan);
    if (!errors) {
        sayFailure();
        return;
    }
    if (const auto error = errors->of(u"planName"_s)) {
        m_ui->planNameField->setError(error->rule == core::Rule::AlreadyUsed
                ? tr("Ce groupe a déjà une liste de ce nom. Écrivez un autre nom.")
                : error->rule == core::Rule::Required ? tr("Donnez un nom à la liste, comme « Séance 2 ».")
                                                      : kit::fieldMessage(*error));
        m_ui->planNameEdit->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (errors->of(u"exercises"_s)) {
        say(kit::Tone::Error, tr("Il n’y a rien à faire dans cette liste."),
            tr("Cochez au moins un exercice."), false);
        return;
    }
    const QString name = plan.name.simplified();
    const auto count = plan.exercises.size();
    refresh();
    say(kit::Tone::Ok, tr("« %1 » est enregistrée.").arg(name),
        count == 1 ? tr("Le coach montre cet exercice, et rien d’autre.")
                   : tr("Le coach montre ces %1 exercices, dans cet ordre.").arg(count),
        true);
}

void PlanPage::remove()
{
    if (!m_shown.id.isValid())
        return;
    const core::ExercisePlan plan = m_shown;
    if (const auto removed = m_services.plans.remove(plan); !removed) {
        sayFailure();
        return;
    }
    refresh();
    say(kit::Tone::Ok, tr("« %1 » est supprimée.").arg(plan.name),
        tr("Ce qui a été fait reste dans le suivi."), true);
}

void PlanPage::undo()
{
    if (const auto undone = m_services.plans.undo(); !undone) {
        sayFailure();
        return;
    }
    refresh();
    say(kit::Tone::Ok, tr("C’est comme avant."), {}, false);
}

void PlanPage::tellState()
{
    const bool isPlan = m_shown.id.isValid() || m_isNew;
    m_ui->planNameField->setVisible(isPlan);
    m_ui->savePlanButton->setVisible(isPlan);
    m_ui->removePlanButton->setVisible(m_shown.id.isValid());
    m_ui->newPlanButton->setVisible(!m_isNew);
    const auto count = m_ui->planList->plan().chosen().size();
    m_ui->countText->setText(count == 0 ? tr("Aucun exercice coché")
            : count == 1                ? tr("1 exercice coché")
                                        : tr("%1 exercices cochés").arg(count));
    const int row = m_ui->planList->currentIndex().row();
    const QString choose = tr("Choisissez d’abord un exercice dans la liste.");
    m_ui->upButton->setUnavailableReason(row < 0 ? choose
            : row == 0                           ? tr("Il est déjà le premier.")
                                                 : QString());
    m_ui->sheetButton->setUnavailableReason(row < 0 ? choose : QString());
    m_ui->downButton->setUnavailableReason(row < 0         ? choose
            : row == m_ui->planList->plan().rowCount() - 1 ? tr("Il est déjà le dernier.")
                                                           : QString());
}

QString PlanPage::freeName() const
{
    for (int number = 1;; ++number) {
        const QString name = tr("Séance %1").arg(number);
        const bool isTaken
            = std::any_of(m_plans.cbegin(), m_plans.cend(), [&name](const core::ExercisePlan& plan) {
                  return plan.name.compare(name, Qt::CaseInsensitive) == 0;
              });
        if (!isTaken)
            return name;
    }
}

void PlanPage::say(kit::Tone tone, const QString& title, const QString& text, bool canUndo)
{
    m_ui->noticeNote->setTone(tone);
    m_ui->noticeNote->setTitle(title);
    m_ui->noticeNote->setText(text);
    m_ui->noticeNote->setActionText(canUndo ? tr("Revenir en arrière") : QString());
    m_ui->noticeNote->announce();
}

void PlanPage::sayFailure()
{
    say(kit::Tone::Error, tr("Les listes n’ont pas pu être lues ou changées."),
        tr("Rien n’a changé. Essayez encore."), false);
}

void PlanPage::print(const QString& exercise)
{
    const auto booklet = m_services.booklet(exercise);
    bool isStopped = false;
    workInBackground(this, tr("Un instant, le livret se prépare…"),
        [&](const WorkProgress& progress) { isStopped = booklet->pageCount() == 0 || !progress(1, 1); });
    if (isStopped)
        return;
    if (const auto notice = printed(this, booklet))
        say(notice->tone, notice->title, notice->text, false);
}

void PlanPage::keepBooklet()
{
    const auto booklet = m_services.booklet({});
    const QString path = m_picker->fileToWrite(
        this, tr("Enregistrer le livret"), booklet->fileName(), tr("Documents PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto notice = keptAsPdf(this, *booklet, path))
        say(notice->tone, notice->title, notice->text, false);
}

bool PlanPage::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillChoices();
        refresh();
    }
    return QWidget::event(event);
}

} // namespace trainer
