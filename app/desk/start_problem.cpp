#include "desk/start_problem.h"

#include "kit/button.h"
#include "kit/focus_ring.h"
#include "kit/icon_tile.h"
#include "kit/text.h"
#include "kit/theme_scope.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct StartProblem
{
    Q_DECLARE_TR_FUNCTIONS(desk::StartProblem)
};

} // namespace

QString startSentence(const core::Error& error)
{
    switch (error.code) {
    case core::ErrorCode::Busy:
        return StartProblem::tr("Electruc est déjà ouvert. Fermez l’autre fenêtre, puis essayez encore.");
    case core::ErrorCode::DatabaseCorrupt:
        return StartProblem::tr(
            "Les données d’Electruc sont abîmées. Vous pouvez recommencer avec des données neuves : "
            "les anciennes sont gardées de côté.");
    case core::ErrorCode::DatabaseTooNew:
        return StartProblem::tr(
            "Les données ont été faites par une version plus récente d’Electruc. Installez cette "
            "version, ou recommencez avec des données neuves : les anciennes sont gardées de côté.");
    case core::ErrorCode::DatabaseUnavailable:
        return StartProblem::tr(
            "Electruc ne peut pas ouvrir ses données. Vérifiez que le dossier ou le serveur est "
            "accessible, puis essayez encore.");
    case core::ErrorCode::DiskFull:
        return StartProblem::tr(
            "Il n’y a plus de place sur le disque. Libérez de la place, puis essayez encore.");
    default:
        return StartProblem::tr("Electruc n’a pas pu démarrer. Essayez encore. Si cela continue, redémarrez "
                                "l’ordinateur.");
    }
}

StartAnswer askAboutStart(const core::Error& error)
{
    const bool canStartAfresh
        = error.code == core::ErrorCode::DatabaseCorrupt || error.code == core::ErrorCode::DatabaseTooNew;
    QDialog dialog;
    dialog.setObjectName(u"startProblem"_s);
    dialog.setWindowTitle(StartProblem::tr("Electruc ne démarre pas"));
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(28, 28, 28, 28);
    layout->setSpacing(16);
    layout->addWidget(new kit::IconTile(u"alert"_s, kit::IconTile::Look::Soft));
    layout->addWidget(new kit::Text(StartProblem::tr("Electruc ne démarre pas"), kit::TextType::H2));
    layout->addWidget(new kit::Text(startSentence(error)));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    const auto add = [&dialog, buttons](const QString& text, kit::Button::Role role, StartAnswer answer) {
        auto* button = new kit::Button(text, role);
        QObject::connect(button, &QAbstractButton::clicked, &dialog,
            [&dialog, answer] { dialog.done(static_cast<int>(answer)); });
        buttons->addWidget(button);
    };
    add(StartProblem::tr("Essayer encore"), kit::Button::Role::Primary, StartAnswer::TryAgain);
    if (canStartAfresh)
        add(StartProblem::tr("Recommencer avec des données neuves"), kit::Button::Role::Danger,
            StartAnswer::StartAfresh);
    add(StartProblem::tr("Quitter"), kit::Button::Role::Secondary, StartAnswer::Quit);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    auto* scope = new kit::ThemeScope(&dialog);
    scope->apply(kit::Theme());
    new kit::FocusRing(&dialog);
    dialog.resize(720, 280);
    return static_cast<StartAnswer>(dialog.exec());
}

} // namespace desk
