#pragma once

#include "kit/tones.h"

#include <QWidget>

namespace kit {

class Text;

// An icon with a text beside it, or alone. Alone it is decoration unless it has an accessible name.
class IconLabel : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName)
    Q_PROPERTY(int iconSize READ iconSize WRITE setIconSize)
    Q_PROPERTY(QString tone READ toneName WRITE setTone)
    Q_PROPERTY(QString type READ typeName WRITE setType)
    Q_PROPERTY(QString text READ text WRITE setText)

public:
    explicit IconLabel(QWidget* parent = nullptr);
    IconLabel(const QString& iconName, const QString& text, QWidget* parent = nullptr);

    QString iconName() const { return m_iconName; }
    void setIconName(const QString& name);
    int iconSize() const { return m_iconSize; } // px at 100 %
    void setIconSize(int size);
    TextTone tone() const { return m_tone; }
    void setTone(TextTone tone);
    void setTone(const QString& name) { setTone(fromName(name, TextTone::Auto)); }
    QString toneName() const { return toName(m_tone); }
    void setType(TextType type);
    void setType(const QString& name) { setType(fromName(name, TextType::Body)); }
    QString typeName() const;
    QString text() const;
    void setText(const QString& text);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();

    Text* m_text = nullptr;
    QString m_iconName;
    int m_iconSize = 24;
    TextTone m_tone = TextTone::Auto;
};

} // namespace kit
