#include "kit/flex_box.h"

#include "kit/flex_layout.h"

namespace kit {

FlexBox::FlexBox(QWidget* parent)
    : LayoutBox(12, parent)
{
    new FlexLayout(this);
}

void FlexBox::setCrossAlign(CrossAlign align)
{
    m_crossAlign = align;
    layout()->invalidate();
}

void FlexBox::setCentred(bool centred)
{
    m_centred = centred;
    layout()->invalidate();
}

} // namespace kit
