#pragma once

#include "core/format.h"
#include "core/requests/request.h"
#include "kit/painted_button.h"

namespace sites::electruc {

// One request in the list (design 15): the whole row leads to its conversation.
class RequestRow final : public kit::PaintedButton
{
    Q_OBJECT

public:
    RequestRow(const core::RequestLine& line, const core::Format& format, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void adapt();

    QWidget* m_badgeBox = nullptr;
};

} // namespace sites::electruc
