#include "trainer/groups_page.h"

#include "core/accounts/account.h"
#include "kit/button.h"
#include "kit/field_message.h"
#include "kit/theme_scope.h"
#include "services/classroom/learner_service.h"
#include "services/world/world_service.h"
#include "trainer/learner_model.h"
#include "trainer/learner_row.h"
#include "trainer/learner_table.h"
#include "trainer/people_dialogs.h"
#include "trainer/people_import.h"

#include "trainer/ui_groups_page.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace trainer {

namespace {

constexpr int kBesideWidth = 640; // px at 100 %
constexpr int kLabelHeight = 27;
constexpr int kLabelGap = 8; // to the field, and half of what the field is higher than the button

QString sentenceFor(const core::FieldError& error)
{
    switch (error.rule) {
    case core::Rule::Required:
        return GroupsPage::tr("Écrivez un prénom.");
    case core::Rule::AlreadyUsed:
        return GroupsPage::tr("Ce prénom est déjà dans le groupe. Ajoutez une lettre : « Marie D. ».");
    default:
        return kit::fieldMessage(error);
    }
}

} // namespace

GroupsPage::GroupsPage(const TrainerServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::GroupsPage>())
{
    m_ui->setupUi(this);
    connect(m_ui->addButton, &QPushButton::clicked, this, &GroupsPage::addLearner);
    connect(m_ui->groupCombo, &QComboBox::currentIndexChanged, this, &GroupsPage::chooseGroup);
    connect(
        m_ui->newGroupButton, &QPushButton::clicked, this, [this] { addGroup(this, m_services.learners); });
    connect(m_ui->usualGroupButton, &QPushButton::clicked, this, &GroupsPage::addUsualGroup);
    connect(m_ui->renameGroupButton, &QPushButton::clicked, this, [this] {
        if (const auto group = m_services.learners.currentGroup(); group && group->has_value())
            renameGroup(this, m_services.learners, group->value());
    });
    connect(m_ui->learnerTable, &LearnerTable::currentRowChanged, this, &GroupsPage::showCurrent);
    connect(m_ui->learnerTable, &LearnerTable::renameAsked, this, [this] {
        if (m_current)
            m_current->startRename();
    });
    connect(m_ui->learnerTable, &LearnerTable::removeAsked, this, [this] {
        if (m_current)
            remove(m_current->learner());
    });
    connect(m_ui->firstNameEdit, &QLineEdit::returnPressed, this, &GroupsPage::addLearner);
    connect(m_ui->firstNameEdit, &QLineEdit::textEdited, m_ui->firstNameField, &kit::FormField::clearError);
    connect(m_ui->noticeNote, &kit::Note::actionTriggered, this, &GroupsPage::undoRemoval);
    // Later: the row whose button was pressed must live until its click is over.
    connect(&m_services.learners, &services::LearnerService::learnersChanged, this, &GroupsPage::refresh,
        Qt::QueuedConnection);
}

GroupsPage::~GroupsPage() = default;

void GroupsPage::refresh()
{
    const auto group = m_services.learners.currentGroup();
    const auto learners = m_services.learners.learners();
    const auto personas = m_services.world.personas();
    if (!group || !learners || !personas) {
        showFailure();
        return;
    }
    const qsizetype count = learners->size();
    const QString name = group->has_value() ? group->value().name : QString();
    m_ui->groupText->setText(name.isEmpty() ? tr("Il n’y a pas encore de groupe.")
            : count == 1                    ? tr("%1 · 1 apprenant").arg(name)
                                            : tr("%1 · %2 apprenants").arg(name, QString::number(count)));
    fillGroups(group->has_value() ? group->value().id : core::GroupId());
    m_ui->renameGroupButton->setVisible(!name.isEmpty());
    m_ui->addPanel->setVisible(!name.isEmpty());
    LearnerTable& table = *m_ui->learnerTable;
    const int row = table.currentRow();
    const core::LearnerId current = row >= 0 ? table.learners().learnerAt(row).id : core::LearnerId();
    table.learners().setLearners(*learners, *personas);
    table.setVisible(count > 0);
    // Whoever was chosen stays so; after somebody who left, the next one is.
    const int kept = table.learners().rowOf(current);
    const int wanted = kept >= 0 ? kept : qMin(qMax(row, 0), static_cast<int>(count) - 1);
    table.setCurrentIndex(table.learners().index(wanted, LearnerModel::Person)); // shows the row
    if (wanted < 0)
        showCurrent();
    m_ui->emptyState->setVisible(count == 0 && !name.isEmpty());
}

void GroupsPage::fillGroups(core::GroupId current)
{
    const auto groups = m_services.learners.groups();
    const QSignalBlocker quiet(m_ui->groupCombo);
    m_ui->groupCombo->clear();
    if (groups) {
        for (const core::Group& group : *groups)
            m_ui->groupCombo->addItem(group.name, group.id.value());
    }
    m_ui->groupCombo->setCurrentIndex(m_ui->groupCombo->findData(current.value()));
    m_ui->groupCombo->setVisible(m_ui->groupCombo->count() > 1);
}

void GroupsPage::chooseGroup(int index)
{
    if (!m_services.learners.chooseGroup(core::GroupId(m_ui->groupCombo->itemData(index).toLongLong())))
        showFailure();
    else
        hideNotice();
}

