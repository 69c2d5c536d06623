#include "sites/lookalike/lookalike_site.h"

#include "sites/lookalike/lookalike_page.h"

using namespace Qt::StringLiterals;

namespace sites::lookalike {

namespace {

// Copies the supplier's sign-in page; the others only ask for money.
constexpr QLatin1StringView kSignInCopy{"electruc-clients.example"};

} // namespace

LookalikeSite::LookalikeSite(const QString& host, services::MailboxService& mailbox)
    : m_host(host)
{
    const auto make = [this, &mailbox](browser::Navigator& navigator, const browser::Parameters&) {
        return std::make_unique<LookalikePage>(navigator, mailbox, m_host, m_host == kSignInCopy);
    };
    // Whatever the address after the host.
    for (const QString& pattern : {u"/"_s, u"/{page}"_s, u"/{folder}/{page}"_s})
        m_router.add(pattern, browser::Access::Public, make);
}

const QStringList& LookalikeSite::hosts()
{
    static const QStringList hosts{QString(kSignInCopy), u"livraison-express.example"_s,
        u"electruc-remboursement.example"_s, u"verification-carte.example"_s};
    return hosts;
}

QString LookalikeSite::name() const
{
    return m_host == kSignInCopy ? u"Electruc"_s : m_host;
}

QString LookalikeSite::iconPath() const
{
    return m_host == kSignInCopy ? u":/logo/electruc-favicon.svg"_s : u":/logo/site-document.svg"_s;
}

} // namespace sites::lookalike
