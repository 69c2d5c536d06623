#pragma once

#include <QLatin1StringView>

// Names of what the phone writes in the journal; see core/event_names.h. The subject of text.… is the key of
// the text.
namespace core::events {

inline constexpr QLatin1StringView kTextReceived{"text.received"};
inline constexpr QLatin1StringView kTextOpened{"text.opened"};
inline constexpr QLatin1StringView kTextLinkOpened{"text.link_opened"};
inline constexpr QLatin1StringView kTextReported{"text.reported"};
inline constexpr QLatin1StringView kTextDeleted{"text.deleted"};
inline constexpr QLatin1StringView kTextRestored{"text.restored"};

} // namespace core::events
