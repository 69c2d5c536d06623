#pragma once

#include <functional>

namespace browser {

class Page;

// What a person is asked before a page goes on which something was written and not sent, whatever
// would take its place: a link, Back, another address, the end of the tab. Both are true when something is
// asked; leave is called once the page may go. Esc and the cross stay on the page.

// « Quitter cette page ? »: the page cannot keep what was written.
bool askToLeave(Page& page, const std::function<void()>& leave);

// « Garder vos changements ? »: the page can (design README, screen 19). Keeping leads on once keep() says
// that all went well, dropping once forget() gave the fields their kept values back.
bool askToKeep(Page& page, const std::function<bool()>& keep, const std::function<void()>& forget,
    const std::function<void()>& leave);

} // namespace browser
