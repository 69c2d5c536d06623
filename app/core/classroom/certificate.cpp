#include "core/classroom/certificate.h"

#include "core/accounts/activation_code.h"

#include <QCborArray>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace core {
namespace {

const QString kMark = u"ELECTRUC1"_s;
constexpr qsizetype kLongestPayload = 2000; // far more than the longest name with every exercise
constexpr qsizetype kMostExercises = 99;
constexpr int kBodyParts = 6;
constexpr auto kEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

std::optional<QByteArray> decoded(const QString& text)
{
    const auto bytes = QByteArray::fromBase64Encoding(
        text.toLatin1(), kEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (bytes.decodingStatus != QByteArray::Base64DecodingStatus::Ok || bytes.decoded.isEmpty())
        return std::nullopt;
    return bytes.decoded;
}

// Nothing when the bytes are no body of ours.
std::optional<SignedCertificate> readBody(const QByteArray& body)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(body, &error);
    const QCborArray parts = value.toArray();
    if (error.error != QCborError::NoError || error.offset != body.size() || parts.size() != kBodyParts)
        return std::nullopt;
    SignedCertificate read;
    const auto code = ActivationCode::fromText(parts.at(0).toString());
    read.says.day = QDate::fromString(parts.at(1).toString(), u"yyyyMMdd"_s);
    read.says.name = parts.at(2).toString();
    const QCborArray exercises = parts.at(3).toArray();
    if (exercises.size() > kMostExercises)
        return std::nullopt;
    for (const QCborValue& one : exercises)
        read.says.exercises.append(one.toString());
    read.says.isWhole = parts.at(4).toBool();
    read.fingerprint = parts.at(5).toByteArray();
    if (!code || !read.says.day.isValid() || whyNotCertificateName(read.says.name)
        || read.fingerprint.isEmpty())
        return std::nullopt;
    read.code = code->text();
    read.body = body;
    return read;
}

} // namespace

std::optional<FieldError> whyNotCertificateName(const QString& name)
{
    if (name.isEmpty())
        return FieldError{{}, Rule::Required, {}};
    if (name.toUcs4().size() > kCertificateNameMaxLength)
        return FieldError{{}, Rule::TooLong, {kCertificateNameMaxLength}};
    return std::nullopt;
}

QByteArray certificateBody(const Certificate& says, const QString& code, const QByteArray& fingerprint)
{
    QCborArray exercises;
    for (const QString& id : says.exercises)
        exercises.append(id);
    const QCborArray parts{
        code, says.day.toString(u"yyyyMMdd"_s), says.name, exercises, says.isWhole, fingerprint};
    return QCborValue(parts).toCbor();
}

QString SignedCertificate::payload() const
{
    return kMark + u'.' + QString::fromLatin1(body.toBase64(kEncoding)) + u'.'
        + QString::fromLatin1(signature.toBase64(kEncoding));
}

std::optional<SignedCertificate> SignedCertificate::fromPayload(const QString& text)
{
    const QString one = text.trimmed();
    const QStringList parts = one.split(u'.');
    if (one.size() > kLongestPayload || parts.size() != 3 || parts.at(0) != kMark)
        return std::nullopt;
    const auto body = decoded(parts.at(1));
    const auto signature = decoded(parts.at(2));
    if (!body || !signature)
        return std::nullopt;
    auto read = readBody(*body);
    if (read)
        read->signature = *signature;
    return read;
}

QString fingerprintText(const QByteArray& fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex('-').toUpper());
}

} // namespace core
