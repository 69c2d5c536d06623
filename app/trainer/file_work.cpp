#include "trainer/file_work.h"

#include <QSaveFile>

namespace trainer {

bool writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

void WatchedDocument::paintPage(QPainter& painter, int page) const
{
    m_stopped = m_stopped || !m_progress(page, pageCount());
    if (!m_stopped)
        m_document.paintPage(painter, page);
}

} // namespace trainer
