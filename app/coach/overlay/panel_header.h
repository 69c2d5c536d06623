#pragma once

#include <QWidget>

namespace kit {
class Button;
class Text;
} // namespace kit

namespace coach::overlay {

// The panel's dark top: which exercise, which step, and the button that folds the panel.
class PanelHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PanelHeader(QWidget* parent = nullptr);

    void show(const QString& place, const QString& title); // « Exercice 3 · étape 2 sur 5 »
    kit::Button* foldButton() const { return m_fold; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    kit::Text* m_place = nullptr;
    kit::Text* m_title = nullptr;
    kit::Button* m_fold = nullptr;
};

} // namespace coach::overlay
