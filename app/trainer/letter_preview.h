#pragma once

#include "documents/document.h"

#include <QWidget>

#include <memory>

namespace trainer {

// The first page of a document, as large as there is room; always light. Says why when there is none.
class LetterPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit LetterPreview(QWidget* parent = nullptr);

    void setDocument(std::shared_ptr<const documents::Document> document); // null: none
    void setReason(const QString& reason);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::shared_ptr<const documents::Document> m_document;
    QString m_reason;
};

} // namespace trainer
