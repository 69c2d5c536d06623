#include "trainer/organiser_question.h"

#include "kit/button.h"
#include "kit/dialog.h"
#include "services/classroom/trainer_access.h"
#include "trainer/pin_field.h"
#include "trainer/trainer_services.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

constexpr int kGoOn = 1;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(trainer::OrganiserQuestion)
};

} // namespace

bool organiserAgrees(QWidget* host, const TrainerServices& services)
{
    if (services.access.isOrganiser())
        return true;
    kit::Dialog dialog(host, Tr::tr("Réservé à l’organisateur"), kit::Dialog::World::Simulator);
    dialog.setObjectName(u"organiserDialog"_s);
    dialog.setLead(Tr::tr("Son code est demandé une fois. Il vaut jusqu’à ce que vous quittiez cet espace."));
    auto* field
        = new PinField(services.pins, Tr::tr("Code de l’organisateur"), u"organiserPinEdit"_s, &dialog);
    field->setObjectName(u"organiserPinField"_s);
    field->setAsked(core::CodeRole::Organiser);
    dialog.setBody(field);
    dialog.addButton(Tr::tr("Ne rien changer"), 0)->setObjectName(u"keepAsItIsButton"_s);
    auto* goOn = dialog.addButton(Tr::tr("Continuer"), kGoOn, true, u"key"_s);
    goOn->setObjectName(u"organiserGoOnButton"_s);
    // It closes only once the code is right.
    QObject::disconnect(goOn, &QPushButton::clicked, &dialog, nullptr);
    const auto confirm = [&dialog, field] {
        if (field->isAccepted())
            dialog.done(kGoOn);
    };
    QObject::connect(goOn, &QPushButton::clicked, &dialog, confirm);
    QObject::connect(field, &PinField::returnPressed, &dialog, confirm);
    QMetaObject::invokeMethod(field, &PinField::takeFocus, Qt::QueuedConnection); // once it shows
    if (dialog.exec() != kGoOn)
        return false;
    services.access.open(core::CodeRole::Organiser);
    return true;
}

} // namespace trainer
