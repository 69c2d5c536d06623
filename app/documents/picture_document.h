#pragma once

#include "documents/document.h"

#include <QImage>

namespace documents {

// A picture on a sheet of paper, as large as it fits: what the viewer shows for a photo or a scanned page.
class PictureDocument final : public Document
{
public:
    // fileName: of the picture, whatever its kind; date: of the file.
    PictureDocument(const QImage& picture, const QString& fileName, const QString& source, QDate date);

    QString title() const override { return m_fileName; }
    QString fileName() const override { return m_fileName; }
    QString source() const override { return m_source; }
    QDate date() const override { return m_date; }
    int pageCount() const override { return 1; }
    void paintPage(QPainter& painter, int page) const override;
    QString text() const override { return m_fileName; }

private:
    QImage m_picture;
    QString m_fileName;
    QString m_source;
    QDate m_date;
};

} // namespace documents
