#include "browser/viewer/document_page.h"

#include "browser/downloads/document_keeper.h"
#include "browser/navigator.h"
#include "browser/ui_document_page.h"
#include "browser/viewer/document_printer.h"
#include "documents/document.h"
#include "kit/button.h"

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
    setFocusProxy(m_ui->documentView);

    connect(m_ui->toolBar, &ViewerToolBar::zoomInClicked, m_ui->documentView, &DocumentView::zoomIn);
    connect(m_ui->toolBar, &ViewerToolBar::zoomOutClicked, m_ui->documentView, &DocumentView::zoomOut);
    connect(m_ui->toolBar, &ViewerToolBar::wholePageClicked, m_ui->documentView, &DocumentView::showWholePage);
    connect(m_ui->toolBar, &ViewerToolBar::printClicked, this, &DocumentPage::print);
    connect(m_ui->toolBar, &ViewerToolBar::saveClicked, this, &DocumentPage::save);
    connect(m_ui->documentView, &DocumentView::zoomChanged, this, &DocumentPage::followView);
    connect(m_ui->documentView, &DocumentView::currentPageChanged, this, &DocumentPage::followView);
    connect(m_ui->note, &kit::Note::actionTriggered, this, [this] { m_navigator.go(m_noteTarget); });

    auto* printKey = new QShortcut(QKeySequence::Print, this);
    printKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(printKey, &QShortcut::activated, this, &DocumentPage::print);
    auto* saveKey = new QShortcut(QKeySequence::Save, this);
    saveKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(saveKey, &QShortcut::activated, this, &DocumentPage::save);
}

DocumentPage::~DocumentPage() = default;

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
}

QString DocumentPage::title() const
{
    return m_document ? m_document->title() : tr("Document");
}

void DocumentPage::refresh()
{
    m_ui->toolBar->retranslate();
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
    const auto printed = m_printer.print(this, *m_document, m_navigator.persona());
    if (!printed)
        return;
    // The paper is out: a journal that cannot be written must not frighten anybody.
    const auto noted
        = m_downloads.notePrinted(m_navigator.persona(), m_document->source(), printed->copies, printed->pages);
    if (!noted)
        qWarning("printing was not noted: %s", qPrintable(noted.error().detail));
    if (printed->isSimulated) {
        m_noteTarget = downloadsUrl();
        m_ui->note->setActionText(tr("Voir Téléchargements"));
        showNotice({Tone::Ok, tr("Imprimé sur papier simulé"), tr("Le PDF est dans Téléchargements.")});
        return;
    }
    m_noteTarget.clear();
    m_ui->note->setActionText(QString());
    showNotice({Tone::Ok, tr("Envoyé à l’imprimante"), tr("%n exemplaire(s)", nullptr, printed->copies)});
}

void DocumentPage::save()
{
    if (!m_document)
        return;
    const auto kept = keepDocument(m_downloads, m_navigator.persona(), *m_document, m_url);
    if (kept) {
        m_noteTarget = downloadUrl(kept->id);
        m_ui->note->setActionText(tr("Ouvrir"));
        showNotice({Tone::Ok, tr("Enregistré dans Téléchargements"), kept->name});
        return;
    }
    m_noteTarget = downloadsUrl();
    m_ui->note->setActionText(tr("Voir Téléchargements"));
    const QString what = kept.error().code == core::ErrorCode::DiskFull
        ? tr("Le disque est plein. Supprimez un fichier dans Téléchargements, puis cliquez encore sur Enregistrer.")
        : tr("Cliquez encore sur Enregistrer. Si cela ne suffit pas, demandez de l’aide. Rien n’est perdu.");
    showNotice({Tone::Error, tr("Le fichier n’a pas pu être enregistré"), what});
}

void DocumentPage::showNotice(const Notice& notice)
{
    m_ui->note->setTone(noteTone(notice.tone));
    m_ui->note->setTitle(notice.title);
    m_ui->note->setText(notice.text);
    m_ui->note->announce();
}

void DocumentPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
    Page::changeEvent(event);
}

} // namespace browser
