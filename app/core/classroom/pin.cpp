#include "core/classroom/pin.h"

#include "core/text.h"

namespace core {

std::optional<FieldError> whyNotPin(const QString& text)
{
    if (text.size() != kPinLength || digitsOf(text) != text)
        return FieldError{{}, Rule::NotAPin, {}};

    const int step = text.at(1).unicode() - text.at(0).unicode();
    if (step < -1 || step > 1)
        return std::nullopt;
    for (qsizetype i = 2; i < text.size(); ++i) {
        if (text.at(i).unicode() - text.at(i - 1).unicode() != step)
            return std::nullopt;
    }
    return FieldError{{}, Rule::PinTooSimple, {}};
}

} // namespace core
