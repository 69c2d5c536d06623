#pragma once

#include "browser/page.h"
#include "core/result.h"

#include <functional>
#include <memory>

namespace documents {
class Document;
}
namespace services {
class DownloadService;
}
namespace browser {

namespace Ui {
class DocumentPage;
}

class DocumentPrinter;
class Navigator;

// A document in the browser (design 13): read, zoom, print, keep. The page asks its loader for the document
// at each opening: NotFound shows the site's page of that name, another error the calm one.
class DocumentPage final : public Page
{
    Q_OBJECT

public:
    using Loader = std::function<core::Result<std::shared_ptr<const documents::Document>>()>;

    DocumentPage(
        Navigator& navigator, services::DownloadService& downloads, DocumentPrinter& printer, Loader loader);
    ~DocumentPage() override;

    void open(const QUrl& url) override;
    QString title() const override;
    QString iconPath() const override; // a sheet, whichever site it comes from
    void showNotice(const Notice& notice) override;
    bool hasUnsentInput() const override; // written on the paper and not kept

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void refresh();
    void print();
    void save();
    void followView();
    // As it is written on now.
    std::shared_ptr<const documents::Document> written() const;

    Navigator& m_navigator;
    services::DownloadService& m_downloads;
    DocumentPrinter& m_printer;
    Loader m_loader;
    std::unique_ptr<Ui::DocumentPage> m_ui;
    std::shared_ptr<const documents::Document> m_document;
    QUrl m_url;
    QUrl m_noteTarget; // where the note's button leads
};

} // namespace browser
