#pragma once

#include "browser/address.h"
#include "browser/site.h"

#include <QList>

namespace browser {

// The sites that exist on this machine, in the order of the desk. They are owned by whoever registers them
// and outlive this list.
class Sites final
{
public:
    void add(Site& site);
    // listed: false for the browser's own pages, which have no tile on the desk.
    void addHidden(Site& site);

    QList<Site*> listed() const { return m_listed; }
    QList<Site*> all() const { return m_all; }
    QStringList hosts() const; // of the listed sites

    // The site that answers for that address, and the path to ask its router; null when there is none.
    struct Target
    {
        Site* site = nullptr;
        QString path;
    };
    Target find(const QUrl& url) const;
    Site* byHost(const QString& host) const;

private:
    QList<Site*> m_all;
    QList<Site*> m_listed;
};

} // namespace browser
