#include "desk/persona_card.h"

#include "kit/definition_list.h"
#include "kit/dialog.h"

#include <QCoreApplication>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct PersonaCard
{
    Q_DECLARE_TR_FUNCTIONS(desk::PersonaCard)
};

} // namespace

void openPersonaCard(QWidget* host, const core::Persona& persona)
{
    const core::SupplyPoint& point = persona.supplyPoint;
    auto* dialog = new kit::Dialog(host, PersonaCard::tr("Mon personnage"), kit::Dialog::World::Simulator);
    dialog->setObjectName(u"personaCard"_s);
    dialog->setCardWidth(640);
    dialog->setLead(PersonaCard::tr("Pour vous entraîner, vous êtes cette personne. Elle n’existe pas."));
    auto* list = new kit::DefinitionList;
    list->addEntry(PersonaCard::tr("Nom"), point.fullName(), u"nameValue"_s);
    list->addEntry(PersonaCard::tr("Adresse"), point.address.oneLine(), u"addressValue"_s);
    list->addEntry(PersonaCard::tr("E-mail"), persona.email, u"emailValue"_s);
    if (persona.hasAccount)
        list->addEntry(PersonaCard::tr("Mot de passe"), persona.password, u"passwordValue"_s);
    if (!persona.clientNumber.isEmpty())
        list->addEntry(PersonaCard::tr("Numéro de client"), persona.clientNumber, u"clientNumberValue"_s);
    list->addEntry(PersonaCard::tr("Code EAN"), point.ean.grouped(), u"eanValue"_s);
    list->addEntry(PersonaCard::tr("Numéro du compteur"), point.meterNumber, u"meterValue"_s);
    dialog->setBody(list);
    dialog->addButton(PersonaCard::tr("Fermer"), 0, true);
    dialog->open();
}

} // namespace desk
