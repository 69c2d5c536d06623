#include "data/energy/mandate_repository.h"

#include "core/energy/mandate_rules.h"
#include "core/event_names.h"
#include "data/database.h"
#include "data/energy/energy_codes.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {
namespace {

const QString kSelect
    = u"select id, supply_point_id, reference, account_holder, iban, bic, status, way, signed_on, signed_at, "
      "submitted_at, to_check, flaws, note, document_name, active_on, first_debit_on, ended_on from mandates "_s;

core::Mandate fromRow(const Row& row)
{
    core::Mandate mandate;
    mandate.id = row.id<core::MandateId>("id"_L1);
    mandate.supplyPoint = row.id<core::SupplyPointId>("supply_point_id"_L1);
    mandate.reference = row.text("reference"_L1);
    mandate.accountHolder = row.text("account_holder"_L1);
    mandate.iban = row.text("iban"_L1);
    mandate.bic = row.text("bic"_L1);
    mandate.status = mandateStatusOf(row.text("status"_L1));
    mandate.way = mandateWayOf(row.text("way"_L1));
    mandate.signedOn = row.day("signed_on"_L1);
    mandate.signedAt = row.text("signed_at"_L1);
    mandate.submittedAt = row.instant("submitted_at"_L1);
    mandate.toCheck = row.boolean("to_check"_L1);
    mandate.flaws = core::mandates::flawsOf(row.text("flaws"_L1));
    mandate.note = row.text("note"_L1);
    mandate.documentName = row.text("document_name"_L1);
    mandate.activeOn = row.day("active_on"_L1);
    mandate.firstDebitOn = row.day("first_debit_on"_L1);
    mandate.endedOn = row.day("ended_on"_L1);
    return mandate;
}

void bindReading(Query& query, const core::Mandate& mandate)
{
    query.bind(":reference"_L1, mandate.reference)
        .bind(":holder"_L1, mandate.accountHolder)
        .bind(":iban"_L1, mandate.iban)
        .bind(":bic"_L1, mandate.bic)
        .bind(":status"_L1, codeOf(mandate.status))
        .bind(":signed_on"_L1, mandate.signedOn)
        .bind(":to_check"_L1, mandate.toCheck)
        .bind(":flaws"_L1, core::mandates::codesOf(mandate.flaws))
        .bind(":note"_L1, mandate.note)
        .bind(":active_on"_L1, mandate.activeOn)
        .bind(":first_debit_on"_L1, mandate.firstDebitOn)
        .bind(":ended_on"_L1, mandate.endedOn);
}

core::Result<bool> anyOf(Query& query)
{
    auto count = query.first([](const Row& row) { return row.number("total"_L1); });
    if (!count)
        return count.error();
    return count.value().value_or(0) > 0;
}

} // namespace

MandateRepository::MandateRepository(Database& database)
    : m_database(database)
{
}

core::Result<QList<core::Mandate>> MandateRepository::ofSupplyPoint(core::SupplyPointId supplyPoint)
{
    Query query(m_database, "mandate.ofSupplyPoint"_L1,
        kSelect + u"where supply_point_id = :supply_point order by submitted_at desc, id desc"_s);
    return query.bind(":supply_point"_L1, supplyPoint).all(&fromRow);
}

core::Result<std::optional<core::Mandate>> MandateRepository::byId(core::MandateId id)
{
    Query query(m_database, "mandate.byId"_L1, kSelect + u"where id = :id"_s);
    return query.bind(":id"_L1, id).first(&fromRow);
}

core::Result<std::optional<core::Mandate>> MandateRepository::activeOf(core::SupplyPointId supplyPoint)
{
    Query query(m_database, "mandate.activeOf"_L1,
        kSelect + u"where supply_point_id = :supply_point and status = 'active' order by id desc"_s);
    return query.bind(":supply_point"_L1, supplyPoint).first(&fromRow);
}

core::Result<QList<core::Mandate>> MandateRepository::allActive()
{
    Query query(m_database, "mandate.allActive"_L1, kSelect + u"where status = 'active' order by id"_s);
    return query.all(&fromRow);
}

