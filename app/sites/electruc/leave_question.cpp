#include "sites/electruc/leave_question.h"

#include "kit/button.h"
#include "kit/dialog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sites::electruc {

namespace {

enum Answer { Stay, Keep, Forget };

QString tr(const char* text)
{
    return QCoreApplication::translate("sites::electruc::askToKeep", text);
}

} // namespace

bool askToKeep(browser::Page& page, const std::function<bool()>& keep, const std::function<void()>& forget,
    const std::function<void()>& leave)
{
    const QString name = u"keepChangesDialog"_s;
    if (!page.hasUnsentInput())
        return false;
    if (page.window()->findChild<kit::Dialog*>(name))
        return true; // the question is there already
    auto* dialog = new kit::Dialog(&page, tr("Garder vos changements ?"));
    dialog->setObjectName(name);
    dialog->setLead(tr("Vous avez changé quelque chose sur cette page. Ce n’est pas encore enregistré."));
    dialog->setSafeResult(Stay);
    dialog->addButton(tr("Enregistrer"), Keep, true, u"check"_s)->setObjectName(u"keepChangesButton"_s);
    dialog->addButton(tr("Ne pas garder"), Forget)->setObjectName(u"forgetChangesButton"_s);
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

} // namespace sites::electruc
