#pragma once

#include "core/classroom/pin.h"
#include "kit/form_field.h"

class QLineEdit;

namespace services {
class PinService;
}

namespace trainer {

// Asks for the trainer's code once more, before something that cannot be taken back.
class PinField final : public kit::FormField
{
    Q_OBJECT

public:
    // name: object name of the edit. pins outlives it.
    PinField(
        services::PinService& pins, const QString& label, const QString& name, QWidget* parent = nullptr);

    void setAsked(core::CodeRole role) { m_asked = role; } // the trainer's unless set
    void takeFocus();
    // Whether the code typed is the right one; otherwise the field says why not and takes the focus.
    bool isAccepted();

Q_SIGNALS:
    void returnPressed();

private:
    QString refusal(const QString& code) const; // empty: accepted

    services::PinService& m_pins;
    core::CodeRole m_asked = core::CodeRole::Trainer;
    QLineEdit* m_edit;
};

} // namespace trainer
