#pragma once

#include "core/energy/invoice.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace documents {

struct LabelledText
{
    QString label;
    QString value;
};

// Every word of an invoice, in the legal order since 2022 (features.md 5.4): A what the contract is, B how
// much, when and how to pay, C questions, D compare and change, E manage the consumption.
struct InvoiceTexts
{
    struct Row
    {
        QString what;
        QString quantity;
        QString price;
        QString amount;
    };
    struct Bar
    {
        QString label;
        QString value;
        qint64 kWh = 0;
    };

    explicit InvoiceTexts(const core::InvoiceDocument& data);

    QString heading;
    QString number;
    QList<LabelledText> about; // A: supply address, period
    QStringList recipient; // name, then the address
    LabelledText contract; // A: offer, kind of tariff, duration and end
    QList<LabelledText> box; // B: how much, by when, for which month
    QList<LabelledText> identifiers;
    Row columns;
    QList<Row> rows;
    QList<LabelledText> totals; // the last one is the sum to pay
    QString chartTitle;
    QList<Bar> bars; // six at most, oldest first
    QStringList chartNotes; // the meter; the same month a year ago
    QString payTitle;
    QString payMention; // EXERCICE; empty when there is nothing to pay
    QList<LabelledText> pay; // account, payee, amount; empty when there is nothing to pay
    LabelledText communication;
    QString payNote; // instead of the code, or instead of everything
    QList<LabelledText> answers; // C, D, E
    QString company;
    QString warning; // training document

private:
    void sayStatus(const core::InvoiceDocument& data);
    void sayDetail(const core::InvoiceDocument& data);
    void sayTotal(const core::InvoiceDocument& data, const core::InvoiceLines& lines);
    void sayConsumption(const core::InvoiceDocument& data);
    void sayPayment(const core::InvoiceDocument& data);
    void sayAnswers();
};

} // namespace documents
