#pragma once

#include <QWidget>

namespace kit {
class Text;
}
class QVBoxLayout;

namespace coach::overlay {

// One step in the panel: its number in a circle, a check mark once done; the current one is a card that also
// holds what to do and the help asked for.
class StepRow final : public QWidget
{
    Q_OBJECT

public:
    enum class State { Done, Current, Next };

    explicit StepRow(QWidget* parent = nullptr);

    void show(int number, State state, const QString& title, const QString& instruction);
    // Below the instruction of the current step: hints, what a mistake means, a question.
    QVBoxLayout* extra() const { return m_extra; }
    State state() const { return m_state; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();

    int m_number = 0;
    State m_state = State::Next;
    kit::Text* m_title = nullptr;
    kit::Text* m_instruction = nullptr;
    QVBoxLayout* m_column = nullptr;
    QVBoxLayout* m_extra = nullptr;
};

} // namespace coach::overlay
