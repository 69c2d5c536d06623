#include "browser/leave_question.h"

#include "browser/page.h"
#include "kit/button.h"
#include "kit/dialog.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace browser {
namespace {

struct LeaveQuestion
{
    Q_DECLARE_TR_FUNCTIONS(browser::LeaveQuestion)
};

enum Answer { Stay, Keep, Forget };

const QString kName = u"keepChangesDialog"_s;

// Set on a page while it goes as the person said: what leads away from it on the way asks no second time.
constexpr char kGoing[] = "going";

bool isAsked(const Page& page)
{
    const auto dialogs = page.window()->findChildren<kit::Dialog*>(kName);
    return std::any_of(
        dialogs.cbegin(), dialogs.cend(), [](const kit::Dialog* dialog) { return dialog->isVisible(); });
}

// To be given its buttons and opened.
kit::Dialog* question(Page& page, const QString& title, const QString& lead)
{
    auto* dialog = new kit::Dialog(&page, title);
    dialog->setObjectName(kName);
    dialog->setLead(lead);
    dialog->setSafeResult(Stay);
    return dialog;
}

} // namespace

bool askToLeave(Page& page, const std::function<void()>& leave)
{
    if (page.property(kGoing).toBool() || !page.hasUnsentInput())
        return false;
    if (isAsked(page))
        return true;
    kit::Dialog* dialog = question(page, LeaveQuestion::tr("Quitter cette page ?"),
        LeaveQuestion::tr("Vous avez écrit quelque chose sur cette page. Ce n’est pas encore envoyé."));
    dialog->addButton(LeaveQuestion::tr("Rester sur la page"), Stay, true)
        ->setObjectName(u"stayOnPageButton"_s);
    dialog->addButton(LeaveQuestion::tr("Quitter sans envoyer"), Forget)
        ->setObjectName(u"forgetChangesButton"_s);
    QObject::connect(
        dialog, &kit::Dialog::finished, &page, [leave, asked = QPointer<Page>(&page)](int answer) {
            if (answer != Forget)
                return;
            asked->setProperty(kGoing, true);
            leave();
            if (asked)
                asked->setProperty(kGoing, false);
        });
    dialog->open();
    return true;
}

bool askToKeep(Page& page, const std::function<bool()>& keep, const std::function<void()>& forget,
    const std::function<void()>& leave)
{
    if (!page.hasUnsentInput())
        return false;
    if (isAsked(page))
        return true;
    kit::Dialog* dialog = question(page, LeaveQuestion::tr("Garder vos changements ?"),
        LeaveQuestion::tr("Vous avez changé quelque chose sur cette page. Ce n’est pas encore enregistré."));
    dialog->addButton(LeaveQuestion::tr("Enregistrer"), Keep, true, u"check"_s)
        ->setObjectName(u"keepChangesButton"_s);
    dialog->addButton(LeaveQuestion::tr("Ne pas garder"), Forget)->setObjectName(u"forgetChangesButton"_s);
    QObject::connect(dialog, &kit::Dialog::finished, &page, [keep, forget, leave](int answer) {
        if (answer == Stay || (answer == Keep && !keep()))
            return;
        if (answer == Forget)
            forget();
        leave();
    });
    dialog->open();
    return true;
}

} // namespace browser
