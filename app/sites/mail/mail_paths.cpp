#include "sites/mail/mail_paths.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace sites::mail::paths {
namespace {

constexpr QLatin1StringView kWords{"q"};
constexpr QLatin1StringView kTo{"a"};
constexpr QLatin1StringView kPutBack{"remettre"};

// Typed text goes through percent-encoding whole: + & = # and the rest come back as typed.
QUrl with(QUrl url, QLatin1StringView key, const QString& value)
{
    if (!value.isEmpty())
        url.setQuery(key + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return url;
}

QString valueOf(const QUrl& url, QLatin1StringView key)
{
    return QUrlQuery(url).queryItemValue(key, QUrl::FullyDecoded);
}

QUrl numbered(QLatin1StringView path, qint64 number)
{
    return url(QString(path).section(u'/', 0, -2) + u'/' + QString::number(number));
}

} // namespace

QLatin1StringView path(core::MailFolder folder)
{
    switch (folder) {
    case core::MailFolder::Sent:
        return kSent;
    case core::MailFolder::Draft:
        return kDrafts;
    case core::MailFolder::Junk:
        return kJunk;
    case core::MailFolder::Trash:
        return kTrash;
    case core::MailFolder::Inbox:
        break;
    }
    return kInbox;
}

QUrl url(QStringView path)
{
    QUrl result;
    result.setScheme(u"https"_s);
    result.setHost(kHost);
    result.setPath(path.toString());
    return result;
}

QUrl folder(core::MailFolder folder)
{
    return url(QString(path(folder)));
}

QUrl message(core::MailFolder folder, core::MailId id)
{
    return url(path(folder) + u'/' + QString::number(id.value()));
}

QUrl search(core::MailFolder folder, const QString& words)
{
    return with(paths::folder(folder), kWords, words);
}

QUrl compose(const QString& to)
{
    return with(url(QString(kCompose)), kTo, to);
}

QUrl reply(core::MailId id)
{
    return numbered(kReply, id.value());
}

QUrl forward(core::MailId id)
{
    return numbered(kForward, id.value());
}

QUrl file(core::MailAttachmentId id)
{
    return numbered(kFile, id.value());
}

QUrl putBack(core::MailFolder folder, core::MailId id)
{
    return with(paths::folder(folder), kPutBack, QString::number(id.value()));
}

QString wordsIn(const QUrl& url)
{
    return valueOf(url, kWords);
}

QString recipientIn(const QUrl& url)
{
    return valueOf(url, kTo);
}

core::MailId putBackIn(const QUrl& url)
{
    return core::MailId(valueOf(url, kPutBack).toLongLong());
}

} // namespace sites::mail::paths
