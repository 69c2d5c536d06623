#include "core/ean.h"

#include "core/text.h"

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr int kLength = 18;

bool isSeparator(QChar c)
{
    return c.isSpace() || c == u'.' || c == u'-';
}

} // namespace

int Ean::checkDigit(const QString& seventeenDigits)
{
    int sum = 0;
    int weight = 3;
    for (auto it = seventeenDigits.crbegin(); it != seventeenDigits.crend(); ++it) {
        sum += it->digitValue() * weight;
        weight = 4 - weight;
    }
    return (10 - sum % 10) % 10;
}

std::optional<FieldError> Ean::why(const QString& text)
{
    for (const QChar c : text) {
        if (!isSeparator(c) && (c < u'0' || c > u'9'))
            return FieldError{{}, Rule::NotAnEan, {static_cast<int>(digitsOf(text).size()), kLength}};
    }
    const QString digits = digitsOf(text);
    if (digits.isEmpty())
        return FieldError{{}, Rule::Required, {}};
    if (digits.size() != kLength || !digits.startsWith(u"54"_s))
        return FieldError{{}, Rule::NotAnEan, {static_cast<int>(digits.size()), kLength}};
    if (checkDigit(digits.chopped(1)) != digits.back().digitValue())
        return FieldError{{}, Rule::EanCheckDigit, {}};
    return std::nullopt;
}

std::optional<Ean> Ean::fromText(const QString& text)
{
    if (why(text))
        return std::nullopt;
    return Ean(digitsOf(text));
}

QString Ean::grouped() const
{
    QString out;
    for (qsizetype i = 0; i < m_digits.size(); ++i) {
        if (i > 0 && i % 3 == 0)
            out += QChar(0x00A0);
        out += m_digits[i];
    }
    return out;
}

} // namespace core
