#pragma once

#include "core/classroom/session_script.h"
#include "trainer/trainer_services.h"

#include <QWidget>

#include <memory>

namespace trainer {

namespace Ui {
class LineForm;
}

// One line of a script: at which minute, and what. What is typed holds as soon as a field is left.
class LineForm final : public QWidget
{
    Q_OBJECT

public:
    explicit LineForm(QWidget* parent = nullptr);
    ~LineForm() override;

    void setServices(const TrainerServices& services); // before anything else; they outlive it
    void show(const core::ScriptLine& line);
    using QWidget::show;
    void focusFirst();

Q_SIGNALS:
    void edited(const core::ScriptLine& line); // a right one

protected:
    bool event(QEvent* event) override;

private:
    void fill();
    void fillSubjects();
    void changeKind();
    void keep();
    core::ScriptLineKind kind() const;

    std::unique_ptr<Ui::LineForm> m_ui;
    std::unique_ptr<TrainerServices> m_services;
    core::ScriptLine m_line; // as last shown or kept
    bool m_filling = false;
};

} // namespace trainer
