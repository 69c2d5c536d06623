#pragma once

#include "core/classroom/quiz.h"
#include "core/language.h"
#include "kit/card.h"

#include <QList>
#include <QString>

#include <optional>

namespace coach::overlay {

// What a try of the questions reached, in words and figures; the tries before; what to see again (T-25). It
// is never « raté »: what is not there yet is « pas encore ».
class QuizResult final : public kit::Card
{
    Q_OBJECT

public:
    struct Told
    {
        QString firstName; // empty: unknown
        core::QuizAttempt attempt;
        QList<core::QuizAttempt> history; // it among them, oldest first
        int passMark = core::kQuizPassMark;
        QList<QPair<QString, QString>> points; // steps to see again: id and title
        core::Language language = core::Language::French;
        std::optional<int> tries; // how many are allowed; none: any number
        std::optional<int> triesLeft; // by core::triesLeft()
    };

    QuizResult(const Told& told, QWidget* parent);

    bool isClosed() const { return m_isClosed; } // no try is left

Q_SIGNALS:
    void againAsked(); // « Recommencer »
    void seeAgainAsked(const QString& step); // « Revoir ce point »

private:
    static QString scoreWords(const core::QuizAttempt& attempt);
    static QString meaning(const Told& told);
    void addScore(const Told& told);
    void addWays(const Told& told);
    void addHistory(const Told& told);

    bool m_isClosed;
};

} // namespace coach::overlay
