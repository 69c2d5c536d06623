#include "trainer/script/line_form.h"

#include "coach/engine/coach.h"
#include "services/classroom/settings_service.h"
#include "trainer/event_words.h"
#include "trainer/script/script_words.h"

#include "trainer/ui_line_form.h"

#include <QEvent>
#include <QScopedValueRollback>

#include <array>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

constexpr std::array kKinds{
    core::ScriptLineKind::Exercise, core::ScriptLineKind::Event, core::ScriptLineKind::Note};

} // namespace

LineForm::LineForm(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LineForm>())
{
    m_ui->setupUi(this);
    connect(m_ui->minuteEdit, &QLineEdit::textEdited, this, [this] { m_ui->minuteField->clearError(); });
    connect(m_ui->noteEdit, &QLineEdit::textEdited, this, [this] { m_ui->noteField->clearError(); });
    connect(m_ui->minuteEdit, &QLineEdit::editingFinished, this, &LineForm::keep);
    connect(m_ui->noteEdit, &QLineEdit::editingFinished, this, &LineForm::keep);
    connect(m_ui->kindCombo, &QComboBox::currentIndexChanged, this, &LineForm::changeKind);
    connect(m_ui->subjectCombo, &QComboBox::currentIndexChanged, this, &LineForm::keep);
}

LineForm::~LineForm() = default;

void LineForm::setServices(const TrainerServices& services)
{
    m_services = std::make_unique<TrainerServices>(services);
    fill();
}

void LineForm::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    m_ui->kindCombo->clear();
    for (const core::ScriptLineKind one : kKinds)
        m_ui->kindCombo->addItem(ScriptWords::kind(one), static_cast<int>(one));
}

core::ScriptLineKind LineForm::kind() const
{
    return static_cast<core::ScriptLineKind>(m_ui->kindCombo->currentData().toInt());
}

void LineForm::fillSubjects()
{
    const QScopedValueRollback filling(m_filling, true);
    const bool isNote = kind() == core::ScriptLineKind::Note;
    m_ui->noteField->setVisible(isNote);
    m_ui->subjectField->setVisible(!isNote);
    m_ui->subjectField->setLabelText(
        kind() == core::ScriptLineKind::Exercise ? tr("Quel exercice") : tr("Quel événement"));
    m_ui->subjectCombo->clear();
    if (kind() == core::ScriptLineKind::Event) {
        for (const core::EventKind event : core::kTrainerEvents)
            m_ui->subjectCombo->addItem(EventWords::name(event), core::codeOf(event));
    } else if (kind() == core::ScriptLineKind::Exercise) {
        const core::Language language = m_services->settings.language();
        for (const coach::Exercise& exercise : m_services->coach.exercises())
            m_ui->subjectCombo->addItem(exercise.texts.in(language).title, exercise.id);
    }
}

void LineForm::show(const core::ScriptLine& line)
{
    const bool isWrong = m_ui->minuteField->hasError() || m_ui->noteField->hasError();
    if (line == m_line && line.kind == kind() && !isWrong)
        return; // it stands there already, perhaps because it was just typed
    m_line = line;
    const QScopedValueRollback filling(m_filling, true);
    m_ui->minuteField->clearError();
    m_ui->noteField->clearError();
    m_ui->minuteEdit->setText(QString::number(line.minute));
    m_ui->kindCombo->setCurrentIndex(m_ui->kindCombo->findData(static_cast<int>(line.kind)));
    fillSubjects();
    m_ui->subjectCombo->setCurrentIndex(m_ui->subjectCombo->findData(line.subject));
    m_ui->noteEdit->setText(line.kind == core::ScriptLineKind::Note ? line.subject : QString());
}

void LineForm::focusFirst()
{
    m_ui->minuteEdit->setFocus(Qt::OtherFocusReason);
    m_ui->minuteEdit->selectAll();
}

void LineForm::changeKind()
{
    if (m_filling)
        return;
    fillSubjects();
    if (kind() == core::ScriptLineKind::Note)
        m_ui->noteEdit->setText(tr("Nouvelle note"));
    keep();
}

void LineForm::keep()
{
    if (m_filling)
        return;
    bool isNumber = false;
    core::ScriptLine line{m_ui->minuteEdit->text().trimmed().toInt(&isNumber), kind(), {}};
    line.subject = line.kind == core::ScriptLineKind::Note ? m_ui->noteEdit->text()
                                                           : m_ui->subjectCombo->currentData().toString();
    line = core::cleanedLine(line);
    const core::FieldErrors errors = core::lineErrors(line);
    if (!isNumber || errors.of(u"minute"_s))
        m_ui->minuteField->setError(tr("Écrivez un nombre de minutes, de 0 à %1.").arg(core::kLongestScript));
    if (const auto wrong = errors.of(u"subject"_s); wrong && line.kind == core::ScriptLineKind::Note)
        m_ui->noteField->setError(wrong->rule == core::Rule::TooLong
                ? tr("Gardez %1 caractères au plus.").arg(core::kLongestScriptNote)
                : tr("Écrivez quelques mots, ou supprimez la ligne."));
    if (!isNumber || !errors.isEmpty() || line == m_line)
        return;
    m_line = line;
    Q_EMIT edited(line);
}

bool LineForm::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_services) {
        const core::ScriptLine line = m_line;
        m_ui->retranslateUi(this);
        fill();
        show(line);
    }
    return QWidget::event(event);
}

} // namespace trainer
