#pragma once

#include "kit/button.h"

namespace browser {

// A button of the bar with a small number on its icon: files not opened yet.
class CountButton final : public kit::Button
{
    Q_OBJECT

public:
    explicit CountButton(QWidget* parent = nullptr);

    int count() const { return m_count; }
    void setCount(int count);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_count = 0;
};

} // namespace browser
