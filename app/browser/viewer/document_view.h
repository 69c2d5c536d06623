#pragma once

#include "documents/document.h"
#include "kit/focus_target.h"

#include <QAbstractScrollArea>

#include <memory>

namespace browser {

class PaperForm;

// Shows the pages of a document one under the other on a grey ground, painted anew at every zoom, so always
// crisp. Where the document can be written on, fields stand over the paper. Paper is light in every theme.
// Screen readers get the document's text as the description. Keys: arrows, Page up and down, Home, End, + and
// -.
class DocumentView final : public QAbstractScrollArea, public kit::FocusTarget
{
    Q_OBJECT

public:
    static constexpr int kSmallestZoom = 50; // percent; 100: one CSS pixel is one pixel of the screen
    static constexpr int kLargestZoom = 300;

    explicit DocumentView(QWidget* parent = nullptr);

    void setDocument(std::shared_ptr<const documents::Document> document);
    const documents::Document* document() const { return m_document.get(); }
    PaperForm& form() const { return *m_form; }

    int zoom() const { return m_zoom; }
    void setZoom(int percent); // kept within the limits
    bool canZoomIn() const { return m_zoom < kLargestZoom; }
    bool canZoomOut() const { return m_zoom > kSmallestZoom; }
    void zoomIn();
    void zoomOut();
    // From the start until the zoom is changed: the person's text size where the width allows it, never below
    // 100.
    void setTextPercent(int percent);
    void showWholePage(); // the largest zoom at which a page fits, until the zoom is changed by hand
    int currentPage() const; // from 0: the one in the upper half of the view

    QRect focusRect() const override;
    QSize sizeHint() const override { return {830, 500}; }

Q_SIGNALS:
    void zoomChanged(int percent);
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QRectF pageRect(int page) const; // in the viewport
    QSizeF pageSize() const;
    void applyZoom(int percent);
    int fittingZoom() const;
    int readingZoom() const;
    void follow(); // what m_fit asks for
    void updateBars();
    void placeFields();
    void showField(const QRect& field); // in the viewport

    std::shared_ptr<const documents::Document> m_document;
    PaperForm* m_form = nullptr;
    int m_zoom = 100;
    int m_shownPage = 0;
    int m_textPercent = 100;
    enum class Fit { TextSize, WholePage, ByHand } m_fit = Fit::TextSize;
};

} // namespace browser
