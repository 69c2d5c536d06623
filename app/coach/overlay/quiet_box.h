#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

namespace kit {
class IconLabel;
}

namespace coach::overlay {

class ProgressBar;

// Beside a step at which one keeps still: that it works, and how it goes. It is no clock to beat: whoever
// moves only begins again.
class QuietBox final : public QWidget
{
    Q_OBJECT

public:
    explicit QuietBox(QWidget* parent = nullptr);

    // How much of the stillness went by, from 0 to 1: then what one waited for is there.
    void setStillness(std::function<double()> stillness) { m_stillness = std::move(stillness); }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void look();

    std::function<double()> m_stillness;
    QTimer m_tick;
    kit::IconLabel* m_words = nullptr;
    ProgressBar* m_bar = nullptr;
};

} // namespace coach::overlay
