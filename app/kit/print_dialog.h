#pragma once

#include "kit/dialog.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QPainter;
class QPrintPreviewWidget;
class QPrinter;

namespace kit {

class CheckBox;
class ComboBox;
class Note;
class RadioButton;

// What to print: a document as documents::Document describes it, in CSS pixels on A4 (794 × 1123).
struct PrintRequest
{
    QString title; // Facture novembre 2026
    int pageCount = 1;
    // page: 0 to pageCount - 1. The painter is scaled to CSS pixels, origin at the page's corner.
    std::function<void(QPainter& painter, int page)> paintPage;
    // Simulated paper: keeps the PDF where the person finds it again. False when that failed.
    std::function<bool(const QByteArray& pdf)> keepPdf;
    // Whether the printer has paper, asked each time somebody prints; none: always.
    std::function<bool()> hasPaper;
    // Somebody put paper in. False when that failed.
    std::function<bool()> refill;
};

// Paints those pages (counted from 0) on a device whose layout is A4 without margins: upright, or lying down
// for two pages a sheet.
void paintSheets(
    QPagedPaintDevice& device, const PrintRequest& request, const QList<int>& pages, bool twoOnASheet);

// Sets A4, no margins, upright or lying down.
void setSheetLayout(QPagedPaintDevice& device, bool twoOnASheet);

// Asks which printer, which pages, how many copies, one or two pages a sheet, and shows how it will look.
// Without a printer it says so and prints on simulated paper: a PDF.
class PrintDialog final : public Dialog
{
    Q_OBJECT

public:
    enum class Outcome { Cancelled, Printed, KeptAsPdf, Failed };

    // printers: their names, the preferred one first; installedPrinters() in the program.
    PrintDialog(QWidget* host, PrintRequest request, const QStringList& printers, World world = World::Site);
    ~PrintDialog() override;

    // The printers of this machine, the default one first.
    static QStringList installedPrinters();

    // Shows the dialog, waits, prints.
    Outcome run();

    // What the controls say; public for tests.
    QList<int> chosenPages() const; // counted from 0, in order
    int copies() const;
    bool isTwoOnASheet() const;
    bool isSimulated() const;

private:
    QWidget* makeForm();
    QWidget* makePreview();
    void refresh();
    void tryToPrint(); // or says what to do about the paper
    void refill();
    Outcome print();
    Outcome printOnPaper();
    Outcome printToPdf();

    PrintRequest m_request;
    QStringList m_printers;
    ComboBox* m_printer = nullptr;
    RadioButton* m_allPages = nullptr;
    RadioButton* m_somePages = nullptr;
    ComboBox* m_firstPage = nullptr;
    ComboBox* m_lastPage = nullptr;
    ComboBox* m_copies = nullptr;
    CheckBox* m_two = nullptr;
    Note* m_paper = nullptr; // shown once there is something to say about it
    std::unique_ptr<QPrinter> m_previewPrinter;
    QPrintPreviewWidget* m_preview = nullptr; // goes before the printer it paints on
};

} // namespace kit
