#pragma once

#include "core/clock.h"
#include "desk/trainer_place.h"
#include "kit/note.h"
#include "kit/theme_scope.h"
#include "runtime/runtime.h"
#include "trainer/person.h"
#include "trainer/trainer_frame.h"

#include <QTemporaryDir>

#include <memory>

namespace trainer_test {

// A machine of its own with an empty window, for what a trainer sees.
class Machine
{
public:
    Machine(const core::FixedClock& now, QSize size, const kit::Theme& theme)
    {
        runtime::Options options;
        options.dataDir = folder.filePath(QStringLiteral("data"));
        auto ownClock = std::make_unique<core::FixedClock>(now.nowUtc());
        clock = ownClock.get();
        auto opened = runtime::Runtime::open(options, std::move(ownClock));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        parts = std::move(opened).value();
        window.resize(size);
        scope = new kit::ThemeScope(&window);
        scope->apply(theme);
    }
    void show(QWidget& content)
    {
        content.resize(window.size());
        window.show();
        window.activateWindow();
    }

    QString notice() { return find<kit::Note>(&window, QStringLiteral("noticeNote"))->title(); }
    // Does something once the dialog is open that the next click opens.
    void then(const std::function<void()>& act) { onceADialogIsOpen(&window, act); }
    // To look at: ELECTRUC_SWEEP_PICTURES=FOLDER.
    void picture(const QString& name)
    {
        if (const QString where = qEnvironmentVariable("ELECTRUC_SWEEP_PICTURES"); !where.isEmpty())
            window.grab().save(QStringLiteral("%1/%2.png").arg(where, name));
    }

    QTemporaryDir folder;
    ReadyPicker picker;
    core::FixedClock* clock = nullptr; // of the parts
    std::unique_ptr<runtime::Runtime> parts;
    QWidget window;
    kit::ThemeScope* scope = nullptr;
};

// With the whole panel in it.
class PanelMachine : public Machine
{
public:
    explicit PanelMachine(const core::FixedClock& now)
        : Machine(now, {1366, 732}, kit::Theme())
        , frame(new trainer::TrainerFrame(desk::trainerServices(*parts), &window))
    {
    }
    void open()
    {
        frame->open();
        show(*frame);
    }

    trainer::TrainerFrame* frame;
};

} // namespace trainer_test
