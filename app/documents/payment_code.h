#pragma once

#include "core/iban.h"
#include "core/money.h"
#include "core/structured_reference.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace documents {

// What a payment code says (EPC069-12, version 002; features.md 5.6).
struct Payment
{
    QString payee; // 1 to 70 characters
    core::Iban iban;
    core::Money amount; // 0,01 to 999 999 999,99 €
    core::StructuredReference reference; // travels in line 10, as Belgian banks expect
    QString note; // to the payer, at most 70 characters
};

// The symbol must not need more than this version (EPC069-12).
inline constexpr int kPaymentCodeMaxVersion = 13;

// The twelve lines of the code, UTF-8, joined by line feeds. No value when a limit above is broken, when a
// text holds a line feed, or when the whole passes 331 bytes.
std::optional<QByteArray> paymentCodePayload(const Payment& payment);

} // namespace documents
