#include "trainer/look.h"

namespace trainer {

namespace {

QColor lightOr(const kit::Theme& theme, QRgb light, kit::Color other)
{
    return theme.name() == kit::ThemeName::Light ? QColor(light) : theme.color(other);
}

} // namespace

QColor tileLine(const kit::Theme& theme)
{
    return lightOr(theme, 0xff6b55a0, kit::Color::CreamCtl);
}

QColor hairline(const kit::Theme& theme)
{
    return lightOr(theme, 0xffcfc3e6, kit::Color::CreamLine);
}

QColor titleGround(const kit::Theme& theme)
{
    return lightOr(theme, 0xfff1edf9, kit::Color::Soft);
}

QColor ground(const kit::Theme& theme)
{
    return lightOr(theme, 0xfffbfafe, kit::Color::Bg);
}

} // namespace trainer
