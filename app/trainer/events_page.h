#pragma once

#include "core/world/planned_event.h"
#include "kit/tones.h"
#include "trainer/trainer_services.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace trainer {

namespace Ui {
class EventsPage;
}

// « Événements »: what the trainer makes happen now or later, the simulated calendar, what will happen and
// what did.
class EventsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit EventsPage(const TrainerServices& services, QWidget* parent = nullptr);
    ~EventsPage() override;

    void refresh();

protected:
    bool event(QEvent* event) override;

private:
    void buildButtons();
    void fillLists();
    void trigger(core::EventKind kind);
    void turn(core::CalendarStep step);
    void cancel(core::EventId event);
    void showEvents();
    QWidget* row(const core::PlannedEvent& event);
    QString personName(core::SupplyPointId person) const;
    void say(kit::Tone tone, const QString& title, const QString& text);
    void sayFailure();

    QTimer m_soon; // the list is shown once for all that changed together
    TrainerServices m_services;
    std::unique_ptr<Ui::EventsPage> m_ui;
};

} // namespace trainer
