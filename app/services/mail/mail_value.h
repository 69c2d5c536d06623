#pragma once

#include "core/energy/reading.h"
#include "core/energy/supply_point.h"
#include "core/language.h"
#include "core/money.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <variant>

namespace services {

// « de novembre », « van november »
struct OfMonth
{
    QDate day;
};

// « novembre 2026 », « November 2026 »
struct Month
{
    QDate day;
};

// « 24 heures », « 24 Stunden »
struct Hours
{
    int count = 0;
};

// « 12 345 / 6 789 kWh »: the registers that the meter shows, in its order
struct MeterIndices
{
    core::MeterKind meter;
    core::Reading reading;
};

// A sentence of the template, chosen by who sends it; {date} in it is this day.
struct Phrase
{
    QString id; // a name under "phrases" of demo-data/mails/
    QDate date;
};

// What replaces a {name} in a mail or a text: a word as it is, or something that each language writes its own
// way.
using MailValue = std::variant<QString, QDate, core::Money, OfMonth, Month, Hours, MeterIndices, Phrase>;
using MailValues = QHash<QString, MailValue>;

// The values as they are written in that language. phrases: of the template, in that language.
QHash<QString, QString> written(
    const MailValues& values, core::Language language, const QHash<QString, QString>& phrases);

} // namespace services
