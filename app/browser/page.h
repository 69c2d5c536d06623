#pragma once

#include <QUrl>
#include <QVariantMap>
#include <QWidget>

#include <functional>
#include <optional>

namespace browser {

enum class Tone { Ok, Info, Warning, Error };

// What an action says when it is done; shown above the content of the next page, once (E-07).
struct Notice
{
    Tone tone = Tone::Ok;
    QString title;
    QString text;
    QString actionText{}; // of its button; none when empty
    QUrl actionUrl{}; // where that button leads
};

// What a tab shows for one address. The router builds it, open() asks the service and calls refresh();
// opening is safe to repeat (reload, back and forward open again). A page knows widgets and its service,
// nothing else.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget* parent = nullptr);

    // Shows that address. A page that finds nothing there says so through Navigator::showNotFound().
    virtual void open(const QUrl& url) = 0;
    // The name of the page: tab title, accessible name; unique within the site.
    virtual QString title() const = 0;
    // Drawn on the tab; empty for the site's own icon.
    virtual QString iconPath() const { return {}; }
    virtual void showNotice(const Notice& notice) { Q_UNUSED(notice); }
    // The browser kept that password for this site and writes it in; false when nobody signs in here.
    virtual bool fillSignIn(const QString& login, const QString& password)
    {
        Q_UNUSED(login);
        Q_UNUSED(password);
        return false;
    }

    // What was typed, kept in the history entry and given back on return. The default walks the named inputs
    // (passwords excepted) and the scroll position.
    virtual QVariantMap saveForm() const;
    virtual void restoreForm(const QVariantMap& form);
    // True when leaving would lose something the person wrote and did not send. Every page with a form says
    // so, unless nothing there can be lost.
    virtual bool hasUnsentInput() const { return false; }
    // It is about to go, whatever takes its place. True: the person is asked first, and leave called
    // once it may go, or never. A page that can keep what was written asks its own question instead
    // (leave_question.h).
    virtual bool asksBeforeLeaving(const std::function<void()>& leave);

Q_SIGNALS:
    void titleChanged();

protected:
    // Something stands in one of the fields of that form, passwords included.
    static bool isWritten(const QWidget& form);
};

} // namespace browser
