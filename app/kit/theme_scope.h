#pragma once

#include "kit/theme.h"

#include <QObject>
#include <QWidget>

namespace kit {

// Gives a widget and all its children one look. Scopes nest: the browser's bars stay under 120 %, paper stays
// light.
class ThemeScope final : public QObject
{
    Q_OBJECT

public:
    // host owns the scope. Nothing changes until apply().
    explicit ThemeScope(QWidget* host);

    // Sets style sheet, font and palette on the host; every widget inside repaints itself.
    void apply(const Theme& theme);
    const Theme& theme() const { return m_theme; }

    // The look a widget stands in: the nearest scope above it, or the plain light theme.
    static const Theme& of(const QWidget* widget);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void inherit(QWidget* widget) const;

    QWidget* m_host = nullptr;
    Theme m_theme;
};

// True for the events after which a widget must measure and paint itself again.
bool isLookChange(const QEvent* event);

} // namespace kit
