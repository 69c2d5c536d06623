#pragma once

#include "coach/engine/exercise.h"
#include "coach/engine/situation.h"

#include <QStringList>

#include <functional>

namespace coach {

struct Parameter
{
    enum class Kind { Text, Texts, Number }; // Texts: one, or a list of which any will do

    QString name;
    Kind kind = Kind::Text;
    bool required = true;
    QString documentation;
};

// A named state that can be reached, whatever the path. "Since the exercise began" is said of those that look
// at the journal; the others look at how things stand now.
struct Condition
{
    QString name;
    QString documentation;
    QList<Parameter> parameters;
    std::function<bool(const Situation&, const QJsonObject& arguments)> holds;
};

// All there are, in the order of the documentation.
const QList<Condition>& conditions();
const Condition* findCondition(const QString& name); // null when there is none

// A call of a condition that does not exist holds never; loading refuses it.
bool holds(const ConditionCall& call, const Situation& situation);
// What is wrong with a call: an unknown name, an argument missing, too many or of the wrong kind. Empty when
// nothing is.
QStringList faultsOf(const ConditionCall& call);

// www.electruc.example/aide fits itself and www.electruc.example/ai*.
bool pageFits(const QString& pattern, const QString& page);
// The page that was opened last; empty before the first.
QString shownPage(const QList<core::JournalEntry>& events);

} // namespace coach
