#include "coach/engine/own_question.h"

#include <QRandomGenerator>

#include <algorithm>

namespace coach {

Choices ownChoices(const QList<OwnAnswer>& answers, const QString& unsure, quint32 seed)
{
    QList<OwnAnswer> order = answers;
    QRandomGenerator random(seed);
    if (order.size() > 2)
        std::shuffle(order.begin(), order.end(), random);
    Choices choices;
    for (const OwnAnswer& answer : std::as_const(order)) {
        if (answer.right)
            choices.right = choices.texts.size();
        choices.texts.append(answer.text);
        choices.whys.append(answer.why);
    }
    choices.unsure = unsure;
    return choices;
}

} // namespace coach
