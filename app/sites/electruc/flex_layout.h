#pragma once

#include "sites/electruc/flex_box.h"

#include <QLayout>

#include <memory>
#include <vector>

namespace sites::electruc {

// The layout of FlexBox; see there for what a child may ask.
class FlexLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlexLayout(FlexBox* box);
    ~FlexLayout() override;

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
    struct Cell
    {
        QLayoutItem* item = nullptr;
        int width = 0;
        bool grows = false;
        bool fixed = false;
    };
    using Line = std::vector<Cell>;

    int basisOf(QLayoutItem* item) const;
    std::vector<Line> lines(int width) const;
    int widthOf(const Line& line) const;
    int arrange(const QRect& rect, bool apply) const; // the height used

    FlexBox& m_box;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace sites::electruc