void GroupsPage::showCurrent()
{
    const int row = m_ui->learnerTable->currentRow();
    m_ui->currentList->setVisible(row >= 0);
    const QWidget* focus = window()->focusWidget();
    const bool hadFocus = m_current && focus && m_current->isAncestorOf(focus);
    m_ui->currentList->clear();
    m_current = nullptr;
    if (row < 0)
        return;
    const LearnerModel& learners = m_ui->learnerTable->learners();
    m_current = new LearnerRow(learners.learnerAt(row), learners.playedAt(row));
    connect(m_current, &LearnerRow::renameAsked, this,
        [this, shown = m_current](const QString& name) { rename(shown->learner(), name, *shown); });
    connect(
        m_current, &LearnerRow::removeAsked, this, [this, shown = m_current] { remove(shown->learner()); });
    m_ui->currentList->addRow(m_current);
    if (hadFocus)
        m_ui->learnerTable->setFocus(Qt::OtherFocusReason);
}

void GroupsPage::addLearner()
{
    const auto personas = m_services.world.personas();
    if (!personas) {
        showFailure();
        return;
    }
    QStringList eans;
    for (const core::Persona& persona : personas.value())
        eans.append(persona.supplyPoint.ean.digits());
    const auto errors = m_services.learners.add(m_ui->firstNameEdit->text(), eans);
    m_ui->firstNameEdit->setFocus(Qt::OtherFocusReason);
    if (!errors && errors.error().code == core::ErrorCode::Conflict) {
        m_ui->firstNameField->setError(
            tr("Tous les personnages sont pris. Retirez d’abord quelqu’un de la liste."));
    } else if (!errors) {
        showFailure();
    } else if (const auto error = errors->of(u"firstName"_s)) {
        m_ui->firstNameField->setError(sentenceFor(*error));
    } else {
        m_ui->firstNameField->clearError();
        m_ui->firstNameEdit->clear();
        hideNotice();
    }
}

void GroupsPage::rename(const core::Learner& learner, const QString& firstName, LearnerRow& row)
{
    const auto errors = m_services.learners.rename(learner.id, firstName);
    if (!errors)
        showFailure();
    else if (const auto error = errors->of(u"firstName"_s))
        row.showError(sentenceFor(*error));
    else
        row.stopRename();
}

void GroupsPage::remove(const core::Learner& learner)
{
    if (!m_services.learners.remove(learner.id)) {
        showFailure();
        return;
    }
    m_removed = learner;
    m_ui->noticeNote->setTone(kit::Tone::Ok);
    m_ui->noticeNote->setTitle(tr("%1 n’est plus dans la liste.").arg(learner.firstName));
    m_ui->noticeNote->setText(tr("Ses exercices restent jusqu’à la prochaine remise à zéro."));
    m_ui->noticeNote->setActionText(tr("Remettre dans la liste"));
    m_ui->noticeNote->announce();
}

void GroupsPage::addUsualGroup()
{
    const ImportNotice notice = importUsualGroup(this, m_services);
    m_removed.reset();
    m_ui->noticeNote->setTone(notice.tone);
    m_ui->noticeNote->setTitle(notice.title);
    m_ui->noticeNote->setText(notice.text);
    m_ui->noticeNote->setActionText({});
    m_ui->noticeNote->announce();
}

void GroupsPage::undoRemoval()
{
    if (!m_removed)
        return;
    const auto restored = m_services.learners.restoreRemoved(*m_removed);
    if (!restored && restored.error().code == core::ErrorCode::Conflict) {
        m_ui->noticeNote->setTone(kit::Tone::Error);
        m_ui->noticeNote->setTitle(tr("%1 ne peut pas revenir.").arg(m_removed->firstName));
        m_ui->noticeNote->setText(
            tr("Quelqu’un d’autre a déjà ce prénom ou ce personnage. Ajoutez un autre prénom."));
        m_ui->noticeNote->setActionText({});
        m_removed.reset();
        m_ui->noticeNote->announce();
    } else if (!restored) {
        showFailure();
    } else {
        hideNotice();
        m_ui->firstNameEdit->setFocus(Qt::OtherFocusReason);
    }
}

void GroupsPage::hideNotice()
{
    m_removed.reset();
    m_ui->noticeNote->hide();
}

void GroupsPage::showFailure()
{
    m_removed.reset();
    m_ui->noticeNote->setTone(kit::Tone::Error);
    m_ui->noticeNote->setTitle(tr("La liste n’a pas pu être lue ou changée."));
    m_ui->noticeNote->setText(
        tr("Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau."));
    m_ui->noticeNote->setActionText({});
    m_ui->noticeNote->announce();
}

void GroupsPage::arrange()
{
    // The button beside the field, level with it; below it when there is little room.
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const bool beside = width() >= theme.px(kBesideWidth);
    const int labelHeight = beside ? theme.px(kLabelHeight) + kLabelGap : 0;
    m_ui->groupLayout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->addLayout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->labelSpacer->changeSize(0, labelHeight, QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_ui->addButtonLayout->invalidate();
}

void GroupsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool GroupsPage::event(QEvent* event)
{
    if (kit::isLookChange(event))
        arrange();
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        hideNotice();
        refresh();
    }
    return QWidget::event(event);
}

} // namespace trainer
