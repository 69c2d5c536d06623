#include "kit/print_dialog.h"

#include "kit/button.h"
#include "kit/check_box.h"
#include "kit/combo_box.h"
#include "kit/form_field.h"
#include "kit/note.h"
#include "kit/radio_button.h"
#include "kit/text.h"
#include "kit/theme_scope.h"

#include <QBuffer>
#include <QGraphicsView>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPrinterInfo>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace kit {

namespace {

constexpr qreal kPageWidth = 794;
constexpr qreal kPageHeight = 1123;
constexpr int kMostCopies = 10;
constexpr int kFormWidth = 380;

} // namespace

void setSheetLayout(QPagedPaintDevice& device, bool twoOnASheet)
{
    device.setPageLayout(QPageLayout(
        QPageSize(QPageSize::A4), twoOnASheet ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
}

void paintSheets(
    QPagedPaintDevice& device, const PrintRequest& request, const QList<int>& pages, bool twoOnASheet)
{
    QPainter painter(&device);
    const qreal sheetWidth = twoOnASheet ? kPageHeight : kPageWidth;
    const qreal scale = painter.viewport().width() / sheetWidth;
    const int onASheet = twoOnASheet ? 2 : 1;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const qsizetype place = i % onASheet;
        if (place == 0 && i > 0)
            device.newPage();
        painter.save();
        painter.scale(scale, scale);
        if (twoOnASheet) {
            const qreal half = kPageHeight / 2;
            painter.translate(static_cast<qreal>(place) * half, 0);
            painter.scale(half / kPageWidth, half / kPageWidth);
        }
        painter.setClipRect(QRectF(0, 0, kPageWidth, kPageHeight));
        request.paintPage(painter, pages.at(i));
        painter.restore();
    }
}

PrintDialog::PrintDialog(QWidget* host, PrintRequest request, const QStringList& printers, World world)
    : Dialog(host, tr("Imprimer"), world)
    , m_request(std::move(request))
    , m_printers(printers)
{
    setLead(m_request.title);
    setCardWidth(920);
    auto* body = new QWidget(this);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addWidget(makeForm());
    row->addWidget(makePreview(), 1);
    setBody(body);
    addButton(tr("Annuler"), 0)->setObjectName(u"cancelPrintButton"_s);
    auto* print = addButton(tr("Imprimer"), 1, true, u"print"_s);
    print->setObjectName(u"printButton"_s);
    // It closes only once there is paper.
    disconnect(print, &QPushButton::clicked, this, nullptr);
    connect(print, &QPushButton::clicked, this, &PrintDialog::tryToPrint);
    refresh();
}

PrintDialog::~PrintDialog()
{
    delete m_preview;
}

QStringList PrintDialog::installedPrinters()
{
    QStringList names = QPrinterInfo::availablePrinterNames();
    const QString preferred = QPrinterInfo::defaultPrinterName();
    if (names.removeOne(preferred))
        names.prepend(preferred);
    return names;
}

QWidget* PrintDialog::makeForm()
{
    auto* form = new QWidget(this);
    form->setMaximumWidth(ThemeScope::of(this).px(kFormWidth));
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    if (m_printers.isEmpty()) {
        auto* note = new Note(Tone::Info, tr("Aucune imprimante n’est branchée."),
            tr("Vous imprimez sur du papier simulé : un fichier PDF."), form);
        note->setObjectName(u"simulatedPaperNote"_s);
        column->addWidget(note);
    }
    m_paper = new Note(form);
    m_paper->setObjectName(u"paperNote"_s);
    m_paper->hide();
    connect(m_paper, &Note::actionTriggered, this, &PrintDialog::refill);
    column->addWidget(m_paper);
    m_printer = new ComboBox(form);
    m_printer->setObjectName(u"printerCombo"_s);
    m_printer->addItems(m_printers);
    m_printer->addItem(tr("Papier simulé (PDF)"));
    column->addWidget(new FormField(tr("Imprimante"), m_printer, form));

    column->addWidget(new Text(tr("Pages"), TextType::Strong, TextTone::Ink, form));
    m_allPages = new RadioButton(tr("Toutes"), form);
    m_allPages->setObjectName(u"allPagesRadio"_s);
    m_allPages->setAccessibleName(tr("Toutes les pages"));
    m_allPages->setChecked(true);
    m_somePages = new RadioButton(tr("Quelques-unes"), form);
    m_somePages->setAccessibleName(tr("Quelques pages"));
    m_somePages->setObjectName(u"somePagesRadio"_s);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(12);
    choice->addWidget(m_allPages);
    choice->addWidget(m_somePages);
    column->addLayout(choice);
    auto* range = new QHBoxLayout;
    range->setSpacing(12);
    m_firstPage = new ComboBox(form);
    m_firstPage->setObjectName(u"firstPageCombo"_s);
    m_lastPage = new ComboBox(form);
    m_lastPage->setObjectName(u"lastPageCombo"_s);
    for (int page = 1; page <= m_request.pageCount; ++page) {
        m_firstPage->addItem(QString::number(page));
        m_lastPage->addItem(QString::number(page));
    }
    m_lastPage->setCurrentIndex(m_request.pageCount - 1);
    range->addWidget(new FormField(tr("De la page"), m_firstPage, form));
    range->addWidget(new FormField(tr("à la page"), m_lastPage, form));
    column->addLayout(range);

    m_copies = new ComboBox(form);
    m_copies->setObjectName(u"copiesCombo"_s);
    for (int copy = 1; copy <= kMostCopies; ++copy)
        m_copies->addItem(QString::number(copy));
    auto* last = new QHBoxLayout;
    last->setSpacing(12);
    last->addWidget(new FormField(tr("Exemplaires"), m_copies, form));
    m_two = new CheckBox(tr("2 pages par feuille"), form);
    m_two->setObjectName(u"twoPagesCheck"_s);
    last->addWidget(m_two, 0, Qt::AlignBottom);
    column->addLayout(last);
    column->addStretch(1);

    connect(m_allPages, &QAbstractButton::toggled, this, [this] { refresh(); });
    connect(m_two, &QAbstractButton::toggled, this, [this] { refresh(); });
    connect(m_firstPage, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    connect(m_lastPage, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    return form;
}

QWidget* PrintDialog::makePreview()
{
    m_previewPrinter = std::make_unique<QPrinter>(QPrinter::ScreenResolution);
    m_previewPrinter->setOutputFormat(QPrinter::PdfFormat);
    setSheetLayout(*m_previewPrinter, false);
    m_preview = new QPrintPreviewWidget(m_previewPrinter.get(), this);
    m_preview->setObjectName(u"printPreview"_s);
    m_preview->setMinimumSize(220, 260);
    m_preview->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as high as the form
    m_preview->setZoomMode(QPrintPreviewWidget::FitInView);
    m_preview->setAccessibleName(tr("Aperçu avant impression"));
    if (auto* view = m_preview->findChild<QGraphicsView*>())
        view->setAccessibleName(tr("Aperçu avant impression : %1").arg(m_request.title));
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this,
        [this](QPrinter* printer) { paintSheets(*printer, m_request, chosenPages(), isTwoOnASheet()); });
    return m_preview;
}

void PrintDialog::refresh()
{
    const bool some = m_somePages->isChecked();
    m_firstPage->setEnabled(some);
    m_lastPage->setEnabled(some);
    m_somePages->setEnabled(m_request.pageCount > 1);
    m_two->setEnabled(m_request.pageCount > 1);
    setSheetLayout(*m_previewPrinter, isTwoOnASheet());
    m_preview->updatePreview();
}

QList<int> PrintDialog::chosenPages() const
{
    int first = 0;
    int last = m_request.pageCount - 1;
    if (m_somePages->isChecked()) {
        // « de 3 à 1 » means the same pages as « de 1 à 3 ».
        first = qMin(m_firstPage->currentIndex(), m_lastPage->currentIndex());
        last = qMax(m_firstPage->currentIndex(), m_lastPage->currentIndex());
    }
    QList<int> pages(last - first + 1);
    std::iota(pages.begin(), pages.end(), first);
    return pages;
}

int PrintDialog::copies() const
{
    return m_copies->currentIndex() + 1;
}

bool PrintDialog::isTwoOnASheet() const
{
    return m_two->isChecked();
}

bool PrintDialog::isSimulated() const
{
    return m_printer->currentIndex() >= m_printers.size();
}

void PrintDialog::tryToPrint()
{
    if (!m_request.hasPaper || m_request.hasPaper()) {
        done(1);
        return;
    }
    m_paper->setTone(Tone::Warn);
    m_paper->setTitle(tr("Il n’y a plus de papier dans l’imprimante."));
    m_paper->setText(
        tr("Ouvrez le bac, mettez des feuilles, refermez-le. Votre document attend : rien n’est perdu."));
    m_paper->setActionText(tr("J’ai remis du papier"));
    m_paper->announce();
}

void PrintDialog::refill()
{
    const bool done = m_request.refill && m_request.refill();
    m_paper->setTone(done ? Tone::Ok : Tone::Error);
    m_paper->setTitle(done ? tr("L’imprimante est prête.") : tr("L’imprimante ne répond pas."));
    m_paper->setText(done ? tr("Cliquez sur « Imprimer ».") : tr("Essayez encore, ou demandez de l’aide."));
    m_paper->setActionText(done ? QString() : tr("J’ai remis du papier"));
    m_paper->announce();
}

PrintDialog::Outcome PrintDialog::run()
{
    return exec() == 1 ? print() : Outcome::Cancelled;
}

PrintDialog::Outcome PrintDialog::print()
{
    return isSimulated() ? printToPdf() : printOnPaper();
}

PrintDialog::Outcome PrintDialog::printOnPaper()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPrinterName(m_printer->currentText());
    printer.setDocName(m_request.title);
    printer.setFullPage(true);
    setSheetLayout(printer, isTwoOnASheet());
    QList<int> pages = chosenPages();
    if (printer.supportsMultipleCopies()) {
        printer.setCopyCount(copies());
    } else {
        const QList<int> once = pages;
        for (int copy = 1; copy < copies(); ++copy)
            pages += once;
    }
    paintSheets(printer, m_request, pages, isTwoOnASheet());
    const QPrinter::PrinterState state = printer.printerState();
    return state == QPrinter::Error || state == QPrinter::Aborted ? Outcome::Failed : Outcome::Printed;
}

PrintDialog::Outcome PrintDialog::printToPdf()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(m_request.title);
        setSheetLayout(writer, isTwoOnASheet());
        // One file, whatever the copies: simulated paper costs nothing, a second file would only confuse.
        paintSheets(writer, m_request, chosenPages(), isTwoOnASheet());
    }
    return m_request.keepPdf && m_request.keepPdf(buffer.data()) ? Outcome::KeptAsPdf : Outcome::Failed;
}

} // namespace kit
