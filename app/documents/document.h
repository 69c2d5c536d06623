#pragma once

#include "core/language.h"
#include "core/result.h"

#include "documents/form_input.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QPagedPaintDevice>
#include <QString>

#include <memory>

class QPainter;

namespace documents {

// A printed document. It paints itself page by page on any painter, so the viewer, the printer and the file
// show the same thing. A4, coordinates in CSS pixels (96 a inch: 794 × 1123), the design's unit for paper.
class Document
{
public:
    Document() = default;
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;
    virtual ~Document() = default;

    virtual QString title() const = 0; // Facture novembre 2026
    virtual QString fileName() const = 0; // facture-2026-11-0417.pdf
    virtual QString source() const = 0; // invoice:2026-11-0417; see services::StoredFile
    // What its file says of itself, where that is more than journals may say: whose certificate it is.
    virtual QString sourceInFile() const { return source(); }
    // The document's own day (issue, print): the file's creation date, so that its bytes never change.
    virtual QDate date() const = 0;
    virtual core::Language language() const { return core::languageOf(); } // of the texts shown now
    virtual int pageCount() const = 0;
    // page: 0 to pageCount() - 1. The painter is already scaled to CSS pixels, origin at the page's corner.
    virtual void paintPage(QPainter& painter, int page) const = 0;
    // The document's text in reading order, for screen readers and for read-aloud.
    virtual QString text() const = 0;

    // Where something can be written on it, in the order of reading; none on most documents.
    virtual QList<FormInput> inputs() const { return {}; }
    // The same with these values written in the places of that name, whatever was there; the others stay.
    // Null when nothing can be written.
    virtual std::shared_ptr<const Document> filledIn(const QHash<QString, QString>&) const { return nullptr; }
    // The bytes of the file it shows, kept as they are; empty for a document of ours, which is kept as a PDF.
    virtual QByteArray original() const { return {}; }
};

// A4 in CSS pixels.
inline constexpr int kPageWidth = 794;
inline constexpr int kPageHeight = 1123;

// Paints the chosen pages (first and last, counted from 0) on a printer or a PDF writer whose layout is A4
// without margins.
void paintOn(QPagedPaintDevice& device, const Document& document, int firstPage, int lastPage);

// The document as a PDF: vector text, embedded subset fonts; title, author and language set; inputs as form
// fields that any reader can fill in. The same
// document gives the same bytes. May run on any thread while a QGuiApplication exists.
core::Result<QByteArray> toPdf(const Document& document);

// The sourceInFile() of the document that toPdf() made these bytes of; empty for any other bytes.
QString sourceInPdf(const QByteArray& bytes);

} // namespace documents
