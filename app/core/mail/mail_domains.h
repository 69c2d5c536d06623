#pragma once

#include <QString>

namespace core {

// Everybody's mailbox has two addresses, so that somebody can have a new one (E-42):
// monique.delvaux@courrier.example arrives where monique.delvaux@messagerie.example does.
inline constexpr QLatin1StringView kMailDomain{"@messagerie.example"};
inline constexpr QLatin1StringView kSecondMailDomain{"@courrier.example"};

// The second address of that mailbox; empty when it is none of ours.
inline QString secondAddressOf(const QString& address)
{
    return address.endsWith(kMailDomain) ? address.chopped(kMailDomain.size()) + kSecondMailDomain
                                         : QString();
}

} // namespace core
