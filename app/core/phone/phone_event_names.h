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

// The code of a sign-in: what was written is never told, only why it was refused (wrong, used up, expired).
inline constexpr QLatin1StringView kCodeSent{"code.sent"};
inline constexpr QLatin1StringView kCodeRefused{"code.refused"};
inline constexpr QLatin1StringView kCodeTurnedOn{"code.turned_on"};
inline constexpr QLatin1StringView kCodeTurnedOff{"code.turned_off"};

// Calls: the subject is the script; answers are told by their name in it.
inline constexpr QLatin1StringView kCallAnswered{"call.answered"};
inline constexpr QLatin1StringView kCallRefused{"call.refused"};
inline constexpr QLatin1StringView kCallChoice{"call.choice"};
inline constexpr QLatin1StringView kCallBack{"call.back"};
inline constexpr QLatin1StringView kCallEnded{"call.ended"};

} // namespace core::events
