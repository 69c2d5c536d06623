#include "coach/engine/condition.h"

#include "coach/engine/condition_lists.h"
#include "core/event_names.h"
#include "core/json.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coach {

const QList<Condition>& conditions()
{
    static const QList<Condition> all = visitConditions() + accountConditions() + documentConditions()
        + mailConditions() + readingConditions() + phoneConditions() + requestConditions()
        + profileConditions();
    return all;
}

const Condition* findCondition(const QString& name)
{
    const auto found = std::find_if(conditions().cbegin(), conditions().cend(),
        [&](const Condition& condition) { return condition.name == name; });
    return found == conditions().cend() ? nullptr : &*found;
}

bool holds(const ConditionCall& call, const Situation& situation)
{
    const Condition* condition = findCondition(call.name);
    return condition && condition->holds(situation, call.arguments);
}

QStringList faultsOf(const ConditionCall& call)
{
    const Condition* condition = findCondition(call.name);
    if (!condition) {
        QStringList names;
        for (const Condition& known : conditions())
            names.append(known.name);
        return {u"there is no condition %1; known: %2"_s.arg(call.name, names.join(u", "_s))};
    }
    QStringList faults;
    QStringList rest = call.arguments.keys();
    for (const Parameter& parameter : condition->parameters) {
        rest.removeAll(parameter.name);
        const QJsonValue value = call.arguments.value(parameter.name);
        if (value.isUndefined()) {
            if (parameter.required)
                faults.append(u"%1 needs %2: %3"_s.arg(call.name, parameter.name, parameter.documentation));
            continue;
        }
        const bool fits = parameter.kind == Parameter::Kind::Number ? value.isDouble()
            : parameter.kind == Parameter::Kind::Texts && value.isArray()
            ? !value.toArray().isEmpty() && !core::textsOf(value).contains(QString())
            : value.isString() && !value.toString().isEmpty();
        if (!fits) {
            faults.append(u"%1 of %2 must be a %3"_s.arg(parameter.name, call.name,
                parameter.kind == Parameter::Kind::Number ? u"number"_s : u"text"_s));
        }
    }
    for (const QString& name : std::as_const(rest))
        faults.append(u"%1 has no %2"_s.arg(call.name, name));
    return faults;
}

bool pageFits(const QString& pattern, const QString& page)
{
    if (pattern.endsWith(u'*'))
        return page.startsWith(QStringView(pattern).chopped(1));
    return page == pattern;
}

QString shownPage(const QList<core::JournalEntry>& events)
{
    for (auto entry = events.crbegin(); entry != events.crend(); ++entry) {
        if (entry->event == core::events::kPageOpened)
            return entry->subject;
    }
    return {};
}

} // namespace coach
