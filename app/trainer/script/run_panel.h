#pragma once

#include "core/classroom/session_script.h"
#include "kit/ask.h"
#include "trainer/script/script_model.h"
#include "trainer/trainer_services.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace trainer {

namespace Ui {
class RunPanel;
}

// A session under way: where it is, what was done, what comes; to rest, to be late, to skip, to take now, to
// end.
class RunPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RunPanel(QWidget* parent = nullptr);
    ~RunPanel() override;

    void setServices(const TrainerServices& services); // before anything else; they outlive it
    void refresh();
    void chooseNext(); // its line is the one the buttons act on

Q_SIGNALS:
    void told(const QString& title, const QString& text); // what was done
    void failed();
    void stopped();

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QString titleOf(const core::PlannedEvent& line) const;
    QList<ScriptModel::Row> rows(const core::ScriptRun& run) const;
    ScriptModel::Row row(const core::PlannedEvent& line, const core::PlannedEvent* next) const;
    QString detailOf(const core::PlannedEvent& line) const;
    void showState(const core::ScriptRun& run);
    void tellChosen();
    const core::PlannedEvent* chosen() const; // still to come; null: none

    void setResting(bool rests);
    void delay();
    void takeNow();
    void skip();
    void stop();

    std::unique_ptr<Ui::RunPanel> m_ui;
    std::unique_ptr<TrainerServices> m_services;
    kit::DialogAsker m_asker;
    QTimer m_second;
    bool m_isToCome = false; // the line chosen, as last told
};

} // namespace trainer
