#include "kit/ask.h"

#include "kit/button.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace kit {

bool DialogAsker::ask(QWidget* parent, const Question& question)
{
    const QPointer<Dialog> dialog = new Dialog(parent, question.title, question.world);
    dialog->setObjectName(u"questionDialog"_s);
    dialog->setLead(question.text);
    Button* safe = dialog->addButton(question.safe, 0);
    safe->setObjectName(u"safeButton"_s);
    Button* action = dialog->addButton(question.action, 1, true, question.actionIconName);
    action->setObjectName(u"actionButton"_s);
    if (question.danger)
        action->setRole(Button::Role::DangerPrimary);
    const bool chosen = dialog->exec() == 1;
    delete dialog;
    return chosen;
}

} // namespace kit
