#pragma once

#include <QList>
#include <QString>
#include <QUrl>
#include <QVariantMap>

#include <optional>

namespace browser {

// What somebody had typed on pages that closed under their hands, as Page::saveForm() gave it, until it is
// given back to the same person on the same page. In memory only.
class KeptInput final
{
public:
    // owner: whose it is, as the site knows them.
    void keep(qint64 owner, const QUrl& url, const QVariantMap& form);
    // Gives it back, once; what was kept first comes first. None when there is nothing of that person there.
    std::optional<QVariantMap> take(qint64 owner, const QUrl& url);
    void clear() { m_entries.clear(); }
    bool isEmpty() const { return m_entries.isEmpty(); }

private:
    struct Entry
    {
        qint64 owner = 0;
        QUrl url;
        QVariantMap form;
    };
    QList<Entry> m_entries;
};

} // namespace browser
