#include "desk/persona_card.h"

#include "core/mail/mail_domains.h"
#include "kit/badge.h"
#include "kit/definition_list.h"
#include "kit/dialog.h"
#include "runtime/runtime.h"
#include "services/accounts/registration_service.h"
#include "services/classroom/persona_view.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct PersonaCard
{
    Q_DECLARE_TR_FUNCTIONS(desk::PersonaCard)
};

} // namespace

CardState cardStateOf(runtime::Runtime& runtime, const core::Persona& persona)
{
    const core::SupplyPointId id = persona.supplyPoint.id;
    return {runtime.registration().isRegistered(id).value_or(false),
        runtime.personaView().isPassword(id, persona.password).value_or(false)};
}

void openPersonaCard(QWidget* host, const core::Persona& persona, const CardState& state)
{
    const core::SupplyPoint& point = persona.supplyPoint;
    auto* dialog = new kit::Dialog(host, PersonaCard::tr("Mon personnage"), kit::Dialog::World::Simulator);
    dialog->setObjectName(u"personaCard"_s);
    dialog->setCardWidth(640);
    dialog->setLead(PersonaCard::tr("Pour vous entraîner, vous êtes cette personne. Elle n’existe pas."));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto* badge = new kit::Badge(body);
    badge->setObjectName(u"accountBadge"_s);
    badge->setTone(state.isRegistered ? kit::Tone::Ok : kit::Tone::Info);
    badge->setIconName(state.isRegistered ? u"check-circle"_s : u"mail"_s);
    badge->setText(state.isRegistered
            ? PersonaCard::tr("Espace client déjà ouvert")
            : PersonaCard::tr("Pas encore d’espace client\u00A0: la lettre sert à s’inscrire"));
    column->addWidget(badge, 0, Qt::AlignLeft);
    auto* list = new kit::DefinitionList(body);
    column->addWidget(list);
    list->addEntry(PersonaCard::tr("Nom"), point.fullName(), u"nameValue"_s);
    list->addEntry(PersonaCard::tr("Adresse"), point.address.oneLine(), u"addressValue"_s);
    list->addEntry(PersonaCard::tr("E-mail"), persona.email, u"emailValue"_s);
    if (const QString second = core::secondAddressOf(persona.email); !second.isEmpty())
        list->addEntry(PersonaCard::tr("Deuxième adresse"), second, u"secondEmailValue"_s);
    if (state.isRegistered) {
        list->addEntry(PersonaCard::tr("Mot de passe"),
            state.hasFirstPassword ? persona.password : PersonaCard::tr("Celui que vous avez choisi et noté"),
            u"passwordValue"_s);
    }
    if (!persona.clientNumber.isEmpty())
        list->addEntry(PersonaCard::tr("Numéro de client"), persona.clientNumber, u"clientNumberValue"_s);
    list->addEntry(PersonaCard::tr("Code EAN"), point.ean.grouped(), u"eanValue"_s);
    list->addEntry(PersonaCard::tr("Numéro du compteur"), point.meterNumber, u"meterValue"_s);
    dialog->setBody(body);
    dialog->addButton(PersonaCard::tr("Fermer"), 0, true);
    dialog->open();
}

} // namespace desk
