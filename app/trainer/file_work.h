#pragma once

#include "documents/document.h"
#include "trainer/background_work.h"

namespace trainer {

// Writes the file whole or not at all.
bool writeWhole(const QString& path, const QByteArray& bytes);

// Tells how far the painting is, and paints no further once the person stopped it.
class WatchedDocument final : public documents::Document
{
public:
    // Both outlive it.
    WatchedDocument(const documents::Document& document, const WorkProgress& progress)
        : m_document(document)
        , m_progress(progress)
    {
    }
    QString title() const override { return m_document.title(); }
    QString fileName() const override { return m_document.fileName(); }
    QString source() const override { return m_document.source(); }
    QString sourceInFile() const override { return m_document.sourceInFile(); }
    core::Language language() const override { return m_document.language(); }
    QDate date() const override { return m_document.date(); }
    int pageCount() const override { return m_document.pageCount(); }
    QString text() const override { return m_document.text(); }
    void paintPage(QPainter& painter, int page) const override;
    bool isStopped() const { return m_stopped; }

private:
    const documents::Document& m_document;
    const WorkProgress& m_progress;
    mutable bool m_stopped = false;
};

} // namespace trainer
