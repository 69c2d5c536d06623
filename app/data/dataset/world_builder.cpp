#include "data/dataset/world_builder.h"

#include "core/accounts/invitation.h"
#include "core/belgian_phone.h"
#include "core/clock.h"
#include "core/energy/advance.h"
#include "core/energy/billing.h"
#include "core/energy/invoice_numbers.h"
#include "core/energy/mandate_rules.h"
#include "core/format.h"
#include "data/dataset/dataset.h"
#include "data/dataset/meter_history.h"
#include "data/dataset/relative_date.h"
#include "data/dataset/world_texts.h"
#include "data/dataset/yearly_history.h"
#include "data/mail/mail_codes.h"

#include <QCryptographicHash>
#include <QSet>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace data {
namespace {

constexpr int kMandateCheckDays = 3; // from the arrival of a mandate to its start
using core::billing::kIssueDay;
constexpr int kLastDayForThe25th = 22; // later in the month, the newest invoice moves
constexpr int kIssuedBefore = 10; // days before the reset, then
constexpr int kCorrectedAfter = 4; // days from a wrong invoice to the one that replaces it
constexpr int kCorrectedSeries = 500; // added to the supply point's series for what comes second

// 31 482 076, whose groups stay on one line.
QString grouped(const QJsonValue& number)
{
    return number.toString().replace(u' ', QChar(0x00A0));
}

core::MeterKind meterKind(const QString& name)
{
    if (name == u"dayNight"_s)
        return core::MeterKind::DayNight;
    return name == u"smart"_s ? core::MeterKind::Smart : core::MeterKind::Single;
}

core::PostalAddress addressFrom(const QJsonObject& object)
{
    return {object[u"street"_s].toString(), object[u"number"_s].toString(), object[u"box"_s].toString(),
        object[u"postcode"_s].toString(), object[u"city"_s].toString()};
}

core::ContractStatus contractStatus(const QString& name)
{
    if (name == u"suspended"_s)
        return core::ContractStatus::Suspended;
    return name == u"closed"_s ? core::ContractStatus::Closed : core::ContractStatus::Active;
}

// The invoice with its numbers and its dates.
core::Invoice issued(core::Invoice invoice, int series, QDate day)
{
    invoice.reference = core::billing::invoiceReference(day, series);
    invoice.communication = core::billing::communicationOf(day, series);
    invoice.issuedOn = day;
    invoice.dueOn = core::billing::dueOn(day);
    return invoice;
}

// Writes everything of one supply point into the world.
class StoryBuilder final
{
public:
    StoryBuilder(const Dataset& dataset, WorldContent& world, const QJsonObject& object, const core::Ean& ean,
        core::SupplyPointId id)
        : m_dataset(dataset)
        , m_world(world)
        , m_object(object)
        , m_ean(ean)
        , m_id(id)
        , m_series(object[u"series"_s].toInt())
        , m_history(meterHistory(object, world.day))
    {
    }

    void build(bool hasStory)
    {
        addPersona(hasStory);
        addAccount();
        addInvitation();
        addContracts();
        addReadings();
        addMandates();
        addInvoices();
        addRequests();
        addMails();
        addTexts();
        addSignIns();
    }

private:
    void addPersona(bool hasStory);
    void addAccount();
    void addInvitation();
    void addContracts();
    void addReadings();
    void addInvoices();
    void addInvoice(const ClosedMonth& month, const core::Contract& contract);
    void addYearly(const core::Contract& contract, core::Money firstAdvance);
    core::Invoice settled(core::Invoice invoice, int monthsBefore) const;
    int monthsBefore(QDate month) const;
    core::Invoice rightInvoice(const ClosedMonth& month, const core::Contract& contract) const;
    void addRequests();
    void addRequest(const QJsonObject& object);
    void addMandates();
    void addMails();
    void addTexts();
    void addSignIns();

    const core::Contract* contractFor(QDate month) const;
    const core::Invoice* invoiceIssued(int monthsBefore) const;
    QDate issueDay(QDate month) const;
    QDate paidOn(const core::Invoice& invoice) const;
    QDateTime moment(const QJsonObject& object) const;
    QString text(const QJsonValue& value) const;
    std::optional<QString> place(const QString& word, int number) const;
    QString titledName() const;

