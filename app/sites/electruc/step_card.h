#pragma once

#include "kit/card.h"

namespace kit {
class Button;
class IconLabel;
class Text;
} // namespace kit

namespace sites::electruc {

class StepDisc;

// One step of something done in several: its number or a check, what to do, the button that does it.
class StepCard final : public kit::Card
{
    Q_OBJECT
    Q_PROPERTY(int number READ number WRITE setNumber)
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName)
    Q_PROPERTY(QString buttonName READ buttonName WRITE setButtonName)

public:
    enum class State { Done, Now, Later };

    explicit StepCard(QWidget* parent = nullptr);

    int number() const { return m_number; }
    void setNumber(int number);
    QString iconName() const;
    void setIconName(const QString& name);
    QString buttonName() const; // object name of the button
    void setButtonName(const QString& name);

    void setState(State state);
    State state() const { return m_state; }
    void setTexts(const QString& title, const QString& text, const QString& buttonText);
    kit::Button* button() const { return m_button; }

private:
    void showState();

    int m_number = 1;
    State m_state = State::Later;
    StepDisc* m_disc = nullptr;
    kit::Text* m_stateText = nullptr;
    kit::IconLabel* m_icon = nullptr;
    kit::Text* m_title = nullptr;
    kit::Text* m_text = nullptr;
    kit::Button* m_button = nullptr;
};

} // namespace sites::electruc
