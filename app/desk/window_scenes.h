#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace runtime {
class Runtime;
}

namespace desk {

class MainWindow;

// Something that the window shows over a page or in its place, by itself or when asked: « voir mieux », the
// end of a session, a page of the trainer's place.
struct WindowScene
{
    QString name; // of its picture, and of --page
    // Brings it up over a window where somebody with an account sits and is signed in.
    std::function<void(MainWindow&, runtime::Runtime&)> show;
    bool wantsAccount = true; // somebody signed in; the trainer's place wants nobody
};

QList<WindowScene> windowScenes();
void closeWindowScene(MainWindow& window, runtime::Runtime& runtime); // whichever is there

} // namespace desk
