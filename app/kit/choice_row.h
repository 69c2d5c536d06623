#pragma once

#include "kit/focus_target.h"
#include "kit/theme_scope.h"

#include <QAbstractButton>
#include <QEvent>
#include <QRect>
#include <QSize>

class QPainter;

namespace kit {

// What a check box and a radio button share: an indicator of 28 px, 12 px, then a text that wraps, 48 px high
// or more.
namespace choice_row {

QSize sizeHint(const QAbstractButton& button);
QSize minimumSizeHint(const QAbstractButton& button);
int heightForWidth(const QAbstractButton& button, int width);
QRect indicatorRect(const QAbstractButton& button);
void paintText(QPainter& painter, const QAbstractButton& button);

} // namespace choice_row

// A QCheckBox or QRadioButton as such a row: the whole of it is the target. Subclasses paint the indicator.
template <typename Base> class ChoiceRow : public Base, public FocusTarget
{
public:
    // Violet instead of green: for the desk, the coach and the trainer.
    bool isSimulator() const { return m_simulator; }
    void setSimulator(bool simulator)
    {
        m_simulator = simulator;
        this->update();
    }

    QSize sizeHint() const override { return choice_row::sizeHint(*this); }
    QSize minimumSizeHint() const override { return choice_row::minimumSizeHint(*this); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return choice_row::heightForWidth(*this, width); }
    QRect focusRect() const override { return choice_row::indicatorRect(*this); }

protected:
    explicit ChoiceRow(QWidget* parent)
        : Base(parent)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        this->setSizePolicy(policy);
        this->setCursor(Qt::PointingHandCursor);
    }

    bool event(QEvent* event) override
    {
        if (isLookChange(event)) {
            this->updateGeometry();
            this->update();
        }
        return Base::event(event);
    }
    bool hitButton(const QPoint& position) const override { return this->rect().contains(position); }

private:
    bool m_simulator = false;
};

} // namespace kit
