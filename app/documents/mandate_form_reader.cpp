#include "documents/mandate_form_reader.h"

#include "documents/file_document.h"
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

core::Result<core::AttachedFile> writtenMandate(
    const core::MandateForm& form, const core::MandateEntry& entry)
{
    const MandateDocument page(form, entry);
    const auto pdf = toPdf(page);
    if (!pdf)
        return pdf.error();
    return core::AttachedFile{page.fileName(), *pdf};
}

std::shared_ptr<const Document> sentMandate(core::MandateForm form, const core::AttachedFile& file,
    const QString& source, QDate sentOn, const DocumentSource& documents)
{
    const auto entry = MandateFormReader().read(file.content);
    if (!entry)
        return FileDocument::open(file.name, file.content, source, sentOn, documents);
    form.reference = entry->reference;
    return std::make_shared<FileDocument>(
        file.name, file.content, source, std::make_shared<MandateDocument>(form, *entry));
}

} // namespace documents
