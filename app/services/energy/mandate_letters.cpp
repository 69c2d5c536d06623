#include "services/energy/mandate_letters.h"

#include "core/event_names.h"
#include "data/energy/invoice_repository.h"
#include "data/energy/mandate_repository.h"
#include "data/world_store.h"
#include "services/journal.h"
#include "services/mail/mail_sender.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace services {
namespace {

constexpr qsizetype kShownDigits = 4;

} // namespace

core::Error absentMandate(core::MandateId id)
{
    return {core::ErrorCode::NotFound, u"no mandate %1 of this customer"_s.arg(id.value())};
}

QString subjectOf(const core::Mandate& mandate)
{
    return QString::number(mandate.id.value());
}

QJsonObject attributesOf(const core::Mandate& mandate)
{
    QJsonArray flaws;
    for (const core::MandateFlaw flaw : mandate.flaws)
        flaws.append(core::mandates::codeOf(flaw));
    return {{u"reference"_s, mandate.reference}, {u"iban"_s, mandate.iban},
        {u"document"_s, mandate.documentName}, {u"toCheck"_s, mandate.toCheck}, {u"flaws"_s, flaws}};
}

QString shownAccount(const core::Mandate& mandate)
{
    return mandate.iban.isEmpty() ? u"••••"_s : mandate.iban.last(kShownDigits);
}

core::Result<QDate> firstDebitOf(data::WorldStore& world, QDate today, core::SupplyPointId supplyPoint)
{
    auto invoices = data::InvoiceRepository(world.database()).ofSupplyPoint(supplyPoint);
    if (!invoices)
        return invoices.error();
    QList<QDate> dueDays;
    for (const core::Invoice& invoice : invoices.value()) {
        if (invoice.status == core::InvoiceStatus::ToPay)
            dueDays.append(invoice.dueOn);
    }
    return core::mandates::firstDebit(today, dueDays);
}

core::Result<void> stopMandate(
    data::WorldStore& world, JournalledTransaction& useCase, core::Mandate& mandate, QDate day)
{
    const bool wasActive = mandate.status == core::MandateStatus::Active;
    mandate.status = core::MandateStatus::Stopped;
    mandate.endedOn = day;
    if (auto updated = data::MandateRepository(world.database()).update(mandate); !updated)
        return updated.error();
    return useCase.note(mandate.supplyPoint, core::events::kMandateStopped, subjectOf(mandate),
        {{u"reference"_s, mandate.reference}, {u"wasActive"_s, wasActive}});
}

core::Result<void> writeMandateMail(const MailSender& mails, const core::Mandate& mandate,
    const QString& templateId, const MailValues& values)
{
    MailOrder order;
    order.to = mandate.supplyPoint;
    order.templateId = templateId;
    order.values = values;
    if (auto sent = mails.send(order); !sent)
        return sent.error();
    return {};
}

} // namespace services
