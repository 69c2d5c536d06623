#include "coach/engine/quiz_reader.h"

#include "coach/engine/translated_json.h"
#include "core/json.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coach {
namespace {

using core::QuestionKind;

QuestionKind kindFrom(const QString& name)
{
    return name == u"text"     ? QuestionKind::Text
        : name == u"trueFalse" ? QuestionKind::TrueFalse
                               : QuestionKind::Choice; // the schema knows no other name
}

QuizText textFrom(const QJsonValue& value)
{
    QuizText text;
    text.question = value[u"question"_s].toString();
    for (const QJsonValue& choice : value[u"answers"_s].toArray())
        text.choices.append({choice[u"text"_s].toString(), choice[u"why"_s].toString()});
    text.why = value[u"why"_s].toString();
    text.answer = value[u"answer"_s].toString();
    text.unsure = value[u"unsure"_s].toString();
    text.explanation = value[u"explanation"_s].toString();
    for (const QJsonValue& ways : value[u"keyWords"_s].toArray())
        text.keyWords.append(core::textsOf(ways));
    return text;
}

QList<int> rightOnes(const QJsonValue& text)
{
    const QJsonArray choices = text[u"answers"_s].toArray();
    QList<int> right;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (choices[i][u"right"_s].toBool())
            right.append(static_cast<int>(i));
    }
    return right;
}

// Why a question cannot be asked in that language; empty when it can.
QString faultOf(const QJsonObject& object, const ClosingQuestion& question, core::Language language)
{
    const QuizText& text = question.texts.in(language);
    const QuizText& french = question.texts.in(core::Language::French);
    const bool hasChoices = !text.choices.isEmpty();
    const bool hasWords = !text.keyWords.isEmpty() || !text.answer.isEmpty();
    if (hasChoices != (question.kind == QuestionKind::Choice))
        return u"a choice, and only that, has answers"_s;
    if (hasWords && question.kind != QuestionKind::Text)
        return u"only a text has key words and an answer"_s;
    if (text.why.isEmpty() == (question.kind == QuestionKind::TrueFalse))
        return u"true or false, and only that, says why the contrary is wrong"_s;
    if (question.kind == QuestionKind::Text && text.keyWords.isEmpty() != text.answer.isEmpty())
        return u"a text with key words, and only that, tells an answer that would do"_s;
    if (text.choices.size() != french.choices.size()
        || (hasChoices && rightOnes(object[core::languageCode(language)]) != question.right))
        return u"the answers are as many in every language, and right at the same places"_s;
    if (text.keyWords.size() != french.keyWords.size())
        return u"the key words are as many in every language"_s;
    for (const QStringList& ways : text.keyWords) {
        if (!std::all_of(ways.cbegin(), ways.cend(), &core::isKeyWord))
            return u"a key word has letters, and a star only before three of them or around them"_s;
    }
    for (qsizetype i = 0; i < text.choices.size(); ++i) {
        if (text.choices.at(i).why.isEmpty() != question.right.contains(static_cast<int>(i)))
            return u"each wrong answer, and only a wrong one, has a why"_s;
    }
    if (!text.keyWords.isEmpty() && !core::marked(question.rule(language), {{}, text.answer, false}).isRight)
        return u"the answer that would do holds too few of the key words"_s;
    return {};
}

} // namespace

ClosingQuiz readQuiz(const QJsonObject& content, const QStringList& steps,
    const std::function<void(const QString&, const QString&)>& report)
{
    ClosingQuiz quiz;
    quiz.passMark = content[u"passMark"_s].toInt(core::kQuizPassMark);
    if (content.contains(u"tries"_s))
        quiz.tries = content[u"tries"_s].toInt();
    const QJsonArray questions = content[u"questions"_s].toArray();
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const QJsonObject object = questions[i].toObject();
        const QString place = u"/quiz/questions/%1"_s.arg(i);
        ClosingQuestion question;
        question.kind = kindFrom(object[u"kind"_s].toString());
        question.points = object[u"points"_s].toInt(1);
        question.step = object[u"step"_s].toString();
        question.texts = translated<QuizText>(object, &textFrom);
        if (question.kind == QuestionKind::TrueFalse)
            question.right = {object[u"isTrue"_s].toBool() ? 0 : 1};
        else
            question.right = rightOnes(object[u"fr"_s]);
        if (object.contains(u"isTrue"_s) != (question.kind == QuestionKind::TrueFalse))
            report(place, u"true or false, and only that, says which: isTrue"_s);
        if (question.kind == QuestionKind::Choice && question.right.isEmpty())
            report(place, u"one answer at least is right"_s);
        if (!question.step.isEmpty() && !steps.contains(question.step))
            report(place + u"/step"_s, u"there is no step "_s + question.step);
        for (const core::Language language : core::kLanguages) {
            const QString fault
                = question.texts.contains(language) ? faultOf(object, question, language) : QString();
            if (!fault.isEmpty())
                report(place + u'/' + core::languageCode(language), fault);
        }
        quiz.questions.append(question);
    }
    return quiz;
}

} // namespace coach
