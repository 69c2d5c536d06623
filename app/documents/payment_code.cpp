#include "documents/payment_code.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr int kMaxText = 70;
constexpr int kMaxBytes = 331;
constexpr qint64 kMaxCents = 99'999'999'999;

bool isOneLine(const QString& text)
{
    return !text.contains(u'\n') && !text.contains(u'\r');
}

} // namespace

std::optional<QByteArray> paymentCodePayload(const Payment& payment)
{
    const qint64 cents = payment.amount.cents();
    if (payment.payee.isEmpty() || payment.payee.toUcs4().size() > kMaxText || !isOneLine(payment.payee))
        return std::nullopt;
    if (payment.note.toUcs4().size() > kMaxText || !isOneLine(payment.note))
        return std::nullopt;
    if (cents < 1 || cents > kMaxCents)
        return std::nullopt;

    QStringList lines{u"BCD"_s, u"002"_s, u"1"_s, u"SCT"_s, QString(), payment.payee, payment.iban.compact(),
        // A dot and no grouping, whatever the language: some banks drop digits otherwise.
        u"EUR%1.%2"_s.arg(cents / 100).arg(cents % 100, 2, 10, QChar(u'0')), QString(),
        payment.reference.digits(), QString(), payment.note};
    while (lines.last().isEmpty())
        lines.removeLast(); // nothing follows the last used line
    const QByteArray bytes = lines.join(u'\n').toUtf8();
    if (bytes.size() > kMaxBytes)
        return std::nullopt;
    return bytes;
}

} // namespace documents
