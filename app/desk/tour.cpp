#include "desk/tour.h"

#include "browser/address.h"
#include "browser/browser_shell.h"
#include "browser/tab.h"
#include "core/accounts/account.h"
#include "desk/hand.h"
#include "desk/main_window.h"
#include "runtime/runtime.h"
#include "services/accounts/session_service.h"
#include "services/classroom/learner_service.h"
#include "services/files/download_service.h"
#include "services/world/world_service.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <cstdio>
#include <functional>
#include <vector>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const QString kPin = u"4826"_s; // chosen by the tour when the machine has none

class Tour final
{
public:
    Tour(MainWindow& window, runtime::Runtime& runtime, const QDir& folder)
        : m_window(window)
        , m_runtime(runtime)
        , m_folder(folder)
        , m_hand(window)
    {
    }

    bool play();
    QString summary() const { return m_summary; }

private:
    struct Step
    {
        QString name; // of the picture
        QString what; // in the summary
        std::function<bool()> act;
    };

    std::vector<Step> learnerSteps();
    std::vector<Step> trainerSteps();
    bool chooseFirstName();
    bool openSite();
    bool signIn();
    bool downloadInvoice();
    bool keepPdf();
    bool typePin();
    browser::Tab* tab() const { return m_window.shell().currentTab(); }
    bool isAt(const QString& path) const;

    MainWindow& m_window;
    runtime::Runtime& m_runtime;
    QDir m_folder;
    Hand m_hand;
    core::Learner m_learner;
    std::optional<core::Persona> m_persona;
    QString m_summary;
};

bool Tour::isAt(const QString& path) const
{
    return m_hand.waitFor([&] { return tab() && tab()->url().path() == path; });
}

bool Tour::chooseFirstName()
{
    const auto people = m_runtime.learners().learners();
    if (!people)
        return false;
    // Whoever plays somebody with an account: the others would have to register first.
    for (const core::Learner& learner : *people) {
        auto persona = m_runtime.world().persona(learner.ean);
        if (persona && persona->hasAccount) {
            m_learner = learner;
            m_persona = *persona;
            return m_hand.click(u"personTile_%1"_s.arg(learner.id.value()))
                && m_hand.waitFor([this] { return m_window.isEntered(); });
        }
    }
    return false;
}

bool Tour::openSite()
{
    return m_hand.type(u"addressEdit"_s, u" Electruc.example "_s) && m_hand.press(Qt::Key_Return)
        && isAt(u"/"_s);
}

bool Tour::signIn()
{
    return m_hand.type(u"emailEdit"_s, m_persona->email)
        && m_hand.type(u"passwordEdit"_s, m_persona->password) && m_hand.click(u"signInButton"_s)
        && m_hand.waitFor([this] { return m_runtime.session().isSignedIn(); });
}

bool Tour::downloadInvoice()
{
    const auto count = [this] {
        return m_runtime.downloads()
            .files(m_persona->supplyPoint.id)
            .value_or(QList<services::StoredFile>())
            .size();
    };
    const auto before = count();
    return m_hand.click(u"downloadButton-*"_s) && m_hand.waitFor([&] { return count() > before; });
}

bool Tour::keepPdf()
{
    const core::SupplyPointId person = m_persona->supplyPoint.id;
    const auto files = m_runtime.downloads().files(person);
    if (!files || files->isEmpty())
        return false;
    const auto bytes = m_runtime.downloads().content(person, files->first().id);
    QSaveFile file(m_folder.filePath(files->first().name));
    return bytes && file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit();
}

bool Tour::typePin()
{
    return m_hand.type(u"pinEdit"_s, kPin) && m_hand.press(Qt::Key_Return);
}

