#include "browser/address.h"

#include <QRegularExpression>

#include <algorithm>

namespace browser {

using namespace Qt::StringLiterals;

namespace {

// Format characters change the order or the look of text without being seen (right-to-left override,
// zero-width joiner); with controls, surrogates and private-use characters they have no place in an address.
bool isForbidden(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
        return !character.isSpace();
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

QString shown(const QString& text)
{
    QString line;
    for (const QChar character : text.left(4 * kMaxShown)) {
        if (!isForbidden(character))
            line.append(character.isSpace() ? QChar(u' ') : character);
    }
    line = line.simplified();
    if (line.size() <= kMaxShown)
        return line;
    line.truncate(kMaxShown - 1);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line + u'…';
}

QString withoutSpaces(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar character : text) {
        if (!character.isSpace())
            kept.append(character);
    }
    return kept;
}

bool isCapitalsOnly(const QString& text)
{
    return text.toUpper() == text && text.toLower() != text;
}

bool isHost(const QString& host)
{
    static const QRegularExpression pattern(
        u"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"_s);
    return host.size() <= 253 && pattern.match(host).hasMatch();
}

// ASCII only: the Kelvin sign lower-cases to « k », and a look-alike must stay different.
QString lowerAscii(QString text)
{
    for (QChar& character : text) {
        if (character >= u'A' && character <= u'Z')
            character = QChar(static_cast<char16_t>(character.unicode() + 32));
    }
    return text;
}

// Splits « https://host/path?query » with a scheme that may be missing or clumsy (« https;/ », « http: »).
struct Pieces
{
    QString host;
    QString rest; // starts with / ? or #, or is empty
};

Pieces split(QString text)
{
    static const QRegularExpression scheme(u"^\\s*https?\\s*[:;]?\\s*//+\\s*|^\\s*https?\\s*[:;]\\s*/?\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    text.replace(u'\\', u'/');
    text.remove(scheme);
    const auto end = std::find_if(text.cbegin(), text.cend(),
        [](QChar character) { return character == u'/' || character == u'?' || character == u'#'; });
    const qsizetype length = end - text.cbegin();
    return {text.left(length).trimmed(), text.mid(length)};
}

QString hostFrom(const QString& typed, const QStringList& knownHosts)
{
    QString host = lowerAscii(typed);
    host.replace(u',', u'.');
    const QString dotted = host.simplified().replace(u' ', u'.'); // « www electruc example »
    host = withoutSpaces(host);
    while (host.endsWith(u'.'))
        host.chop(1);
    if (knownHost(host, knownHosts).isEmpty() && !knownHost(dotted, knownHosts).isEmpty())
        return dotted;
    return host;
}

QUrl urlOf(const QString& host, const QString& rest)
{
    const qsizetype tail = std::min({rest.indexOf(u'?') < 0 ? rest.size() : rest.indexOf(u'?'),
        rest.indexOf(u'#') < 0 ? rest.size() : rest.indexOf(u'#')});
    QString path = withoutSpaces(rest.left(tail));
    if (path.isEmpty())
        path = u"/"_s;
    const QString typed = u"https://"_s + host + path + rest.mid(tail).trimmed();
    const QUrl url(typed, QUrl::TolerantMode);
    return url.isValid() && url.host() == host ? url.adjusted(QUrl::NormalizePathSegments) : QUrl();
}

Address internalAddress(const QString& text)
{
    static const QRegularExpression pattern(u"^bureau:?/*([a-z0-9-]*)/?$"_s);
    const auto match = pattern.match(lowerAscii(withoutSpaces(text)));
    if (!match.hasMatch())
        return {};
    return {AddressKind::Internal, internalUrl(match.captured(1)), {}};
}

} // namespace

QUrl deskUrl()
{
    return internalUrl({});
}

QUrl internalUrl(const QString& page)
{
    QUrl url;
    url.setScheme(kInternalScheme);
    url.setPath(page);
    return url;
}

QString knownHost(const QString& host, const QStringList& knownHosts)
{
    static constexpr QLatin1StringView www{"www."};
    for (const QString& known : knownHosts) {
        if (host == known || www + host == known || (host.startsWith(www) && host.mid(www.size()) == known))
            return known;
    }
    return {};
}

QString resembledHost(const QString& host, const QStringList& knownHosts)
{
    if (!knownHost(host, knownHosts).isEmpty())
        return {};
    // Digits that pass for letters.
    QString read = host.toLower();
    read.replace(u'0', u'o').replace(u'1', u'l').replace(u'3', u'e').replace(u'5', u's');
    const QStringList words = read.split(QRegularExpression(u"[.-]"_s));
    for (const QString& known : knownHosts) {
        // www.electruc.example is called electruc.
        if (words.contains(known.section(u'.', -2, -2)))
            return known;
    }
    return {};
}

Address interpretAddress(const QString& text, const QStringList& knownHosts)
{
    QString typed = text.trimmed();
    Address address;
    address.typed = shown(typed);
    if (typed.isEmpty())
        return address;
    address.kind = AddressKind::Unknown;
    if (typed.size() > kMaxAddress || std::any_of(typed.cbegin(), typed.cend(), isForbidden))
        return address;
    if (isCapitalsOnly(typed)) // Caps Lock was on: the path was not meant in capitals either
        typed = lowerAscii(typed);

    Address internal = internalAddress(typed);
    if (internal.kind == AddressKind::Internal) {
        internal.typed = address.typed;
        return internal;
    }

    const Pieces pieces = split(typed);
    const QString host = hostFrom(pieces.host, knownHosts);
    if (const QString known = knownHost(host, knownHosts); !known.isEmpty()) {
        address.url = urlOf(known, pieces.rest);
        if (address.url.isValid())
            address.kind = AddressKind::Page;
        return address;
    }
    if (isHost(host)) {
        address.url = urlOf(host, pieces.rest);
        return address;
    }
    static const QRegularExpression addressSigns(u"[.,:;/\\\\@<>%．。｡]"_s);
    if (!typed.contains(addressSigns))
        address.kind = AddressKind::Search;
    return address;
}

AddressParts displayParts(const QUrl& url)
{
    if (url.scheme() == kInternalScheme || url.host().isEmpty())
        return {};
    QString path = url.path(QUrl::PrettyDecoded);
    if (path == u"/"_s)
        path.clear();
    if (url.hasQuery())
        path += u'?' + url.query(QUrl::PrettyDecoded);
    if (url.hasFragment())
        path += u'#' + url.fragment(QUrl::PrettyDecoded);
    return {url.scheme() + u"://"_s, url.host(), path};
}

} // namespace browser
