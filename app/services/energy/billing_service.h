#pragma once

#include "core/energy/invoice.h"
#include "core/id.h"
#include "core/result.h"

#include <QList>

#include <optional>

namespace data {
class WorldStore;
}

namespace services {

struct InvoiceFilter
{
    std::optional<core::InvoiceStatus> status; // none: all
    std::optional<int> year; // of issue; none: the newest year that has invoices
};

struct InvoiceList
{
    std::optional<core::Invoice> oldestUnpaid; // what the customer pays first, whatever the filter
    std::optional<core::Invoice> nextDebited; // what the bank takes first, whatever the filter
    std::optional<core::Invoice> nextRefund; // what the customer gets back, whatever the filter
    QList<core::Invoice> rows; // filtered, newest first
    QList<int> years; // newest first, whatever the filter
    int year = 0; // the year shown
    bool hasAny = false; // false: the customer never had an invoice
};

// Invoices of one customer (E-47 to E-52). Somebody else's invoice is NotFound (E-63).
class BillingService final
{
public:
    explicit BillingService(data::WorldStore& world);

    core::Result<InvoiceList> invoices(core::AccountId account, const InvoiceFilter& filter) const;
    core::Result<core::InvoiceDocument> document(core::AccountId account, const QString& reference) const;
    // Without an account: the trainer's and the terminal's way.
    core::Result<core::InvoiceDocument> document(const QString& reference) const;
    // Every reference, oldest first.
    core::Result<QStringList> references() const;

    // Whether invoices carry the code to scan: the trainer can switch it off.
    void setPrintsPaymentCode(bool prints) { m_printsPaymentCode = prints; }

private:
    // What a bill of yearly billing says of the year to come.
    core::Result<void> fillYear(core::InvoiceDocument& document, const QList<core::Invoice>& all) const;

    data::WorldStore& m_world;
    bool m_printsPaymentCode = true;
};

} // namespace services
