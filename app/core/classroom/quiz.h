#pragma once

#include "core/id.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

// The rules of the questions that close an exercise (T-22 to T-25). There is no time limit. One may try as
// often as one wishes, unless the exercise says how often: then until they are passed, and only the
// trainer gives tries back: « Refaire cet exercice » does not.

inline constexpr int kQuizPassMark = 70; // per cent, where the exercise says nothing
inline constexpr int kPointPart = 100; // points are counted in hundredths

// « Vrai ou faux » is a choice of two.
enum class QuestionKind { Choice, TrueFalse, Text };

// What marking a question needs.
struct QuizQuestion
{
    QuestionKind kind = QuestionKind::Choice;
    int points = 1; // 1 or more
    QList<int> right; // of choices: the places of the right ones, from 0
    // Of a text: what must be in it, each with the words that say it (see isKeyWord()). None: any answer is
    // right.
    QList<QStringList> keyWords;
};

struct QuizAnswer
{
    QList<int> chosen; // places of the choices, in any order
    QString text; // marked, never kept
    bool isUnsure = false; // « Je ne sais pas »

    // Something was chosen or written, or nobody knows.
    bool isGiven() const;
};

struct QuizMark
{
    int points = 0; // hundredths
    bool isRight = false;

    friend bool operator==(const QuizMark&, const QuizMark&) = default;
};

// Whether that is a way to write a key word: « frist » is found where a word begins with it, « *zahlung »
// where one ends with it, « *zahlung* » anywhere in one, for languages that make one word of two. A star
// stands nowhere else, and beside three letters at least.
bool isKeyWord(const QString& way);

// Choices: the exact set, all or nothing. Texts: points in proportion to the key words found, right from half
// of them; accents, case and punctuation do not count, and a key word may go on, as « facture » in « factures
// ».
QuizMark marked(const QuizQuestion& question, const QuizAnswer& answer);

struct QuizScore
{
    int questions = 0;
    int right = 0; // of them
    int percent = 0; // of the points, rounded half up to a whole one: what is shown is what decides
    bool isPassed = false;

    friend bool operator==(const QuizScore&, const QuizScore&) = default;
};

// marks: one a question, in their order; those that are missing count nothing. passMark: per cent.
QuizScore scoreOf(const QList<QuizQuestion>& questions, const QList<QuizMark>& marks, int passMark);

// In which order a try shows so many choices: by the person (seed), and never as the try before did. Two stay
// where one expects them. attempt: from 1.
QList<int> choiceOrder(int count, quint32 seed, int attempt);

// One try of one learner, finished.
struct QuizAttempt
{
    LearnerId learner;
    QString exercise; // P09
    int number = 1; // of the tries of this exercise
    QDateTime at; // UTC
    QuizScore score;
    bool counts = true; // among the tries allowed; no longer once the trainer gave them back

    friend bool operator==(const QuizAttempt&, const QuizAttempt&) = default;
};

// The best of the tries, the latest of equals; null without any. Whoever passed once has passed.
const QuizAttempt* bestOf(const QList<QuizAttempt>& attempts);

// How many tries of one exercise are left, 0 or more; none: as many as one wishes, because it sets no number
// of tries (1 or more), or because one try passed: what is passed is never closed.
std::optional<int> triesLeft(const QList<QuizAttempt>& attempts, std::optional<int> tries);

} // namespace core