std::vector<Tour::Step> Tour::learnerSteps()
{
    return {
        {u"qui-etes-vous"_s, u"The first names are shown"_s,
            [this] { return m_hand.find(u"personTile_*"_s) != nullptr; }},
        {u"bureau"_s, u"A first name is clicked: the desk opens"_s, [this] { return chooseFirstName(); }},
        {u"accueil"_s, u"The address is typed: the home page opens"_s, [this] { return openSite(); }},
        {u"connexion"_s, u"The customer area asks to sign in"_s,
            [this] { return m_hand.click(u"customerAreaButton"_s) && isAt(u"/connexion"_s); }},
        {u"tableau-de-bord"_s, u"E-mail and password are typed: the dashboard opens"_s,
            [this] { return signIn() && isAt(u"/espace-client"_s); }},
        {u"mes-factures"_s, u"The invoices are opened"_s,
            [this] { return m_hand.click(u"invoicesMenuItem"_s) && isAt(u"/espace-client/factures"_s); }},
        {u"facture-telechargee"_s, u"The last invoice is downloaded"_s, [this] { return downloadInvoice(); }},
        {u"facture"_s, u"The last invoice is opened in the viewer"_s,
            [this] {
                return m_hand.click(u"viewButton-*"_s)
                    && m_hand.waitFor([this] { return tab()->url().path().endsWith(u".pdf"_s); })
                    && keepPdf();
            }},
        {u"telechargements"_s, u"The list of downloads is opened"_s,
            [this] {
                return m_hand.click(u"downloadsButton"_s) && m_hand.waitFor([this] {
                    return tab()->url() == browser::internalUrl(u"telechargements"_s);
                });
            }},
    };
}

std::vector<Tour::Step> Tour::trainerSteps()
{
    return {
        {u"code-formateur"_s, u"The trainer's code is asked for"_s,
            [this] { return m_hand.click(u"stripTrainerButton"_s) && m_hand.find(u"pinEdit"_s); }},
        {u"formateur"_s, u"The code opens the trainer's place"_s,
            [this] {
                // Twice when there was none yet: it is chosen, then repeated.
                if (!typePin())
                    return false;
                if (m_hand.sees(u"pinEdit"_s) && !typePin())
                    return false;
                return m_hand.find(u"resetButton"_s) != nullptr;
            }},
        {u"remise-a-zero"_s, u"The reset says what will go"_s,
            [this] { return m_hand.click(u"resetButton"_s) && m_hand.find(u"confirmResetButton"_s); }},
        {u"remis-a-zero"_s, u"The reset is done and can be undone"_s,
            [this] {
                return m_hand.click(u"confirmResetButton"_s)
                    && m_hand.waitFor([this] { return m_runtime.world().undoAvailable().has_value(); })
                    && m_hand.find(u"undoResetButton"_s);
            }},
        {u"annule"_s, u"The reset is undone: the downloaded file is back"_s,
            [this] {
                return m_hand.click(u"undoResetButton"_s) && m_hand.waitFor([this] {
                    const auto files = m_runtime.downloads().files(m_persona->supplyPoint.id);
                    return files && !files->isEmpty();
                });
            }},
    };
}

bool Tour::play()
{
    std::vector<Step> steps = learnerSteps();
    for (Step& step : trainerSteps())
        steps.push_back(std::move(step));
    int number = 0;
    for (const Step& step : steps) {
        ++number;
        const bool isDone = step.act();
        m_hand.settle();
        const QString picture = u"%1-%2.png"_s.arg(number, 2, 10, QChar(u'0')).arg(step.name);
        const bool isKept = m_window.grab().save(m_folder.filePath(picture));
        m_summary += u"%1 %2 (%3)\n"_s.arg(isDone ? u"ok    "_s : u"FAILED"_s, step.what, picture);
        if (!isKept)
            m_summary += u"FAILED %1 could not be written\n"_s.arg(picture);
        if (!isDone || !isKept)
            return false;
    }
    return true;
}

} // namespace

int playTour(MainWindow& window, runtime::Runtime& runtime, const QString& folder)
{
    QDir dir(folder);
    if (!dir.mkpath(u"."_s)) {
        std::fprintf(stderr, "electruc: the folder %s cannot be made\n", qUtf8Printable(folder));
        return 1;
    }
    window.show();
    window.activateWindow();
    Tour tour(window, runtime, dir);
    const bool isDone = tour.play();
    const QByteArray summary = tour.summary().toUtf8();
    std::fputs(summary.constData(), stdout);
    QFile file(dir.filePath(u"summary.txt"_s));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(summary) == summary.size();
    return isDone && isWritten ? 0 : 1;
}

} // namespace desk
