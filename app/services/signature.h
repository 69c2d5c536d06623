#pragma once

#include "core/result.h"

#include <QByteArray>

namespace services {

// Ed25519 of libsodium (RFC 8032): 32 bytes of public key, 64 of secret key, 64 of signature.
struct KeyPair
{
    QByteArray publicKey;
    QByteArray secretKey;
};

core::Result<KeyPair> newKeyPair();
core::Result<QByteArray> signatureOf(const QByteArray& message, const QByteArray& secretKey);
bool isSignedBy(const QByteArray& message, const QByteArray& signature, const QByteArray& publicKey);
bool isPublicKey(const QByteArray& bytes);
// Eight bytes that tell keys apart.
core::Result<QByteArray> fingerprintOf(const QByteArray& publicKey);
// A number that only the holder of the secret key can make of the message; the same each time.
core::Result<quint64> secretNumber(const QByteArray& message, const QByteArray& secretKey);

} // namespace services
