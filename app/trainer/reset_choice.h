#pragma once

#include "kit/focus_target.h"

#include <QRadioButton>

class QLabel;

namespace kit {
class IconLabel;
class Text;
} // namespace kit

namespace trainer {

// One of the three cards of the reset (design 24): a radio button as large as its card, that says what is
// erased and what is kept.
class ResetChoice final : public QRadioButton, public kit::FocusTarget
{
    Q_OBJECT

public:
    explicit ResetChoice(QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& result, const QString& erased, const QString& kept);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QRect focusRect() const override { return rect(); }
    int focusRadius() const override { return 12; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }

private:
    void place();
    QRect indicatorRect() const;

    kit::Text* m_title;
    kit::Text* m_result;
    kit::IconLabel* m_erasedHead;
    kit::Text* m_erased;
    kit::IconLabel* m_keptHead;
    kit::Text* m_kept;
};

} // namespace trainer
