#include "desk/tour/tour_stage.h"

#include "browser/browser_shell.h"
#include "browser/tab.h"
#include "desk/main_window.h"
#include "runtime/runtime.h"
#include "services/accounts/session_service.h"
#include "services/classroom/learner_service.h"
#include "services/files/download_service.h"
#include "services/world/world_service.h"

#include <QSaveFile>

namespace desk {

using namespace Qt::StringLiterals;

TourStage::TourStage(MainWindow& mainWindow, runtime::Runtime& services, const QDir& pictures)
    : window(mainWindow)
    , runtime(services)
    , folder(pictures)
    , hand(mainWindow)
{
}

browser::Tab* TourStage::tab() const
{
    return window.shell().currentTab();
}

bool TourStage::isAt(const QString& path) const
{
    return hand.waitFor([&] { return tab() && tab()->url().path() == path; });
}

bool TourStage::typeAddress(const QString& address)
{
    return hand.type(u"addressEdit"_s, address) && hand.press(Qt::Key_Return);
}

bool TourStage::enter(bool withAccount)
{
    const auto people = runtime.learners().learners();
    if (!people)
        return false;
    for (const core::Learner& learner : *people) {
        auto played = runtime.world().persona(learner.ean);
        if (!played || played->hasAccount != withAccount)
            continue;
        persona = *played;
        return hand.click(u"personTile_%1"_s.arg(learner.id.value()))
            && hand.waitFor([this] { return window.isEntered(); });
    }
    return false;
}

bool TourStage::signIn(const QString& password)
{
    return hand.type(u"emailEdit"_s, persona->email) && hand.type(u"passwordEdit"_s, password)
        && hand.click(u"signInButton"_s) && hand.waitFor([this] { return runtime.session().isSignedIn(); });
}

bool TourStage::keepNewestFile()
{
    const core::SupplyPointId person = persona->supplyPoint.id;
    const auto files = runtime.downloads().files(person);
    if (!files || files->isEmpty())
        return false;
    const auto bytes = runtime.downloads().content(person, files->first().id);
    QSaveFile file(folder.filePath(files->first().name));
    return bytes && file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit();
}

qsizetype TourStage::fileCount() const
{
    return runtime.downloads().files(persona->supplyPoint.id).value_or(QList<services::StoredFile>()).size();
}

} // namespace desk
