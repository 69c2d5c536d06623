#pragma once

#include "browser/page.h"

#include <functional>

namespace sites::electruc {

// « Garder vos changements ? » when a form with changes is left (design README, screen 19). True when it was
// asked. Keeping leads on once keep() says that all went well, dropping once forget() gave the fields their
// kept values back; Esc and the cross stay on the page.
bool askToKeep(browser::Page& page, const std::function<bool()>& keep, const std::function<void()>& forget,
    const std::function<void()>& leave);

} // namespace sites::electruc
