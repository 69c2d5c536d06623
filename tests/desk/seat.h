#pragma once

#include "data/journal_repository.h"
#include "data/world_store.h"
#include "desk/typist.h"
#include "services/accounts/session_service.h"
#include "services/classroom/learner_service.h"
#include "support/test_runtime.h"

#include <QAbstractButton>

#include <memory>
#include <optional>

// A machine of the room: the real window, and whoever sits down at it.
class Seat
{
public:
    Seat()
    {
        if (!runtime.isReady())
            return;
        typist = std::make_unique<Typist>(*runtime);
        isReady = typist->isReady;
    }
    // The person with that address takes the chair.
    bool sitDown(const QString& email)
    {
        persona = runtime.persona(email);
        core::Learner learner;
        learner.firstName = persona->supplyPoint.firstName;
        learner.ean = persona->supplyPoint.ean.digits();
        const auto known = runtime->learners().learners();
        for (const core::Learner& one : *known) {
            if (one.ean == learner.ean)
                learner = one;
        }
        return window().enter(learner);
    }
    bool signIn()
    {
        const auto errors = runtime->session().signIn(persona->email, persona->password);
        return errors && errors->isEmpty();
    }

    desk::MainWindow& window() { return typist->window; }
    browser::Tab* tab() { return window().shell().currentTab(); }
    void open(const QString& path) { tab()->go(QUrl(QStringLiteral("https://www.electruc.example") + path)); }
    bool isAt(const QString& path) { return typist->isAt(path); }
    template <typename Widget> Widget* on(const QString& name)
    {
        return tab()->page() ? tab()->page()->findChild<Widget*>(name) : nullptr;
    }
    // Wherever it is in the window, if one can see it.
    template <typename Widget> Widget* find(const QString& name)
    {
        for (Widget* widget : window().findChildren<Widget*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    // Waits for the button; false when it does not come.
    bool click(const QString& name)
    {
        if (!QTest::qWaitFor([&] { return find<QAbstractButton>(name) != nullptr; }))
            return false;
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
        QCoreApplication::processEvents();
        return true;
    }
    void press(const QString& button) { QVERIFY2(click(button), qPrintable(button)); }
    // The events of the journal that begin so, oldest first.
    QStringList told(const QString& beginning)
    {
        QStringList events;
        const auto lines = data::JournalRepository(runtime->worldStore().database()).all();
        for (const core::JournalEntry& line : *lines) {
            if (line.event.startsWith(beginning))
                events.append(line.event);
        }
        return events;
    }

    support::TestRuntime runtime;
    std::unique_ptr<Typist> typist;
    std::optional<core::Persona> persona;
    bool isReady = false;
};
