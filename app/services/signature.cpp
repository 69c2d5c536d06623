#include "services/signature.h"

#include <sodium.h>

#include <array>

using namespace Qt::StringLiterals;

namespace services {
namespace {

constexpr qsizetype kFingerprintBytes = 8;
constexpr size_t kSmallestHash = crypto_generichash_BYTES_MIN;
static_assert(kSmallestHash >= kFingerprintBytes);

const unsigned char* data(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* data(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

unsigned long long sizeOf(const QByteArray& bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

core::Result<void> begin()
{
    if (sodium_init() < 0)
        return core::Error{core::ErrorCode::Internal, u"libsodium cannot start"_s};
    return {};
}

} // namespace

core::Result<KeyPair> newKeyPair()
{
    if (auto begun = begin(); !begun)
        return begun.error();
    KeyPair pair{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'), QByteArray(crypto_sign_SECRETKEYBYTES, '\0')};
    if (crypto_sign_keypair(data(pair.publicKey), data(pair.secretKey)) != 0)
        return core::Error{core::ErrorCode::Internal, u"no key pair"_s};
    return pair;
}

core::Result<QByteArray> signatureOf(const QByteArray& message, const QByteArray& secretKey)
{
    if (auto begun = begin(); !begun)
        return begun.error();
    QByteArray signature(crypto_sign_BYTES, '\0');
    if (secretKey.size() != crypto_sign_SECRETKEYBYTES
        || crypto_sign_detached(data(signature), nullptr, data(message), sizeOf(message), data(secretKey))
            != 0)
        return core::Error{core::ErrorCode::Internal, u"the key cannot sign"_s};
    return signature;
}

bool isSignedBy(const QByteArray& message, const QByteArray& signature, const QByteArray& publicKey)
{
    return begin().has_value() && signature.size() == crypto_sign_BYTES && isPublicKey(publicKey)
        && crypto_sign_verify_detached(data(signature), data(message), sizeOf(message), data(publicKey)) == 0;
}

bool isPublicKey(const QByteArray& bytes)
{
    return bytes.size() == crypto_sign_PUBLICKEYBYTES;
}

core::Result<QByteArray> fingerprintOf(const QByteArray& publicKey)
{
    if (auto begun = begin(); !begun)
        return begun.error();
    std::array<unsigned char, kSmallestHash> hash{};
    if (crypto_generichash(hash.data(), hash.size(), data(publicKey), sizeOf(publicKey), nullptr, 0) != 0)
        return core::Error{core::ErrorCode::Internal, u"no fingerprint"_s};
    return QByteArray(reinterpret_cast<const char*>(hash.data()), kFingerprintBytes);
}

core::Result<quint64> secretNumber(const QByteArray& message, const QByteArray& secretKey)
{
    if (auto begun = begin(); !begun)
        return begun.error();
    std::array<unsigned char, kSmallestHash> hash{};
    if (crypto_generichash(hash.data(), hash.size(), data(message), sizeOf(message), data(secretKey),
            static_cast<size_t>(secretKey.size()))
        != 0)
        return core::Error{core::ErrorCode::Internal, u"no number"_s};
    quint64 number = 0;
    for (size_t i = 0; i < sizeof number; ++i)
        number = number << 8U | hash.at(i);
    return number;
}

} // namespace services
