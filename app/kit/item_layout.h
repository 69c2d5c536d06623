#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace kit {

// What every layout of ours shares: the items, owned, in the order they came. Nothing is narrower than its
// widest item; the height follows from the width.
class ItemLayout : public QLayout
{
    Q_OBJECT

public:
    explicit ItemLayout(QWidget* parent);
    ~ItemLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

protected:
    std::vector<QLayoutItem*> shownItems() const; // hidden ones take no room
    static int heightAt(QLayoutItem* item, int width);

    // Places the items in rect when apply holds. The height used, margins included.
    virtual int arrange(const QRect& rect, bool apply) const = 0;

private:
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace kit
