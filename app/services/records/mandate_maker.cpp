#include "services/records/mandate_maker.h"

#include "core/text.h"
#include "data/accounts/account_repository.h"
#include "data/world_store.h"
#include "services/energy/mandate_service.h"
#include "services/mail/mail_sender.h"

using namespace Qt::StringLiterals;

namespace services {
namespace {

core::MandateEntry entryOf(const core::MandateForm& form, const QHash<QString, QString>& typed)
{
    core::MandateEntry entry;
    const QString holder = core::cleaned(typed.value(u"holder"_s));
    entry.holder = holder.isEmpty() ? form.supplyPoint.fullName() : holder;
    entry.street = form.supplyPoint.address.firstLine();
    entry.city = form.supplyPoint.address.secondLine();
    entry.iban = typed.value(u"iban"_s);
    entry.bic = typed.value(u"bic"_s);
    entry.signedAt = typed.value(u"signedAt"_s);
    entry.signedOn = typed.value(u"signedOn"_s);
    entry.signature = form.supplyPoint.fullName();
    entry.reference = form.reference;
    return entry;
}

} // namespace

core::Result<MadeRecord> makeMandate(data::WorldStore& world, Journal& journal, const core::Clock& clock,
    const MandatePapers& papers, core::SupplyPointId person, const QHash<QString, QString>& typed)
{
    const auto account = data::AccountRepository(world.database()).ofSupplyPoint(person);
    if (!account)
        return account.error();
    if (!account->has_value())
        return core::Error{core::ErrorCode::NotFound, u"no account of %1"_s.arg(person.value())};
    const core::AccountId customer = account->value().id;
    const MailSender mails(world, clock);
    MandateService mandates(world, journal, clock, papers.reader, mails);
    const auto form = mandates.form(customer);
    if (!form)
        return form.error();
    const core::MandateEntry entry = entryOf(*form, typed);
    const auto errors = mandates.checkPage(customer, entry);
    if (!errors)
        return errors.error();
    MadeRecord made;
    made.errors = *errors;
    if (!made.errors.isEmpty())
        return made;
    const auto page = papers.write(*form, entry);
    if (!page)
        return page.error();
    const auto outcome = mandates.deposit(customer, page->name, page->content);
    if (!outcome)
        return outcome.error();
    const auto* mandate = std::get_if<core::Mandate>(&*outcome);
    if (!mandate)
        return core::Error{core::ErrorCode::InvalidInput, u"a page of ours that may not be sent"_s};
    made.id = mandate->id.value();
    return made;
}

} // namespace services
