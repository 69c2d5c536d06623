#pragma once

#include "kit/tones.h"

#include <QFrame>

namespace kit {

// A status: outline, icon and word.
class Badge : public QFrame
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)
    Q_PROPERTY(QString tone READ toneName WRITE setTone)
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName)

public:
    explicit Badge(QWidget* parent = nullptr);
    Badge(const QString& text, Tone tone, const QString& iconName, QWidget* parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString& text);
    Tone tone() const { return m_tone; }
    void setTone(Tone tone);
    void setTone(const QString& name) { setTone(fromName(name, Tone::Neutral)); }
    QString toneName() const { return toName(m_tone); }
    QString iconName() const { return m_iconName; }
    void setIconName(const QString& name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
    QString m_iconName;
};

} // namespace kit
