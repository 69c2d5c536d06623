#pragma once

#include "browser/page.h"
#include "services/files/download_service.h"

#include <memory>

namespace browser {

namespace Ui {
class DownloadsPage;
}
class Navigator;

// « Où est mon fichier ? »: the persona's files, newest first, each with open, show, rename and
// remove. A removed file comes back with « Annuler ».
class DownloadsPage final : public Page
{
    Q_OBJECT

public:
    DownloadsPage(Navigator& navigator, services::DownloadService& downloads);
    ~DownloadsPage() override;

    void open(const QUrl& url) override;
    QString title() const override;
    void showNotice(const Notice& notice) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void askName(const services::StoredFile& file);
    void remove(const services::StoredFile& file);
    void undoRemoval();
    void sayFailure();

    Navigator& m_navigator;
    services::DownloadService& m_downloads;
    std::unique_ptr<Ui::DownloadsPage> m_ui;
    QUrl m_noteTarget; // where the note's button leads; empty for « Annuler »
    core::FileId m_removed; // what « Annuler » brings back
};

} // namespace browser
