#include "core/classroom/quiz.h"

#include "core/text.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr QChar kStar = u'*';
constexpr qsizetype kFewestLetters = 3; // beside a star

// Words between single spaces: « c'est l’échéance ! » is « c est l echeance ».
QString words(const QString& text)
{
    QString out = folded(text);
    for (QChar& c : out) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return out.simplified();
}

// What to look for among the words of an answer, which have a space on either side.
QString soughtFor(const QString& way)
{
    const bool beginsAnywhere = way.startsWith(kStar);
    const bool endsThere = beginsAnywhere && !way.endsWith(kStar);
    return (beginsAnywhere ? QString() : QString(u' ')) + words(way) + (endsThere ? u" "_s : QString());
}

bool says(const QString& answer, const QStringList& ways)
{
    return std::any_of(ways.cbegin(), ways.cend(),
        [&answer](const QString& way) { return answer.contains(soughtFor(way)); });
}

int halfUp(int part, int whole)
{
    return (2 * part + whole) / (2 * whole);
}

QuizMark markedText(const QuizQuestion& question, const QString& text)
{
    const int full = question.points * kPointPart;
    const auto all = static_cast<int>(question.keyWords.size());
    if (all == 0)
        return {full, true};
    const QString answer = u' ' + words(text) + u' ';
    const auto found = static_cast<int>(std::count_if(question.keyWords.cbegin(), question.keyWords.cend(),
        [&answer](const QStringList& ways) { return says(answer, ways); }));
    return {halfUp(full * found, all), 2 * found >= all};
}

} // namespace

bool QuizAnswer::isGiven() const
{
    return isUnsure || !chosen.isEmpty() || !words(text).isEmpty();
}

bool isKeyWord(const QString& way)
{
    const QString inner = way.mid(way.startsWith(kStar) ? 1 : 0);
    const bool hasStar = way.contains(kStar);
    const QString bare = hasStar && inner.endsWith(kStar) ? inner.chopped(1) : inner;
    return !words(bare).isEmpty() && !bare.contains(kStar)
        && (!hasStar || (way.startsWith(kStar) && words(bare).size() >= kFewestLetters));
}

QuizMark marked(const QuizQuestion& question, const QuizAnswer& answer)
{
    if (answer.isUnsure || !answer.isGiven())
        return {};
    if (question.kind == QuestionKind::Text)
        return markedText(question, answer.text);
    const QSet<int> chosen(answer.chosen.cbegin(), answer.chosen.cend());
    const bool isRight = chosen == QSet<int>(question.right.cbegin(), question.right.cend());
    return {isRight ? question.points * kPointPart : 0, isRight};
}

QuizScore scoreOf(const QList<QuizQuestion>& questions, const QList<QuizMark>& marks, int passMark)
{
    QuizScore score;
    score.questions = static_cast<int>(questions.size());
    int reached = 0;
    int possible = 0;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const QuizMark mark = marks.value(i);
        reached += mark.points;
        possible += questions.at(i).points * kPointPart;
        score.right += mark.isRight ? 1 : 0;
    }
    score.percent = possible == 0 ? 0 : halfUp(100 * reached, possible);
    score.isPassed = possible > 0 && score.percent >= passMark;
    return score;
}

QList<int> choiceOrder(int count, quint32 seed, int attempt)
{
    QList<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    if (count < 3)
        return order;
    QRandomGenerator random(seed);
    std::shuffle(order.begin(), order.end(), random);
    std::rotate(order.begin(), order.begin() + attempt % count, order.end());
    return order;
}

const QuizAttempt* bestOf(const QList<QuizAttempt>& attempts)
{
    const QuizAttempt* best = nullptr;
    for (const QuizAttempt& attempt : attempts) {
        const auto rank
            = [](const QuizAttempt& one) { return std::pair(one.score.isPassed, one.score.percent); };
        if (!best || rank(attempt) >= rank(*best))
            best = &attempt;
    }
    return best;
}

std::optional<int> triesLeft(const QList<QuizAttempt>& attempts, std::optional<int> tries)
{
    const QuizAttempt* best = bestOf(attempts);
    if (!tries || (best && best->score.isPassed))
        return std::nullopt;
    const auto used = std::count_if(
        attempts.cbegin(), attempts.cend(), [](const QuizAttempt& one) { return one.counts; });
    return std::max(0, *tries - static_cast<int>(used));
}

} // namespace core
