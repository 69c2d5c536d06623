#pragma once

#include "core/classroom/pin.h"

#include <QObject>

namespace services {

class PinService;

// Whose code opened the trainer's place on this machine, until it is left.
class TrainerAccess final : public QObject
{
    Q_OBJECT

public:
    explicit TrainerAccess(const PinService& pins);

    void open(core::CodeRole role); // that code was typed: at the entrance, or inside for what needs it
    void close(); // the place is left
    // What core::CodeRole keeps for the organiser is open: their code was typed, or there is none. Not when
    // the codes cannot be read.
    bool isOrganiser() const;

Q_SIGNALS:
    void changed();

private:
    const PinService& m_pins;
    core::CodeRole m_role = core::CodeRole::Trainer;
};

} // namespace services
