#pragma once

#include "core/mail/mail.h"

#include <QLatin1StringView>
#include <QUrl>

// The addresses of messagerie.example.
namespace sites::mail::paths {

inline constexpr QLatin1StringView kHost{"www.messagerie.example"};
inline constexpr QLatin1StringView kHome{"/"};
inline constexpr QLatin1StringView kInbox{"/reception"};
inline constexpr QLatin1StringView kSent{"/envoyes"};
inline constexpr QLatin1StringView kDrafts{"/brouillons"};
inline constexpr QLatin1StringView kJunk{"/suspects"};
inline constexpr QLatin1StringView kTrash{"/corbeille"};
inline constexpr QLatin1StringView kCompose{"/ecrire"};
inline constexpr QLatin1StringView kDraft{"/brouillons/{mail}"};
inline constexpr QLatin1StringView kReply{"/repondre/{mail}"};
inline constexpr QLatin1StringView kForward{"/transferer/{mail}"};
inline constexpr QLatin1StringView kContacts{"/carnet"};
inline constexpr QLatin1StringView kFile{"/pieces-jointes/{file}"};

QLatin1StringView path(core::MailFolder folder);
QUrl url(QStringView path);
QUrl folder(core::MailFolder folder);
// A message in its folder; a draft opens for writing.
QUrl message(core::MailFolder folder, core::MailId id);
QUrl search(core::MailFolder folder, const QString& words);
QUrl compose(const QString& to = {}); // to: an address already written
QUrl reply(core::MailId id);
QUrl forward(core::MailId id);
QUrl file(core::MailAttachmentId id);
// The folder's page, where it puts that message back to where it was and shows it: what « Annuler » leads to.
QUrl putBack(core::MailFolder folder, core::MailId id);

// What those addresses carry.
QString wordsIn(const QUrl& url);
QString recipientIn(const QUrl& url);
core::MailId putBackIn(const QUrl& url); // none when it asks nothing of the kind

} // namespace sites::mail::paths
