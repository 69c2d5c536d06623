#pragma once

#include "core/classroom/exercise_mode.h"

#include <QWidget>

namespace kit {
class Button;
class RadioButton;
} // namespace kit

namespace coach::overlay {

// How the exercise is done, in the panel: step by step or alone; and the button that has it all shown first.
class ModeChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit ModeChooser(QWidget* parent = nullptr);

    void show(core::ExerciseMode mode, bool canBeShown);

Q_SIGNALS:
    void chosen(core::ExerciseMode mode); // Guide or Alone
    void showAsked();

private:
    kit::RadioButton* m_guide = nullptr;
    kit::RadioButton* m_alone = nullptr;
    kit::Button* m_show = nullptr;
};

} // namespace coach::overlay
