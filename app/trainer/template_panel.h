#pragma once

#include "trainer/trainer_services.h"

#include "core/classroom/certificate_template.h"
#include "kit/ask.h"
#include "kit/tones.h"

#include <QWidget>

#include <memory>

namespace trainer {

namespace Ui {
class TemplatePanel;
}

// The looks of certificates (T-28), each with its page as it will be.
class TemplatePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TemplatePanel(const TrainerServices& services, QWidget* parent = nullptr);
    ~TemplatePanel() override;

protected:
    bool event(QEvent* event) override;

private:
    void connectParts();
    void fillAccents();
    void refresh(core::CertificateTemplateId shown); // none: the default
    void show(const core::CertificateTemplate& one);
    void choose(int index);
    void refreshChoice(); // the list shows what is shown; nothing of a new one
    bool leavesEdits(); // kept or given up, when there are any; false: they could not be kept
    void beginNew();
    void duplicate();
    bool save();
    bool showErrors(const core::FieldErrors& errors, const QString& unknown); // true: there are none
    void makeDefault();
    void remove();
    void undo();
    void tellState();
    core::CertificateTemplate typed() const;
    void showPreview();
    void say(kit::Tone tone, const QString& title, const QString& text, bool canUndo);
    void sayFailure();

    TrainerServices m_services;
    std::unique_ptr<Ui::TemplatePanel> m_ui;
    kit::DialogAsker m_asker;
    QList<core::CertificateTemplate> m_templates;
    core::CertificateTemplate m_shown; // as it is kept; no id and not the default: a new one
    bool m_filling = false;
};

} // namespace trainer
