#pragma once

#include "browser/navigator.h"

#include <QList>

// A tab that only remembers what a page asked of it.
class FakeNavigator final : public browser::Navigator
{
public:
    explicit FakeNavigator(core::SupplyPointId persona)
        : m_persona(persona)
    {
    }

    void go(const QUrl& url) override { gone.append(url); }
    void redirect(const QUrl& url, const std::optional<browser::Notice>&) override { redirected.append(url); }
    void openInNewTab(const QUrl& url) override { newTabs.append(url); }
    void back() override { }
    void showNotFound() override { ++notFound; }
    void showFailure() override { ++failures; }
    void download(std::shared_ptr<const documents::Document>, const QUrl&) override { ++downloads; }
    void chooseFiles(const browser::FileChoice&, browser::FilesChosen chosen) override
    {
        if (!files.isEmpty())
            chosen(files);
    }
    core::SupplyPointId persona() const override { return m_persona; }

    QList<browser::ChosenFile> files; // what the person chooses
    QList<QUrl> gone;
    QList<QUrl> redirected;
    QList<QUrl> newTabs;
    int notFound = 0;
    int failures = 0;
    int downloads = 0;

private:
    core::SupplyPointId m_persona;
};
