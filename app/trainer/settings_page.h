#pragma once

#include "trainer/trainer_services.h"

#include <QWidget>

#include <memory>

namespace services {
struct Settings;
}

namespace trainer {

namespace Ui {
class SettingsPage;
}

// The settings of the machine: each applies at once and is remembered.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(const TrainerServices& services, QWidget* parent = nullptr);
    ~SettingsPage() override;

    void refresh();
    void announcePinChanged();

Q_SIGNALS:
    void pinChangeAsked();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillLists();
    void keep();
    void arrange();

    TrainerServices m_services;
    std::unique_ptr<Ui::SettingsPage> m_ui;
    bool m_filling = false; // what refresh() sets is no choice of the trainer
};

} // namespace trainer
