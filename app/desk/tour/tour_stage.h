#pragma once

#include "coach/overlay/hand.h"
#include "core/accounts/account.h"
#include "core/classroom/learner.h"

#include <QDir>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace browser {
class Tab;
}
namespace runtime {
class Runtime;
}

namespace desk {

class MainWindow;

// What the steps of the tour play on: the window, a hand, and who sits there.
class TourStage final
{
public:
    TourStage(MainWindow& window, runtime::Runtime& runtime, const QDir& folder);

    browser::Tab* tab() const;
    bool isAt(const QString& path) const; // waits for it
    bool typeAddress(const QString& address);
    // Sits down as the first person whose persona has an account, or has none.
    bool enter(bool withAccount);
    bool signIn(const QString& password);
    // The newest file of « Téléchargements », written into the folder of the tour.
    bool keepNewestFile();
    qsizetype fileCount() const;

    MainWindow& window;
    runtime::Runtime& runtime;
    QDir folder;
    coach::overlay::Hand hand;
    std::optional<core::Persona> persona; // who sits there
};

struct TourStep
{
    QString name; // of the picture
    QString what; // in the summary
    std::function<bool()> act;
};

// The chapters, in the order they are played; the steps refer to the stage.
std::vector<TourStep> customerChapter(TourStage& stage); // signs in, finds and downloads an invoice
std::vector<TourStep> coachedChapter(TourStage& stage); // an exercise with the coach, to its « Bravo »
std::vector<TourStep> newcomerChapter(TourStage& stage); // from the letter to the mandate
std::vector<TourStep> trainerChapter(TourStage& stage); // resets the machine, and undoes it

} // namespace desk
