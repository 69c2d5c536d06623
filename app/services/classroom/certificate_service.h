#pragma once

#include "core/classroom/certificate.h"
#include "core/clock.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace data {
class ClassroomStore;
struct SigningKeyRow;
} // namespace data

namespace services {

// The public half of a key, as another machine gets to know it.
struct CertificateKey
{
    QByteArray fingerprint;
    QString organisation; // may be empty
};

// A certificate that was given here, without whose it is.
struct GivenCertificate
{
    QString code;
    QDate day; // invalid when it was given elsewhere and taken back here
    QStringList exercises;
    bool isRevoked = false;
};

struct CertificateCheck
{
    enum class Verdict {
        Authentic,
        Revoked,
        Altered, // the signature is not the one of what is written
        UnknownKey, // signed with a key that this machine does not know
        UnknownCode, // a code alone, and no certificate of that code was given here
        Nothing // no certificate at all
    };

    Verdict verdict = Verdict::Nothing;
    core::Certificate says; // its name is empty when only the code was given
    QString code;
    CertificateKey key; // of a payload
    bool isOwn = false; // signed here
};

// Certificates (T-26, T-27): gives and verifies them, offline. A learner's name goes into the paper and its
// signature and is kept nowhere: of a certificate given, the code, the day and the exercises are remembered.
class CertificateService final
{
public:
    CertificateService(data::ClassroomStore& classroom, const core::Clock& clock);

    // Signs it. The same certificate always gets the same code. says.name: firstNameFrom() of what was typed
    // and without fault. Makes the key of this place the first time.
    core::Result<core::SignedCertificate> give(const core::Certificate& says);

    // A payload, or the code alone: then whether it was given here.
    core::Result<CertificateCheck> check(const QString& codeOrPayload) const;

    core::Result<QList<GivenCertificate>> given() const; // the latest first
    // InvalidInput when the text is no code.
    core::Result<void> revoke(const QString& code);
    core::Result<void> reinstate(const QString& code); // undo of it

    core::Result<CertificateKey> ownKey();
    // A file for other machines: the public key and who it is of.
    core::Result<QByteArray> exportedKey();
    // Believes from now on what that key signs. InvalidInput when it is no such file.
    core::Result<CertificateKey> trust(const QByteArray& exportedKey);
    core::Result<QList<CertificateKey>> trusted() const;
    core::Result<void> distrust(const QByteArray& fingerprint); // NotFound

private:
    core::Result<data::SigningKeyRow> signingKey();
    core::Result<CertificateCheck> checkCode(const QString& code) const;
    core::Result<CertificateCheck> checkSigned(const core::SignedCertificate& read) const;
    core::Result<void> note(QLatin1StringView action, const QString& subject);
    core::Result<void> setRevoked(const QString& code, bool isRevoked);

    data::ClassroomStore& m_classroom;
    const core::Clock& m_clock;
};

} // namespace services
