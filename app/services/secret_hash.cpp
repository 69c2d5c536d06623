#include "services/secret_hash.h"

#include <sodium.h>

#include <array>

using namespace Qt::StringLiterals;

namespace services {

namespace {

constexpr unsigned long long kPasses = 2;
constexpr size_t kMemoryBytes = size_t{19} * 1024 * 1024;

unsigned long long sizeOf(const QByteArray& bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

} // namespace

core::Result<QByteArray> secretHash(const QString& secret)
{
    if (sodium_init() < 0)
        return core::Error{core::ErrorCode::Internal, u"libsodium cannot start"_s};
    QByteArray bytes = secret.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> out{};
    const int failed = crypto_pwhash_str(out.data(), bytes.constData(), sizeOf(bytes), kPasses, kMemoryBytes);
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    if (failed != 0)
        return core::Error{core::ErrorCode::Internal, u"not enough memory to hash the secret"_s};
    return QByteArray(out.data());
}

bool secretMatches(const QByteArray& hash, const QString& secret)
{
    if (sodium_init() < 0 || hash.size() >= static_cast<qsizetype>(crypto_pwhash_STRBYTES))
        return false;
    QByteArray bytes = secret.toUtf8();
    const bool matches = crypto_pwhash_str_verify(hash.constData(), bytes.constData(), sizeOf(bytes)) == 0;
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    return matches;
}

} // namespace services
