#pragma once

#include <QStyledItemDelegate>

namespace trainer {

// Paints a row of the letters: a box to tick, name and EAN, code, a badge.
class LetterDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace trainer
