#include "trainer/forget_dialog.h"

#include "kit/button.h"
#include "kit/definition_list.h"
#include "kit/note.h"
#include "kit/text.h"
#include "services/classroom/pin_service.h"
#include "trainer/dialog_column.h"
#include "trainer/pin_field.h"

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

constexpr int kWide = 700; // px at 100 %

} // namespace

ForgetDialog::ForgetDialog(
    QWidget* host, services::PinService& pins, const QList<std::pair<QString, QString>>& lines)
    : kit::Dialog(host, tr("Effacer toute trace des personnes ?"), World::Simulator)
{
    setObjectName(u"forgetDialog"_s);
    setCardWidth(kWide);
    setLead(
        tr("Les groupes, les prénoms, le travail de tous, les sauvegardes et vos réglages. Seuls les codes "
           "restent."));
    auto* body = new DialogColumn;
    QVBoxLayout* column = body->fields();
    column->addWidget(new kit::Note(kit::Tone::Warn, tr("Rien ne pourra revenir."),
        tr("Ce n’est pas une remise à zéro : il n’y aura pas de retour en arrière."), body));
    if (lines.isEmpty()) {
        column->addWidget(new kit::Text(tr("Il n’y a rien à effacer : personne n’a travaillé."), body));
    } else {
        auto* list = new kit::DefinitionList(body);
        list->setObjectName(u"forgetCounts"_s);
        for (const auto& [label, number] : lines)
            list->addEntry(label, number);
        column->addWidget(list);
    }
    const bool hasOrganiser = pins.hasOrganiser().value_or(true);
    m_pin = new PinField(pins, hasOrganiser ? tr("Code de l’organisateur") : tr("Votre code de formateur"),
        u"forgetPinEdit"_s, body);
    m_pin->setAsked(core::CodeRole::Organiser);
    m_pin->setObjectName(u"forgetPinField"_s);
    column->addWidget(m_pin);
    setBody(body);
    addButton(tr("Ne rien effacer"), 0)->setObjectName(u"keepPeopleButton"_s);
    auto* erase = addButton(tr("Effacer pour toujours"), 1, true, u"trash"_s);
    erase->setObjectName(u"confirmForgetButton"_s);
    // It closes only once the code is right.
    disconnect(erase, &QPushButton::clicked, this, nullptr);
    connect(erase, &QPushButton::clicked, this, &ForgetDialog::confirm);
    connect(m_pin, &PinField::returnPressed, this, &ForgetDialog::confirm);
}

void ForgetDialog::confirm()
{
    if (m_pin->isAccepted())
        done(1);
}

} // namespace trainer
