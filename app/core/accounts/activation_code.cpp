#include "core/accounts/activation_code.h"

#include "core/text.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr QStringView kAlphabet = u"ABCDEFGHJKMNPQRTUVWXY2346789";
constexpr int kLength = 8;
constexpr int kHalf = kLength / 2;
constexpr char kSeparator = '$';

// What was typed, without what does not matter.
QString typedSigns(const QString& text)
{
    QString out;
    for (const QChar c : cleaned(text).normalized(QString::NormalizationForm_KC).toUpper()) {
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u'.' || c == u'_')
            continue;
        if (c == u'O' || c == u'0')
            out += u'Q';
        else if (c == u'Z')
            out += u'2';
        else
            out += c;
    }
    return out;
}

} // namespace

std::optional<FieldError> ActivationCode::why(const QString& text)
{
    const QString signs = typedSigns(text);
    if (signs.isEmpty())
        return FieldError{{}, Rule::Required, {}};
    for (const QChar sign : signs) {
        if (!kAlphabet.contains(sign))
            return FieldError{{}, Rule::SignOfNoCode, {QString(sign)}};
    }
    if (signs.size() != kLength)
        return FieldError{{}, Rule::NotACode, {static_cast<int>(signs.size()), kLength}};
    return std::nullopt;
}

std::optional<ActivationCode> ActivationCode::fromText(const QString& text)
{
    if (why(text))
        return std::nullopt;
    return ActivationCode(typedSigns(text));
}

ActivationCode ActivationCode::fromNumber(quint64 number)
{
    const auto base = static_cast<quint64>(kAlphabet.size());
    QString signs;
    for (int i = 0; i < kLength; ++i) {
        signs += kAlphabet[static_cast<qsizetype>(number % base)];
        number /= base;
    }
    return ActivationCode(signs);
}

QString ActivationCode::text() const
{
    return m_signs.left(kHalf) + u'-' + m_signs.mid(kHalf);
}

QByteArray ActivationCode::hashed(const QByteArray& salt) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(m_signs.toLatin1());
    return salt.toHex() + kSeparator + hash.result().toHex();
}

bool ActivationCode::matches(const QByteArray& hash) const
{
    return hash == hashed(QByteArray::fromHex(hash.left(hash.indexOf(kSeparator))));
}

} // namespace core
