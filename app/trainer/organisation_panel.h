#pragma once

#include "trainer/file_picker.h"
#include "trainer/trainer_services.h"

#include "core/classroom/organisation.h"
#include "kit/tones.h"

#include <QWidget>

#include <memory>

namespace trainer {

namespace Ui {
class OrganisationPanel;
}

// Who gives the workshop, as the papers say it (T-28), with the certificate as it will look.
class OrganisationPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OrganisationPanel(const TrainerServices& services, QWidget* parent = nullptr);
    ~OrganisationPanel() override;

    // Asks with that one from now on; it outlives the panel.
    void setFilePicker(FilePicker& picker) { m_picker = &picker; }

protected:
    bool event(QEvent* event) override;

private:
    void refresh();
    core::Organisation typed() const;
    void showPreview();
    void chooseLogo();
    void keep();
    void say(kit::Tone tone, const QString& title, const QString& text);

    TrainerServices m_services;
    std::unique_ptr<Ui::OrganisationPanel> m_ui;
    std::unique_ptr<FilePicker> m_ownPicker;
    FilePicker* m_picker;
    QByteArray m_logo;
};

} // namespace trainer
