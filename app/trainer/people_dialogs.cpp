#include "trainer/people_dialogs.h"

#include "core/people/person.h"
#include "documents/invitation_letter.h"
#include "kit/button.h"
#include "kit/combo_box.h"
#include "kit/dialog.h"
#include "kit/field_message.h"
#include "kit/form_field.h"
#include "kit/note.h"
#include "kit/text_area.h"
#include "services/classroom/learner_service.h"
#include "services/people/letter_service.h"
#include "services/people/people_service.h"
#include "trainer/dialog_column.h"

#include <QCoreApplication>
#include <QLineEdit>

#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace trainer {

using kit::Note; // lupdate takes a qualified result for the context of the texts

namespace {

constexpr int kKeep = 1;
constexpr int kUsual = 2;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(trainer::PeopleDialogs)
};

struct TypedField
{
    QString name; // of the rule's field
    kit::FormField* field;
    QLineEdit* edit;
};

TypedField addLine(QVBoxLayout* layout, const QString& name, const QString& label, const QString& help = {})
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name + u"Edit"_s);
    auto* field = new kit::FormField(label, edit);
    field->setObjectName(name + u"Field"_s);
    field->setHelpText(help);
    layout->addWidget(field);
    return {name, field, edit};
}

QString sentenceOf(const core::FieldError& error)
{
    if (error.field == u"ean"_s && error.rule == core::Rule::AlreadyUsed)
        return Tr::tr(
            "Ce code EAN est déjà celui de quelqu’un. Laissez la case vide pour en recevoir un nouveau.");
    return kit::fieldMessage(error);
}

Note* failureNote(QVBoxLayout* layout)
{
    auto* note = new kit::Note(kit::Tone::Error, Tr::tr("Rien n’a été gardé."),
        Tr::tr("Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau."));
    note->hide();
    layout->addWidget(note);
    return note;
}

struct GroupForm
{
    QString title;
    QString lead;
    QString action;
    QString iconName;
    QString button; // object name
    QString name; // of the group, until now
};

// Asks for the name of a group until keep() takes it; false when nothing was kept.
bool fillGroupForm(QWidget* host, const GroupForm& form,
    const std::function<core::Result<core::FieldErrors>(const QString&)>& keep)
{
    kit::Dialog dialog(host, form.title, kit::Dialog::World::Simulator);
    dialog.setLead(form.lead);
    auto* body = new DialogColumn;
    QVBoxLayout* layout = body->fields();
    kit::Note* failure = failureNote(layout);
    const TypedField name
        = addLine(layout, u"groupName"_s, Tr::tr("Nom du groupe"), Tr::tr("Exemple : Mardi matin"));
    name.edit->setText(form.name);
    dialog.setBody(body);
    dialog.addButton(Tr::tr("Ne rien faire"), 0);
    dialog.addButton(form.action, kKeep, true, form.iconName)->setObjectName(form.button);
    while (dialog.exec() == kKeep) {
        const auto errors = keep(name.edit->text());
        if (errors && errors->isEmpty())
            return true;
        failure->setVisible(!errors);
        const auto error = errors ? errors->of(name.name) : std::nullopt;
        const bool isTaken = error && error->rule == core::Rule::AlreadyUsed;
        name.field->setError(isTaken ? Tr::tr("Un groupe a déjà ce nom. Écrivez-en un autre.")
                : error              ? kit::fieldMessage(*error)
                                     : QString());
    }
    return false;
}

} // namespace

bool addGroup(QWidget* host, services::LearnerService& learners)
{
    GroupForm form;
    form.title = Tr::tr("Nouveau groupe");
    form.lead = Tr::tr("Les autres groupes restent : vous pouvez y revenir.");
    form.action = Tr::tr("Faire ce groupe");
    form.iconName = u"plus"_s;
    form.button = u"addGroupNowButton"_s;
    return fillGroupForm(host, form, [&learners](const QString& name) { return learners.addGroup(name); });
}

bool renameGroup(QWidget* host, services::LearnerService& learners, const core::Group& group)
{
    GroupForm form;
    form.title = Tr::tr("Renommer le groupe");
    form.lead = Tr::tr("Ses apprenants et leur travail restent les mêmes.");
    form.action = Tr::tr("Donner ce nom");
    form.iconName = u"check"_s;
    form.button = u"renameGroupNowButton"_s;
    form.name = group.name;
    return fillGroupForm(host, form,
        [&learners, &group](const QString& name) { return learners.renameGroup(group.id, name); });
}

std::optional<int> askHowMany(QWidget* host)
{
    kit::Dialog dialog(host, Tr::tr("Inventer des personnes"), kit::Dialog::World::Simulator);
    dialog.setLead(Tr::tr("Chacune a un nom, une adresse, un compteur et une messagerie. Aucune n’existe."));
    auto* body = new DialogColumn;
    QVBoxLayout* layout = body->fields();
    auto* combo = new kit::ComboBox;
    combo->setObjectName(u"howManyCombo"_s);
    for (const int count : {1, 2, 5, 8, 10, 12, 15, 20, 25, 30, 50, 100, 300})
        combo->addItem(Tr::tr("%n personne(s)", nullptr, count), count);
    combo->setCurrentIndex(combo->findData(15));
    layout->addWidget(new kit::FormField(Tr::tr("Combien ?"), combo));
    dialog.setBody(body);
    dialog.addButton(Tr::tr("Ne rien faire"), 0);
    dialog.addButton(Tr::tr("Inventer"), kKeep, true, u"users"_s)->setObjectName(u"inventNowButton"_s);
    if (dialog.exec() != kKeep)
        return std::nullopt;
    return combo->currentData().toInt();
}

