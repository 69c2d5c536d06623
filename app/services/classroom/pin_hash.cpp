#include "services/classroom/pin_hash.h"

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

core::Result<QByteArray> pinHash(const QString& pin)
{
    if (sodium_init() < 0)
        return core::Error{core::ErrorCode::Internal, u"libsodium cannot start"_s};
    QByteArray secret = pin.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> out{};
    const int failed
        = crypto_pwhash_str(out.data(), secret.constData(), sizeOf(secret), kPasses, kMemoryBytes);
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    if (failed != 0)
        return core::Error{core::ErrorCode::Internal, u"not enough memory to hash the code"_s};
    return QByteArray(out.data());
}

bool pinMatches(const QByteArray& hash, const QString& pin)
{
    if (sodium_init() < 0 || hash.size() >= static_cast<qsizetype>(crypto_pwhash_STRBYTES))
        return false;
    QByteArray secret = pin.toUtf8();
    const bool matches = crypto_pwhash_str_verify(hash.constData(), secret.constData(), sizeOf(secret)) == 0;
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    return matches;
}

} // namespace services
