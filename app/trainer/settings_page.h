#pragma once

#include "core/classroom/pin.h"
#include "kit/ask.h"
#include "trainer/file_picker.h"
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
    // Asks with that one from now on; it outlives the page.
    void setFilePicker(FilePicker& picker) { m_picker = &picker; }
    void announceCodeChanged(core::CodeRole role);

Q_SIGNALS:
    void codeChangeAsked(core::CodeRole role);

protected:
    bool event(QEvent* event) override;

private:
    void fillLists();
    void keep();
    void keepOfOrganiser(); // what asks for their code first
    void chooseGroupFile();
    void forgetGroupFile();
    void showGroupFile();
    void askCodeChange(core::CodeRole role);
    void removeOrganiser();
    void showCodes();
    void sayFailure();
    void say(kit::Tone tone, const QString& title, const QString& text);

    TrainerServices m_services;
    std::unique_ptr<Ui::SettingsPage> m_ui;
    SystemFilePicker m_ownPicker;
    FilePicker* m_picker = &m_ownPicker;
    kit::DialogAsker m_asker;
    bool m_filling = false; // what refresh() sets is no choice of the trainer
};

} // namespace trainer
