#pragma once

#include <QLayout>

namespace kit {

// Places its items one after the other and goes to the next line when there is no room, like words. Owns its
// items.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    // Gaps in px.
    explicit FlowLayout(QWidget* parent = nullptr, int horizontalGap = 12, int verticalGap = 10);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    int place(const QRect& rect, bool move) const;

    QList<QLayoutItem*> m_items;
    int m_horizontalGap = 12;
    int m_verticalGap = 10;
};

} // namespace kit
