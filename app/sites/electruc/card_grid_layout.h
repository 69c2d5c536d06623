#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace sites::electruc {

class CardGrid;

// The layout of CardGrid.
class CardGridLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit CardGridLayout(CardGrid* grid);
    ~CardGridLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int narrowestColumn() const; // pixels
    int columnsIn(int width) const;
    int arrange(const QRect& rect, bool apply) const; // the height used

    CardGrid& m_grid;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace sites::electruc
