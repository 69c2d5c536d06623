#pragma once

#include "core/clock.h"
#include "core/id.h"
#include "data/world_store.h"
#include "services/journal.h"
#include "services/mail/mail_sender.h"
#include "support/engines.h"

#include <QSignalSpy>

namespace tests {

// Two customers with mailboxes and one who has not activated her account, on the engine of the row.
// Marie (account 1): paid September, cancelled and replaced October, late October, unpaid November; variable
// tariff. Paul (account 2): one paid invoice; no contract. Both passwords: "Soleil-2026".
class SmallWorld final
{
public:
    explicit SmallWorld(const support::EnginePlace& place, QDate today = QDate(2026, 11, 10));

    data::WorldStore& store() { return *m_store; }
    services::Journal& journal() { return m_journal; }
    core::FixedClock& clock() { return m_clock; }
    const services::MailSender& mails() const { return *m_mails; }
    void execute(const QString& sql); // fails hard, saying why
    QString scalar(const QString& sql);
    // "event subject" of every journal line, oldest first.
    QStringList events();

    static constexpr core::AccountId kMarie{1};
    static constexpr core::AccountId kPaul{2};
    static constexpr core::SupplyPointId kMariesPoint{1};
    static inline const QString kPassword = QStringLiteral("Soleil-2026");

private:
    std::unique_ptr<data::WorldStore> m_store;
    services::Journal m_journal;
    core::FixedClock m_clock;
    std::unique_ptr<services::MailSender> m_mails;
};

} // namespace tests
