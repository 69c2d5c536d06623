#include "core/classroom/classroom_codes.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr std::array kModes{std::pair(ExerciseMode::Show, "show"_L1),
    std::pair(ExerciseMode::Guide, "guide"_L1), std::pair(ExerciseMode::Alone, "alone"_L1)};
constexpr std::array kHelp{std::pair(HelpLevel::Everything, "all"_L1),
    std::pair(HelpLevel::Hints, "hints"_L1), std::pair(HelpLevel::HandOnly, "hand"_L1)};

template <typename Codes, typename Value> QString codeIn(const Codes& codes, Value value)
{
    for (const auto& [known, code] : codes) {
        if (known == value)
            return code;
    }
    return {};
}

template <typename Codes, typename Value>
Value valueIn(const Codes& codes, const QString& text, Value otherwise)
{
    for (const auto& [value, code] : codes) {
        if (code == text)
            return value;
    }
    return otherwise;
}

} // namespace

QString codeOf(ExerciseMode mode)
{
    return codeIn(kModes, mode);
}

ExerciseMode exerciseModeFrom(const QString& code)
{
    return valueIn(kModes, code, ExerciseMode::Guide);
}

QString codeOf(HelpLevel help)
{
    return codeIn(kHelp, help);
}

HelpLevel helpLevelFrom(const QString& code)
{
    return valueIn(kHelp, code, HelpLevel::Everything);
}

} // namespace core
