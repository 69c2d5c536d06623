#include "data/requests/request_codes.h"

#include <array>

using namespace Qt::StringLiterals;

namespace data {
namespace {

template <typename Value> struct Code
{
    Value value;
    QLatin1StringView code;
};

constexpr std::array kKinds{
    Code<core::RequestKind>{core::RequestKind::Invoice, "invoice"_L1},
    Code<core::RequestKind>{core::RequestKind::Reading, "reading"_L1},
    Code<core::RequestKind>{core::RequestKind::Contract, "contract"_L1},
    Code<core::RequestKind>{core::RequestKind::Account, "account"_L1},
    Code<core::RequestKind>{core::RequestKind::Moving, "moving"_L1},
    Code<core::RequestKind>{core::RequestKind::Other, "other"_L1},
};

constexpr std::array kStatuses{
    Code<core::RequestStatus>{core::RequestStatus::Open, "open"_L1},
    Code<core::RequestStatus>{core::RequestStatus::InProgress, "waiting"_L1},
    Code<core::RequestStatus>{core::RequestStatus::Answered, "answered"_L1},
    Code<core::RequestStatus>{core::RequestStatus::Closed, "closed"_L1},
};

template <typename Codes, typename Value> QString codeIn(const Codes& codes, Value value)
{
    const auto found
        = std::find_if(codes.begin(), codes.end(), [&](const auto& code) { return code.value == value; });
    return found == codes.end() ? QString() : QString(found->code);
}

template <typename Codes, typename Value>
Value valueIn(const Codes& codes, const QString& text, Value fallback)
{
    const auto found
        = std::find_if(codes.begin(), codes.end(), [&](const auto& code) { return code.code == text; });
    return found == codes.end() ? fallback : found->value;
}

} // namespace

QString codeOf(core::RequestKind kind)
{
    return codeIn(kKinds, kind);
}

core::RequestKind requestKindOf(const QString& code)
{
    return valueIn(kKinds, code, core::RequestKind::Other);
}

QString codeOf(core::RequestStatus status)
{
    return codeIn(kStatuses, status);
}

core::RequestStatus requestStatusOf(const QString& code)
{
    return valueIn(kStatuses, code, core::RequestStatus::Open);
}

} // namespace data
