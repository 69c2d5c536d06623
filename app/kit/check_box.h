#pragma once

#include "kit/choice_row.h"

#include <QCheckBox>

namespace kit {

// A box to tick, 28 px; the whole row is the target, the text wraps.
class CheckBox : public ChoiceRow<QCheckBox>
{
    Q_OBJECT
    Q_PROPERTY(bool simulator READ isSimulator WRITE setSimulator)

public:
    explicit CheckBox(QWidget* parent = nullptr);
    explicit CheckBox(const QString& text, QWidget* parent = nullptr);

    int focusRadius() const override { return 6; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace kit
