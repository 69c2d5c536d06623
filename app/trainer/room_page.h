#pragma once

#include "trainer/file_picker.h"
#include "trainer/trainer_services.h"

#include "kit/tones.h"

#include <QWidget>

#include <memory>

namespace documents {
struct Sheet;
}

namespace trainer {

namespace Ui {
class RoomPage;
}

// « La salle »: what everybody reached, whether this machine is ready, what was done in the trainer's place;
// each a sheet to read and to print.
class RoomPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RoomPage(const TrainerServices& services, QWidget* parent = nullptr);
    ~RoomPage() override;

    void refresh();
    // Asks with that one from now on; it outlives the page.
    void setFilePicker(FilePicker& picker) { m_picker = &picker; }

Q_SIGNALS:
    void pauseBegun(); // « les yeux vers moi »
    void sheetMade(const documents::Sheet& sheet);

protected:
    bool event(QEvent* event) override;

private:
    void showResults();
    void keepResults();
    void checkMachine();
    void showJournal();
    void say(kit::Tone tone, const QString& title, const QString& text);
    void sayFailure();

    TrainerServices m_services;
    std::unique_ptr<Ui::RoomPage> m_ui;
    std::unique_ptr<FilePicker> m_ownPicker;
    FilePicker* m_picker;
};

} // namespace trainer
