#include "browser/network_conditions.h"

namespace browser {

void NetworkConditions::setConnection(Connection connection)
{
    if (m_connection == connection)
        return;
    m_connection = connection;
    Q_EMIT changed();
}

void NetworkConditions::setSiteDown(const QString& host, bool down)
{
    if (isSiteDown(host) == down)
        return;
    if (down)
        m_sitesDown.insert(host);
    else
        m_sitesDown.remove(host);
    Q_EMIT changed();
}

} // namespace browser
