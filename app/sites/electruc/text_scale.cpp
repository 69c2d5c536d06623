#include "sites/electruc/text_scale.h"

#include "kit/theme_scope.h"

namespace sites::electruc {

int scaledPixels(const QWidget* widget, int pixels)
{
    return kit::ThemeScope::of(widget).px(pixels);
}

} // namespace sites::electruc
