#pragma once

#include "support/page_audit.h"
#include "trainer/machine.h"

namespace trainer_test {

// Opens a dialog with the keyboard and closes it again; what its audit found meanwhile.
inline QStringList faultsOfDialog(Machine& place, const QString& dialog, const QString& openedBy,
    const QString& closedBy, const QString& picture)
{
    QStringList faults;
    place.then([&] {
        auto* shown = find(&place.window, dialog);
        QTest::qWait(0);
        faults = audit::faultsOf(*shown);
        place.picture(picture);
        click(&place.window, closedBy);
    });
    auto* button = find(&place.window, openedBy);
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    return faults;
}

} // namespace trainer_test
