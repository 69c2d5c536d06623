#pragma once

#include "browser/file_choice.h"
#include "core/id.h"
#include "kit/dialog.h"
#include "services/files/document_shelf.h"

namespace documents {
class DocumentSource;
}
namespace kit {
class ComboBox;
class EmptyState;
class NavMenu;
class SearchField;
} // namespace kit

namespace browser {

class FileListModel;
class FileListView;
class FilePreview;

// The computer's own dialog to choose files: folders, search, order, list, preview. Everything in it is for
// practice; no real file is ever shown. A file that the page will refuse can be chosen all the same: the page
// then says why.
class FileChooser final : public kit::Dialog
{
    Q_OBJECT

public:
    FileChooser(QWidget* host, const FileChoice& choice, core::SupplyPointId persona,
        const services::DocumentShelf& shelf, const documents::DocumentSource& source);

    void open(); // then the keyboard is on the list

Q_SIGNALS:
    void chosen(const QList<browser::ChosenFile>& files); // one at least; the dialog is closed

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* body();
    QWidget* tools();
    QString lead() const;
    void showFolder(services::ShelfFile::Folder folder);
    void showList();
    void followChoice();
    void accept();
    void arrange();
    QList<services::ShelfFile> selected() const;

    FileChoice m_choice;
    core::SupplyPointId m_persona;
    const services::DocumentShelf& m_shelf;
    FileListModel* m_model = nullptr;
    FileListView* m_list = nullptr;
    FilePreview* m_preview = nullptr;
    kit::NavMenu* m_folders = nullptr;
    kit::SearchField* m_search = nullptr;
    kit::ComboBox* m_order = nullptr;
    kit::EmptyState* m_empty = nullptr;
    kit::Button* m_accept = nullptr;
    kit::ComboBox* m_folderList = nullptr;
};

} // namespace browser
