#pragma once

#include "core/energy/invoice.h"
#include "data/dataset/story.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace data {

// The texts and the moments of a story: their {places} are filled in from the day of the reset and from the
// invoices that were issued.
class StoryWords final
{
public:
    // Both outlive it; the invoices may still come.
    StoryWords(const Story& story, const QList<core::Invoice>& invoices);

    QString text(const QJsonValue& value) const;
    QDateTime moment(const QJsonObject& object) const;
    // The invoice issued so many months before the reset; the right one where one was replaced.
    const core::Invoice* invoiceIssued(int monthsBefore) const;

private:
    std::optional<QString> place(const QString& word, int number) const;
    QString titledName() const;

    const Story& m_story;
    const QList<core::Invoice>& m_invoices;
};

} // namespace data
