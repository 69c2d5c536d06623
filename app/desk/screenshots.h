#pragma once

#include <QString>

namespace runtime {
class Runtime;
}

namespace desk {

class MainWindow;

struct ScreenshotWish
{
    QString folder; // made if need be
    QString page; // route such as /aide, or an address; empty: every page without parameters
    QString email; // persona who is signed in; empty: a visitor, private pages then show the sign-in
};

// One PNG a page, named after site and route. Gives the exit code: 1 when a page or the persona does not
// exist, or a file cannot be written.
int takeScreenshots(MainWindow& window, runtime::Runtime& runtime, const ScreenshotWish& wish);

} // namespace desk
