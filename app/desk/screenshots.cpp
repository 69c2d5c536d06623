#include "desk/screenshots.h"

#include "browser/address.h"
#include "browser/browser_shell.h"
#include "browser/tab.h"
#include "coach/overlay/hand.h"
#include "core/accounts/account.h"
#include "desk/main_window.h"
#include "desk/window_scenes.h"
#include "runtime/runtime.h"
#include "services/accounts/session_service.h"
#include "services/classroom/learner_service.h"
#include "services/world/world_service.h"

#include <QDir>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

int failed(const QString& sentence)
{
    std::fprintf(stderr, "electruc: %s\n", qUtf8Printable(sentence));
    return 1;
}

// The learner who plays that persona, or one made up for the picture.
std::optional<core::Learner> learnerOf(runtime::Runtime& runtime, const QString& email)
{
    const auto personas = runtime.world().personas();
    const auto people = runtime.learners().learners();
    if (!personas || personas->isEmpty())
        return std::nullopt;
    for (const core::Persona& persona : *personas) {
        if (!email.isEmpty() && persona.email != email)
            continue;
        core::Learner learner;
        learner.firstName = persona.supplyPoint.firstName;
        learner.ean = persona.supplyPoint.ean.digits();
        for (const core::Learner& known : people.value_or(QList<core::Learner>())) {
            if (known.ean == learner.ean)
                learner = known;
        }
        return learner;
    }
    return std::nullopt;
}

QList<QUrl> pagesOf(MainWindow& window)
{
    QList<QUrl> pages;
    for (const browser::Site* site : window.sites().all()) {
        for (const QString& pattern : site->router().patterns()) {
            if (pattern.contains(u'{'))
                continue;
            QUrl url;
            if (site->host() == browser::kInternalScheme) {
                url = browser::internalUrl(pattern.mid(1));
            } else {
                url.setScheme(u"https"_s);
                url.setHost(site->host());
                url.setPath(pattern);
            }
            pages.append(url);
        }
    }
    return pages;
}

QUrl wantedPage(MainWindow& window, const QString& page)
{
    if (page.startsWith(u'/') && !window.sites().listed().isEmpty())
        return QUrl(u"https://"_s + window.sites().listed().first()->host() + page);
    return browser::interpretAddress(page, window.sites().hosts()).url;
}

QString fileNameOf(const QUrl& url)
{
    QString name
        = url.host().isEmpty() ? QString(browser::kInternalScheme) : url.host().section(u'.', -2, -2);
    QString path = url.path();
    path.replace(u'/', u'-');
    if (!path.isEmpty() && !path.startsWith(u'-'))
        path.prepend(u'-');
    name += path == u"-"_s ? u"-accueil"_s : path;
    return name + u".png"_s;
}

using Keep = std::function<bool(const QString& name)>;

bool told(const Keep& keep, const QString& name)
{
    if (!keep(name)) {
        failed(u"%1 cannot be written"_s.arg(name));
        return false;
    }
    std::printf("%s\n", qUtf8Printable(name));
    return true;
}

bool isScene(const QString& name)
{
    const QList<WindowScene> scenes = windowScenes();
    return std::any_of(
        scenes.cbegin(), scenes.cend(), [&name](const WindowScene& scene) { return scene.name == name; });
}

bool keepPages(
    MainWindow& window, const ScreenshotWish& wish, const coach::overlay::Hand& hand, const Keep& keep)
{
    if (isScene(wish.page))
        return true;
    const QList<QUrl> pages
        = wish.page.isEmpty() ? pagesOf(window) : QList<QUrl>{wantedPage(window, wish.page)};
    for (const QUrl& page : pages) {
        const auto target = window.sites().find(page);
        if (!target.site || !target.site->router().match(target.path)) {
            failed(u"there is no page %1"_s.arg(wish.page));
            return false;
        }
        window.shell().currentTab()->go(page);
        hand.settle();
        if (!told(keep, fileNameOf(page)))
            return false;
    }
    return true;
}

// What the window shows over a page: everything of it, or the one that is wished.
bool keepScenes(MainWindow& window, runtime::Runtime& runtime, const ScreenshotWish& wish,
    const coach::overlay::Hand& hand, const Keep& keep)
{
    if (!wish.page.isEmpty() && !isScene(wish.page))
        return true;
    for (const WindowScene& scene : windowScenes()) {
        if (!wish.page.isEmpty() && scene.name != wish.page)
            continue;
        if (scene.wantsAccount && !runtime.session().isSignedIn()) {
            if (wish.page.isEmpty())
                continue;
            failed(u"%1 is shown to somebody signed in: --as"_s.arg(wish.page));
            return false;
        }
        scene.show(window, runtime);
        hand.settle();
        if (!told(keep, u"fenetre-"_s + scene.name + u".png"_s))
            return false;
        closeWindowScene(window, runtime);
        hand.settle();
    }
    return true;
}

} // namespace

int takeScreenshots(MainWindow& window, runtime::Runtime& runtime, const ScreenshotWish& wish)
{
    const QDir folder(wish.folder);
    if (!folder.mkpath(u"."_s))
        return failed(u"the folder %1 cannot be made"_s.arg(wish.folder));
    const coach::overlay::Hand hand(window);
    window.show();
    window.activateWindow();
    hand.settle();
    const auto keep = [&](const QString& name) { return window.grab().save(folder.filePath(name)); };
    if (wish.page.isEmpty() && !told(keep, u"qui-etes-vous.png"_s))
        return 1;

    const auto learner = learnerOf(runtime, wish.email);
    if (!learner || !window.enter(*learner))
        return failed(u"nobody here has the e-mail %1"_s.arg(wish.email));
    if (!wish.email.isEmpty()) {
        const auto persona = runtime.world().persona(learner->ean);
        if (persona->hasAccount) { // otherwise the person registers first
            const auto errors = runtime.session().signIn(persona->email, persona->password);
            if (!errors || !errors->isEmpty())
                return failed(u"%1 cannot sign in"_s.arg(wish.email));
        }
    }
    return keepPages(window, wish, hand, keep) && keepScenes(window, runtime, wish, hand, keep) ? 0 : 1;
}

} // namespace desk
