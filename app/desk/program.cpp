#include "desk/program.h"

#include "desk/auto_reset.h"
#include "desk/command_line.h"
#include "desk/look.h"
#include "desk/main_window.h"
#include "desk/screenshots.h"
#include "desk/start_problem.h"
#include "desk/tour/tour.h"
#include "kit/application.h"
#include "runtime/runtime.h"
#include "runtime/translation.h"
#include "services/classroom/settings_service.h"
#include "services/site/site_language.h"

#include <QApplication>

#include <cstdio>

namespace desk {

namespace {

bool isUnattended(const CommandLine& call)
{
    return !call.tourDir.isEmpty() || !call.screenshotsDir.isEmpty();
}

// Null when the program cannot or shall not start.
std::unique_ptr<runtime::Runtime> openData(const CommandLine& call)
{
    while (true) {
        auto opened = runtime::Runtime::open(call.runtime);
        if (opened)
            return std::move(opened).value();
        std::fprintf(stderr, "electruc: %s\n%s\n", qUtf8Printable(startSentence(opened.error())),
            qUtf8Printable(opened.error().detail));
        if (isUnattended(call))
            return nullptr;
        switch (askAboutStart(opened.error())) {
        case StartAnswer::Quit:
            return nullptr;
        case StartAnswer::TryAgain:
            break;
        case StartAnswer::StartAfresh:
            if (const auto folder = runtime::Runtime::setAside(call.runtime); !folder) {
                std::fprintf(stderr, "electruc: %s\n", qUtf8Printable(folder.error().detail));
                return nullptr;
            }
            break;
        }
    }
}

} // namespace

int run(const CommandLine& call)
{
    runtime::Translation translation;
    const core::Language first = call.language.value_or(core::Language::French);
    translation.use(first, first);
    if (!kit::setUpApplication()) {
        std::fprintf(stderr, "electruc: the fonts compiled into the program cannot be read\n");
        return 1;
    }
    const std::unique_ptr<runtime::Runtime> runtime = openData(call);
    if (!runtime)
        return 1;
    services::SettingsService& settings = runtime->settings();
    services::SiteLanguage& site = runtime->siteLanguage();
    const auto useLanguages
        = [&translation, &settings](core::Language ofSite) { translation.use(settings.language(), ofSite); };
    if (call.language)
        settings.forceLanguage(*call.language);
    useLanguages(site.language());

    if (!isUnattended(call))
        AutoReset::resetAtStart(runtime->world(), settings);
    MainWindow window(*runtime);
    QObject::connect(&site, &services::SiteLanguage::changed, &window, useLanguages);
    if (call.theme)
        window.look().forceTheme(*call.theme);
    if (call.textPercent)
        window.look().forceTextPercent(*call.textPercent);
    if (call.size)
        window.resize(*call.size);
    if (!call.tourDir.isEmpty())
        return playTour(window, *runtime, call.tourDir);
    if (!call.screenshotsDir.isEmpty())
        return takeScreenshots(window, *runtime, {call.screenshotsDir, call.page, call.as});
    window.showAsSet(call.inClassroom);
    if (call.size)
        window.resize(*call.size);
    return QApplication::exec();
}

} // namespace desk
