#include "core/classroom/certificate_template.h"

#include "core/classroom/first_name.h"
#include "core/text.h"

#include <QCborArray>
#include <QCborValue>
#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace core {
namespace {

enum class Placeholder { Name, Skills, Date };

constexpr auto kEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype kLongestCode = 4000; // more than the longest texts of wide letters
constexpr int kCodeParts = 5;

std::optional<Placeholder> meaningOf(const QString& word)
{
    static const QHash<QString, Placeholder> known{
        {u"prenom"_s, Placeholder::Name},
        {u"voornaam"_s, Placeholder::Name},
        {u"vorname"_s, Placeholder::Name},
        {u"first name"_s, Placeholder::Name},
        {u"savoir-faire"_s, Placeholder::Skills},
        {u"vaardigheden"_s, Placeholder::Skills},
        {u"fahigkeiten"_s, Placeholder::Skills},
        {u"skills"_s, Placeholder::Skills},
        {u"date"_s, Placeholder::Date},
        {u"datum"_s, Placeholder::Date},
    };
    const auto found = known.constFind(folded(word));
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

// Each word between braces, in its order.
void forEachPlaceholder(const QString& words, const std::function<void(const QRegularExpressionMatch&)>& what)
{
    static const QRegularExpression braces(u"\\{([^{}]*)\\}"_s);
    auto matches = braces.globalMatch(words);
    while (matches.hasNext())
        what(matches.next());
}

QString oneLine(QString typed)
{
    return firstNameFrom(typed.replace(u'\n', u' '));
}

} // namespace

QString codeOf(CertificateAccent accent)
{
    switch (accent) {
    case CertificateAccent::Green:
        return u"green"_s;
    case CertificateAccent::Blue:
        return u"blue"_s;
    case CertificateAccent::Red:
        return u"red"_s;
    case CertificateAccent::Ink:
        return u"ink"_s;
    case CertificateAccent::Violet:
        break;
    }
    return u"violet"_s;
}

CertificateAccent accentOf(const QString& code)
{
    for (const CertificateAccent accent : kCertificateAccents) {
        if (codeOf(accent) == code)
            return accent;
    }
    return CertificateAccent::Violet;
}

QString CertificateLook::code() const
{
    if (*this == CertificateLook())
        return {};
    const QCborArray parts{title, subtitle, words, codeOf(accent), isFramed};
    return QString::fromLatin1(QCborValue(parts).toCbor().toBase64(kEncoding));
}

CertificateLook CertificateLook::fromCode(const QString& code)
{
    const auto bytes = QByteArray::fromBase64Encoding(
        code.left(kLongestCode).toLatin1(), kEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QCborArray parts = QCborValue::fromCbor(bytes.decoded).toArray();
    if (bytes.decodingStatus != QByteArray::Base64DecodingStatus::Ok || parts.size() != kCodeParts)
        return {};
    const CertificateLook look{parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toString(),
        accentOf(parts.at(3).toString()), parts.at(4).toBool(true)};
    const bool isOurs
        = look == cleanedLook(look) && lookErrors(look).isEmpty() && !unknownPlaceholder(look.words);
    return isOurs ? look : CertificateLook();
}

CertificateLook cleanedLook(const CertificateLook& typed)
{
    CertificateLook look = typed;
    look.title = oneLine(typed.title);
    look.subtitle = oneLine(typed.subtitle);
    look.words = oneLine(typed.words);
    return look;
}

FieldErrors lookErrors(const CertificateLook& look)
{
    FieldErrors errors;
    const auto check = [&errors](const QString& field, const QString& text, int longest) {
        if (text.toUcs4().size() > longest)
            errors.add(field, Rule::TooLong, {longest});
    };
    check(u"templateTitle"_s, look.title, CertificateLook::kLongestTitle);
    check(u"templateSubtitle"_s, look.subtitle, CertificateLook::kLongestSubtitle);
    check(u"templateWords"_s, look.words, CertificateLook::kLongestWords);
    return errors;
}

std::optional<QString> unknownPlaceholder(const QString& words)
{
    std::optional<QString> unknown;
    forEachPlaceholder(words, [&unknown](const QRegularExpressionMatch& match) {
        if (!unknown && !meaningOf(match.captured(1)))
            unknown = match.captured(0);
    });
    return unknown;
}

bool namesSkills(const QString& words)
{
    bool named = false;
    forEachPlaceholder(words, [&named](const QRegularExpressionMatch& match) {
        named = named || meaningOf(match.captured(1)) == Placeholder::Skills;
    });
    return named;
}

QString filledWords(const QString& words, const QString& name, const QString& skills, const QString& date)
{
    QString filled;
    qsizetype from = 0;
    forEachPlaceholder(words, [&](const QRegularExpressionMatch& match) {
        const auto meaning = meaningOf(match.captured(1));
        if (!meaning)
            return;
        filled += words.mid(from, match.capturedStart() - from);
        filled += meaning == Placeholder::Name ? name : meaning == Placeholder::Skills ? skills : date;
        from = match.capturedEnd();
    });
    return filled + words.mid(from);
}

} // namespace core
