#pragma once

#include "kit/theme_scope.h"

#include <QObject>

namespace trainer {

// Keeps a part of a window in the look of what surrounds it, changed in one way: the simulator's colours for
// the trainer's place, a limit to the text size for its bar.
class InnerScope final : public QObject
{
    Q_OBJECT

public:
    using Change = kit::Theme (*)(const kit::Theme& outer);

    InnerScope(QWidget* host, Change change); // host owns it

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    QWidget* m_host;
    kit::ThemeScope* m_scope;
    Change m_change;
    bool m_applied = false;
};

} // namespace trainer
