#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace audit {

struct Options
{
    int smallestTarget = 44; // pixels, both ways
    // objectNames whose subtree is not looked at, each with its reason where the sweep names it.
    QStringList ignored;
    // objectNames whose text may be elided: the address bar, the titles of tabs.
    QStringList mayElide;
};

// Everything a person would stumble over on a shown page, each a sentence that names the widget; empty when
// all is well. The page must be visible in an active window: focus is walked with the Tab key.
QStringList faultsOf(QWidget& page, const Options& options = {});

// The parts of it, for tests and for pages that need only some.
QStringList clippedTexts(QWidget& page, const Options& options = {});
QStringList unnamedControls(QWidget& page, const Options& options = {});
QStringList twinControls(QWidget& page, const Options& options = {});
QStringList smallTargets(QWidget& page, const Options& options = {});
QStringList unreachableControls(QWidget& page, const Options& options = {});
QStringList sidewaysScrolling(QWidget& page, const Options& options = {});

} // namespace audit
