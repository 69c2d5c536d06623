#pragma once

#include "kit/painted_button.h"

namespace kit {
class IconTile;
class Text;
} // namespace kit

namespace sites::electruc {

// A card that is one big button: icon, what one wants to do, one line of explanation.
class ActionCard final : public kit::PaintedButton
{
    Q_OBJECT
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName)
    Q_PROPERTY(QString title READ title WRITE setTitle)
    Q_PROPERTY(QString description READ description WRITE setDescription)

public:
    explicit ActionCard(QWidget* parent = nullptr);

    QString iconName() const;
    void setIconName(const QString& name);
    QString title() const;
    void setTitle(const QString& title);
    QString description() const;
    void setDescription(const QString& description);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    kit::IconTile* m_icon = nullptr;
    kit::Text* m_title = nullptr;
    kit::Text* m_description = nullptr;
};

} // namespace sites::electruc
