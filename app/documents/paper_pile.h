#pragma once

#include "documents/document.h"

namespace documents {

// Several documents one after the other in one file.
class PaperPile final : public Document
{
public:
    // papers: at least one.
    PaperPile(QString title, QString fileName, QDate day, QList<std::shared_ptr<const Document>> papers);

    QString title() const override { return m_title; }
    QString fileName() const override { return m_fileName; }
    QString source() const override { return {}; }
    // papers: and that of each, a line for each.
    QString sourceInFile() const override;
    QDate date() const override { return m_day; }
    int pageCount() const override { return m_pageCount; }
    void paintPage(QPainter& painter, int page) const override;
    QString text() const override;

private:
    QString m_title;
    QString m_fileName;
    QDate m_day;
    QList<std::shared_ptr<const Document>> m_papers;
    int m_pageCount = 0;
};

} // namespace documents
