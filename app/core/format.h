#pragma once

#include "core/language.h"
#include "core/money.h"

#include <QDate>
#include <QString>

namespace core {

// Amounts, dates and numbers as a Belgian reader writes them: the one place that asks QLocale. Spaces inside
// a value are U+00A0 (QLocale's U+202F is missing in many fonts), so no value breaks across lines.
class Format final
{
public:
    explicit Format(Language language);

    QString money(Money amount) const; // 84,75 €
    QString price(EnergyPrice price, int decimals = 4) const; // 0,2850 €
    QString number(qint64 value) const; // 48 213
    QString kWh(qint64 value) const; // 48 213 kWh
    QString date(QDate day) const; // 25/11/2026 (25.11.2026 in German)
    QString time(const QDateTime& utc) const; // 14:05, in Belgium
    QString month(QDate day) const; // novembre 2026
    QString ofMonth(QDate day) const; // de novembre, d’octobre; van november
    QString monthTitle(QDate day) const; // Novembre 2026
    QString shortMonth(QDate day) const; // oct., for charts
    QString fileSize(qint64 bytes) const; // 18 Ko
    QString hours(int count) const; // 24 heures

private:
    QLocale m_locale;
    Language m_language;
};

} // namespace core
