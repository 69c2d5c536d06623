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
    // Why that answer is not the right one, or where to look. One may answer again.
    void explain(const QString& why);

Q_SIGNALS:
    void answered(int answer);
    void unsure();

private:
    kit::Text* m_question = nullptr;
    kit::Text* m_again = nullptr;
    QVBoxLayout* m_answers = nullptr;
    QStringList m_shown;
};

} // namespace coach::overlay
