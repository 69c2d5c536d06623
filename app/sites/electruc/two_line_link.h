#pragma once

#include "kit/painted_button.h"

namespace kit {
class Text;
}

namespace sites::electruc {

// A link with a line of explanation under it; both lines can be pressed.
class TwoLineLink final : public kit::PaintedButton
{
    Q_OBJECT

public:
    TwoLineLink(const QString& title, const QString& detail, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    kit::Text* m_title = nullptr;
    kit::Text* m_detail = nullptr;
};

} // namespace sites::electruc
