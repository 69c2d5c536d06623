#pragma once

#include <QStringList>
#include <QWidget>

namespace kit {
class Text;
}
class QVBoxLayout;

namespace coach::overlay {

// A question of the exercise and its answers, each a button. A wrong one is never held against anybody.
class QuestionBox final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionBox(QWidget* parent = nullptr);

    // Makes the buttons anew only when the answers are others, so that the focus stays.
    void ask(const QString& question, const QStringList& answers);
    void sayTryAgain();

Q_SIGNALS:
    void answered(int answer);

private:
    kit::Text* m_question = nullptr;
    kit::Text* m_again = nullptr;
    QVBoxLayout* m_answers = nullptr;
    QStringList m_shown;
};

} // namespace coach::overlay
