#pragma once

#include <QWidget>

class QHBoxLayout;

namespace kit {
class Button;
class IconLabel;
} // namespace kit
class QLabel;

namespace browser {

// The dark bar above a document: which page, zoom, print, save. When the room is short the zoom buttons keep
// their icon only, then all of them.
class ViewerToolBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ViewerToolBar(QWidget* parent = nullptr);

    void showPage(int page, int count); // page from 0
    void showZoom(int percent, bool canZoomOut, bool canZoomIn);
    void retranslate();

    QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }

Q_SIGNALS:
    void zoomOutClicked();
    void zoomInClicked();
    void wholePageClicked();
    void printClicked();
    void saveClicked();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Item;
    void arrange();
    void setLevel(int level); // 0 all labels, 1 icons for the zoom, 2 icons only
    QList<Item> items() const;

    QHBoxLayout* m_row = nullptr;
    QLabel* m_icon = nullptr;
    QLabel* m_page = nullptr;
    QLabel* m_zoom = nullptr;
    kit::Button* m_zoomOut = nullptr;
    kit::Button* m_zoomIn = nullptr;
    kit::Button* m_wholePage = nullptr;
    kit::Button* m_print = nullptr;
    kit::Button* m_save = nullptr;
    int m_pageNumber = 1;
    int m_pageCount = 1;
    int m_percent = 100;
    int m_level = 0;
};

} // namespace browser
