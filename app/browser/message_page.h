#pragma once

#include "browser/page.h"

#include <memory>

namespace browser {

namespace Ui {
class MessagePage;
}

// What the browser says itself when a site has nothing to show.
enum class Message {
    NotFound, // the site has no such page, or it is someone else's
    Offline, // no connection
    SiteDown, // the site does not answer
    Failure, // the site answered that it could not do it
    Stopped // the person gave up waiting
};

class MessagePage final : public Page
{
    Q_OBJECT

public:
    // siteName: empty when the address belongs to no site.
    MessagePage(Message message, const QString& siteName, QWidget* parent = nullptr);
    ~MessagePage() override;

    void open(const QUrl& url) override;
    QString title() const override;

Q_SIGNALS:
    void reloadRequested();
    void backRequested();
    void homeRequested();
    void deskRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    QString text() const;

    std::unique_ptr<Ui::MessagePage> m_ui;
    Message m_message;
    QString m_siteName;
};

} // namespace browser
