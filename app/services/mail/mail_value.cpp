#include "services/mail/mail_value.h"

#include "core/energy/reading_rules.h"
#include "core/format.h"

using namespace Qt::StringLiterals;

namespace services {
namespace {

struct Writer
{
    core::Format format;
    const QHash<QString, QString>& phrases;

    QString operator()(const QString& text) const { return text; }
    QString operator()(QDate day) const { return format.date(day); }
    QString operator()(core::Money amount) const { return format.money(amount); }
    QString operator()(const OfMonth& month) const { return format.ofMonth(month.day); }
    QString operator()(const Month& month) const { return format.month(month.day); }
    QString operator()(const Hours& hours) const { return format.hours(hours.count); }
    QString operator()(const MeterIndices& indices) const
    {
        QStringList numbers;
        for (const core::MeterRegister which : core::registersOf(indices.meter))
            numbers.append(format.number(core::indexOf(indices.reading, which)));
        return numbers.join(u" / "_s) + u"\u00A0kWh"_s;
    }
    QString operator()(const Phrase& phrase) const
    {
        return phrases.value(phrase.id).replace(u"{date}"_s, format.date(phrase.date));
    }
};

} // namespace

QHash<QString, QString> written(
    const MailValues& values, core::Language language, const QHash<QString, QString>& phrases)
{
    const Writer writer{core::Format(language), phrases};
    QHash<QString, QString> texts;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        texts.insert(it.key(), std::visit(writer, it.value()));
    return texts;
}

} // namespace services
