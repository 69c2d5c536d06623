#pragma once

#include "core/requests/request.h"
#include "core/result.h"

#include <optional>

namespace data {

class Database;
class Row;

// Requests, their messages and what is attached to them. Whatever a client asks for names the supply point:
// somebody else's request or file is not found (E-63).
class RequestRepository final
{
public:
    explicit RequestRepository(Database& database);

    core::Result<QList<core::RequestLine>> ofSupplyPoint(core::SupplyPointId supplyPoint); // newest first
    core::Result<std::optional<core::Request>> find(
        core::SupplyPointId supplyPoint, const QString& reference);
    core::Result<std::optional<core::Request>> byReference(const QString& reference);
    // Of everybody, those whose last word is not Electruc's, oldest first.
    core::Result<QList<core::Request>> waiting();
    // Oldest first, with what is attached.
    core::Result<QList<core::RequestMessage>> messages(core::RequestId request);
    core::Result<std::optional<core::AttachedFile>> attachment(
        core::SupplyPointId supplyPoint, core::AttachmentId attachment);
    // The highest number among D-<year>-<number>, 0 without any.
    core::Result<int> lastNumber(int year);

    core::Result<core::RequestId> add(const core::Request& request);
    core::Result<core::RequestMessageId> addMessage(
        const core::Request& request, const core::RequestMessage& message);
    core::Result<void> addAttachment(core::SupplyPointId supplyPoint, core::RequestMessageId message,
        const core::AttachedFile& file, const QString& mediaType);
    core::Result<void> setStatus(
        core::RequestId request, core::RequestStatus status, const QDateTime& closedAt);
    core::Result<int> markRead(core::RequestId request); // how many were unread

private:
    core::Result<QList<std::pair<core::RequestMessageId, core::Attachment>>> attachmentsOf(
        core::RequestId request);

    Database& m_database;
};

} // namespace data
