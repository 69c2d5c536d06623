#include "data/classroom/certificate_repository.h"

#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {
namespace {

const QString kColumns = u"select code, day, exercises, is_whole, given, revoked_at from certificates"_s;

QByteArray keyFrom(const QString& text)
{
    return QByteArray::fromBase64(text.toLatin1());
}

QString keyText(const QByteArray& key)
{
    return QString::fromLatin1(key.toBase64());
}

CertificateRow fromRow(const Row& row)
{
    return {row.text("code"_L1), row.day("day"_L1), row.text("exercises"_L1).split(u' ', Qt::SkipEmptyParts),
        row.boolean("is_whole"_L1), row.boolean("given"_L1), row.instant("revoked_at"_L1)};
}

} // namespace

core::Result<std::optional<SigningKeyRow>> CertificateRepository::signingKey() const
{
    Query query(m_database, "certificate.key"_L1, u"select public_key, secret_key from signing_key"_s);
    return query.first([](const Row& row) {
        return SigningKeyRow{keyFrom(row.text("public_key"_L1)), keyFrom(row.text("secret_key"_L1))};
    });
}

core::Result<void> CertificateRepository::addSigningKey(const SigningKeyRow& key, const QDateTime& madeAt)
{
    Query query(m_database, "certificate.addKey"_L1,
        u"insert into signing_key (id, public_key, secret_key, made_at) "
        "values (1, :public, :secret, :madeAt) on conflict (id) do nothing"_s);
    return query.bind(":public"_L1, keyText(key.publicKey))
        .bind(":secret"_L1, keyText(key.secretKey))
        .bind(":madeAt"_L1, madeAt)
        .run();
}

core::Result<QList<TrustedKeyRow>> CertificateRepository::trustedKeys() const
{
    Query query(m_database, "certificate.trusted"_L1,
        u"select fingerprint, public_key, organisation from trusted_keys "
        "order by organisation, fingerprint"_s);
    return query.all([](const Row& row) {
        return TrustedKeyRow{QByteArray::fromHex(row.text("fingerprint"_L1).toLatin1()),
            keyFrom(row.text("public_key"_L1)), row.text("organisation"_L1)};
    });
}

core::Result<void> CertificateRepository::putTrustedKey(const TrustedKeyRow& key, const QDateTime& addedAt)
{
    Query query(m_database, "certificate.trust"_L1,
        u"insert into trusted_keys (fingerprint, public_key, organisation, added_at) "
        "values (:fingerprint, :public, :organisation, :addedAt) on conflict (fingerprint) do update set "
        "organisation = excluded.organisation"_s);
    return query.bind(":fingerprint"_L1, QString::fromLatin1(key.fingerprint.toHex()))
        .bind(":public"_L1, keyText(key.publicKey))
        .bind(":organisation"_L1, key.organisation)
        .bind(":addedAt"_L1, addedAt)
        .run();
}

core::Result<bool> CertificateRepository::removeTrustedKey(const QByteArray& fingerprint)
{
    Query query(m_database, "certificate.distrust"_L1,
        u"delete from trusted_keys where fingerprint = :fingerprint"_s);
    const auto removed
        = query.bind(":fingerprint"_L1, QString::fromLatin1(fingerprint.toHex())).runCounting();
    if (!removed)
        return removed.error();
    return removed.value() > 0;
}

core::Result<std::optional<CertificateRow>> CertificateRepository::find(const QString& code) const
{
    Query query(m_database, "certificate.find"_L1, kColumns + u" where code = :code"_s);
    return query.bind(":code"_L1, code).first(fromRow);
}

core::Result<QList<CertificateRow>> CertificateRepository::all() const
{
    Query query(m_database, "certificate.all"_L1, kColumns + u" order by coalesce(day, '') desc, code"_s);
    return query.all(fromRow);
}

core::Result<void> CertificateRepository::addGiven(const CertificateRow& row)
{
    Query query(m_database, "certificate.add"_L1,
        u"insert into certificates (code, day, exercises, is_whole, given) "
        "values (:code, :day, :exercises, :whole, :given) on conflict (code) do nothing"_s);
    return query.bind(":code"_L1, row.code)
        .bind(":day"_L1, row.day)
        .bind(":exercises"_L1, row.exercises.join(u' '))
        .bind(":whole"_L1, row.isWhole)
        .bind(":given"_L1, true)
        .run();
}

core::Result<void> CertificateRepository::setRevoked(const QString& code, const QDateTime& at)
{
    Query query(m_database, "certificate.revoke"_L1,
        u"insert into certificates (code, given, revoked_at) values (:code, :given, :at) "
        "on conflict (code) do update set revoked_at = excluded.revoked_at"_s);
    return query.bind(":code"_L1, code).bind(":given"_L1, false).bind(":at"_L1, at).run();
}

} // namespace data
