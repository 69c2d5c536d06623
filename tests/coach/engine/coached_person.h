#pragma once

#include "coach/engine/coach.h"
#include "runtime/runtime.h"
#include "services/accounts/session_service.h"
#include "services/classroom/learner_service.h"
#include "services/energy/reading_service.h"
#include "services/site/visit_service.h"
#include "services/world/world_service.h"

#include <QCoreApplication>
#include <QTest>

namespace tests {

// Monique, or the one at that place of the group, at the machine: what she does goes through the services, as
// a page would do it.
class CoachedPerson final
{
public:
    explicit CoachedPerson(runtime::Runtime& runtime, qsizetype place = 0)
        : m_runtime(runtime)
        , learner(runtime.learners().learners().value().at(place))
        , persona(runtime.world().persona(learner.ean).value())
    {
        coach().welcome(learner, persona);
    }

    coach::Coach& coach() { return m_runtime.coach(); }
    coach::ExerciseRun& run() { return *coach().run(); }
    core::SupplyPointId id() const { return persona.supplyPoint.id; }
    core::AccountId account() { return m_runtime.session().account().value().id; }

    // What the coach saw of it has been thought about.
    void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    bool begin(const QString& exercise)
    {
        const bool begun = coach().start(exercise).has_value();
        settle();
        return begun;
    }
    void visit(const QString& page, const QString& how = QStringLiteral("visit"))
    {
        QVERIFY(m_runtime.visits().pageOpened(id(), page, how).has_value());
        settle();
    }
    void signIn(const QString& password = {})
    {
        const QString typed = password.isEmpty() ? persona.password : password;
        QVERIFY(m_runtime.session().signIn(persona.email, typed).has_value());
        settle();
    }
    void signOut()
    {
        QVERIFY(m_runtime.session().signOut().has_value());
        settle();
    }
    // The black digits of the drawn meter.
    qint64 meter()
    {
        const auto now = m_runtime.readings().meterNow(persona.supplyPoint, m_runtime.clock().today());
        return now->windows.constFirst().tenths / 10;
    }
    void sendReading(const QString& day, bool confirmed = false, const QString& readOn = {})
    {
        const QString on
            = readOn.isEmpty() ? m_runtime.clock().today().toString(QStringLiteral("dd/MM/yyyy")) : readOn;
        QVERIFY(m_runtime.readings().submit(account(), {on, day, {}, {}, {}}, confirmed).has_value());
        settle();
    }
    // Answers the question of the current step rightly; false when there is none.
    bool answerRightly()
    {
        const auto choices = run().choices();
        const bool right = choices && run().answer(choices->right);
        settle();
        return right;
    }

private:
    runtime::Runtime& m_runtime;

public:
    const core::Learner learner;
    const core::Persona persona;
};

} // namespace tests
