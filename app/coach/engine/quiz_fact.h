#pragma once

#include "coach/engine/situation.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace coach {

// Answers to choose from. The wrong ones are taken from the same person's data: they look as likely.
struct Choices
{
    QStringList texts; // shuffled
    qsizetype right = 0;
    QStringList whys; // beside the texts: why it is not that one, warm
    QString unsure; // said to whoever does not know
};

// Facts of the person's own world that a quiz can ask for, so that neighbours have different answers:
//   invoice_count           how many invoices the customer area has
//   strongest_month         the month of the last six in which most was used
//   latest_invoice_amount   what the newest invoice amounts to
//   meter_index             what to copy from the meter: the digits before the comma
//   night_index             what the night register of the meter shows; not of a meter with one register
//   invoice_due_date        by when the newest invoice must be paid; not when it is paid or debited
//   invoice_communication   the structured communication to pay it with; not when it is paid or debited
//   client_number, ean      as the newest invoice prints them
const QStringList& quizFacts();

// seed: the same seed gives the same order. None when the fact cannot be told, such as a first invoice that
// has not come yet.
std::optional<Choices> choicesOf(
    const QString& fact, const Situation& situation, core::Language language, quint32 seed);

} // namespace coach
