#pragma once

#include "browser/address.h"
#include "kit/focus_target.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QWidget>

namespace browser {

// Shows the address with its domain in bold while it is only looked at, and as plain text, all selected,
// while typed.
class AddressEdit final : public QLineEdit, public kit::FocusTarget
{
    Q_OBJECT

public:
    explicit AddressEdit(QWidget* parent = nullptr);

    void setAddress(
        const QUrl& url, const QString& text); // text: shown when the address has no readable form
    QRect focusRect() const override;
    int focusRadius() const override;

Q_SIGNALS:
    void given(const QString& text); // Enter
    void left(); // Esc

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString shownText() const;
    void adoptLook();

    QUrl m_url;
    QString m_text;
    bool m_selectOnRelease = false;
};

// The round address field: padlock (or magnifying glass on the desk) and address.
class AddressField final : public QWidget
{
    Q_OBJECT

public:
    explicit AddressField(QWidget* parent = nullptr);

    void setAddress(const QUrl& url, const QString& text);
    AddressEdit* edit() const { return m_edit; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void padlockClicked();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QAbstractButton* m_padlock = nullptr;
    AddressEdit* m_edit = nullptr;
};

} // namespace browser
