#include "browser/kept_input.h"

#include <algorithm>

namespace browser {

void KeptInput::keep(qint64 owner, const QUrl& url, const QVariantMap& form)
{
    m_entries.append({owner, url, form});
}

std::optional<QVariantMap> KeptInput::take(qint64 owner, const QUrl& url)
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
        [&](const Entry& entry) { return entry.owner == owner && entry.url == url; });
    if (found == m_entries.cend())
        return std::nullopt;
    const QVariantMap form = found->form;
    m_entries.erase(found);
    return form;
}

} // namespace browser
