#pragma once

#include "documents/document.h"

#include <QImage>

#include <memory>

namespace documents {

class DocumentSource;

// The picture in these bytes, no side longer than 2000 pixels; null for anything else.
QImage pictureIn(const QByteArray& content);

// A file with its bytes, shown as what it holds: a picture, or a document of ours in a PDF. Kept as it is.
class FileDocument final : public Document
{
public:
    // What the bytes show; a sheet that says so when we cannot paint them (a Word file, a foreign PDF).
    static std::shared_ptr<const Document> open(const QString& name, const QByteArray& content,
        const QString& source, QDate date, const DocumentSource& documents);

    FileDocument(const QString& name, const QByteArray& content, const QString& source,
        std::shared_ptr<const Document> shown);

    QString title() const override { return m_name; }
    QString fileName() const override { return m_name; }
    QString source() const override { return m_source; }
    QDate date() const override { return m_shown->date(); }
    core::Language language() const override { return m_shown->language(); }
    int pageCount() const override { return m_shown->pageCount(); }
    void paintPage(QPainter& painter, int page) const override { m_shown->paintPage(painter, page); }
    QString text() const override { return m_shown->text(); }
    QByteArray original() const override { return m_content; }

private:
    QString m_name;
    QByteArray m_content;
    QString m_source;
    std::shared_ptr<const Document> m_shown;
};

} // namespace documents
