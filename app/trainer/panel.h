#pragma once

#include "kit/tones.h"

#include <QFrame>

namespace trainer {

// A surface of the trainer's place, painted in the colours of the theme it stands in.
class Panel final : public QFrame
{
    Q_OBJECT
    Q_PROPERTY(QString surface READ surfaceName WRITE setSurface)

public:
    enum class Surface {
        Soft, // behind the PIN screen
        Top, // the bar
        Menu, // with a line at its right
        Ground, // behind the content
        Card, // rounded, with a hairline
        Quiet, // rounded, soft, no line: counts
        Chosen // rounded, tinted, no line: what is chosen
    };
    Q_ENUM(Surface)

    explicit Panel(QWidget* parent = nullptr);

    Surface surface() const { return m_surface; }
    void setSurface(Surface surface);
    void setSurface(const QString& name) { setSurface(kit::fromName(name, Surface::Ground)); }
    QString surfaceName() const { return kit::toName(m_surface); }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Surface m_surface = Surface::Ground;
};

} // namespace trainer