core::Result<core::MandateId> MandateRepository::add(const core::Mandate& mandate, const QByteArray& document)
{
    Query query(m_database, "mandate.add"_L1,
        u"insert into mandates (supply_point_id, reference, account_holder, iban, bic, status, way, "
        "signed_on, signed_at, submitted_at, to_check, flaws, note, document, document_name, active_on, "
        "first_debit_on, ended_on) values (:supply_point, :reference, :holder, :iban, :bic, :status, :way, "
        ":signed_on, :signed_at, :submitted_at, :to_check, :flaws, :note, :document, :document_name, "
        ":active_on, :first_debit_on, :ended_on) returning id"_s);
    bindReading(query, mandate);
    query.bind(":supply_point"_L1, mandate.supplyPoint)
        .bind(":way"_L1, codeOf(mandate.way))
        .bind(":signed_at"_L1, mandate.signedAt)
        .bind(":submitted_at"_L1, mandate.submittedAt)
        .bind(":document"_L1, document)
        .bind(":document_name"_L1, mandate.documentName);
    return query.runReturningId<core::MandateId>();
}

core::Result<void> MandateRepository::update(const core::Mandate& mandate)
{
    Query query(m_database, "mandate.update"_L1,
        u"update mandates set reference = :reference, account_holder = :holder, iban = :iban, bic = :bic, "
        "status = :status, signed_on = :signed_on, to_check = :to_check, flaws = :flaws, note = :note, "
        "active_on = :active_on, first_debit_on = :first_debit_on, ended_on = :ended_on where id = :id"_s);
    bindReading(query, mandate);
    return query.bind(":id"_L1, mandate.id).run();
}

core::Result<std::optional<QByteArray>> MandateRepository::document(
    core::SupplyPointId supplyPoint, core::MandateId id)
{
    Query query(m_database, "mandate.document"_L1,
        u"select document from mandates where supply_point_id = :supply_point and id = :id and "
        "document_name <> ''"_s);
    query.bind(":supply_point"_L1, supplyPoint).bind(":id"_L1, id);
    return query.first([](const Row& row) { return row.bytes("document"_L1); });
}

core::Result<MandateRepository::FormTraces> MandateRepository::formTraces(
    core::SupplyPointId supplyPoint, const QString& source, const QDateTime& since)
{
    // A source never holds a wildcard of LIKE.
    const QString filledIn = source + u"?%"_s;
    const QDateTime from = since.isValid() ? since : QDateTime(QDate(1970, 1, 1), QTime(), Qt::UTC);
    const auto kept = [&](const QString& pattern) {
        Query query(m_database, "mandate.formKept"_L1,
            u"select count(*) as total from files where supply_point_id = :supply_point and "
            "saved_at > :since and source like :pattern"_s);
        query.bind(":supply_point"_L1, supplyPoint).bind(":since"_L1, from).bind(":pattern"_L1, pattern);
        return anyOf(query);
    };
    const auto printed = [&](const QString& pattern) {
        Query query(m_database, "mandate.formPrinted"_L1,
            u"select count(*) as total from journal where supply_point_id = :supply_point and "
            "at > :since and event = :event and subject like :pattern"_s);
        query.bind(":supply_point"_L1, supplyPoint)
            .bind(":since"_L1, from)
            .bind(":event"_L1, QString(core::events::kDocumentPrinted))
            .bind(":pattern"_L1, pattern);
        return anyOf(query);
    };
    FormTraces traces;
    for (auto& [pattern, found] : {std::pair<QString, bool*>{source, &traces.downloaded},
             std::pair<QString, bool*>{filledIn, &traces.filledIn}}) {
        const auto inFiles = kept(pattern);
        if (!inFiles)
            return inFiles.error();
        const auto onPaper = printed(pattern);
        if (!onPaper)
            return onPaper.error();
        *found = inFiles.value() || onPaper.value();
    }
    traces.downloaded = traces.downloaded || traces.filledIn;
    return traces;
}

} // namespace data
