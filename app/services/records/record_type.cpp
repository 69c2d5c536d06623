#include "services/records/record_type.h"

#include "core/belgian_day.h"
#include "core/ean.h"
#include "core/energy/reading_rules.h"
#include "core/format.h"
#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>

#include <array>

using namespace Qt::StringLiterals;

namespace services {
namespace {

constexpr int kLongestText = 120; // characters
constexpr int kLongestLongText = 2000;
constexpr qint64 kLargestNumber = 999'999'999;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(services::RecordType)
};

const core::Format& format()
{
    // A hundred thousand rows ask for it: each is made once.
    static const std::array formats{core::Format(core::Language::French), core::Format(core::Language::Dutch),
        core::Format(core::Language::German), core::Format(core::Language::English)};
    return formats[static_cast<std::size_t>(core::languageOf())];
}

QDate dayOf(const QVariant& stored)
{
    constexpr int kIsoDay = 10; // characters; an instant begins with its day
    return QDate::fromString(stored.toString().left(kIsoDay), Qt::ISODate);
}

QString instantText(const QVariant& stored)
{
    const QDateTime at = QDateTime::fromString(stored.toString(), Qt::ISODateWithMs);
    if (!at.isValid())
        return {};
    return format().date(core::belgianDay(at)) + u' ' + format().time(at);
}

// 84,75 € in units of which `scale` make a euro.
TypedValue readAmount(const QString& field, QString typed, int decimals)
{
    typed.remove(u'€').remove(u' ').remove(QChar(0x00A0)).replace(u',', u'.');
    const qsizetype point = typed.indexOf(u'.');
    const QString whole = point < 0 ? typed : typed.left(point);
    const QString part = point < 0 ? QString() : typed.mid(point + 1);
    const bool digits = !whole.isEmpty() && core::digitsOf(whole) == whole && core::digitsOf(part) == part
        && part.size() <= decimals;
    bool isNumber = false;
    const qint64 value = (whole + part.leftJustified(decimals, u'0')).toLongLong(&isNumber);
    if (!digits || !isNumber || value > kLargestNumber)
        return {{}, core::FieldError{field, core::Rule::NotANumber, {}}};
    return {value, std::nullopt};
}

TypedValue readNumber(const QString& field, QString typed)
{
    typed.remove(u' ').remove(QChar(0x00A0)).remove(u'.');
    bool isNumber = false;
    const qint64 value = typed.toLongLong(&isNumber);
    if (!isNumber || value < 0 || value > kLargestNumber)
        return {{}, core::FieldError{field, core::Rule::NotANumber, {}}};
    return {value, std::nullopt};
}

TypedValue readText(const QString& field, const QString& typed, int longest, bool keepLines)
{
    const QString text = core::cleaned(typed, keepLines);
    if (text.size() > longest)
        return {{}, core::FieldError{field, core::Rule::TooLong, {longest}}};
    return {text, std::nullopt};
}

} // namespace

const RecordChoice* RecordField::choice(const QString& code) const
{
    const auto found = std::find_if(
        choices.cbegin(), choices.cend(), [&code](const RecordChoice& one) { return one.code == code; });
    return found == choices.cend() ? nullptr : &*found;
}

QString RecordField::shown(const core::Record& record) const
{
    const QVariant value = record.values.value(id);
    const QString stored = value.toString();
    if (stored.isEmpty())
        return {};
    switch (kind) {
    case FieldKind::Number:
        return format().number(value.toLongLong());
    case FieldKind::Bytes:
        return format().fileSize(value.toLongLong());
    case FieldKind::Money:
        return format().money(core::Money::fromCents(value.toLongLong()));
    case FieldKind::Price:
        return format().price(core::EnergyPrice::fromMicroEuro(value.toLongLong()));
    case FieldKind::Day:
        return format().date(dayOf(value));
    case FieldKind::Month:
        return format().monthTitle(dayOf(value));
    case FieldKind::Instant:
        return instantText(value);
    case FieldKind::Choice: {
        const RecordChoice* word = choice(stored);
        return word ? word->label : stored;
    }
    case FieldKind::Ean: {
        const auto ean = core::Ean::fromText(stored);
        return ean ? ean->grouped() : stored;
    }
    case FieldKind::Text:
    case FieldKind::LongText:
        break;
    }
    return stored;
}

QString RecordField::typed(const core::Record& record) const
{
    return kind == FieldKind::Choice ? record.text(id) : shown(record);
}

