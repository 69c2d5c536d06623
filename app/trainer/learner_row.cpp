#include "trainer/learner_row.h"

#include "kit/avatar.h"
#include "kit/button.h"
#include "kit/form_field.h"
#include "kit/text.h"
#include "kit/theme_scope.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace trainer {

namespace {

constexpr int kAvatarSize = 40;
constexpr int kGap = 16;
// Under this width at 100 % the buttons go below the name.
constexpr int kNarrow = 620;

} // namespace

LearnerRow::LearnerRow(const core::Learner& learner, const QString& played, QWidget* parent)
    : QWidget(parent)
    , m_learner(learner)
{
    setObjectName(u"learnerRow%1"_s.arg(learner.id.value()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(0);
    m_reading = makeReading(played);
    m_editing = makeEditing();
    m_editing->hide();
    column->addWidget(m_reading);
    column->addWidget(m_editing);
    arrange();
}

QWidget* LearnerRow::makeReading(const QString& played)
{
    auto* part = new QWidget(this);
    m_readingLayout = new QBoxLayout(QBoxLayout::LeftToRight, part);
    m_readingLayout->setContentsMargins(0, 0, 0, 0);
    m_readingLayout->setSpacing(kGap);

    auto* who = new QHBoxLayout;
    who->setSpacing(kGap);
    who->addWidget(new kit::Avatar(m_learner.avatar, kAvatarSize, part), 0, Qt::AlignVCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* name = new kit::Text(m_learner.firstName, kit::TextType::Strong, kit::TextTone::Auto, part);
    name->setObjectName(u"firstNameText"_s);
    auto* persona = new kit::Text(played, kit::TextType::Small, kit::TextTone::Muted, part);
    persona->setObjectName(u"personaText"_s);
    words->addWidget(name);
    words->addWidget(persona);
    who->addLayout(words, 1);
    m_readingLayout->addLayout(who, 1);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    m_renameButton = new kit::Button(tr("Renommer"), kit::Button::Role::Sim, part);
    m_renameButton->setObjectName(u"renameButton"_s);
    m_renameButton->setIconName(u"edit"_s);
    m_renameButton->setAccessibleName(tr("Renommer %1").arg(m_learner.firstName));
    m_removeButton = new kit::Button(tr("Retirer"), kit::Button::Role::Danger, part);
    m_removeButton->setObjectName(u"removeButton"_s);
    m_removeButton->setIconName(u"trash"_s);
    m_removeButton->setAccessibleName(tr("Retirer %1").arg(m_learner.firstName));
    buttons->addWidget(m_renameButton);
    buttons->addWidget(m_removeButton);
    buttons->addStretch(0);
    m_readingLayout->addLayout(buttons);
    connect(m_renameButton, &QPushButton::clicked, this, &LearnerRow::startRename);
    connect(m_removeButton, &QPushButton::clicked, this, &LearnerRow::removeAsked);
    return part;
}

QWidget* LearnerRow::makeEditing()
{
    auto* part = new QWidget(this);
    m_editingLayout = new QBoxLayout(QBoxLayout::LeftToRight, part);
    m_editingLayout->setContentsMargins(0, 0, 0, 0);
    m_editingLayout->setSpacing(kGap);
    m_nameEdit = new QLineEdit(part);
    m_nameEdit->setObjectName(u"renameEdit"_s);
    m_nameField = new kit::FormField(tr("Nouveau prénom de %1").arg(m_learner.firstName), m_nameEdit, part);
    m_editingLayout->addWidget(m_nameField, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    m_keepButton = new kit::Button(tr("Garder ce prénom"), kit::Button::Role::SimPrimary, part);
    m_keepButton->setObjectName(u"keepNameButton"_s);
    m_keepButton->setIconName(u"check"_s);
    m_cancelButton = new kit::Button(tr("Ne rien changer"), kit::Button::Role::Sim, part);
    m_cancelButton->setObjectName(u"cancelRenameButton"_s);
    buttons->addWidget(m_keepButton);
    buttons->addWidget(m_cancelButton);
    m_editingLayout->addLayout(buttons);
    m_editingLayout->setAlignment(buttons, Qt::AlignBottom);
    connect(m_nameEdit, &QLineEdit::returnPressed, this, [this] { Q_EMIT renameAsked(m_nameEdit->text()); });
    connect(m_nameEdit, &QLineEdit::textEdited, m_nameField, &kit::FormField::clearError);
    connect(m_keepButton, &QPushButton::clicked, this, [this] { Q_EMIT renameAsked(m_nameEdit->text()); });
    connect(m_cancelButton, &QPushButton::clicked, this, &LearnerRow::stopRename);
    return part;
}

void LearnerRow::startRename()
{
    m_nameEdit->setText(m_learner.firstName);
    m_nameField->clearError();
    m_reading->hide();
    m_editing->show();
    m_nameEdit->selectAll();
    m_nameEdit->setFocus(Qt::OtherFocusReason);
}

void LearnerRow::showError(const QString& sentence)
{
    m_nameField->setError(sentence);
    m_nameEdit->setFocus(Qt::OtherFocusReason);
}

void LearnerRow::stopRename()
{
    m_editing->hide();
    m_reading->show();
    m_renameButton->setFocus(Qt::OtherFocusReason);
}

void LearnerRow::arrange()
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const bool narrow = width() < theme.px(kNarrow);
    const QBoxLayout::Direction direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_readingLayout->setDirection(direction);
    m_editingLayout->setDirection(direction);
}

bool LearnerRow::event(QEvent* event)
{
    if (kit::isLookChange(event))
        arrange();
    return QWidget::event(event);
}

void LearnerRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_editing->isVisible())
        stopRename();
    else
        QWidget::keyPressEvent(event);
}

void LearnerRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace trainer
