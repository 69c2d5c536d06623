#include "browser/sites.h"

namespace browser {

void Sites::add(Site& site)
{
    m_all.append(&site);
    m_listed.append(&site);
}

void Sites::addHidden(Site& site)
{
    m_all.append(&site);
}

QStringList Sites::hosts() const
{
    QStringList hosts;
    for (const Site* site : m_listed)
        hosts.append(site->host());
    return hosts;
}

Sites::Target Sites::find(const QUrl& url) const
{
    if (url.scheme() == kInternalScheme)
        return {byHost(QString(kInternalScheme)), u'/' + url.path(QUrl::PrettyDecoded)};
    const bool isWeb
        = url.scheme() == QLatin1StringView("https") && url.userInfo().isEmpty() && url.port() == -1;
    if (!isWeb)
        return {};
    return {byHost(url.host()), url.path(QUrl::PrettyDecoded)};
}

Site* Sites::byHost(const QString& host) const
{
    for (Site* site : m_all) {
        if (site->host() == host)
            return site;
    }
    return nullptr;
}

} // namespace browser
