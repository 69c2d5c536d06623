#include "documents/file_document.h"

#include "documents/document_source.h"
#include "documents/paper.h"
#include "documents/picture_document.h"
#include "services/files/document_shelf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr int kMostPixels = 2000; // a side; more is not seen on a page

// The sheet of a file that has no picture here.
class UnseenDocument final : public Document
{
    Q_DECLARE_TR_FUNCTIONS(documents::UnseenDocument)

public:
    UnseenDocument(QString name, QDate date)
        : m_name(std::move(name))
        , m_date(date)
    {
    }

    QString title() const override { return m_name; }
    QString fileName() const override { return m_name; }
    QString source() const override { return {}; }
    QDate date() const override { return m_date; }
    int pageCount() const override { return 1; }
    QString text() const override { return m_name + u'\n' + sentence(); }
    void paintPage(QPainter& painter, int) const override
    {
        Paper paper(painter);
        const double height = paper.paragraph(Paper::kLeft, kTop, Paper::kWidth, m_name, styles::kHeading1);
        paper.paragraph(Paper::kLeft, kTop + height + kGap, Paper::kWidth, sentence(), styles::kBody);
    }

private:
    static constexpr double kTop = 96;
    static constexpr double kGap = 12;
    static QString sentence()
    {
        return tr("Ce fichier est bien là, mais il ne peut pas être montré ici. Vous pouvez le télécharger.");
    }

    QString m_name;
    QDate m_date;
};

// A document of ours, by the mark toPdf() left; a practice document, by its picture. Null for another PDF.
std::shared_ptr<const Document> documentInPdf(
    const QString& name, const QByteArray& content, QDate date, const DocumentSource& documents)
{
    if (const QString source = sourceInPdf(content); !source.isEmpty())
        return documents.document(source).value_or(nullptr);
    const QImage picture = pictureIn(services::practicePicture(content));
    return picture.isNull() ? nullptr
                            : std::make_shared<const PictureDocument>(picture, name, QString(), date);
}

} // namespace

QImage pictureIn(const QByteArray& content)
{
    QByteArray bytes = content;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    // Whatever the bytes claim: a picture of thousands of millions of pixels is a trap.
    const QSize size = reader.size();
    if (size.isEmpty())
        return {};
    if (size.width() > kMostPixels || size.height() > kMostPixels)
        reader.setScaledSize(size.scaled(kMostPixels, kMostPixels, Qt::KeepAspectRatio));
    return reader.read();
}

std::shared_ptr<const Document> FileDocument::open(const QString& name, const QByteArray& content,
    const QString& source, QDate date, const DocumentSource& documents)
{
    std::shared_ptr<const Document> shown;
    if (content.startsWith("%PDF-"))
        shown = documentInPdf(name, content, date, documents);
    else if (const QImage picture = pictureIn(content); !picture.isNull())
        shown = std::make_shared<const PictureDocument>(picture, name, source, date);
    if (!shown)
        shown = std::make_shared<const UnseenDocument>(name, date);
    return std::make_shared<const FileDocument>(name, content, source, std::move(shown));
}

FileDocument::FileDocument(const QString& name, const QByteArray& content, const QString& source,
    std::shared_ptr<const Document> shown)
    : m_name(name)
    , m_content(content)
    , m_source(source)
    , m_shown(std::move(shown))
{
}

} // namespace documents
