#pragma once

#include "core/classroom/learner.h"
#include "trainer/trainer_services.h"

#include <QStringList>
#include <QWidget>

#include <memory>

namespace trainer {

class ClosedQuizzes;
namespace Ui {
class JourneyPage;
}

// One learner's journey, moment by moment, from the journal (X-34, F11): to understand where it went wrong,
// and to show it to the class, without the first name when it is asked.
class JourneyPage final : public QWidget
{
    Q_OBJECT

public:
    explicit JourneyPage(const TrainerServices& services, QWidget* parent = nullptr);
    ~JourneyPage() override;

    void open(const core::Learner& learner); // at its last moment
    bool canRead() const { return m_canRead; }

Q_SIGNALS:
    void closed();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Moment
    {
        QString time;
        QString sentence;
        QString page;
        QString exercise;
        QString icon;
    };
    void refresh();
    QList<Moment> read();
    void showMoment(int moment);
    void triesGiven();

    TrainerServices m_services;
    std::unique_ptr<Ui::JourneyPage> m_ui;
    ClosedQuizzes* m_closed;
    core::Learner m_learner;
    QList<Moment> m_moments;
    bool m_canRead = true;
};

} // namespace trainer