TypedValue RecordField::read(const QString& text) const
{
    constexpr int kCents = 2;
    constexpr int kMicro = 6;
    if (rule)
        return rule(id, text);
    switch (kind) {
    case FieldKind::Number:
        return readNumber(id, text);
    case FieldKind::Money:
        return readAmount(id, text, kCents);
    case FieldKind::Price:
        return readAmount(id, text, kMicro);
    case FieldKind::Day: {
        const auto day = core::readDay(text);
        if (!day)
            return {{}, core::FieldError{id, core::Rule::NotADate, {}}};
        return {day->toString(Qt::ISODate), std::nullopt};
    }
    case FieldKind::Choice:
        if (!choice(text))
            return {{}, core::FieldError{id, core::Rule::Required, {}}};
        return {text, std::nullopt};
    case FieldKind::LongText:
        return readText(id, text, kLongestLongText, true);
    case FieldKind::Text:
    case FieldKind::Month:
    case FieldKind::Instant:
    case FieldKind::Ean:
    case FieldKind::Bytes:
        break;
    }
    return readText(id, text, kLongestText, false);
}

const RecordField* RecordType::field(const QString& id) const
{
    const auto found = std::find_if(
        fields.cbegin(), fields.cend(), [&id](const RecordField& one) { return one.id == id; });
    return found == fields.cend() ? nullptr : &*found;
}

QList<RecordField> RecordType::listed() const
{
    QList<RecordField> shown;
    std::copy_if(fields.cbegin(), fields.cend(), std::back_inserter(shown),
        [](const RecordField& one) { return one.is(RecordField::Listed); });
    return shown;
}

const ActionType* RecordType::action(RecordAction wanted) const
{
    const auto found = std::find_if(
        actions.cbegin(), actions.cend(), [wanted](const ActionType& one) { return one.action == wanted; });
    return found == actions.cend() ? nullptr : &*found;
}

QString RecordType::title(const core::Record& record) const
{
    const RecordField* own = field(titleField);
    const QString person = record.text(u"name"_s);
    const QString text = own ? own->shown(record) : QString();
    if (text.isEmpty() || titleField == "name"_L1)
        return person;
    return text + u", "_s + person;
}

QString RecordType::counted(qint64 count) const
{
    const int n = static_cast<int>(count);
    switch (kind) {
    case core::RecordKind::Clients:
        return Tr::tr("%n client(s)", nullptr, n);
    case core::RecordKind::SupplyPoints:
        return Tr::tr("%n compteur(s)", nullptr, n);
    case core::RecordKind::Contracts:
        return Tr::tr("%n contrat(s)", nullptr, n);
    case core::RecordKind::Invoices:
        return Tr::tr("%n facture(s)", nullptr, n);
    case core::RecordKind::Readings:
        return Tr::tr("%n relevé(s)", nullptr, n);
    case core::RecordKind::Requests:
        return Tr::tr("%n demande(s)", nullptr, n);
    case core::RecordKind::Attachments:
        return Tr::tr("%n pièce(s) jointe(s)", nullptr, n);
    case core::RecordKind::Mandates:
        return Tr::tr("%n domiciliation(s)", nullptr, n);
    case core::RecordKind::Messages:
        break;
    }
    return Tr::tr("%n message(s)", nullptr, n);
}

QString RecordType::chosen(qint64 count) const
{
    const int n = static_cast<int>(count);
    switch (kind) {
    case core::RecordKind::Clients:
        return Tr::tr("%n client(s) choisi(s)", nullptr, n);
    case core::RecordKind::SupplyPoints:
        return Tr::tr("%n compteur(s) choisi(s)", nullptr, n);
    case core::RecordKind::Contracts:
        return Tr::tr("%n contrat(s) choisi(s)", nullptr, n);
    case core::RecordKind::Invoices:
        return Tr::tr("%n facture(s) choisie(s)", nullptr, n);
    case core::RecordKind::Readings:
        return Tr::tr("%n relevé(s) choisi(s)", nullptr, n);
    case core::RecordKind::Requests:
        return Tr::tr("%n demande(s) choisie(s)", nullptr, n);
    case core::RecordKind::Attachments:
        return Tr::tr("%n pièce(s) jointe(s) choisie(s)", nullptr, n);
    case core::RecordKind::Mandates:
        return Tr::tr("%n domiciliation(s) choisie(s)", nullptr, n);
    case core::RecordKind::Messages:
        break;
    }
    return Tr::tr("%n message(s) choisi(s)", nullptr, n);
}

} // namespace services
