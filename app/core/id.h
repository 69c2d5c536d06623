#pragma once

#include <QHash>
#include <QtGlobal>

#include <compare>

namespace core {

// The key of a row, typed by what it identifies, so that an invoice's number never passes for an
// account's. Zero means "none".
template <typename Tag> class Id final
{
public:
    constexpr Id() = default;
    explicit constexpr Id(qint64 value)
        : m_value(value)
    {
    }

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using SupplyPointId = Id<struct SupplyPointTag>;
using AccountId = Id<struct AccountTag>;
using ContractId = Id<struct ContractTag>;
using InvoiceId = Id<struct InvoiceTag>;
using ReadingId = Id<struct ReadingTag>;
using FileId = Id<struct FileTag>;
using MailId = Id<struct MailTag>;
using MailAttachmentId = Id<struct MailAttachmentTag>;
using ContactId = Id<struct ContactTag>;
using LearnerId = Id<struct LearnerTag>;
using GroupId = Id<struct GroupTag>;

} // namespace core
