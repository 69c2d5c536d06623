#include "trainer/snapshot_dialogs.h"

#include "kit/button.h"
#include "kit/dialog.h"
#include "kit/form_field.h"
#include "kit/note.h"
#include "kit/text.h"
#include "services/world/world_service.h"
#include "trainer/dialog_column.h"
#include "trainer/panel.h"
#include "trainer/reset_counts.h"

#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

constexpr int kDo = 1;
constexpr int kWide = 700;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(trainer::SnapshotDialogs)
};

} // namespace

bool askRestore(QWidget* host, const QString& name, const services::ResetCounts& lost)
{
    kit::Dialog dialog(host, Tr::tr("Retrouver « %1 » ?").arg(name), kit::Dialog::World::Simulator);
    dialog.setObjectName(u"restoreDialog"_s);
    dialog.setCardWidth(kWide);
    dialog.setLead(
        Tr::tr("Tout le monde revient à ce moment-là. Vos groupes et vos réglages ne changent pas."));
    auto* body = new DialogColumn;
    QVBoxLayout* column = body->fields();
    auto* panel = new Panel(body);
    panel->setSurface(Panel::Surface::Quiet);
    auto* words = new QVBoxLayout(panel);
    words->setContentsMargins(18, 12, 18, 12);
    words->setSpacing(0);
    words->addWidget(new kit::Text(
        Tr::tr("Fait depuis, et mis de côté"), kit::TextType::Strong, kit::TextTone::Auto, panel));
    auto* counts = new ResetCounts(panel);
    counts->setObjectName(u"countsPanel"_s);
    counts->setCounts(lost, Tr::tr("Rien n’a été ajouté depuis."));
    words->addWidget(counts);
    column->addWidget(panel);
    auto* back = new kit::Note(kit::Tone::Ok, Tr::tr("Vous pourrez revenir en arrière"),
        Tr::tr("jusqu’à la prochaine remise à zéro."), body);
    back->setIconName(u"undo"_s);
    column->addWidget(back);
    dialog.setBody(body);
    dialog.addButton(Tr::tr("Ne rien changer"), 0)->setObjectName(u"keepWorldButton"_s);
    dialog.addButton(Tr::tr("Retrouver cette sauvegarde"), kDo, true, u"archive"_s)
        ->setObjectName(u"confirmRestoreButton"_s);
    return dialog.exec() == kDo;
}

QString snapshotNameError(const QString& typed)
{
    const QString name = typed.simplified();
    if (name.isEmpty())
        return Tr::tr("Donnez un nom à la sauvegarde, par exemple « Avant la pause ».");
    if (name.size() > services::WorldService::kLongestSnapshotName)
        return Tr::tr("Ce nom est trop long : %1 caractères au plus.")
            .arg(services::WorldService::kLongestSnapshotName);
    return {};
}

QString snapshotNameTaken()
{
    return Tr::tr("Une sauvegarde a déjà ce nom. Écrivez-en un autre.");
}

QString renameSnapshot(QWidget* host, services::WorldService& world, const QString& name)
{
    kit::Dialog dialog(host, Tr::tr("Renommer la sauvegarde"), kit::Dialog::World::Simulator);
    auto* body = new DialogColumn;
    QVBoxLayout* column = body->fields();
    auto* edit = new QLineEdit(name);
    edit->setObjectName(u"newSnapshotNameEdit"_s);
    auto* field = new kit::FormField(Tr::tr("Nouveau nom"), edit, body);
    field->setObjectName(u"newSnapshotNameField"_s);
    column->addWidget(field);
    dialog.setBody(body);
    dialog.addButton(Tr::tr("Ne rien changer"), 0);
    dialog.addButton(Tr::tr("Donner ce nom"), kDo, true, u"check"_s)->setObjectName(u"renameNowButton"_s);
    while (dialog.exec() == kDo) {
        QString error = snapshotNameError(edit->text());
        if (error.isEmpty()) {
            const QString wanted = edit->text().simplified();
            const auto renamed = world.renameSnapshot(name, wanted);
            if (renamed)
                return wanted;
            error = renamed.error().code == core::ErrorCode::Conflict
                ? snapshotNameTaken()
                : Tr::tr("Le nom n’a pas pu être changé. Essayez encore.");
        }
        field->setError(error);
    }
    return {};
}

} // namespace trainer