    const Dataset& m_dataset;
    WorldContent& m_world;
    const QJsonObject m_object;
    const core::Ean m_ean;
    const core::SupplyPointId m_id;
    const int m_series;
    const QList<ClosedMonth> m_history;
    QList<core::Contract> m_contracts;
    QList<core::Money> m_firstAdvances; // of each contract
    QList<core::Invoice> m_invoices;
    QDate m_debitedSince; // of the active mandate; invalid without one
};

void StoryBuilder::addPersona(bool hasStory)
{
    const QJsonObject meter = m_object[u"meter"_s].toObject();
    const QJsonObject holder = m_object[u"holder"_s].toObject();
    const QJsonObject account = m_object[u"account"_s].toObject();
    m_world.personas.append(
        {.supplyPoint = {.id = m_id,
             .ean = m_ean,
             .meterNumber = grouped(meter[u"number"_s]),
             .meterKind = meterKind(meter[u"kind"_s].toString()),
             .title
             = holder[u"title"_s].toString() == u"madame"_s ? core::Title::Madame : core::Title::Monsieur,
             .firstName = holder[u"firstName"_s].toString(),
             .lastName = holder[u"lastName"_s].toString(),
             .address = addressFrom(m_object[u"address"_s].toObject())},
            .position = static_cast<int>(m_id.value()),
            .hasStory = hasStory,
            .story = m_object[u"story"_s].toString(),
            .email = account[u"email"_s].toString(),
            .password = account[u"password"_s].toString(),
            .hasAccount = account[u"registered"_s].toBool()});
}

void StoryBuilder::addAccount()
{
    const QJsonObject object = m_object[u"account"_s].toObject();
    if (!object[u"registered"_s].toBool())
        return;
    AccountRow row;
    row.account.id = core::AccountId(m_world.accounts.size() + 1);
    row.account.supplyPoint = m_id;
    row.account.email = object[u"email"_s].toString();
    row.account.clientNumber = grouped(m_object[u"clientNumber"_s]);
    row.account.billingAddress = object.contains(u"billingAddress"_s)
        ? addressFrom(object[u"billingAddress"_s].toObject())
        : m_world.personas.constLast().supplyPoint.address;
    if (const auto phone = core::BelgianPhone::fromText(object[u"phone"_s].toString()))
        row.account.phone = phone->digits();
    row.account.contact = object[u"contact"_s].toString() == u"phone"_s ? core::ContactPreference::Phone
                                                                        : core::ContactPreference::Email;
    row.account.language = core::languageFromCode(object[u"language"_s].toString());
    row.passwordHash = object[u"passwordHash"_s].toString();
    row.createdAt = belgianTime(relativeDate(object[u"created"_s].toObject(), m_world.day), QTime(7, 5));
    m_world.accounts.append(row);
}

// Code and salt follow from the EAN alone: every reset gives the same letter again, so that a letter printed
// for one day opens the space of the next day too.
void StoryBuilder::addInvitation()
{
    if (m_world.personas.constLast().hasAccount)
        return;
    const auto drawn = [this](const QString& what) {
        return QCryptographicHash::hash((what + m_ean.digits()).toLatin1(), QCryptographicHash::Sha256);
    };
    constexpr qsizetype kSaltBytes = 16;
    const auto code
        = core::ActivationCode::fromNumber(qFromBigEndian<quint64>(drawn(u"code:"_s).constData()));
    const QDateTime madeAt = belgianTime(m_world.day, QTime(6, 0));
    m_world.invitations.append({m_world.invitations.size() + 1, m_id, code,
        drawn(u"salt:"_s).left(kSaltBytes), madeAt, core::movedByDays(madeAt, core::kInvitationDays)});
}

void StoryBuilder::addContracts()
{
    QSet<QString> taken;
    for (const QJsonValue& value : m_object[u"contracts"_s].toArray()) {
        const QJsonObject object = value.toObject();
        core::Contract contract;
        contract.id = core::ContractId(m_world.contracts.size() + 1);
        contract.supplyPoint = m_id;
        contract.offerName = object[u"offer"_s].toString();
        contract.startsOn = relativeDate(object[u"start"_s].toObject(), m_world.day);
        contract.standingCharge = core::Money::fromCents(object[u"standingChargeCents"_s].toInteger());
        contract.status = contractStatus(object[u"status"_s].toString());
        if (object[u"tariff"_s].toString() == u"variable"_s) {
            contract.tariff = core::TariffKind::Variable;
            contract.price = core::billing::variablePrice(m_world.day.month());
        } else {
            contract.price = core::EnergyPrice::fromMicroEuro(object[u"priceMicroEuro"_s].toInteger());
            contract.fixedUntil = contract.startsOn.addMonths(object[u"fixedMonths"_s].toInt()).addDays(-1);
        }
        if (object[u"billing"_s].toString() == u"yearly"_s) {
            contract.billing = core::BillingMode::Yearly;
            contract.statementMonth = m_world.day.addMonths(-object[u"statementMonthsAgo"_s].toInt()).month();
        }
        const QString form = u"CTR-%1-%2"_s.arg(contract.startsOn.year());
        contract.reference = form.arg(m_series, 4, 10, QChar(u'0'));
        if (taken.contains(contract.reference))
            contract.reference = form.arg(m_series + kCorrectedSeries, 4, 10, QChar(u'0'));
        taken.insert(contract.reference);
        m_contracts.append(contract);
        m_firstAdvances.append(core::Money::fromCents(object[u"advanceCents"_s].toInteger()));
        m_world.contracts.append(contract);
    }
}

void StoryBuilder::addReadings()
{
    const auto add = [this](QDate day, const Indices& at) {
        core::Reading reading;
        reading.id = core::ReadingId(m_world.readings.size() + 1);
        reading.supplyPoint = m_id;
        reading.readOn = day;
        reading.day = at.day;
        reading.night = at.night;
        reading.injectionDay = at.injectionDay;
        reading.injectionNight = at.injectionNight;
        m_world.readings.append(reading);
    };
    if (m_history.isEmpty())
        return;
    add(m_history.constFirst().month.addDays(-1), m_history.constFirst().before);
    for (const ClosedMonth& month : m_history)
        add(month.month.addMonths(1).addDays(-1), month.after);
}

// The contract in force during the whole month: the last one that began before it.
const core::Contract* StoryBuilder::contractFor(QDate month) const
{
    const core::Contract* found = nullptr;
    for (const core::Contract& contract : m_contracts) {
        if (contract.startsOn <= month && (!found || contract.startsOn >= found->startsOn))
            found = &contract;
    }
    return found;
}

void StoryBuilder::addInvoices()
{
    for (const ClosedMonth& month : m_history) {
        const core::Contract* contract = contractFor(month.month);
        if (contract && contract->billing == core::BillingMode::Monthly)
            addInvoice(month, *contract);
    }
    for (qsizetype i = 0; i < m_contracts.size(); ++i) {
        if (m_contracts.at(i).billing == core::BillingMode::Yearly)
            addYearly(m_contracts.at(i), m_firstAdvances.at(i));
    }
    for (core::Invoice& invoice : m_invoices) {
        invoice.id = core::InvoiceId(m_world.invoices.size() + 1);
        m_world.invoices.append(invoice);
    }
}

// The day an invoice of that month is issued.
QDate StoryBuilder::issueDay(QDate month) const
{
    const QDate today = m_world.day;
    if (month.year() != today.year() || month.month() != today.month())
        return month.addDays(kIssueDay - 1);
    if (today.day() > kLastDayForThe25th)
        return today.addDays(-kIssuedBefore);
    return month.addDays(qMin(kIssueDay, today.day()) - 1);
}

// The day the bank takes it; without a mandate one to five days before the due date. Never in the future.
QDate StoryBuilder::paidOn(const core::Invoice& invoice) const
{
    if (core::mandates::isDebited(invoice.dueOn, m_debitedSince))
        return core::mandates::debitDay(invoice.dueOn);
    const int early = static_cast<int>(drawnNumber(m_ean.digits(), invoice.periodFrom, 4) % 5) + 1;
    return qMin(invoice.dueOn.addDays(-early), m_world.day);
}

// The month's invoice as it should be, before it gets its number.
core::Invoice StoryBuilder::rightInvoice(const ClosedMonth& month, const core::Contract& contract) const
{
    core::Invoice invoice;
    invoice.supplyPoint = m_id;
    invoice.periodFrom = month.month;
    invoice.periodTo = month.month.addMonths(1).addDays(-1);
    invoice.kWh = month.kWh;
    invoice.indexFrom = month.before.day;
    invoice.indexTo = month.after.day;
    invoice.tariff = contract.tariff;
    invoice.standingCharge = contract.standingCharge;
    invoice.price = core::billing::priceOf(contract, invoice.periodTo);
    invoice.total = core::billing::total(invoice.kWh, invoice.price, invoice.standingCharge);
    return invoice;
}

int StoryBuilder::monthsBefore(QDate month) const
{
    return (m_world.day.year() - month.year()) * 12 + m_world.day.month() - month.month();
}

// Paid, unless the story says otherwise. With a mandate nothing is paid before the bank takes it, and nothing
// is left unpaid after.
core::Invoice StoryBuilder::settled(core::Invoice invoice, int monthsBefore) const
{
    if (invoice.status == core::InvoiceStatus::ToRefund) {
        const QDate day = invoice.issuedOn.addDays(core::advances::kRefundAfter);
        if (day <= m_world.day) {
            invoice.status = core::InvoiceStatus::Paid;
            invoice.paidOn = day;
        }
        return invoice;
    }
    const bool isPaid = core::mandates::isDebited(invoice.dueOn, m_debitedSince)
        ? core::mandates::debitDay(invoice.dueOn) <= m_world.day
        : !m_object[u"unpaidMonths"_s].toArray().contains(monthsBefore);
    if (isPaid) {
        invoice.status = core::InvoiceStatus::Paid;
        invoice.paidOn = paidOn(invoice);
    }
    return invoice;
}

void StoryBuilder::addYearly(const core::Contract& contract, core::Money firstAdvance)
{
    const QDate thisMonth(m_world.day.year(), m_world.day.month(), 1);
    const YearlyHistory yearly = yearlyHistory(
        contract, firstAdvance, m_history, thisMonth, [this](const core::Invoice& invoice, QDate month) {
            return settled(issued(invoice, m_series, issueDay(month)), monthsBefore(month));
        });
    m_invoices += yearly.invoices;
    for (const core::AdvanceTerms& terms : yearly.terms)
        m_world.advances.append({m_world.advances.size() + 1, m_id, terms});
}

void StoryBuilder::addInvoice(const ClosedMonth& month, const core::Contract& contract)
{
    const QDate issueMonth = month.month.addMonths(1);
    const int before = monthsBefore(issueMonth);
    core::Invoice right = rightInvoice(month, contract);
    int series = m_series;
    QDate issuedOn = issueDay(issueMonth);
    for (const QJsonValue& value : m_object[u"replacedInvoices"_s].toArray()) {
        if (value[u"monthsBefore"_s].toInt() != before)
            continue;
        core::Invoice wrong = right;
        wrong.kWh = value[u"wrongKWh"_s].toInteger();
        wrong.indexTo = right.indexTo + wrong.kWh - right.kWh;
        wrong.total = core::billing::total(wrong.kWh, wrong.price, wrong.standingCharge);
        wrong.status = core::InvoiceStatus::Cancelled;
        series = m_series + kCorrectedSeries;
        wrong.replacedBy = core::billing::invoiceReference(issueMonth, series);
        m_invoices.append(issued(wrong, m_series, issuedOn));
        issuedOn = issuedOn.addDays(kCorrectedAfter);
    }
    m_invoices.append(settled(issued(right, series, issuedOn), before));
}

// The invoice issued so many months before the reset; the right one where one was replaced.
const core::Invoice* StoryBuilder::invoiceIssued(int monthsBefore) const
{
    const QDate month = QDate(m_world.day.year(), m_world.day.month(), 1).addMonths(-monthsBefore);
    for (const core::Invoice& invoice : m_invoices) {
        const bool thatMonth
            = invoice.issuedOn.year() == month.year() && invoice.issuedOn.month() == month.month();
        if (thatMonth && invoice.status != core::InvoiceStatus::Cancelled)
            return &invoice;
    }
    return nullptr;
}

QDateTime StoryBuilder::moment(const QJsonObject& object) const
{
    QDate day = m_world.day.addDays(-object[u"daysBefore"_s].toInt());
    if (object.contains(u"issueOf"_s)) {
        if (const core::Invoice* invoice = invoiceIssued(object[u"issueOf"_s].toInt()))
            day = qMin(invoice->issuedOn.addDays(object[u"plusDays"_s].toInt()), m_world.day);
    }
    return belgianTime(day, QTime::fromString(object[u"time"_s].toString(), u"HH:mm"_s));
}

QString StoryBuilder::titledName() const
{
    const core::SupplyPoint& point = m_world.personas.constLast().supplyPoint;
    return (point.title == core::Title::Madame ? u"Madame "_s : u"Monsieur "_s) + point.lastName;
}

std::optional<QString> StoryBuilder::place(const QString& word, int number) const
{
    const core::Format format(core::Language::French);
    if (word == u"button"_s)
        return QString(core::kButtonPlace);
    if (word == u"name"_s)
        return titledName();
    if (word == u"ean"_s)
        return m_ean.grouped();
    if (word == u"date"_s)
        return format.date(m_world.day.addDays(-number));

    const QDate month = QDate(m_world.day.year(), m_world.day.month(), 1).addMonths(-number);
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

QString StoryBuilder::text(const QJsonValue& value) const
{
    return withPlaces(
        value.toString(), [this](const QString& word, int number) { return place(word, number); });
}

void StoryBuilder::addRequests()
{
    for (const QJsonValue& value : m_object[u"requests"_s].toArray())
        addRequest(value.toObject());
}

void StoryBuilder::addRequest(const QJsonObject& object)
{
    RequestRow request;
    request.id = m_world.requests.size() + 1;
    request.supplyPoint = m_id;
    request.kind = object[u"kind"_s].toString();
    request.subject = text(object[u"subject"_s]);
    request.status = object[u"status"_s].toString();
    for (const QJsonValue& value : object[u"messages"_s].toArray()) {
        RequestMessageRow message;
        message.id = m_world.requestMessages.size() + 1;
        message.supplyPoint = m_id;
        message.request = request.id;
        message.fromClient = value[u"from"_s].toString() == u"client"_s;
        message.authorName
            = message.fromClient ? m_world.personas.constLast().supplyPoint.fullName() : u"Electruc"_s;
        message.body = text(value[u"text"_s]);
        message.writtenAt = moment(value[u"at"_s].toObject());
        message.read = !value[u"unread"_s].toBool();
        for (const QJsonValue& attached : value[u"attachments"_s].toArray()) {
            const QString file = attached[u"document"_s].toString();
            m_world.attachments.append({m_world.attachments.size() + 1, m_id, message.id, file,
                m_dataset.documentType(file), m_dataset.document(file)});
        }
        if (!request.openedAt.isValid())
            request.openedAt = message.writtenAt;
        if (request.status == u"closed"_s)
            request.closedAt = message.writtenAt;
        m_world.requestMessages.append(message);
    }
    request.reference = u"D-%1-%2"_s.arg(request.openedAt.date().year())
                            .arg(object[u"number"_s].toInt(), 3, 10, QChar(u'0'));
    m_world.requests.append(request);
}

void StoryBuilder::addMandates()
{
    int number = 1;
    for (const QJsonValue& value : m_object[u"mandates"_s].toArray()) {
        MandateRow mandate;
        mandate.id = m_world.mandates.size() + 1;
        mandate.supplyPoint = m_id;
        mandate.reference = core::mandates::reference(m_object[u"clientNumber"_s].toString(), number);
        mandate.accountHolder = m_world.personas.constLast().supplyPoint.fullName();
        mandate.iban = value[u"iban"_s].toString();
        mandate.status = value[u"status"_s].toString();
        mandate.signedOn = relativeDate(value[u"submitted"_s].toObject(), m_world.day);
        mandate.submittedAt = belgianTime(mandate.signedOn, QTime(10, 12));
        mandate.flaws = value[u"flaw"_s].toString();
        mandate.note = text(value[u"note"_s]);
        mandate.toCheck = mandate.status == u"waiting"_s;
        mandate.documentName = value[u"document"_s].toString();
        mandate.document = m_dataset.document(mandate.documentName);
        if (mandate.status == u"active"_s) {
            mandate.activeOn = qMin(mandate.signedOn.addDays(kMandateCheckDays), m_world.day);
            mandate.firstDebitOn = core::mandates::firstDebit(mandate.activeOn, {});
            m_debitedSince = mandate.activeOn;
        }
        if (mandate.status == u"refused"_s)
            mandate.reference
                = core::mandates::refusedReference(mandate.reference, core::MandateId(mandate.id));
        else
            ++number;
        m_world.mandates.append(mandate);
    }
}

void StoryBuilder::addMails()
{
    for (const QJsonValue& value : m_object[u"mails"_s].toArray()) {
        const core::Invoice* invoice
            = value[u"invoice"_s].isDouble() ? invoiceIssued(value[u"invoice"_s].toInt()) : nullptr;
        core::Mail mail;
        mail.id = core::MailId(m_world.mails.size() + 1);
        mail.mailbox = m_id;
        mail.folder = mailFolderOf(value[u"folder"_s].toString(u"inbox"_s));
        mail.senderName = value[u"fromName"_s].toString();
        mail.senderAddress = value[u"fromAddress"_s].toString();
        mail.recipient = value[u"toAddress"_s].toString(m_world.personas.constLast().email);
        mail.subject = text(value[u"subject"_s]);
        mail.body = text(value[u"body"_s]);
        mail.actionLabel = value[u"actionLabel"_s].toString();
        mail.actionUrl = value[u"actionUrl"_s].toString();
        mail.fraud = value[u"fraud"_s].toBool();
        for (const QJsonValue& clue : value[u"clues"_s].toArray())
            mail.clues.append(text(clue));
        mail.read = value[u"read"_s].toBool();
        mail.invoiceReference = invoice ? invoice->reference : QString();
        mail.sentAt = moment(value[u"at"_s].toObject());
        m_world.mails.append(mail);
    }
}

void StoryBuilder::addTexts()
{
    for (const QJsonValue& value : m_object[u"texts"_s].toArray()) {
        core::TextMessage sms;
        sms.id = core::TextId(m_world.texts.size() + 1);
        sms.phone = m_id;
        sms.sender = value[u"from"_s].toString();
        sms.body = text(value[u"body"_s]);
        sms.fraud = value[u"fraud"_s].toBool();
        for (const QJsonValue& clue : value[u"clues"_s].toArray())
            sms.clues.append(text(clue));
        sms.read = value[u"read"_s].toBool();
        sms.sentAt = moment(value[u"at"_s].toObject());
        m_world.texts.append(sms);
    }
}

void StoryBuilder::addSignIns()
{
    for (const QJsonValue& value : m_object[u"signIns"_s].toArray()) {
        m_world.signIns.append({m_world.signIns.size() + 1, m_id, m_world.personas.constLast().email,
            value[u"device"_s].toString(), value[u"accepted"_s].toBool(true), moment(value.toObject())});
    }
}

} // namespace

WorldContent buildWorld(const Dataset& dataset, QDate day, const RoomPeople& people)
{
    WorldContent world;
    world.day = day;
    const auto add = [&](const QJsonObject& object, core::SupplyPointId id, bool hasStory) {
        if (const auto ean = core::Ean::fromText(object[u"ean"_s].toString()))
            StoryBuilder(dataset, world, object, *ean, id).build(hasStory);
    };
    const auto addAll = [&](const QJsonArray& supplyPoints, bool hasStory) {
        for (const QJsonValue& value : supplyPoints) {
            QJsonObject object = value.toObject();
            const QJsonObject changed = people.changed.value(object[u"ean"_s].toString());
            for (auto it = changed.begin(); it != changed.end(); ++it)
                object[it.key()] = it.value();
            add(object, core::SupplyPointId(world.personas.size() + 1), hasStory);
        }
    };
    addAll(dataset.personas(), true);
    addAll(dataset.otherSupplyPoints(), false);
    for (const RoomPeople::Added& person : people.added)
        add(person.story, person.supplyPoint, false);
    return world;
}

} // namespace data
