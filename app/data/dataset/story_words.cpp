#include "data/dataset/story_words.h"

#include "core/clock.h"
#include "core/format.h"
#include "core/mail/mail.h"
#include "data/dataset/relative_date.h"
#include "data/dataset/world_texts.h"

using namespace Qt::StringLiterals;

namespace data {

StoryWords::StoryWords(const Story& story, const QList<core::Invoice>& invoices)
    : m_story(story)
    , m_invoices(invoices)
{
}

const core::Invoice* StoryWords::invoiceIssued(int monthsBefore) const
{
    const QDate month
        = QDate(m_story.world.day.year(), m_story.world.day.month(), 1).addMonths(-monthsBefore);
    for (const core::Invoice& invoice : m_invoices) {
        const bool thatMonth
            = invoice.issuedOn.year() == month.year() && invoice.issuedOn.month() == month.month();
        if (thatMonth && invoice.status != core::InvoiceStatus::Cancelled)
            return &invoice;
    }
    return nullptr;
}

QDateTime StoryWords::moment(const QJsonObject& object) const
{
    QDate day = m_story.world.day.addDays(-object[u"daysBefore"_s].toInt());
    if (object.contains(u"issueOf"_s)) {
        if (const core::Invoice* invoice = invoiceIssued(object[u"issueOf"_s].toInt()))
            day = qMin(invoice->issuedOn.addDays(object[u"plusDays"_s].toInt()), m_story.world.day);
    }
    return belgianTime(day, QTime::fromString(object[u"time"_s].toString(), u"HH:mm"_s));
}

QString StoryWords::titledName() const
{
    return m_story.point().titledName(core::Language::French);
}

std::optional<QString> StoryWords::place(const QString& word, int number) const
{
    const core::Format format(core::Language::French);
    if (word == u"button"_s)
        return QString(core::kButtonPlace);
    if (word == u"name"_s)
        return titledName();
    if (word == u"ean"_s)
        return m_story.ean.grouped();
    if (word == u"date"_s)
        return format.date(m_story.world.day.addDays(-number));

    const QDate month = QDate(m_story.world.day.year(), m_story.world.day.month(), 1).addMonths(-number);
    if (word == u"month"_s)
        return format.month(month).section(QChar(0x00A0), 0, 0);
    if (word == u"monthYear"_s)
        return format.month(month);
    if (word == u"ofMonth"_s)
        return format.ofMonth(month);

    const core::Invoice* invoice = invoiceIssued(number);
    if (!invoice)
        return std::nullopt;
    if (word == u"amount"_s)
        return format.money(invoice->total);
    if (word == u"due"_s)
        return format.date(invoice->dueOn);
    if (word == u"invoice"_s)
        return invoice->reference;
    return std::nullopt;
}

QString StoryWords::text(const QJsonValue& value) const
{
    return withPlaces(
        value.toString(), [this](const QString& word, int number) { return place(word, number); });
}

} // namespace data
