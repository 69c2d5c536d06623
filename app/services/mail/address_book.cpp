#include "services/mail/address_book.h"

#include "core/email_address.h"
#include "core/event_names.h"
#include "core/text.h"
#include "data/mail/contact_repository.h"
#include "data/world_store.h"
#include "services/journal.h"

using namespace Qt::StringLiterals;

namespace services {

AddressBook::AddressBook(data::WorldStore& world, Journal& journal, const core::Clock& clock)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
{
}

core::Result<QList<core::MailContact>> AddressBook::contacts(core::SupplyPointId persona) const
{
    return data::ContactRepository(m_world.database()).all(persona);
}

core::Result<core::MailContact> AddressBook::contact(core::SupplyPointId persona, core::ContactId id) const
{
    const auto found = data::ContactRepository(m_world.database()).find(persona, id);
    if (!found)
        return found.error();
    if (!found.value())
        return core::Error{core::ErrorCode::NotFound, u"no contact %1"_s.arg(id.value())};
    return *found.value();
}

core::Result<core::FieldErrors> AddressBook::keep(
    core::SupplyPointId persona, const core::MailContact& contact)
{
    const QString name = core::cleaned(contact.name);
    const QString typed = core::cleaned(contact.address);
    const auto address = core::EmailAddress::fromText(typed);
    core::FieldErrors errors;
    if (name.isEmpty())
        errors.add(u"name"_s, core::Rule::Required);
    else if (name.size() > kLongestName)
        errors.add(u"name"_s, core::Rule::TooLong, {kLongestName});
    if (typed.isEmpty())
        errors.add(u"address"_s, core::Rule::Required);
    else if (!address)
        errors.add(u"address"_s, core::Rule::NotAnEmail, {typed});
    if (!errors.isEmpty())
        return errors;

    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    data::ContactRepository book(m_world.database());
    const auto same = book.byAddress(persona, address->text());
    if (!same)
        return same.error();
    if (same.value() && same.value()->id != contact.id) {
        errors.add(u"address"_s, core::Rule::AlreadyUsed);
        return errors;
    }
    core::MailContact tidy{contact.id, name, address->text()};
    if (contact.id.isValid()) {
        if (const auto known = this->contact(persona, contact.id); !known)
            return known.error();
        if (auto changed = book.change(tidy); !changed)
            return changed.error();
    } else {
        const auto id = book.add(persona, tidy);
        if (!id)
            return id.error();
        tidy.id = id.value();
    }
    const auto event = contact.id.isValid() ? core::events::kContactChanged : core::events::kContactAdded;
    if (auto noted = useCase->note(persona, event, tidy.address); !noted)
        return noted.error();
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    return errors;
}

core::Result<core::MailContact> AddressBook::remove(core::SupplyPointId persona, core::ContactId id)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    const auto known = contact(persona, id);
    if (!known)
        return known;
    if (auto removed = data::ContactRepository(m_world.database()).remove(id); !removed)
        return removed.error();
    if (auto noted = useCase->note(persona, core::events::kContactRemoved, known->address); !noted)
        return noted.error();
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    return known;
}

} // namespace services
