#pragma once

#include "core/requests/request.h"
#include "documents/document.h"
#include "services/energy/mandate_reader.h"

namespace documents {

// Reads a mandate's form that was filled in here or with another program.
class MandateFormReader final : public services::MandateReader
{
public:
    std::optional<core::MandateEntry> read(const QByteArray& content) const override;
};

// The form with that written on it, as the file that is sent.
core::Result<core::AttachedFile> writtenMandate(
    const core::MandateForm& form, const core::MandateEntry& entry);

class DocumentSource;

// A signed page that was sent. A form shows what was written on it, wherever that was done; it can no longer
// be changed. form: what the customer's form is today.
std::shared_ptr<const Document> sentMandate(core::MandateForm form, const core::AttachedFile& file,
    const QString& source, QDate sentOn, const DocumentSource& documents);

} // namespace documents
