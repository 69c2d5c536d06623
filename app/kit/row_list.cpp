#include "kit/row_list.h"

#include "kit/theme_scope.h"

#include <QEvent>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

namespace kit {

RowList::RowList(QWidget* parent)
    : QFrame(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RowList::addRow(QWidget* row)
{
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    if (!column) {
        column = new QVBoxLayout(this);
        column->setContentsMargins(1, 1, 1, 1);
        column->setSpacing(1);
    }
    column->addWidget(row);
    arrange();
}

void RowList::clear()
{
    const QList<QWidget*> all = rows();
    for (QWidget* row : all) {
        row->hide(); // out of the layout now, gone when its own slots have returned
        if (layout())
            layout()->removeWidget(row);
        row->setParent(nullptr);
        row->deleteLater();
    }
}

QList<QWidget*> RowList::rows() const
{
    QList<QWidget*> found;
    if (!layout())
        return found;
    for (int i = 0; i < layout()->count(); ++i) {
        if (QWidget* row = layout()->itemAt(i)->widget())
            found.append(row);
    }
    return found;
}

int RowList::rowCount() const
{
    return static_cast<int>(rows().size());
}

QWidget* RowList::row(int index) const
{
    return rows().value(index);
}

void RowList::arrange()
{
    const int height = ThemeScope::of(this).px(68);
    const QList<QWidget*> all = rows();
    for (QWidget* row : all)
        row->setMinimumHeight(height);
}

bool RowList::event(QEvent* event)
{
    if (isLookChange(event) || event->type() == QEvent::Polish) {
        arrange();
        update();
    }
    return QFrame::event(event);
}

void RowList::paintEvent(QPaintEvent*)
{
    const Theme& theme = ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Color::Line), 1));
    painter.setBrush(theme.color(Color::Bg));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 11.5, 11.5);
    painter.setRenderHint(QPainter::Antialiasing, false);
    bool first = true;
    const QList<QWidget*> all = rows();
    for (const QWidget* row : all) {
        if (!row->isVisible())
            continue;
        if (!first)
            painter.drawLine(1, row->y() - 1, width() - 2, row->y() - 1);
        first = false;
    }
}

} // namespace kit
