#pragma once

#include "documents/document.h"

#include <QWidget>

#include <memory>

namespace trainer {

// A page of a document, the first unless set, as large as there is room; always light. Says why when there is
// none.
class PagePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);

    void setDocument(std::shared_ptr<const documents::Document> document); // null: none
    void setPage(int page); // from 0
    void setReason(const QString& reason);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::shared_ptr<const documents::Document> m_document;
    int m_page = 0;
    QString m_reason;
};

} // namespace trainer
