#include "browser/viewer/document_page.h"

#include "browser/downloads/document_keeper.h"
#include "browser/navigator.h"
#include "browser/notice_note.h"
#include "browser/ui_document_page.h"
#include "browser/viewer/document_printer.h"
#include "browser/viewer/paper_form.h"
#include "documents/document.h"
#include "kit/button.h"
#include "kit/theme_scope.h"

#include <QFocusEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace browser {
DocumentPage::DocumentPage(
    Navigator& navigator, services::DownloadService& downloads, DocumentPrinter& printer, Loader loader)
    : m_navigator(navigator)
    , m_downloads(downloads)
    , m_printer(printer)
    , m_loader(std::move(loader))
    , m_ui(std::make_unique<Ui::DocumentPage>())
{
    m_ui->setupUi(this);
    m_ui->note->hide();

    connect(m_ui->toolBar, &ViewerToolBar::zoomInClicked, m_ui->documentView, &DocumentView::zoomIn);
    connect(m_ui->toolBar, &ViewerToolBar::zoomOutClicked, m_ui->documentView, &DocumentView::zoomOut);
    connect(
        m_ui->toolBar, &ViewerToolBar::wholePageClicked, m_ui->documentView, &DocumentView::showWholePage);
    connect(m_ui->toolBar, &ViewerToolBar::printClicked, this, &DocumentPage::print);
    connect(m_ui->toolBar, &ViewerToolBar::saveClicked, this, &DocumentPage::save);
    connect(m_ui->documentView, &DocumentView::zoomChanged, this, &DocumentPage::followView);
    connect(m_ui->documentView, &DocumentView::currentPageChanged, this, &DocumentPage::followView);
    connect(m_ui->note, &kit::Note::actionTriggered, this, [this] { m_navigator.go(m_noteTarget); });

    // Ctrl+P is the browser's: it presses the print button from anywhere in the window.
    auto* saveKey = new QShortcut(QKeySequence::Save, this);
    saveKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(saveKey, &QShortcut::activated, this, &DocumentPage::save);
}

DocumentPage::~DocumentPage() = default;

// Not a focus proxy: Qt 6.4 would then skip what stands before the document in the tab order.
void DocumentPage::focusInEvent(QFocusEvent* event)
{
    m_ui->documentView->setFocus(event->reason());
}

void DocumentPage::open(const QUrl& url)
{
    m_url = url;
    auto loaded = m_loader();
    if (!loaded) {
        if (loaded.error().code == core::ErrorCode::NotFound)
            m_navigator.showNotFound();
        else
            m_navigator.showFailure();
        return;
    }
    m_document = std::move(loaded).value();
    m_ui->documentView->setDocument(m_document);
    refresh();
    Q_EMIT titleChanged();
    if (!m_ui->documentView->form().isEmpty())
        showNotice({Tone::Info, tr("Cette page se remplit."),
            tr("Écrivez dans les cases, puis choisissez « Enregistrer » : elle va dans Téléchargements.")});
}

bool DocumentPage::hasUnsentInput() const
{
    return m_ui->documentView->form().isChanged();
}

std::shared_ptr<const documents::Document> DocumentPage::written() const
{
    const PaperForm& form = m_ui->documentView->form();
    if (form.isEmpty())
        return m_document;
    auto filled = m_document->filledIn(form.values());
    return filled ? filled : m_document;
}

QString DocumentPage::title() const
{
    return m_document ? m_document->title() : tr("Document");
}

QString DocumentPage::iconPath() const
{
    return u":/logo/site-document.svg"_s;
}

void DocumentPage::refresh()
{
    m_ui->toolBar->retranslate();
    m_ui->documentView->setTextPercent(kit::ThemeScope::of(this).textPercent());
    followView();
}

void DocumentPage::followView()
{
    const DocumentView& view = *m_ui->documentView;
    m_ui->toolBar->showPage(view.currentPage(), m_document ? m_document->pageCount() : 1);
    m_ui->toolBar->showZoom(view.zoom(), view.canZoomOut(), view.canZoomIn());
}

void DocumentPage::print()
{
    if (!m_document)
        return;
    const auto document = written();
    const auto printed = m_printer.print(this, *document, m_navigator.persona());
    if (!printed)
        return;
    // The paper is out: a journal that cannot be written must not frighten anybody.
    const auto noted
        = m_downloads.notePrinted(m_navigator.persona(), document->source(), printed->copies, printed->pages);
    if (!noted)
        qWarning("printing was not noted: %s", qPrintable(noted.error().detail));
    if (printed->isSimulated) {
        showNotice({Tone::Ok, tr("Imprimé sur papier simulé"), tr("Le PDF est dans Téléchargements."),
            tr("Voir Téléchargements"), downloadsUrl()});
        return;
    }
    showNotice({Tone::Ok, tr("Envoyé à l’imprimante"), tr("%n exemplaire(s)", nullptr, printed->copies)});
}

void DocumentPage::save()
{
    if (!m_document)
        return;
    const Notice kept = keepDocument(m_downloads, m_navigator.persona(), *written(), m_url);
    if (kept.tone == Tone::Ok)
        m_ui->documentView->form().keep();
    showNotice(kept);
}

void DocumentPage::showNotice(const Notice& notice)
{
    m_noteTarget = notice.actionUrl;
    tell(*m_ui->note, notice);
}

void DocumentPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    if (event->type() == QEvent::LanguageChange || kit::isLookChange(event))
        refresh();
    Page::changeEvent(event);
}

} // namespace browser
