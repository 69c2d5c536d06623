#pragma once

#include "services/energy/reading_service.h"

#include <QWidget>

namespace kit {
class Button;
class Text;
} // namespace kit

namespace sites::electruc {

class MeterFace;

// The drawn meter and what goes with it: the button that makes a smart meter show its next register, and the
// last four digits of the meter's number, to check before reading.
class MeterView final : public QWidget
{
    Q_OBJECT

public:
    explicit MeterView(QWidget* parent = nullptr);

    void setMeter(const services::MeterNow& meter);
    void retranslate();

private:
    void next();
    void tellButton();

    MeterFace* m_face = nullptr;
    kit::Button* m_next = nullptr;
    kit::Text* m_check = nullptr;
};

} // namespace sites::electruc
