#pragma once

#include <QWidget>

namespace sites::electruc {

// The number of a step in a disc of 36 px at 100 %. Drawn: what stands beside it says it to whoever listens.
class StepNumber final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(int number READ number WRITE setNumber)

public:
    explicit StepNumber(QWidget* parent = nullptr);

    int number() const { return m_number; }
    void setNumber(int number);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void adapt();

    int m_number = 1;
};

} // namespace sites::electruc
