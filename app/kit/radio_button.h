#pragma once

#include "kit/choice_row.h"

#include <QRadioButton>

namespace kit {

// One choice among several, a circle of 28 px; the whole row is the target, the text wraps.
class RadioButton : public ChoiceRow<QRadioButton>
{
    Q_OBJECT
    Q_PROPERTY(bool simulator READ isSimulator WRITE setSimulator)

public:
    explicit RadioButton(QWidget* parent = nullptr);
    explicit RadioButton(const QString& text, QWidget* parent = nullptr);

    int focusRadius() const override { return focusRect().width() / 2; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace kit
