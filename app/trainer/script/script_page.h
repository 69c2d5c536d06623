#pragma once

#include "core/classroom/session_script.h"
#include "documents/sheet.h"
#include "kit/tones.h"
#include "services/classroom/script_service.h"
#include "trainer/trainer_services.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

namespace trainer {

namespace Ui {
class ScriptPage;
}

// « Séance »: the scripts, ready-made or the trainer's own, changed line by line; and the one under
// way.
class ScriptPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ScriptPage(const TrainerServices& services, QWidget* parent = nullptr);
    ~ScriptPage() override;

    void refresh();

Q_SIGNALS:
    void sheetMade(const documents::Sheet& sheet);

protected:
    bool event(QEvent* event) override;

private:
    void connectParts();
    void connectLines();

    // The scripts that can be chosen: those of the trainer, then the ready-made ones.
    void load();
    void choose(core::ScriptId script);
    void chooseAt(int index);
    bool isOwn() const { return m_shown.id.isValid(); }

    void showEverything();
    void showScript();
    void showLastRun();
    void tellLines();

    void start();
    void duplicate();
    void beginNew();
    void rename();
    void removeScript();
    void undo();
    void print();

    void addLine();
    void changeLine(const core::ScriptLine& line);
    void moveLine(int minutes);
    void removeLine();
    int currentLine() const; // -1: none
    bool keep(const core::SessionScript& script, int current);

    QString titleOf(const core::ScriptLine& line) const;
    void say(kit::Tone tone, const QString& title, const QString& text = {}, bool canUndo = false);
    void sayFailure();

    TrainerServices m_services;
    std::unique_ptr<Ui::ScriptPage> m_ui;
    QList<core::SessionScript> m_scripts;
    QList<services::ScriptService::Ready> m_ready;
    core::SessionScript m_shown;
    QTimer m_soon; // once for all that changed together
    bool m_filling = false;
    bool m_wasLive = false;
};

} // namespace trainer
