#pragma once

#include <QStyledItemDelegate>

namespace trainer {

// Paints a row of records (design 25): a box, texts, amounts at the right, badges, a pencil and three dots.
class RecordDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kButton = 52; // px, each of the two at the end of a row
    static constexpr int kLeastText = 96; // px at 100 %: what a text of any length keeps

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // What a text of any length can do with, and what anything else needs.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // A click is the table's business: anywhere in the cell of a box, not only on it.
    bool editorEvent(QEvent*, QAbstractItemModel*, const QStyleOptionViewItem&, const QModelIndex&) override
    {
        return false;
    }
    // The whole text.
    static int naturalWidth(const QWidget* view, const QModelIndex& index);
};

} // namespace trainer
