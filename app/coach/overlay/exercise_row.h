#pragma once

#include "coach/engine/coach.h"
#include "kit/painted_button.h"

namespace coach::overlay {

// One exercise of the list: number, title, how far it is. The whole row is the button.
class ExerciseRow final : public kit::PaintedButton
{
    Q_OBJECT

public:
    ExerciseRow(int number, const ExerciseOverview& overview, core::Language language, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    // Beside the title, or under it where the title would be broken within words.
    struct Places
    {
        QRect title; // px, like all of it
        QRect status; // icon and words
        int height = 0; // that it needs
    };
    Places placesIn(const QSize& room) const;
    QFont statusFont() const;

    int m_number;
    ExerciseState m_state;
    bool m_hasQuiz; // « avec le questionnaire »: the medal
    QString m_status; // « Étape 3 sur 5 »
};

} // namespace coach::overlay
