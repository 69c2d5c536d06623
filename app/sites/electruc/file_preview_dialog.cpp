#include "sites/electruc/file_preview_dialog.h"

#include "browser/viewer/document_view.h"
#include "documents/document.h"
#include "kit/button.h"

using namespace Qt::StringLiterals;

namespace sites::electruc {

namespace {

constexpr int kCardWidth = 760; // px at 100 %
constexpr int kViewHeight = 480;

} // namespace

FilePreviewDialog::FilePreviewDialog(QWidget* host, std::shared_ptr<const documents::Document> document)
    : Dialog(host, document->title())
{
    setObjectName(u"filePreviewDialog"_s);
    setCardWidth(kCardWidth);
    auto* view = new browser::DocumentView;
    view->setObjectName(u"previewView"_s);
    view->setMinimumHeight(qMin(kViewHeight, host->window()->height() / 2));
    view->setDocument(std::move(document));
    setBody(view);
    addButton(tr("Fermer"), 0)->setObjectName(u"closePreviewButton"_s);
}

} // namespace sites::electruc
