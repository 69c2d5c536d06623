#pragma once

#include "core/classroom/recommendation.h"

#include <QWidget>

namespace coach {
class Coach;
}
class QVBoxLayout;

namespace coach::overlay {

// « Mes exercices » on the desk: where one was, and the list (design 02). Starting one opens the panel.
class ExerciseCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ExerciseCard(Coach& coach, QWidget* parent = nullptr);

Q_SIGNALS:
    void quizAsked(const QString& exercise); // the questions that close it

private:
    static QString shortWord(core::NextReason reason);
    void refresh();
    void addNext();
    void addList();

    Coach& m_coach;
    QVBoxLayout* m_column = nullptr;
};

} // namespace coach::overlay
