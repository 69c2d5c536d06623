#pragma once

#include "coach/engine/follow_up.h"

#include <QWidget>

namespace kit {
class FlexBox;
class IconLabel;
class Text;
} // namespace kit

namespace trainer {

class WaitCard;

// Who waits for the trainer, the one who needs it most first, each with « Aider » (design 23). Not shown when
// nobody waits.
class WaitBand final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMostCards = 4; // the others are told by their number, and marked in the matrix

    explicit WaitBand(QWidget* parent = nullptr);

    void show(const coach::FollowUp& followUp);

Q_SIGNALS:
    void helpAsked(core::LearnerId learner);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    kit::FlexBox* m_box = nullptr;
    kit::IconLabel* m_title = nullptr;
    QList<WaitCard*> m_cards;
    kit::Text* m_more = nullptr;
};

} // namespace trainer
