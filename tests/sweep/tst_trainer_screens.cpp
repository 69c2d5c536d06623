#include "desk/look.h"
#include "desk/main_window.h"
#include "desk/window_scenes.h"
#include "services/classroom/pin_service.h"
#include "support/fail_on_warning.h"
#include "support/page_audit.h"
#include "support/test_runtime.h"
#include "support/window_test.h"
#include "sweep/page_stage.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

// Each theme with each text size, in one of the two windows by turns: with all eighteen it takes minutes.
QList<sweep::Look> everySecondLook()
{
    constexpr int kWide = 1100; // px
    QList<sweep::Look> looks = sweep::allLooks();
    looks.removeIf([](const sweep::Look& look) {
        const int turn = static_cast<int>(look.theme) + look.textPercent / 50;
        return (turn % 2 == 0) == (look.window.width() > kWide);
    });
    return looks;
}

} // namespace

// The trainer's place as --screenshots shows it, page after page, in the real window. One window for all of
// it: what takes long is to dress so many pages, so each look is put on once.
class TestTrainerScreens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { support::failOnWarning(); }
    void everyScreenIsSound_data();
    void everyScreenIsSound();

private:
    support::TestRuntime m_runtime;
    std::unique_ptr<desk::MainWindow> m_window;
};

void TestTrainerScreens::initTestCase()
{
    QVERIFY2(m_runtime.isReady(), qPrintable(m_runtime.why()));
    QVERIFY(m_runtime->pin().choose(u"2580"_s, u"2580"_s)->isEmpty());
    m_window = std::make_unique<desk::MainWindow>(*m_runtime);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestTrainerScreens::everyScreenIsSound_data()
{
    QTest::addColumn<int>("index");
    const QList<sweep::Look> looks = everySecondLook();
    for (int i = 0; i < looks.size(); ++i)
        QTest::newRow(qPrintable(looks.at(i).name())) << i;
}

void TestTrainerScreens::everyScreenIsSound()
{
    QFETCH(const int, index);
    const sweep::Look look = everySecondLook().at(index);
    m_window->look().forceTheme(look.theme);
    m_window->look().forceTextPercent(look.textPercent);
    m_window->resize(look.window);
    audit::Options options;
    options.smallestTarget
        = 36; // the line at the bottom; the panel's pages are audited at 44 in tests/trainer
    options.ignored = {u"followTable"_s}; // it scrolls; the first names stay, the arrow keys reach all
    QStringList faults;
    for (const desk::WindowScene& scene : desk::windowScenes()) {
        if (scene.wantsAccount)
            continue;
        scene.show(*m_window, *m_runtime);
        // The page bends when its side gives way, and its height follows one round later.
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents();
        sweep::keepPicture(*m_window, scene.name, look);
        if (m_window->size() != look.window)
            faults.append(scene.name + u": the window is forced to another size"_s);
        for (const QString& fault : audit::faultsOf(*m_window, options))
            faults.append(scene.name + u": "_s + fault);
        desk::closeWindowScene(*m_window, *m_runtime);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestTrainerScreens>(argc, argv);
}

#include "tst_trainer_screens.moc"
