#pragma once

#include <QStyledItemDelegate>

namespace trainer {

// Paints a row of the learners: picture and first name, then whom they play with the EAN under the name.
class LearnerDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace trainer
