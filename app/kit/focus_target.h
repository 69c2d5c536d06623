#pragma once

#include <QRect>

namespace kit {

// What a control tells the focus ring when the ring does not go around the whole widget.
class FocusTarget
{
public:
    FocusTarget() = default;
    FocusTarget(const FocusTarget&) = delete;
    FocusTarget& operator=(const FocusTarget&) = delete;
    virtual ~FocusTarget() = default;

    // In the widget's coordinates.
    virtual QRect focusRect() const = 0;
    virtual int focusRadius() const { return 8; }
};

} // namespace kit
