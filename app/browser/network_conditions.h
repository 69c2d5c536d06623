#pragma once

#include <QObject>
#include <QSet>
#include <QString>

#include <chrono>

namespace browser {

enum class Connection { Normal, Slow, Offline };

// The simulated connection of this machine. It applies to every site and to none of the browser's own pages.
class NetworkConditions final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    Connection connection() const { return m_connection; }
    void setConnection(Connection connection);

    bool isSiteDown(const QString& host) const { return m_sitesDown.contains(host); }
    void setSiteDown(const QString& host, bool down);

    // How long a page takes to come while the connection is slow.
    std::chrono::milliseconds delay() const { return m_delay; }
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }

Q_SIGNALS:
    void changed();

private:
    Connection m_connection = Connection::Normal;
    QSet<QString> m_sitesDown;
    std::chrono::milliseconds m_delay{3000};
};

} // namespace browser
