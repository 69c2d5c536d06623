#pragma once

#include "kit/theme.h"

#include <QWidget>

namespace kit {

class Text;

// A colour of the theme with its name and value.
class Swatch final : public QWidget
{
    Q_OBJECT

public:
    Swatch(Color role, bool outlined, QWidget* parent);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Text* m_value;
    Color m_role;
    bool m_outlined;
};

// Rings around several widgets at once, over everything: the real FocusRing has only one.
class RingLayer final : public QWidget
{
    Q_OBJECT

public:
    explicit RingLayer(QWidget* parent);
    void setRinged(const QList<QWidget*>& widgets) { m_ringed = widgets; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<QWidget*> m_ringed;
};

// A component with the name of its state under it.
QWidget* galleryCell(QWidget* component, const QString& caption, QWidget* parent, bool stretched = false);

// How a drop-down list looks when open, without opening a window.
class OpenListPicture final : public QWidget
{
    Q_OBJECT

public:
    OpenListPicture(const QStringList& items, int chosen, int hovered, QWidget* parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_items;
    int m_chosen;
    int m_hovered;
};

} // namespace kit
