#pragma once

#include "kit/theme.h"

#include <array>

namespace kit {

// What tokens.json says, read from the resources.
struct Theme::Colors
{
    ThemeName name = ThemeName::Light;
    bool simulator = false; // see Theme::inSimulator()
    std::array<QRgb, static_cast<size_t>(Color::Count)> values{};
};

} // namespace kit
