#pragma once

#include "browser/page.h"

#include <memory>

namespace browser {

namespace Ui {
class UnknownSitePage;
}

class Sites;

// « Ce site n’existe pas ici »: says so, shows what was typed, lists the sites there are.
class UnknownSitePage final : public Page
{
    Q_OBJECT

public:
    enum class Reason { Unknown, Words };

    // The internal address that keeps text which is no address in the history.
    static QUrl url(Reason reason, const QString& typed);
    static QString typedIn(const QUrl& url); // empty for every other address

    explicit UnknownSitePage(const Sites& sites, QWidget* parent = nullptr);
    ~UnknownSitePage() override;

    void open(const QUrl& url) override;
    QString title() const override;

Q_SIGNALS:
    void siteChosen(const QUrl& url);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    std::unique_ptr<Ui::UnknownSitePage> m_ui;
    Reason m_reason = Reason::Unknown;
    QString m_typed;
};

} // namespace browser
