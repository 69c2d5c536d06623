#pragma once

#include "core/energy/invoice.h"

#include <QDate>
#include <QList>

#include <variant>

namespace core {

// When a customer may send the month's reading: from the 1st to the 20th, both included.
struct ReadingWindow
{
    QDate opensOn;
    QDate closesOn;
};
ReadingWindow readingWindow(QDate day); // of that day's month

struct PayInvoice
{
    Invoice invoice;
    bool late = false; // the due date has passed
};
struct SendReading
{
    QDate before; // the last day of the window
};
// The one thing to do next; monostate: nothing to do today.
using Task = std::variant<std::monostate, PayInvoice, SendReading>;

// What the bank takes by itself is nobody's task. A late invoice first, then the month's reading while its
// window is open, then the oldest unpaid invoice. Customers without any invoice have nothing to do yet.
// newestFirst: every invoice of the customer.
Task nextTask(const QList<Invoice>& newestFirst, bool readingSentThisMonth, QDate today);

} // namespace core
