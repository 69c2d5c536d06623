#pragma once

#include "kit/focus_target.h"
#include "kit/theme.h"

#include <QPushButton>

namespace kit {

class TextBlock;

// The design's button: filled (primary, danger, simulator), outlined, link or browser tool. Wraps on two
// lines rather than clip. A link is a button too, so that Tab reaches it and screen readers can press it.
class Button : public QPushButton, public FocusTarget
{
    Q_OBJECT
    Q_PROPERTY(QString role READ roleName WRITE setRole)
    Q_PROPERTY(QString size READ sizeName WRITE setSize)
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName)
    Q_PROPERTY(QString trailingIconName READ trailingIconName WRITE setTrailingIconName)
    Q_PROPERTY(QString unavailableReason READ unavailableReason WRITE setUnavailableReason)

public:
    enum class Role {
        Primary,
        Secondary,
        Danger,
        DangerPrimary,
        Sim,
        SimPrimary,
        Ink,
        Link,
        SimLink,
        Toolbar, // icon over a small label, in the browser's bar
        OnDark, // outlined, on simDark
        Viewer // outlined, on the dark bar of the document viewer
    };
    Q_ENUM(Role)
    enum class Size { Normal, Large, Compact };
    Q_ENUM(Size)

    explicit Button(QWidget* parent = nullptr);
    explicit Button(const QString& text, Role role = Role::Secondary, QWidget* parent = nullptr);
    ~Button() override;

    Role role() const { return m_role; }
    void setRole(Role role);
    void setRole(const QString& name) { setRole(fromName(name, Role::Secondary)); }
    QString roleName() const { return toName(m_role); }

    Size buttonSize() const { return m_size; }
    void setSize(Size size);
    void setSize(const QString& name) { setSize(fromName(name, Size::Normal)); }
    QString sizeName() const { return toName(m_size); }

    QString iconName() const { return m_iconName; }
    void setIconName(const QString& name);
    // After the text, such as the chevron of « Voir mes factures ».
    QString trailingIconName() const { return m_trailingIconName; }
    void setTrailingIconName(const QString& name);

    // Why the button cannot be used now, in one sentence; told to screen readers. Show it beside the button
    // too. Empty makes the button available again.
    QString unavailableReason() const { return m_unavailableReason; }
    void setUnavailableReason(const QString& reason);

    // For the gallery: how the button looks in that state, whatever the mouse does.
    enum class ShownState { Real, Hover, Pressed };
    void setShownState(ShownState state);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QRect focusRect() const override;
    int focusRadius() const override { return 8; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }

private:
    struct Look
    {
        QColor text;
        QColor background;
        QColor line;
        bool dashed = false;
    };
    Look look() const;
    bool isLink() const { return m_role == Role::Link || m_role == Role::SimLink; }
    TextBlock textBlock() const;
    int sidePadding() const;
    int iconGap() const; // between icon and text
    int iconsWidth() const; // of the icons and their gaps
    int minimumHeightHere() const;
    QString shownText() const; // without the mnemonic's &
    void paintToolbar(QPainter& painter, const Look& look);
    void paintPlain(QPainter& painter, const Look& look);

    Role m_role = Role::Secondary;
    Size m_size = Size::Normal;
    ShownState m_shown = ShownState::Real;
    QString m_iconName;
    QString m_trailingIconName;
    QString m_unavailableReason;
};

} // namespace kit