bool addPersonByHand(QWidget* host, services::PeopleService& people)
{
    kit::Dialog dialog(host, Tr::tr("Ajouter une personne"), kit::Dialog::World::Simulator);
    dialog.setLead(Tr::tr("Elle reçoit un compteur, cinq mois de relevés et une messagerie."));
    auto* body = new DialogColumn;
    QVBoxLayout* layout = body->fields();
    kit::Note* failure = failureNote(layout);
    auto* title = new kit::ComboBox;
    title->setObjectName(u"titleCombo"_s);
    title->addItem(Tr::tr("Madame"), u"madame"_s);
    title->addItem(Tr::tr("Monsieur"), u"monsieur"_s);
    layout->addWidget(new kit::FormField(Tr::tr("Madame ou Monsieur"), title));
    const std::array fields{addLine(layout, u"firstName"_s, Tr::tr("Prénom")),
        addLine(layout, u"lastName"_s, Tr::tr("Nom")), addLine(layout, u"street"_s, Tr::tr("Rue")),
        addLine(layout, u"number"_s, Tr::tr("Numéro")),
        addLine(layout, u"postcode"_s, Tr::tr("Code postal"), Tr::tr("4 chiffres")),
        addLine(layout, u"city"_s, Tr::tr("Localité")),
        addLine(layout, u"ean"_s, Tr::tr("Code EAN"), Tr::tr("Laissez vide pour en recevoir un nouveau."))};
    fields.back().field->setOptional(true);
    dialog.setBody(body);
    dialog.addButton(Tr::tr("Ne rien faire"), 0);
    dialog.addButton(Tr::tr("Ajouter"), kKeep, true, u"plus"_s)->setObjectName(u"addNowButton"_s);
    while (dialog.exec() == kKeep) {
        const auto text = [&fields](std::size_t at) { return fields.at(at).edit->text(); };
        const auto errors = people.addTyped({text(6), title->currentData().toString(), text(0), text(1),
            text(2), text(3), {}, text(4), text(5)});
        if (errors && errors->isEmpty())
            return true;
        failure->setVisible(!errors);
        QWidget* first = errors ? nullptr : failure;
        for (const TypedField& field : fields) {
            const auto error = errors ? errors->of(field.name) : std::nullopt;
            field.field->setError(error ? sentenceOf(*error) : QString());
            if (error && !first)
                first = field.edit;
        }
        if (first)
            QMetaObject::invokeMethod(
                first, [first] { first->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
    }
    return false;
}

bool changeWording(QWidget* host, services::LetterService& letters)
{
    const auto kept = letters.wording();
    const core::LetterWording usual = documents::usualWording();
    kit::Dialog dialog(host, Tr::tr("Le texte de la lettre"), kit::Dialog::World::Simulator);
    dialog.setLead(Tr::tr("Le nom, les codes et les quatre étapes s’ajoutent tout seuls."));
    auto* body = new DialogColumn;
    QVBoxLayout* layout = body->fields();
    kit::Note* failure = failureNote(layout);
    failure->setVisible(!kept);
    const TypedField heading = addLine(layout, u"heading"_s, Tr::tr("Titre"));
    heading.edit->setMaxLength(core::LetterWording::kLongestHeading);
    auto* area = new kit::TextArea;
    area->setObjectName(u"bodyEdit"_s);
    area->setMaximumLength(core::LetterWording::kLongestBody);
    auto* areaField = new kit::FormField(Tr::tr("Texte"), area);
    layout->addWidget(areaField);
    heading.edit->setText(kept && !kept->heading.isEmpty() ? kept->heading : usual.heading);
    area->setText(kept && !kept->body.isEmpty() ? kept->body : usual.body);
    dialog.setBody(body);
    dialog.addButton(Tr::tr("Ne rien changer"), 0);
    dialog.addButton(Tr::tr("Texte habituel"), kUsual)->setObjectName(u"usualWordingButton"_s);
    dialog.addButton(Tr::tr("Garder ce texte"), kKeep, true, u"check"_s)
        ->setObjectName(u"keepWordingButton"_s);
    for (int answer = dialog.exec(); answer != 0; answer = dialog.exec()) {
        core::LetterWording wording{heading.edit->text(), area->text()};
        // Words that are the usual ones follow the program when it changes.
        if (answer == kUsual || wording == usual)
            wording = {};
        const auto errors = letters.setWording(wording);
        if (errors && errors->isEmpty())
            return true;
        failure->setVisible(!errors);
        const auto tell = [&errors](kit::FormField* field, const QString& name) {
            const auto error = errors ? errors->of(name) : std::nullopt;
            field->setError(error ? kit::fieldMessage(*error) : QString());
        };
        tell(heading.field, u"heading"_s);
        tell(areaField, u"body"_s);
    }
    return false;
}

} // namespace trainer
