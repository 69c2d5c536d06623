#include "browser/history.h"

namespace browser {

void History::visit(const QUrl& url)
{
    m_entries.resize(m_index + 1);
    m_entries.append({url, {}, {}});
    if (m_entries.size() > kMaxEntries)
        m_entries.removeFirst();
    m_index = m_entries.size() - 1;
}

void History::replace(const QUrl& url)
{
    if (isEmpty()) {
        visit(url);
        return;
    }
    m_entries[m_index] = {url, {}, {}};
}

bool History::goBack()
{
    if (!canGoBack())
        return false;
    --m_index;
    return true;
}

bool History::goForward()
{
    if (!canGoForward())
        return false;
    ++m_index;
    return true;
}

void History::setTitle(const QString& title)
{
    if (!isEmpty())
        m_entries[m_index].title = title;
}

void History::setForm(const QVariantMap& form)
{
    if (!isEmpty())
        m_entries[m_index].form = form;
}

} // namespace browser
