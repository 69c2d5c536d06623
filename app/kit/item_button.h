#pragma once

#include "kit/painted_button.h"
#include "kit/theme.h"

namespace kit {

class TextBlock;

// One row of a left menu, one segment of a filter, one heading of an accordion: our own button, painted by
// its place.
class ItemButton : public PaintedButton
{
    Q_OBJECT

public:
    enum class Kind { NavItem, Segment, AccordionHead };

    ItemButton(Kind kind, const QString& text, const QString& iconName, QWidget* parent);

    Kind kind() const { return m_kind; }

    void setIconName(const QString& name);
    // At the end of an accordion's heading (« Lire », « Fermer ») or of a menu's row: how many are new.
    void setTrailing(const QString& text);
    // Violet instead of green: the trainer's menu.
    void setSimulator(bool simulator);
    void setFirstAndLast(bool first, bool last);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    // An arrow key, Home or End: -1 previous, +1 next, -2 first, +2 last.
    void moveRequested(int direction);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    TextBlock block() const;
    int leftRoom() const;
    int rightRoom() const;
    int rowHeight() const;
    void paintNavItem(QPainter& painter, const Theme& theme);
    void paintSegment(QPainter& painter, const Theme& theme);
    void paintAccordionHead(QPainter& painter, const Theme& theme);
    void paintLabel(QPainter& painter, const Theme& theme, const QColor& color);

    Kind m_kind;
    QString m_iconName;
    QString m_trailing;
    bool m_simulator = false;
    bool m_first = false;
    bool m_last = false;
};

} // namespace kit
