#include "coach/engine/condition_lists.h"

#include "core/event_names.h"
#include "services/classroom/persona_view.h"
#include "services/energy/mandate_service.h"

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

// The form as it is read from the file; a picture of it has no account number before a person read it.
bool mandateSent(const Situation& situation)
{
    const auto last = std::find_if(
        situation.events.crbegin(), situation.events.crend(), [](const core::JournalEntry& entry) {
            return entry.event == core::events::kMandateDeposited
                || entry.event == core::events::kMandateStopped;
        });
    return last != situation.events.crend() && last->event == core::events::kMandateDeposited
        && !last->attributes[u"iban"_s].toString().isEmpty();
}

bool filledMandateKept(const Situation& situation)
{
    return std::any_of(
        situation.events.cbegin(), situation.events.cend(), [](const core::JournalEntry& entry) {
            const QString source = entry.attributes[u"source"_s].toString();
            return entry.event == core::events::kDocumentDownloaded && source.startsWith("mandate:"_L1)
                && source.contains(u'?');
        });
}

// Neither active nor waiting for an answer. onlyToSign: there is a page that was refused and only has to come
// back signed. Whoever has no account cannot give one.
bool hasNoMandate(const Situation& situation, bool onlyToSign)
{
    const auto account = situation.senses.persona.account(situation.player.id());
    if (!account || !*account || !(*account)->active)
        return false;
    const auto mandates = situation.senses.mandates.overview((*account)->id);
    return mandates && !mandates->current && onlyToSign == (mandates->step == core::mandates::Step::Send);
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
        {u"mandate_missing"_s,
            u"The person has an account, and a mandate to fill in from the beginning: none is active or waits."_s,
            {},
            [](const Situation& situation, const QJsonObject&) { return hasNoMandate(situation, false); }},
        {u"mandate_to_sign"_s,
            u"The person has an account, and a mandate that was refused and only has to come back signed."_s,
            {}, [](const Situation& situation, const QJsonObject&) { return hasNoMandate(situation, true); }},
        {u"filled_mandate_kept"_s, u"The mandate's form was kept, filled in, since the exercise began."_s, {},
            [](const Situation& situation, const QJsonObject&) { return filledMandateKept(situation); }},
        {u"mandate_sent"_s,
            u"A mandate was deposited since the exercise began, whose account number is right and was read."_s,
            {}, [](const Situation& situation, const QJsonObject&) { return mandateSent(situation); }},
    };
}

} // namespace coach
