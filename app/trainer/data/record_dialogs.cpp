#include "trainer/data/record_dialogs.h"

#include "kit/button.h"
#include "kit/combo_box.h"
#include "kit/definition_list.h"
#include "kit/dialog.h"
#include "kit/field_message.h"
#include "kit/form_field.h"
#include "kit/note.h"
#include "kit/text_area.h"
#include "services/records/record_service.h"
#include "services/world/world_service.h"
#include "trainer/dialog_column.h"

#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using services::FieldKind;
using services::RecordField;

namespace trainer {
namespace {

constexpr int kDo = 1;
constexpr int kWideCard = 720; // px at 100 %
constexpr int kLongestWords = 2000; // characters

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(trainer::RecordDialogs)
};

// One editable field with the input of its kind.
class FieldInput final
{
public:
    FieldInput(const RecordField& field, const core::Record& record, QVBoxLayout* layout)
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
        layout->addWidget(m_field);
    }

    const QString& id() const { return m_id; }
    QWidget* input() const { return m_input; }
    QString typed() const
    {
        return m_combo ? m_combo->currentData().toString() : m_area ? m_area->text() : m_edit->text();
    }
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

} // namespace

kit::DefinitionList* factsOf(const services::RecordType& type, const core::Record& record, Facts which)
{
    QList<kit::DefinitionList::Entry> entries;
    for (const RecordField& field : type.fields) {
        const QString shown = field.shown(record);
        if ((which == Facts::All || !field.is(RecordField::Editable)) && !shown.isEmpty())
            entries.append({field.label, shown, field.id + u"Value"_s});
    }
    auto* list = new kit::DefinitionList;
    list->setEntries(entries);
    return list;
}

std::optional<QString> askForAction(QWidget* host, const services::ActionType& action, const QString& counted)
{
    kit::Dialog dialog(host, Tr::tr("%1 : %2").arg(action.label, counted), kit::Dialog::World::Simulator);
    dialog.setLead(Tr::tr("Vous pourrez revenir en arrière."));
    kit::TextArea* words = nullptr;
    kit::FormField* field = nullptr;
    if (!action.textLabel.isEmpty()) {
        auto* body = new DialogColumn;
        QVBoxLayout* layout = body->fields();
        words = new kit::TextArea;
        words->setObjectName(u"actionTextEdit"_s);
        words->setMaximumLength(kLongestWords);
        field = new kit::FormField(action.textLabel, words);
        field->setObjectName(u"actionTextField"_s);
        layout->addWidget(field);
        dialog.setBody(body);
    }
    dialog.addButton(Tr::tr("Ne rien faire"), 0)->setObjectName(u"keepButton"_s);
    kit::Button* button = dialog.addButton(action.label, kDo, true, action.iconName);
    button->setObjectName(u"doActionButton"_s);
    if (action.danger)
        button->setRole(kit::Button::Role::DangerPrimary);
    while (dialog.exec() == kDo) {
        const QString text = words ? words->text().trimmed() : QString();
        if (!words || !text.isEmpty())
            return text;
        field->setError(kit::fieldMessage({u"text"_s, core::Rule::Required, {}}));
    }
    return std::nullopt;
}

std::optional<core::SupplyPointId> askForPerson(
    QWidget* host, services::WorldService& world, const QString& title, const QString& lead)
{
    kit::Dialog dialog(host, title, kit::Dialog::World::Simulator);
    dialog.setLead(lead);
    auto* body = new DialogColumn;
    QVBoxLayout* layout = body->fields();
    auto* combo = new kit::ComboBox;
    combo->setObjectName(u"forWhomCombo"_s);
    if (const auto personas = world.personas()) {
        for (const core::Persona& persona : *personas)
            combo->addItem(persona.supplyPoint.fullName(), persona.supplyPoint.id.value());
    }
    layout->addWidget(new kit::FormField(Tr::tr("Pour qui ?"), combo));
    dialog.setBody(body);
    dialog.addButton(Tr::tr("Ne rien faire"), 0);
    dialog.addButton(title, kDo, true, u"plus"_s)->setObjectName(u"makeButton"_s);
    if (dialog.exec() != kDo || combo->currentIndex() < 0)
        return std::nullopt;
    return core::SupplyPointId(combo->currentData().toLongLong());
}

bool openRecord(QWidget* host, services::RecordService& records, const core::Record& record,
    const services::RecordType& type)
{
    kit::Dialog dialog(host, type.title(record), kit::Dialog::World::Simulator);
    dialog.setCardWidth(kWideCard);
    auto* body = new DialogColumn;
    QVBoxLayout* layout = body->fields();
    auto* failure = new kit::Note(kit::Tone::Error, Tr::tr("Rien n’a été gardé."),
        Tr::tr("Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau."));
    failure->hide();
    layout->addWidget(failure);
    layout->addWidget(factsOf(type, record, Facts::Fixed));
    QList<FieldInput> inputs;
    for (const RecordField& field : type.fields) {
        if (field.is(RecordField::Editable))
            inputs.append(FieldInput(field, record, layout));
    }
    dialog.setBody(body);
    dialog.addButton(inputs.isEmpty() ? Tr::tr("Fermer") : Tr::tr("Ne rien changer"), 0)
        ->setObjectName(u"closeRecordButton"_s);
    if (!inputs.isEmpty())
        dialog.addButton(Tr::tr("Enregistrer"), kDo, true, u"check"_s)->setObjectName(u"saveRecordButton"_s);
    while (dialog.exec() == kDo) {
        QHash<QString, QString> typed;
        for (const FieldInput& input : std::as_const(inputs))
            typed.insert(input.id(), input.typed());
        const auto errors = records.save(type.kind, record.id, typed);
        if (errors && errors->isEmpty())
            return true;
        failure->setVisible(!errors);
        QWidget* first = errors ? nullptr : failure;
        for (FieldInput& input : inputs) {
            const auto error = errors ? errors->of(input.id()) : std::nullopt;
            input.show(error);
            if (error && !first)
                first = input.input();
        }
        if (first)
            QMetaObject::invokeMethod(
                first, [first] { first->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
    }
    return false;
}

} // namespace trainer
