#include "core/records/record.h"

using namespace Qt::StringLiterals;

namespace core {

QString codeOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Clients:
        return u"clients"_s;
    case RecordKind::SupplyPoints:
        return u"supply-points"_s;
    case RecordKind::Contracts:
        return u"contracts"_s;
    case RecordKind::Invoices:
        return u"invoices"_s;
    case RecordKind::Readings:
        return u"readings"_s;
    case RecordKind::Requests:
        return u"requests"_s;
    case RecordKind::Attachments:
        return u"attachments"_s;
    case RecordKind::Mandates:
        return u"mandates"_s;
    case RecordKind::Messages:
        break;
    }
    return u"messages"_s;
}

} // namespace core
