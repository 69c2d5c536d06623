#include "documents/paper_pile.h"

#include <QStringList>

using namespace Qt::StringLiterals;

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

QString PaperPile::sourceInFile() const
{
    QStringList sources{u"papers:"_s};
    for (const auto& paper : m_papers)
        sources.append(paper->sourceInFile());
    return sources.join(u'\n');
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
