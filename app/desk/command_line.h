#pragma once

#include "core/language.h"
#include "kit/theme.h"
#include "runtime/options.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace desk {

// What was asked on the command line of the window's program.
struct CommandLine
{
    runtime::Options runtime;
    std::optional<core::Language> language;
    std::optional<kit::ThemeName> theme;
    std::optional<int> textPercent; // 100 to 200
    std::optional<QSize> size;
    bool inClassroom = false; // the classroom mode, whatever the settings say
    QString tourDir; // empty: no tour
    QString screenshotsDir; // empty: none
    QString page; // route or address of the one page to grab; empty: all of them
    QString as; // e-mail of the persona who is signed in
    QString answer; // set when there is nothing to run: help, version, or what is wrong
    int exitCode = 0; // of that answer: 0, or 2 for a wrong call
};

// arguments: the program's name first.
CommandLine readCommandLine(const QStringList& arguments);

// Before there is an application: the tour and the screenshots run without a screen.
bool wantsNoScreen(int argc, const char* const* argv);

} // namespace desk
