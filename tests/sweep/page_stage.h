#pragma once

#include "browser/navigator.h"
#include "kit/theme.h"

#include <QSize>
#include <QStringList>
#include <QWidget>

#include <memory>

namespace browser {
class Page;
class Site;
} // namespace browser

namespace sweep {

// One look of the window: theme, text size, size in pixels.
struct Look
{
    kit::ThemeName theme = kit::ThemeName::Light;
    int textPercent = 100;
    QSize window;

    QString name() const; // dark 150 % 1024×700
};

// With ELECTRUC_SWEEP_PICTURES=FOLDER in the environment, keeps a picture of what is shown there, to look at.
void keepPicture(QWidget& shown, const QString& name, const Look& look);

// The eighteen looks every page is checked in: three themes, three text sizes, two windows.
QList<Look> allLooks();

// Shows pages of a site without the browser around them, in the room the browser would leave them.
class PageStage final : private browser::Navigator
{
public:
    explicit PageStage(const browser::Site& site, core::SupplyPointId persona);

    struct Visit
    {
        QString title;
        QStringList faults; // of the audit; or one that says why the page did not show
        bool hasPage = false; // false for an address that gives a document or leads elsewhere
    };
    // url: of the site, its query included.
    Visit visit(const QUrl& url, const Look& look);

private:
    void go(const QUrl&) override { }
    void redirect(const QUrl&, const std::optional<browser::Notice>&) override { m_left = true; }
    void openInNewTab(const QUrl&) override { }
    void back() override { }
    void showNotFound() override { m_fault = QStringLiteral("the page says that it does not exist"); }
    void showFailure() override { m_fault = QStringLiteral("the page says that something failed"); }
    void download(std::shared_ptr<const documents::Document>, const QUrl&) override { m_left = true; }
    void chooseFiles(const browser::FileChoice&, browser::FilesChosen) override { }
    core::SupplyPointId persona() const override { return m_persona; }

    const browser::Site& m_site;
    core::SupplyPointId m_persona;
    QString m_fault;
    bool m_left = false;
};

} // namespace sweep
