#include "data/kill/world_model.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using services::ResetLevel;

namespace kill {

Step Step::fromText(const QString& text)
{
    const QStringList words = text.split(u' ');
    return {words.value(0), words.value(1).toInt(), words.value(2).toInt()};
}

QString Step::text() const
{
    return u"%1 %2 %3"_s.arg(verb).arg(number).arg(person);
}

State after(const Step& step, State state)
{
    const auto person = static_cast<size_t>(step.person);
    if (step.verb == "write"_L1) {
        state.facts.at(person).insert(step.number);
    } else if (step.verb == "learner"_L1) {
        state.learners.insert(step.number);
    } else if (step.verb == "person"_L1) {
        state.undo = Kept{ResetLevel::Person, step.person, step.number, state.facts, {}};
        state.facts.at(person).clear();
    } else if (step.verb == "group"_L1) {
        state.undo = Kept{ResetLevel::Group, 0, step.number, state.facts, {}};
        state.facts = {};
    } else if (step.verb == "all"_L1) {
        state.undo = Kept{ResetLevel::All, 0, step.number, state.facts, state.learners};
        state.facts = {};
        state.learners.clear();
    } else if (step.verb == "undo"_L1 && state.undo.has_value()) {
        const Kept kept = *state.undo;
        state.undo.reset();
        if (kept.level == ResetLevel::Person) {
            const auto who = static_cast<size_t>(kept.person);
            state.facts.at(who) = kept.facts.at(who);
        } else {
            state.facts = kept.facts;
        }
        if (kept.level == ResetLevel::All)
            state.learners = kept.learners;
    }
    return state;
}

} // namespace kill
