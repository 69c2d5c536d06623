#pragma once

#include <QHeaderView>

namespace trainer {

// The titles of the exercises above the matrix, on as many lines as they need, or the first names beside it.
class FollowHeader final : public QHeaderView
{
    Q_OBJECT

public:
    FollowHeader(Qt::Orientation orientation, QWidget* parent);

    void fitHeight(int column); // for titles of columns so wide
    QSize sectionSizeFromContents(int section) const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    void paintTitle(QPainter& painter, const QRect& rect, int section) const;
    void paintName(QPainter& painter, const QRect& rect, int section) const;
};

// Above the first names, left of the titles.
class FollowCorner final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace trainer
