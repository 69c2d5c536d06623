#pragma once

#include "kit/keyboard_layout.h"

#include <QWidget>

namespace kit {

// A keyboard, drawn, with the keys of one sign lit and numbered in the order one takes them. Decoration for a
// screen reader: the sentence beside it says the same.
class KeyboardDrawing final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyboardDrawing(QWidget* parent = nullptr);

    void show(KeyboardKind kind, const SignWay& way);

    QSize sizeHint() const override { return {660, heightForWidth(660)}; }
    QSize minimumSizeHint() const override { return {240, 80}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintKey(QPainter& painter, const KeyCap& key, const QRectF& place) const;

    KeyboardKind m_kind = KeyboardKind::Belgian;
    SignWay m_way;
};

} // namespace kit
