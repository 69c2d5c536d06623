#pragma once

#include "kit/theme_scope.h"

#include <QObject>

#include <functional>

namespace kit {

// Keeps a part of a window in the look of what surrounds it, changed in one way: the simulator's colours for
// the trainer's place, a site's own colour, a limit to the text size of a bar.
class InnerScope final : public QObject
{
    Q_OBJECT

public:
    using Change = std::function<Theme(const Theme& outer)>;

    InnerScope(QWidget* host, Change change); // host owns it

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    QWidget* m_host;
    ThemeScope* m_scope;
    Change m_change;
    bool m_applied = false;
};

} // namespace kit
