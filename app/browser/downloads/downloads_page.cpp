#include "browser/downloads/downloads_page.h"

#include "browser/downloads/document_keeper.h"
#include "browser/downloads/file_row.h"
#include "browser/downloads/rename_dialog.h"
#include "browser/navigator.h"
#include "browser/notice_note.h"
#include "browser/ui_downloads_page.h"
#include "kit/button.h"

using namespace Qt::StringLiterals;

namespace browser {

DownloadsPage::DownloadsPage(Navigator& navigator, services::DownloadService& downloads)
    : m_navigator(navigator)
    , m_downloads(downloads)
    , m_ui(std::make_unique<Ui::DownloadsPage>())
{
    m_ui->setupUi(this);
    m_ui->note->hide();
    connect(m_ui->note, &kit::Note::actionTriggered, this, [this] {
        if (m_noteTarget.isEmpty())
            undoRemoval();
        else
            m_navigator.go(m_noteTarget);
    });
    connect(
        &m_downloads, &services::DownloadService::filesChanged, this, [this](core::SupplyPointId persona) {
            if (persona == m_navigator.persona())
                refresh();
        });
}

DownloadsPage::~DownloadsPage() = default;

void DownloadsPage::open(const QUrl&)
{
    refresh();
}

QString DownloadsPage::title() const
{
    return tr("Téléchargements");
}

void DownloadsPage::refresh()
{
    const auto files = m_downloads.files(m_navigator.persona());
    if (!files) {
        m_navigator.showFailure();
        return;
    }
    m_ui->fileList->clear();
    for (const services::StoredFile& file : *files) {
        auto* row = new FileRow(file);
        m_ui->fileList->addRow(row);
        // Queued: an action may end with a list that no longer holds the row that was clicked.
        connect(row, &FileRow::openClicked, this, [this, file] { m_navigator.go(downloadUrl(file.id)); });
        connect(row, &FileRow::showClicked, this, [this, file] { m_navigator.go(folderUrl(file.id)); });
        connect(
            row, &FileRow::renameClicked, this, [this, file] { askName(file); }, Qt::QueuedConnection);
        connect(
            row, &FileRow::removeClicked, this, [this, file] { remove(file); }, Qt::QueuedConnection);
    }
    m_ui->fileList->setVisible(!files->isEmpty());
    m_ui->leadText->setVisible(!files->isEmpty());
    m_ui->emptyState->setVisible(files->isEmpty());
}

void DownloadsPage::askName(const services::StoredFile& file)
{
    auto* dialog = new RenameDialog(this, file.name);
    connect(dialog, &RenameDialog::nameChosen, this, [this, dialog, id = file.id](const QString& name) {
        const auto errors = m_downloads.rename(m_navigator.persona(), id, name);
        if (!errors) {
            dialog->done(0);
            sayFailure();
            return;
        }
        if (const auto error = errors->of(u"name"_s))
            dialog->showError(*error);
        else
            dialog->done(1);
    });
    dialog->open();
}

void DownloadsPage::remove(const services::StoredFile& file)
{
    if (!m_downloads.remove(m_navigator.persona(), file.id)) {
        sayFailure();
        return;
    }
    m_removed = file.id;
    showNotice({Tone::Ok, tr("Le fichier est supprimé"), file.name, tr("Annuler", "to undo")});
}

void DownloadsPage::undoRemoval()
{
    const core::FileId removed = std::exchange(m_removed, core::FileId());
    if (!removed.isValid())
        return;
    if (!m_downloads.restoreRemoved(m_navigator.persona(), removed)) {
        sayFailure();
        return;
    }
    showNotice({Tone::Ok, tr("Le fichier est revenu"), tr("Rien n’a été supprimé.")});
}

void DownloadsPage::sayFailure()
{
    showNotice({Tone::Error, tr("Cela n’a pas marché"),
        tr("Rien n’est perdu. Essayez encore une fois. Si cela continue, demandez de l’aide.")});
}

void DownloadsPage::showNotice(const Notice& notice)
{
    m_noteTarget = notice.actionUrl;
    tell(*m_ui->note, notice);
}

void DownloadsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
    Page::changeEvent(event);
}

} // namespace browser
