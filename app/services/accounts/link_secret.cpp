#include "services/accounts/link_secret.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace services {
namespace {

constexpr std::size_t kWords = 8; // of 32 bits
constexpr qsizetype kLongest = 100; // characters: longer text in an address is no secret of ours

} // namespace

QString newLinkSecret()
{
    std::array<quint32, kWords> words{};
    QRandomGenerator::system()->fillRange(words.data(), std::ssize(words));
    const QByteArray bits(reinterpret_cast<const char*>(words.data()), sizeof(words));
    return QString::fromLatin1(bits.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString linkSecretHash(const QString& secret)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(secret.left(kLongest).toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace services
