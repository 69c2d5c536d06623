#include "sites/lookalike/lookalike_site.h"

#include "sites/lookalike/lookalike_page.h"

using namespace Qt::StringLiterals;

namespace sites::lookalike {

namespace {

// Copy the supplier's sign-in page; the others only ask for money.
const QStringList& signInCopies()
{
    static const QStringList hosts{u"electruc-clients.example"_s, u"electruc-paiement.example"_s};
    return hosts;
}

} // namespace

LookalikeSite::LookalikeSite(
    const QString& host, services::MailboxService& mailbox, const services::PhoneService& phone)
    : m_host(host)
{
    const auto make = [this, &mailbox, &phone](browser::Navigator& navigator, const browser::Parameters&) {
        return std::make_unique<LookalikePage>(
            navigator, mailbox, phone, m_host, signInCopies().contains(m_host));
    };
    // Whatever the address after the host.
    for (const QString& pattern : {u"/"_s, u"/{page}"_s, u"/{folder}/{page}"_s})
        m_router.add(pattern, browser::Access::Public, make);
}

const QStringList& LookalikeSite::hosts()
{
    static const QStringList hosts = signInCopies()
        + QStringList{u"livraison-express.example"_s, u"electruc-remboursement.example"_s,
            u"verification-carte.example"_s};
    return hosts;
}

QString LookalikeSite::name() const
{
    return signInCopies().contains(m_host) ? u"Electruc"_s : m_host;
}

QString LookalikeSite::iconPath() const
{
    return signInCopies().contains(m_host) ? u":/logo/electruc-favicon.svg"_s : u":/logo/site-document.svg"_s;
}

} // namespace sites::lookalike
