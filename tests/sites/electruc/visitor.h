#pragma once

#include "browser/navigator.h"
#include "browser/site.h"

#include <QWidget>

#include <memory>

namespace documents {
class Document;
}

// A person in front of one tab: opens addresses of a site in a real window, types and presses; what the tab
// was asked is remembered.
class Visitor final : public browser::Navigator
{
public:
    Visitor(browser::Site& site, core::SupplyPointId persona);
    ~Visitor() override;

    void open(const QString& path);
    void go(const QUrl& url) override;
    void redirect(const QUrl& url, const std::optional<browser::Notice>& notice) override;
    void openInNewTab(const QUrl& url) override { go(url); }
    void back() override { }
    void showNotFound() override { m_notFound = true; }
    void showFailure() override { m_failed = true; }
    void download(std::shared_ptr<const documents::Document> document, const QUrl& from) override;
    void chooseFiles(const browser::FileChoice& choice, browser::FilesChosen chosen) override;
    core::SupplyPointId persona() const override { return m_persona; }

    // The widget of that name on the page; the test fails naming it when there is none.
    template <typename Widget> Widget* find(const QString& name) const;
    void press(const QString& button); // with the mouse
    void write(const QString& input, const QString& text); // key by key, any character

    // What the next file chooser answers; without any it is closed.
    void willChoose(const QList<browser::ChosenFile>& files) { m_files = files; }

    QUrl url() const { return m_url; }
    browser::Page* page() const { return m_page.get(); }
    bool notFound() const { return m_notFound; }
    bool failed() const { return m_failed; }
    QString notice() const { return m_notice; }
    QStringList downloads() const { return m_downloads; } // names of files

private:
    QWidget* widget(const QString& name) const;

    browser::Site& m_site;
    core::SupplyPointId m_persona;
    QWidget m_window;
    std::unique_ptr<browser::Page> m_page;
    QUrl m_url;
    bool m_notFound = false;
    bool m_failed = false;
    QString m_notice;
    QStringList m_downloads;
    QList<browser::ChosenFile> m_files;
};

template <typename Widget> Widget* Visitor::find(const QString& name) const
{
    auto* found = qobject_cast<Widget*>(widget(name));
    if (!found)
        qFatal("%s is missing on %s", qPrintable(name), qPrintable(m_url.toString()));
    return found;
}
