#include "documents/handover_form_reader.h"

#include "documents/form_fields.h"
#include "documents/handover_document.h"

using namespace Qt::StringLiterals;

namespace documents {

std::optional<core::HandoverEntry> HandoverFormReader::read(const QByteArray& content) const
{
    const auto values = readFormFields(content);
    if (!values || !values->contains(u"leaverSignature"_s) || !values->contains(u"entererSignature"_s))
        return std::nullopt;
    const auto index
        = [&values](core::MeterRegister which) { return values->value(HandoverDocument::indexField(which)); };
    core::HandoverEntry entry;
    entry.reading
        = {values->value(u"day"_s), index(core::MeterRegister::Day), index(core::MeterRegister::Night),
            index(core::MeterRegister::InjectionDay), index(core::MeterRegister::InjectionNight)};
    entry.newAddress = values->value(u"newAddress"_s);
    entry.leaverSignature = values->value(u"leaverSignature"_s);
    entry.entererSignature = values->value(u"entererSignature"_s);
    return entry;
}

} // namespace documents
