#include "trainer/data/record_form.h"

#include "kit/combo_box.h"
#include "kit/field_message.h"
#include "kit/form_field.h"
#include "kit/note.h"
#include "kit/text_area.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using services::FieldKind;
using services::RecordField;

namespace trainer {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(trainer::RecordDialogs)
};

} // namespace

class RecordForm::Input final
{
public:
    Input(const RecordField& field, const core::Record& record, QVBoxLayout& column)
        : m_id(field.id)
    {
        const QString typed = field.typed(record);
        if (field.kind == FieldKind::Choice) {
            m_combo = new kit::ComboBox;
            for (const services::RecordChoice& choice : field.choices)
                m_combo->addItem(choice.label, choice.code);
            m_combo->setCurrentIndex(m_combo->findData(typed));
            m_input = m_combo;
        } else if (field.kind == FieldKind::LongText) {
            m_area = new kit::TextArea;
            m_area->setText(typed);
            m_input = m_area;
        } else {
            m_edit = new QLineEdit(typed);
            m_input = m_edit;
        }
        m_input->setObjectName(field.id + (m_combo ? u"Combo"_s : u"Edit"_s));
        m_field = new kit::FormField(field.label, m_input);
        m_field->setObjectName(field.id + u"Field"_s);
        m_field->setHelpText(field.help);
        column.addWidget(m_field);
    }

    const QString& id() const { return m_id; }
    QWidget* input() const { return m_input; }
    QString typed() const
    {
        return m_combo ? m_combo->currentData().toString() : m_area ? m_area->text() : m_edit->text();
    }
    bool isAsked() const { return !m_field->isHidden(); }
    void setAsked(bool asked) { m_field->setVisible(asked); }
    void show(const std::optional<core::FieldError>& error)
    {
        m_field->setError(error ? kit::fieldMessage(*error) : QString());
    }

private:
    QString m_id;
    kit::FormField* m_field = nullptr;
    QWidget* m_input = nullptr;
    kit::ComboBox* m_combo = nullptr;
    kit::TextArea* m_area = nullptr;
    QLineEdit* m_edit = nullptr;
};

RecordForm::RecordForm(QVBoxLayout& column)
    : m_column(column)
    , m_failure(new kit::Note(kit::Tone::Error, Tr::tr("Rien n’a été gardé."), {}))
{
    m_failure->setObjectName(u"failureNote"_s);
    m_failure->hide();
    m_column.addWidget(m_failure);
}

RecordForm::~RecordForm() = default;

void RecordForm::add(const RecordField& field, const core::Record& record)
{
    m_inputs.push_back(std::make_unique<Input>(field, record, m_column));
}

void RecordForm::showOnly(const QStringList& fields)
{
    for (const auto& input : m_inputs)
        input->setAsked(fields.contains(input->id()));
}

QHash<QString, QString> RecordForm::typed() const
{
    QHash<QString, QString> typed;
    for (const auto& input : m_inputs) {
        if (input->isAsked())
            typed.insert(input->id(), input->typed());
    }
    return typed;
}

void RecordForm::show(const core::Result<core::FieldErrors>& errors, const QString& why)
{
    m_failure->setText(why.isEmpty()
            ? Tr::tr("Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.")
            : why);
    m_failure->setVisible(!errors);
    QWidget* first = errors ? nullptr : m_failure;
    for (const auto& input : m_inputs) {
        const auto error = errors ? errors->of(input->id()) : std::nullopt;
        input->show(error);
        if (error && !first)
            first = input->input();
    }
    if (first)
        QMetaObject::invokeMethod(
            first, [first] { first->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

} // namespace trainer
