#pragma once

#include "browser/file_choice.h"
#include "browser/page.h"
#include "core/id.h"

#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace documents {
class Document;
}

namespace browser {

// What a page may ask of the tab that shows it.
class Navigator
{
public:
    Navigator() = default;
    Navigator(const Navigator&) = delete;
    Navigator& operator=(const Navigator&) = delete;
    virtual ~Navigator() = default;

    virtual void go(const QUrl& url) = 0; // a link: new history entry
    // After an action: replaces the history entry, so that Back never sends twice.
    virtual void redirect(const QUrl& url, const std::optional<Notice>& notice = std::nullopt) = 0;
    virtual void openInNewTab(const QUrl& url) = 0;
    virtual void back() = 0;
    virtual void showNotFound() = 0; // absent, or someone else's (E-63)
    virtual void showFailure() = 0; // the service failed: a calm page with « Recharger »
    // Keeps the document as a PDF in « Téléchargements » and says so.
    virtual void download(std::shared_ptr<const documents::Document> document, const QUrl& from) = 0;
    // Opens the computer's file chooser.
    virtual void chooseFiles(const FileChoice& choice, FilesChosen chosen) = 0;
    // A sign-in form was accepted: the browser may offer to keep what was typed.
    virtual void signInAccepted(const QString& login, const QString& password)
    {
        Q_UNUSED(login);
        Q_UNUSED(password);
    }
    // Who sits at the machine.
    virtual core::SupplyPointId persona() const = 0;
};

} // namespace browser
