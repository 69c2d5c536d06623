#include "documents/mandate_form_reader.h"

#include "documents/form_fields.h"
#include "documents/mandate_document.h"

namespace documents {

std::optional<core::MandateEntry> MandateFormReader::read(const QByteArray& content) const
{
    const auto values = readFormFields(content);
    if (!values || !values->contains(mandatefields::kReference) || !values->contains(mandatefields::kIban))
        return std::nullopt;
    return mandatefields::entryOf(*values);
}

} // namespace documents
