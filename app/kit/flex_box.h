#pragma once

#include "kit/layout_box.h"

namespace kit {

// A row that wraps. Children (of the form, or added later) stand side by side at their own width and go to
// the next line when the page is too narrow or the text too large, so that nothing is ever cut or scrolled
// sideways.
//
// A child may carry dynamic properties:
//   grow (bool)   takes what is left of its line
//   basis (int)   width it asks for before wrapping, in pixels at 100 % text; its size hint otherwise
//   fixed (bool)  keeps its basis as its width, unless it is alone on its line
class FlexBox final : public LayoutBox
{
    Q_OBJECT
    Q_PROPERTY(CrossAlign crossAlign READ crossAlign WRITE setCrossAlign)
    Q_PROPERTY(bool centred READ isCentred WRITE setCentred)

public:
    enum CrossAlign { Top, Middle, Stretch }; // where a child stands in a line taller than itself
    Q_ENUM(CrossAlign)

    explicit FlexBox(QWidget* parent = nullptr);

    CrossAlign crossAlign() const { return m_crossAlign; }
    void setCrossAlign(CrossAlign align);
    bool isCentred() const { return m_centred; } // lines stand in the middle of the width
    void setCentred(bool centred);

private:
    CrossAlign m_crossAlign = Middle;
    bool m_centred = false;
};

} // namespace kit
