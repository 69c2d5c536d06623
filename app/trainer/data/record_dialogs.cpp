#include "trainer/data/record_dialogs.h"

#include "kit/button.h"
#include "kit/combo_box.h"
#include "kit/definition_list.h"
#include "kit/dialog.h"
#include "kit/field_message.h"
#include "kit/form_field.h"
#include "kit/text_area.h"
#include "services/records/record_maker.h"
#include "services/records/record_service.h"
#include "trainer/data/record_form.h"
#include "trainer/dialog_column.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using services::RecordField;

namespace trainer {
namespace {

constexpr int kDo = 1;
constexpr int kWideCard = 720; // px at 100 %
constexpr int kLongestWords = 2000; // characters
constexpr int kMostPeople = 1000; // to choose from

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(trainer::RecordDialogs)
};

// By name; customers have an account that is open.
kit::ComboBox* peopleCombo(services::RecordService& records, bool ofCustomers)
{
    auto* combo = new kit::ComboBox;
    combo->setObjectName(u"forWhomCombo"_s);
    core::RecordQuery query;
    query.sortBy = u"name"_s;
    query.descending = false;
    if (ofCustomers)
        query.filters.insert(u"status"_s, u"active"_s);
    const auto kind = ofCustomers ? core::RecordKind::Clients : core::RecordKind::SupplyPoints;
    if (const auto people = records.page(kind, query, kMostPeople)) {
        for (const core::Record& person : people->rows)
            combo->addItem(person.text(u"name"_s), person.person.value());
    }
    return combo;
}

QString leadOf(core::RecordKind kind)
{
    switch (kind) {
    case core::RecordKind::Contracts:
        return Tr::tr("Le contrat en cours se clôture : une personne n’en a qu’un à la fois.");
    case core::RecordKind::Readings:
        return Tr::tr("Comme si la personne l’avait envoyé : il attend que vous le validiez.");
    case core::RecordKind::Requests:
        return Tr::tr("Comme si la personne l’avait écrite : elle attend une réponse.");
    case core::RecordKind::Mandates:
        return Tr::tr(
            "Comme si le formulaire signé arrivait par la poste : elle attend que vous l’acceptiez.");
    default:
        return Tr::tr("Il arrive tout de suite dans la messagerie de la personne.");
    }
}

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
    QWidget* host, services::RecordService& records, const QString& title, const QString& lead)
{
    kit::Dialog dialog(host, title, kit::Dialog::World::Simulator);
    dialog.setLead(lead);
    auto* body = new DialogColumn;
    QVBoxLayout* layout = body->fields();
    auto* combo = peopleCombo(records, false);
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
    RecordForm form(*body->fields());
    body->fields()->addWidget(factsOf(type, record, Facts::Fixed));
    for (const RecordField& field : type.fields) {
        if (field.is(RecordField::Editable))
            form.add(field, record);
    }
    dialog.setBody(body);
    dialog.addButton(form.isEmpty() ? Tr::tr("Fermer") : Tr::tr("Ne rien changer"), 0)
        ->setObjectName(u"closeRecordButton"_s);
    if (!form.isEmpty())
        dialog.addButton(Tr::tr("Enregistrer"), kDo, true, u"check"_s)->setObjectName(u"saveRecordButton"_s);
    while (dialog.exec() == kDo) {
        const auto errors = records.save(type.kind, record.id, form.typed());
        if (errors && errors->isEmpty())
            return true;
        form.show(errors);
    }
    return false;
}

bool makeRecord(
    QWidget* host, services::RecordService& records, const services::RecordType& type, QDate today)
{
    kit::Dialog dialog(host, type.addLabel, kit::Dialog::World::Simulator);
    dialog.setCardWidth(kWideCard);
    dialog.setLead(leadOf(type.kind));
    auto* body = new DialogColumn;
    RecordForm form(*body->fields());
    auto* people = peopleCombo(records, type.ofCustomers);
    body->fields()->addWidget(new kit::FormField(Tr::tr("Pour qui ?"), people));
    const core::Record proposed = services::proposedRecord(type.kind, today);
    for (const RecordField& field : type.asked)
        form.add(field, proposed);
    const auto whom = [people] { return core::SupplyPointId(people->currentData().toLongLong()); };
    const auto ask = [&] { form.showOnly(records.asked(type.kind, whom()).value_or(QStringList())); };
    QObject::connect(people, &QComboBox::currentIndexChanged, body, ask);
    ask();
    dialog.setBody(body);
    dialog.addButton(Tr::tr("Ne rien faire"), 0)->setObjectName(u"keepButton"_s);
    dialog.addButton(type.addLabel, kDo, true, u"plus"_s)->setObjectName(u"makeButton"_s);
    while (dialog.exec() == kDo) {
        const auto errors = records.add(type.kind, whom(), form.typed());
        if (errors && errors->isEmpty())
            return true;
        const bool isTaken = !errors && errors.error().code == core::ErrorCode::Conflict;
        form.show(errors, isTaken ? type.conflict : QString());
    }
    return false;
}

} // namespace trainer
