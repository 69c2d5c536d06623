#include "services/records/record_edit.h"

#include "core/energy/billing.h"
#include "core/people/person.h"
#include "core/text.h"
#include "data/energy/energy_codes.h"
#include "data/energy/reading_repository.h"
#include "data/energy/supply_point_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {
namespace {

void merge(core::FieldErrors& errors, const core::FieldErrors& more)
{
    for (const core::FieldError& error : more.all()) {
        if (!errors.of(error.field))
            errors.add(error.field, error.rule, error.args);
    }
}

// A person and an address, as when they are added (E-66).
void checkPoint(CheckedRecord& checked, const core::Record& record, const QHash<QString, QString>& typed)
{
    core::TypedPerson person;
    person.ean = record.text(u"ean"_s);
    person.title = typed.value(u"title"_s);
    person.firstName = typed.value(u"firstName"_s);
    person.lastName = typed.value(u"lastName"_s);
    person.street = typed.value(u"street"_s);
    person.number = typed.value(u"number"_s);
    person.box = typed.value(u"box"_s);
    person.postcode = typed.value(u"postcode"_s);
    person.city = typed.value(u"city"_s);
    const core::CheckedPerson verdict = core::checkedPerson(person);
    merge(checked.errors, verdict.errors);
    if (!verdict.person)
        return;
    const core::NewPerson& good = *verdict.person;
    checked.values.insert(u"firstName"_s, good.firstName);
    checked.values.insert(u"lastName"_s, good.lastName);
    checked.values.insert(u"nameFolded"_s, core::folded(good.fullName()));
    checked.values.insert(u"street"_s, good.address.street);
    checked.values.insert(u"number"_s, good.address.number);
    checked.values.insert(u"box"_s, good.address.box);
    checked.values.insert(u"postcode"_s, good.address.postcode);
    checked.values.insert(u"city"_s, good.address.city);
}

// The amount follows from the consumption and the price (E-48); a paid invoice has its day.
void completeInvoice(CheckedRecord& checked, const core::Record& record, QDate today)
{
    if (!checked.errors.isEmpty())
        return;
    const auto number = [&](const QString& field) {
        return (checked.values.contains(field) ? checked.values : record.values).value(field).toLongLong();
    };
    if (record.text(u"invoiceKind"_s) == data::codeOf(core::InvoiceKind::Advance)) { // a fixed amount
        checked.values.remove(u"kWh"_s);
        checked.values.remove(u"price"_s);
    } else {
        const qint64 more = number(u"kWh"_s) - record.values.value(u"kWh"_s).toLongLong();
        const qint64 to = record.values.value(u"indexTo"_s).toLongLong() + more;
        checked.values.insert(u"indexTo"_s, qMax(to, record.values.value(u"indexFrom"_s).toLongLong()));
        const core::Money cost
            = core::billing::total(number(u"kWh"_s), core::EnergyPrice::fromMicroEuro(number(u"price"_s)),
                core::Money::fromCents(number(u"standingCharge"_s)));
        checked.values.insert(u"total"_s, cost.cents() - number(u"advances"_s));
    }
    const QString status = checked.values.value(u"status"_s, record.values.value(u"status"_s)).toString();
    if (status != data::codeOf(core::InvoiceStatus::Paid))
        checked.values.insert(u"paidOn"_s, QVariant());
    else if (record.text(u"paidOn"_s).isEmpty())
        checked.values.insert(u"paidOn"_s, today.toString(Qt::ISODate));
}

core::Result<void> checkReading(data::Database& database, CheckedRecord& checked, const core::Record& record,
    const QHash<QString, QString>& typed, QDate today)
{
    const auto point = data::SupplyPointRepository(database).byId(record.person);
    auto others = data::ReadingRepository(database).ofSupplyPoint(record.person);
    if (!point || !others)
        return !point ? point.error() : others.error();
    if (!point->has_value())
        return core::Error{core::ErrorCode::NotFound, u"no supply point of this reading"_s};
    others->removeIf([&record](const core::Reading& one) { return one.id.value() == record.id; });
    const auto verdict = judgeTyped(typed, point->value().meterKind, *others, today);
    checked.errors = verdict.errors;
    if (!verdict.errors.isEmpty())
        return {};
    checked.values.insert(u"readOn"_s, verdict.reading.readOn.toString(Qt::ISODate));
    checked.values.insert(u"day"_s, verdict.reading.day);
    checked.values.insert(u"night"_s, verdict.reading.night);
    checked.values.insert(u"injectionDay"_s, verdict.reading.injectionDay);
    checked.values.insert(u"injectionNight"_s, verdict.reading.injectionNight);
    return {};
}

} // namespace

CheckedRecord checkFields(const QList<RecordField>& fields, const QHash<QString, QString>& typed)
{
    CheckedRecord checked;
    for (const RecordField& field : fields) {
        const TypedValue value = field.read(typed.value(field.id));
        if (value.error)
            checked.errors.add(value.error->field, value.error->rule, value.error->args);
        else
            checked.values.insert(field.id, value.value);
    }
    return checked;
}

core::ReadingVerdict judgeTyped(const QHash<QString, QString>& typed, core::MeterKind meter,
    const QList<core::Reading>& others, QDate today)
{
    core::ReadingContext context;
    context.meterKind = meter;
    context.today = today;
    const QDate day = core::readDay(typed.value(u"readOn"_s)).value_or(today);
    for (const core::Reading& other : others) {
        if (other.status == core::ReadingStatus::Validated && other.readOn < day)
            context.validated.append(other);
    }
    return core::judge({typed.value(u"readOn"_s), typed.value(u"day"_s), typed.value(u"night"_s),
                           typed.value(u"injectionDay"_s), typed.value(u"injectionNight"_s)},
        context);
}

core::Result<CheckedRecord> checkRecord(data::Database& database, core::RecordKind kind,
    const core::Record& record, const QHash<QString, QString>& typed, QDate today)
{
    QList<RecordField> fields;
    for (const RecordField& field : recordType(kind).fields) {
        if (field.is(RecordField::Editable) && typed.contains(field.id))
            fields.append(field);
    }
    CheckedRecord checked = checkFields(fields, typed);
    if (kind == core::RecordKind::SupplyPoints)
        checkPoint(checked, record, typed);
    else if (kind == core::RecordKind::Invoices)
        completeInvoice(checked, record, today);
    else if (kind == core::RecordKind::Readings) {
        if (auto done = checkReading(database, checked, record, typed, today); !done)
            return done.error();
    }
    return checked;
}

} // namespace services
