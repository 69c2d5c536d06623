#pragma once

#include "browser/page.h"
#include "core/id.h"

#include <memory>

namespace services {
class DownloadService;
}

namespace browser {

namespace Ui {
class FolderPage;
}
class Navigator;

// The folder « Téléchargements » as the computer shows it: an icon a file, the asked one chosen. Enter opens
// it.
class FolderPage final : public Page
{
    Q_OBJECT

public:
    FolderPage(Navigator& navigator, services::DownloadService& downloads, core::FileId shown);
    ~FolderPage() override;

    void open(const QUrl& url) override;
    QString title() const override;

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void refresh();

    Navigator& m_navigator;
    services::DownloadService& m_downloads;
    core::FileId m_shown;
    std::unique_ptr<Ui::FolderPage> m_ui;
};

} // namespace browser
