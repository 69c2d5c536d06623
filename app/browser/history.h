#pragma once

#include <QList>
#include <QString>
#include <QUrl>
#include <QVariantMap>

namespace browser {

struct HistoryEntry
{
    QUrl url;
    QString title;
    QVariantMap form; // what Page::saveForm() gave: typed text and scroll position
};

// Where a tab has been. There is always a current entry once something was visited.
class History final
{
public:
    static constexpr qsizetype kMaxEntries = 100; // the oldest ones go first

    void visit(const QUrl& url); // a new entry; what lay ahead is forgotten
    void replace(const QUrl& url); // the current entry becomes that address, with nothing typed
    bool goBack();
    bool goForward();

    bool isEmpty() const { return m_entries.isEmpty(); }
    bool canGoBack() const { return m_index > 0; }
    bool canGoForward() const { return m_index + 1 < m_entries.size(); }
    const HistoryEntry& current() const { return m_entries.at(m_index); } // not when empty
    const QList<HistoryEntry>& entries() const { return m_entries; }
    qsizetype index() const { return m_index; } // -1 when empty

    void setTitle(const QString& title);
    void setForm(const QVariantMap& form);

private:
    QList<HistoryEntry> m_entries;
    qsizetype m_index = -1;
};

} // namespace browser
