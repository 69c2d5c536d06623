#include "coach/engine/condition_lists.h"

#include "core/event_names.h"
#include "services/classroom/persona_view.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coach {
namespace {

// "invoice:2026-11-0417": what the journal calls a document of that kind; empty when the persona has none.
QString latestInvoice(const Situation& situation)
{
    const auto invoices = situation.senses.persona.invoices(situation.player.id());
    if (!invoices)
        return {};
    for (const core::Invoice& invoice : *invoices) {
        if (invoice.status != core::InvoiceStatus::Cancelled)
            return u"invoice:"_s + invoice.reference;
    }
    return {};
}

// The document of the call: one kind, or the latest invoice.
bool isTheDocument(const Situation& situation, const QJsonObject& arguments, const QString& source)
{
    if (arguments[u"which"_s].toString() == u"latest"_s)
        return source == latestInvoice(situation);
    return source.startsWith(arguments[u"kind"_s].toString(u"invoice"_s) + u':');
}

bool happened(const Situation& situation, const QJsonObject& arguments, QLatin1StringView event)
{
    return std::any_of(
        situation.events.cbegin(), situation.events.cend(), [&](const core::JournalEntry& entry) {
            if (entry.event != event
                || !isTheDocument(situation, arguments, entry.attributes[u"source"_s].toString()))
                return false;
            const QJsonValue pages = arguments[u"pages"_s];
            const QJsonValue copies = arguments[u"copies"_s];
            return (pages.isUndefined() || pages == entry.attributes[u"pages"_s])
                && (copies.isUndefined() || copies.toInt() == entry.attributes[u"copies"_s].toInt());
        });
}

} // namespace

QList<Condition> documentConditions()
{
    const Parameter kind{u"kind"_s, Parameter::Kind::Text, false,
        u"invoice (when left out), contract, terms, mandate…: what Document::source() begins with"_s};
    const Parameter which{
        u"which"_s, Parameter::Kind::Text, false, u"latest: the newest invoice that is not cancelled"_s};
    return {
        {u"invoice_downloaded"_s, u"An invoice was kept as a PDF since the exercise began."_s, {which},
            [](const Situation& situation, const QJsonObject& arguments) {
                return happened(situation, arguments, core::events::kDocumentDownloaded);
            }},
        {u"file_downloaded"_s, u"Such a document was kept in « Téléchargements » since the exercise began."_s,
            {kind, which},
            [](const Situation& situation, const QJsonObject& arguments) {
                return happened(situation, arguments, core::events::kDocumentDownloaded);
            }},
        {u"file_opened"_s, u"Such a file was opened from « Téléchargements » since the exercise began."_s,
            {kind, which},
            [](const Situation& situation, const QJsonObject& arguments) {
                return happened(situation, arguments, core::events::kDocumentOpened);
            }},
        {u"document_printed"_s,
            u"Such a document was printed since the exercise began, on paper or as PDF."_s,
            {kind, which, {u"pages"_s, Parameter::Kind::Text, false, u"as chosen: 1, 1-2"_s},
                {u"copies"_s, Parameter::Kind::Number, false, u"how many"_s}},
            [](const Situation& situation, const QJsonObject& arguments) {
                return happened(situation, arguments, core::events::kDocumentPrinted);
            }},
    };
}

} // namespace coach
