#pragma once

#include "kit/dialog.h"

namespace services {
class PinService;
}

namespace trainer {

class PinField;

// Asks whether every trace of people should go: shows what that is, says that nothing brings it back, and
// wants the organiser's code, or the trainer's where there is no other.
class ForgetDialog final : public kit::Dialog
{
    Q_OBJECT

public:
    // lines: what goes, a label and a number each; none: nobody worked.
    ForgetDialog(QWidget* host, services::PinService& pins, const QList<std::pair<QString, QString>>& lines);

    bool isConfirmed() { return exec() == 1; }

private:
    void confirm();

    PinField* m_pin;
};

} // namespace trainer
