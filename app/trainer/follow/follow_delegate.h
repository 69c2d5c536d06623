#pragma once

#include <QStyledItemDelegate>

namespace trainer {

// Paints a cell of the follow-up (design 23): an icon and a word; who needs help in a box of its own.
class FollowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace trainer
