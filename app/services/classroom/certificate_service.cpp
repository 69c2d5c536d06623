#include "services/classroom/certificate_service.h"

#include "core/accounts/activation_code.h"
#include "core/classroom/first_name.h"
#include "core/classroom/organisation.h"
#include "core/classroom/trainer_actions.h"
#include "data/classroom/certificate_repository.h"
#include "data/classroom/organisation_repository.h"
#include "data/classroom/trainer_action_repository.h"
#include "data/classroom_store.h"
#include "data/transaction.h"
#include "services/signature.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {
namespace {

const QString kFormat = u"electruc-key"_s;
constexpr int kFormatVersion = 1;
constexpr qsizetype kLongestKeyFile = 4096; // bytes
// What is signed says what it is for: no other text can pass for a certificate.
const QByteArray kPurpose = "electruc certificate 1\n";

} // namespace

CertificateService::CertificateService(data::ClassroomStore& classroom, const core::Clock& clock)
    : m_classroom(classroom)
    , m_clock(clock)
{
}

core::Result<data::SigningKeyRow> CertificateService::signingKey()
{
    data::CertificateRepository repository(m_classroom.database());
    auto kept = repository.signingKey();
    if (!kept)
        return kept.error();
    if (kept->has_value())
        return **kept;
    const auto made = newKeyPair();
    if (!made)
        return made.error();
    if (auto added = repository.addSigningKey({made->publicKey, made->secretKey}, m_clock.nowUtc()); !added)
        return added.error();
    // Another machine of the same server may have been quicker.
    kept = repository.signingKey();
    if (!kept)
        return kept.error();
    return **kept;
}

core::Result<core::SignedCertificate> CertificateService::give(const core::Certificate& says)
{
    if (core::firstNameFrom(says.name) != says.name || core::whyNotCertificateName(says.name))
        return core::Error{core::ErrorCode::InvalidInput, u"the name of a certificate"_s};
    const auto key = signingKey();
    if (!key)
        return key.error();
    const auto fingerprint = fingerprintOf(key->publicKey);
    if (!fingerprint)
        return fingerprint.error();
    const auto number
        = secretNumber(kPurpose + core::certificateBody(says, {}, *fingerprint), key->secretKey);
    if (!number)
        return number.error();
    core::SignedCertificate made;
    made.says = says;
    made.code = core::ActivationCode::fromNumber(*number).text();
    made.fingerprint = *fingerprint;
    made.body = core::certificateBody(says, made.code, *fingerprint);
    const auto signature = signatureOf(kPurpose + made.body, key->secretKey);
    if (!signature)
        return signature.error();
    made.signature = *signature;
    const data::CertificateRow row{made.code, says.day, says.exercises, says.isWhole, true, {}};
    if (auto kept = data::CertificateRepository(m_classroom.database()).addGiven(row); !kept)
        return kept.error();
    return made;
}

core::Result<CertificateCheck> CertificateService::check(const QString& codeOrPayload) const
{
    if (const auto read = core::SignedCertificate::fromPayload(codeOrPayload))
        return checkSigned(*read);
    if (const auto code = core::ActivationCode::fromText(codeOrPayload))
        return checkCode(code->text());
    return CertificateCheck();
}

core::Result<CertificateCheck> CertificateService::checkCode(const QString& code) const
{
    CertificateCheck check;
    check.code = code;
    check.verdict = CertificateCheck::Verdict::UnknownCode;
    const auto row = data::CertificateRepository(m_classroom.database()).find(code);
    if (!row)
        return row.error();
    if (!row->has_value())
        return check;
    check.says.day = (*row)->day;
    check.says.exercises = (*row)->exercises;
    check.says.isWhole = (*row)->isWhole;
    check.isOwn = (*row)->isGiven;
    if ((*row)->revokedAt.isValid())
        check.verdict = CertificateCheck::Verdict::Revoked;
    else if ((*row)->isGiven)
        check.verdict = CertificateCheck::Verdict::Authentic;
    return check;
}

core::Result<CertificateCheck> CertificateService::checkSigned(const core::SignedCertificate& read) const
{
    CertificateCheck check;
    check.says = read.says;
    check.code = read.code;
    check.key.fingerprint = read.fingerprint;
    check.verdict = CertificateCheck::Verdict::UnknownKey;
    const data::CertificateRepository repository(m_classroom.database());
    const auto own = repository.signingKey();
    if (!own)
        return own.error();
    QByteArray publicKey;
    if (own->has_value()) {
        const auto fingerprint = fingerprintOf((*own)->publicKey);
        check.isOwn = fingerprint && *fingerprint == read.fingerprint;
        if (check.isOwn)
            publicKey = (*own)->publicKey;
    }
    const auto trusted = repository.trustedKeys();
    if (!trusted)
        return trusted.error();
    for (const data::TrustedKeyRow& key : *trusted) {
        if (key.fingerprint != read.fingerprint)
            continue;
        check.key.organisation = key.organisation;
        publicKey = publicKey.isEmpty() ? key.publicKey : publicKey;
    }
    if (publicKey.isEmpty())
        return check;
    if (!isSignedBy(kPurpose + read.body, read.signature, publicKey)) {
        check.verdict = CertificateCheck::Verdict::Altered;
        return check;
    }
    const auto row = repository.find(read.code);
    if (!row)
        return row.error();
    const bool isRevoked = row->has_value() && (*row)->revokedAt.isValid();
    check.verdict = isRevoked ? CertificateCheck::Verdict::Revoked : CertificateCheck::Verdict::Authentic;
    return check;
}

