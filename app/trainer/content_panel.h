#pragma once

#include "trainer/file_picker.h"
#include "trainer/trainer_services.h"

#include "core/classroom/pack.h"
#include "kit/tones.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace coach {
struct CheckedPack;
}

namespace trainer {

namespace Ui {
class ContentPanel;
}

// Content packs (F13): brought in when nothing is wrong with them, given away, taken out.
class ContentPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ContentPanel(const TrainerServices& services, QWidget* parent = nullptr);
    ~ContentPanel() override;

    // Asks with that one from now on; it outlives the panel.
    void setFilePicker(FilePicker& picker) { m_picker = &picker; }

protected:
    bool event(QEvent* event) override;

private:
    void refresh();
    void addRow(const core::Pack& pack);
    void importPack();
    std::optional<coach::CheckedPack> checkedFile(const QString& path, const QList<core::Pack>& present);
    void refuse(const QStringList& faults);
    void exportPack(const QString& id);
    void removePack(const QString& id);
    void say(kit::Tone tone, const QString& title, const QString& text);
    void sayFailure();

    TrainerServices m_services;
    std::unique_ptr<Ui::ContentPanel> m_ui;
    std::unique_ptr<FilePicker> m_ownPicker;
    FilePicker* m_picker;
};

} // namespace trainer
