#pragma once

#include <QWidget>

namespace kit {
class Button;
class Text;
} // namespace kit

namespace coach::overlay {

// The words beside what the spotlight shows, with a beak that points at it.
class Callout final : public QWidget
{
    Q_OBJECT

public:
    explicit Callout(QWidget* parent);

    void say(const QString& title, const QString& text);
    void setOutlined(bool outlined); // for a page behind it that nothing dims
    // Where the beak points, in the callout's coordinates; above or under the card.
    void pointAt(int x, bool isUnderTarget);
    kit::Button* doneButton() const { return m_done; }

    static constexpr int kBeak = 22; // px of its height
    static constexpr int kWidth = 500;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    kit::Text* m_title = nullptr;
    kit::Text* m_text = nullptr;
    kit::Button* m_done = nullptr;
    int m_beakAt = 0;
    bool m_isUnderTarget = true;
    bool m_isOutlined = false;
};

} // namespace coach::overlay
