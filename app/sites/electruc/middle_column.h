#pragma once

#include <QWidget>

namespace sites::electruc {

// A column in the middle of the page that grows no wider than its lines are easy to read. Stands alone in its
// layout.
class MiddleColumn final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(int widest READ widest WRITE setWidest)

public:
    explicit MiddleColumn(QWidget* parent = nullptr);

    int widest() const { return m_widest; } // pixels at 100 % text
    void setWidest(int pixels);

protected:
    bool event(QEvent* event) override;

private:
    void adapt();

    int m_widest = 680;
};

} // namespace sites::electruc
