#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace browser {

enum class AddressKind {
    Empty, // nothing was typed
    Page, // an address of a known site
    Internal, // a page of the browser itself: bureau:, bureau:telechargements
    Search, // words, not an address: the list of sites is shown
    Unknown // an address of no known site, or text that is no address at all
};

struct Address
{
    AddressKind kind = AddressKind::Empty;
    // Page: https, the site's own host, never a user, a port or a password. Unknown: the same when the text
    // has that form, empty otherwise. Internal: scheme kInternalScheme.
    QUrl url;
    QString typed; // what was typed, on one line, without invisible characters, kMaxShown characters at most
};

inline constexpr QLatin1StringView kInternalScheme{"bureau"};
inline constexpr qsizetype kMaxAddress = 2000; // characters; longer text is no address
inline constexpr qsizetype kMaxShown = 120;

QUrl deskUrl(); // bureau:
QUrl internalUrl(const QString& page); // bureau:telechargements

// Reads what was typed in the address bar. Forgives what people really type: spaces, capitals, a missing
// scheme or « www. », commas for dots, a final dot or slash, backslashes. Forgives nothing in the letters of
// the host, so that a look-alike stays another address. knownHosts: the hosts of the sites, such as
// www.electruc.example.
Address interpretAddress(const QString& text, const QStringList& knownHosts);

// The known host meant by that one (« www. » may be missing or in excess), empty when there is none.
QString knownHost(const QString& host, const QStringList& knownHosts);

// The known host whose name that other one bears, as electruc-clients.example bears that of
// www.electruc.example; empty when there is none, and for a known host.
QString resembledHost(const QString& host, const QStringList& knownHosts);

// The three parts of an address as the bar shows them: muted, bold, plain. All empty for internal pages.
struct AddressParts
{
    QString scheme; // https://
    QString host; // www.electruc.example
    QString path; // /espace-client/factures; empty for the front page
};
AddressParts displayParts(const QUrl& url);

} // namespace browser
