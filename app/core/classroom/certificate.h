#pragma once

#include "core/field_errors.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

// What a certificate says (T-26): who, when, what was achieved. It is signed, so that nobody can change it.
struct Certificate
{
    QString name; // as the learner wants it; empty when only the code is known
    QDate day;
    QStringList exercises; // ids of the finished ones, in the order offered
    bool isWhole = false; // every exercise that was offered

    friend bool operator==(const Certificate&, const Certificate&) = default;
};

// characters; more does not stand on one line of the paper
inline constexpr int kCertificateNameMaxLength = 60;
// What is wrong with a name that firstNameFrom() gave. The field's name is left to the caller.
std::optional<FieldError> whyNotCertificateName(const QString& name);

// A certificate with its code and its signature, as the QR code of the paper holds them. The text is
// ELECTRUC1.BODY.SIGNATURE: base64 for addresses, so that any scanner gives it as it is.
struct SignedCertificate
{
    Certificate says;
    QString code; // V3QK-88TD
    QByteArray fingerprint; // of the key that signed
    QByteArray body; // the bytes that are signed
    QByteArray signature;

    QString payload() const;
    // Nothing when the text is no such payload; whether the signature is right is another question.
    static std::optional<SignedCertificate> fromPayload(const QString& text);
};

// The bytes to sign (CBOR, so that a name needs no escape).
QByteArray certificateBody(const Certificate& says, const QString& code, const QByteArray& fingerprint);

// Pairs of signs, to be compared by eye: 3F-2A-…
QString fingerprintText(const QByteArray& fingerprint);

} // namespace core
