#pragma once

#include "core/classroom/pin.h"
#include "kit/ask.h"
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
    void announceCodeChanged(core::CodeRole role);

Q_SIGNALS:
    void codeChangeAsked(core::CodeRole role);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillLists();
    void keep();
    void arrange();
    void askCodeChange(core::CodeRole role);
    void removeOrganiser();
    void showCodes();
    void sayFailure();
    void say(kit::Tone tone, const QString& title, const QString& text);

    TrainerServices m_services;
    std::unique_ptr<Ui::SettingsPage> m_ui;
    kit::DialogAsker m_asker;
    bool m_filling = false; // what refresh() sets is no choice of the trainer
};

} // namespace trainer
