#pragma once

#include "coach/overlay/exercise_page.h"

namespace coach::overlay {

// « Bravo »: what one knows now, and what to go on with (design 21). No score, no time; questions for whoever
// wishes, when the exercise has some.
class FinishedPage final : public ExercisePage
{
    Q_OBJECT

public:
    FinishedPage(browser::Navigator& navigator, Coach& coach, QWidget* parent = nullptr);

    QString title() const override;

    static QUrl url(const QString& exercise); // bureau:exercice-reussi?exercice=P08

protected:
    bool begin() override;
    void retranslate() override;

private:
    QWidget* head(const Exercise& exercise, int number);
    QWidget* learnt(const Exercise& exercise);
    QWidget* next();
    QWidget* quiz(const Exercise& exercise);
    QWidget* ways(const Exercise& exercise);
    void leaveFor(QString exercise, bool afresh);
};

} // namespace coach::overlay
