#pragma once

#include "kit/focus_target.h"

#include <QCheckBox>

namespace kit {

// A box to tick, 28 px; the whole row is the target, the text wraps.
class CheckBox : public QCheckBox, public FocusTarget
{
    Q_OBJECT
    Q_PROPERTY(bool simulator READ isSimulator WRITE setSimulator)

public:
    explicit CheckBox(QWidget* parent = nullptr);
    explicit CheckBox(const QString& text, QWidget* parent = nullptr);

    // Violet instead of green: for the desk, the coach and the trainer.
    bool isSimulator() const { return m_simulator; }
    void setSimulator(bool simulator);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QRect focusRect() const override;
    int focusRadius() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }

private:
    bool m_simulator = false;
};

} // namespace kit
