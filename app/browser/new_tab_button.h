#pragma once

#include "kit/painted_button.h"

namespace browser {

// « + Ouvrir un site », beside the tabs. Without room it keeps its sign and loses its words.
class NewTabButton final : public kit::PaintedButton
{
    Q_OBJECT

public:
    explicit NewTabButton(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {48, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace browser