core::Result<QList<GivenCertificate>> CertificateService::given() const
{
    const auto rows = data::CertificateRepository(m_classroom.database()).all();
    if (!rows)
        return rows.error();
    QList<GivenCertificate> all;
    for (const data::CertificateRow& row : *rows)
        all.append({row.code, row.day, row.exercises, row.revokedAt.isValid()});
    return all;
}

core::Result<void> CertificateService::setRevoked(const QString& text, bool isRevoked)
{
    // The payload of the paper does as well as the code on it.
    const auto read = core::SignedCertificate::fromPayload(text);
    const auto code = core::ActivationCode::fromText(read ? read->code : text);
    if (!code)
        return core::Error{core::ErrorCode::InvalidInput, u"no code of a certificate"_s};
    auto transaction = data::Transaction::begin(m_classroom.database());
    if (!transaction)
        return transaction.error();
    const QDateTime at = isRevoked ? m_clock.nowUtc() : QDateTime();
    if (auto set = data::CertificateRepository(m_classroom.database()).setRevoked(code->text(), at); !set)
        return set;
    const auto action
        = isRevoked ? core::actions::kCertificateRevoked : core::actions::kCertificateReinstated;
    // Without the code: it stays after « Effacer toute trace », and this line goes.
    if (auto noted = note(action, {}); !noted)
        return noted;
    return transaction->commit();
}

core::Result<void> CertificateService::revoke(const QString& code)
{
    return setRevoked(code, true);
}

core::Result<void> CertificateService::reinstate(const QString& code)
{
    return setRevoked(code, false);
}

core::Result<CertificateKey> CertificateService::ownKey()
{
    const auto key = signingKey();
    if (!key)
        return key.error();
    const auto fingerprint = fingerprintOf(key->publicKey);
    if (!fingerprint)
        return fingerprint.error();
    const auto organisation = data::OrganisationRepository(m_classroom.database()).find();
    if (!organisation)
        return organisation.error();
    return CertificateKey{*fingerprint, organisation->name};
}

core::Result<QByteArray> CertificateService::exportedKey()
{
    const auto key = signingKey();
    if (!key)
        return key.error();
    const auto named = ownKey();
    if (!named)
        return named.error();
    return QJsonDocument(QJsonObject{{kFormat, kFormatVersion}, {u"organisation"_s, named->organisation},
                             {u"publicKey"_s, QString::fromLatin1(key->publicKey.toBase64())}})
        .toJson();
}

core::Result<CertificateKey> CertificateService::trust(const QByteArray& exportedKey)
{
    const QJsonObject file = exportedKey.size() > kLongestKeyFile
        ? QJsonObject()
        : QJsonDocument::fromJson(exportedKey).object();
    const auto publicKey = QByteArray::fromBase64Encoding(file[u"publicKey"_s].toString().toLatin1(),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    const QString organisation = core::firstNameFrom(file[u"organisation"_s].toString());
    if (file[kFormat].toInt() != kFormatVersion || !isPublicKey(publicKey.decoded)
        || organisation.size() > core::Organisation::kLongestName)
        return core::Error{core::ErrorCode::InvalidInput, u"no key file of version 1"_s};
    const auto fingerprint = fingerprintOf(publicKey.decoded);
    if (!fingerprint)
        return fingerprint.error();
    auto transaction = data::Transaction::begin(m_classroom.database());
    if (!transaction)
        return transaction.error();
    data::CertificateRepository repository(m_classroom.database());
    if (auto put
        = repository.putTrustedKey({*fingerprint, publicKey.decoded, organisation}, m_clock.nowUtc());
        !put)
        return put.error();
    if (auto noted = note(core::actions::kKeyTrusted, core::fingerprintText(*fingerprint)); !noted)
        return noted.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return CertificateKey{*fingerprint, organisation};
}

core::Result<QList<CertificateKey>> CertificateService::trusted() const
{
    const auto rows = data::CertificateRepository(m_classroom.database()).trustedKeys();
    if (!rows)
        return rows.error();
    QList<CertificateKey> keys;
    for (const data::TrustedKeyRow& row : *rows)
        keys.append({row.fingerprint, row.organisation});
    return keys;
}

core::Result<void> CertificateService::distrust(const QByteArray& fingerprint)
{
    auto transaction = data::Transaction::begin(m_classroom.database());
    if (!transaction)
        return transaction.error();
    const auto removed = data::CertificateRepository(m_classroom.database()).removeTrustedKey(fingerprint);
    if (!removed)
        return removed.error();
    if (!removed.value())
        return core::Error{core::ErrorCode::NotFound, core::fingerprintText(fingerprint)};
    if (auto noted = note(core::actions::kKeyDistrusted, core::fingerprintText(fingerprint)); !noted)
        return noted;
    return transaction->commit();
}

core::Result<void> CertificateService::note(QLatin1StringView action, const QString& subject)
{
    core::TrainerAction line;
    line.at = m_clock.nowUtc();
    line.action = action;
    line.subject = subject;
    return data::TrainerActionRepository(m_classroom.database()).add(line);
}

} // namespace services
