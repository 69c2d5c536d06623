#pragma once

#include "kit/tones.h"

#include <QFrame>

namespace kit {

// A surface with an outline. Its layout's margins are the padding: 20 px unless the page says otherwise.
class Card : public QFrame
{
    Q_OBJECT
    Q_PROPERTY(QString variant READ variantName WRITE setVariant)

public:
    enum class Variant { Plain, Soft, Highlight, Sim, SimHighlight, Cream, Dialog, SimDialog };
    Q_ENUM(Variant)

    explicit Card(QWidget* parent = nullptr);
    explicit Card(Variant variant, QWidget* parent = nullptr);

    Variant variant() const { return m_variant; }
    void setVariant(Variant variant);
    void setVariant(const QString& name) { setVariant(fromName(name, Variant::Plain)); }
    QString variantName() const { return toName(m_variant); }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Variant m_variant = Variant::Plain;
};

} // namespace kit
