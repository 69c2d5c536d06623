#include "core/phone/text_message.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

QList<TextPart> textParts(const QString& body)
{
    static const QRegularExpression address(
        u"(?<![\\w.@-])(?:https?://)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+example(?![\\w-])(?:/[^\\s<>«»]*)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<TextPart> parts;
    qsizetype done = 0;
    for (auto it = address.globalMatch(body); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString shown = match.captured();
        while (u".,;:!?)"_s.contains(shown.back()))
            shown.chop(1);
        if (match.capturedStart() > done)
            parts.append({body.mid(done, match.capturedStart() - done), QUrl()});
        const bool hasScheme = shown.startsWith("http"_L1, Qt::CaseInsensitive) && shown.contains("://"_L1);
        parts.append({shown, QUrl(hasScheme ? shown : u"https://"_s + shown)});
        done = match.capturedStart() + shown.size();
    }
    if (done < body.size())
        parts.append({body.mid(done), QUrl()});
    return parts;
}

QString codeIn(const TextMessage& text)
{
    static const QRegularExpression digits(u"\\b\\d{6}\\b"_s);
    return text.templateId == "sign-in-code"_L1 ? digits.match(text.body).captured() : QString();
}

QList<QUrl> textLinks(const QString& body)
{
    QList<QUrl> links;
    for (const TextPart& part : textParts(body)) {
        if (!part.url.isEmpty())
            links.append(part.url);
    }
    return links;
}

} // namespace core
