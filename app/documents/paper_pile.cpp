#include "documents/paper_pile.h"

#include <QStringList>

namespace documents {

PaperPile::PaperPile(
    QString title, QString fileName, QDate day, QList<std::shared_ptr<const Document>> papers)
    : m_title(std::move(title))
    , m_fileName(std::move(fileName))
    , m_day(day)
    , m_papers(std::move(papers))
{
    for (const auto& paper : std::as_const(m_papers))
        m_pageCount += paper->pageCount();
}

void PaperPile::paintPage(QPainter& painter, int page) const
{
    for (const auto& paper : m_papers) {
        if (page < paper->pageCount()) {
            paper->paintPage(painter, page);
            return;
        }
        page -= paper->pageCount();
    }
}

QString PaperPile::text() const
{
    QStringList all;
    for (const auto& paper : m_papers)
        all.append(paper->text());
    return all.join(u'\n');
}

} // namespace documents
