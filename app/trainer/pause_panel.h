#pragma once

#include "trainer/trainer_services.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace trainer {

namespace Ui {
class PausePanel;
}

// « Les yeux vers moi » in the trainer's place: begins the pause, tells how long it still lasts, ends it.
class PausePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PausePanel(QWidget* parent = nullptr);
    ~PausePanel() override;

    void setServices(const TrainerServices& services); // before it shows

Q_SIGNALS:
    void begun(); // from here
    void failed();

protected:
    bool event(QEvent* event) override;

private:
    void begin();
    void end();
    void fillLengths();
    void tell(); // what the pause is now

    std::unique_ptr<TrainerServices> m_services;
    std::unique_ptr<Ui::PausePanel> m_ui;
    QTimer m_second;
};

} // namespace trainer
