#include "coach/overlay/quiz_page.h"

#include "browser/address.h"
#include "browser/navigator.h"
#include "coach/engine/coach.h"
#include "coach/overlay/discard.h"
#include "coach/overlay/finished_page.h"
#include "coach/overlay/progress_bar.h"
#include "coach/overlay/quiz_question.h"
#include "coach/overlay/quiz_result.h"
#include "kit/button.h"
#include "kit/page_scroll.h"
#include "kit/text.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coach::overlay {
namespace {

constexpr int kTop = 28; // px
constexpr int kContinue = 260;

} // namespace

QuizPage::QuizPage(browser::Navigator& navigator, Coach& coach, QWidget* parent)
    : ExercisePage(navigator, coach, kTop, parent)
{
    column()->setSpacing(18);
    QWidget* contents = column()->parentWidget();
    m_heading = new kit::Text({}, kit::TextType::H1, kit::TextTone::Sim, contents);
    m_heading->setObjectName(u"quizHeading"_s);
    m_heading->setHeadingLevel(1);
    column()->addWidget(m_heading);
    m_question = new QuizQuestion(contents);
    connect(m_question, &QuizQuestion::unsure, this, [this] { explain({{}, {}, true}); });
    connect(m_question, &QuizQuestion::changed, this, &QuizPage::showPlace);
    column()->addWidget(m_question);
    layout()->addWidget(foot());
    connect(&coach, &Coach::progressChanged, this, &QuizPage::openAgain);
}

QWidget* QuizPage::foot()
{
    auto* foot = new QWidget(this);
    auto* middle = new QHBoxLayout(foot);
    middle->setContentsMargins(36, 12, 36, 16);
    auto* line = new QWidget(foot);
    centre(line, *middle);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* where = new QVBoxLayout;
    where->setSpacing(6);
    m_place = new kit::Text({}, kit::TextType::Strong, kit::TextTone::Sim, line);
    m_place->setObjectName(u"quizPlaceText"_s);
    where->addWidget(m_place);
    m_bar = new ProgressBar(0, 1, line);
    where->addWidget(m_bar, 0, Qt::AlignLeft);
    row->addLayout(where, 1);
    m_continue = new kit::Button({}, kit::Button::Role::SimPrimary, line);
    m_continue->setSize(kit::Button::Size::Large);
    m_continue->setObjectName(u"quizContinueButton"_s);
    m_continue->setMinimumWidth(kContinue);
    connect(m_continue, &QAbstractButton::clicked, this, &QuizPage::goOn);
    row->addWidget(m_continue, 0, Qt::AlignRight | Qt::AlignBottom);
    return foot;
}

QUrl QuizPage::url(const QString& exercise)
{
    return urlOf(u"faire-le-point"_s, exercise);
}

QString QuizPage::title() const
{
    return tr("Faire le point");
}

bool QuizPage::begin()
{
    m_run = coach().quiz(id());
    m_attempt.reset();
    if (!m_run && coach().quizTriesLeft(id()) == 0)
        m_attempt = coach().quizAttempts(id()).constLast();
    if (!m_run && !isOver())
        return false;
    refresh();
    if (isOver())
        m_continue->setFocus(Qt::OtherFocusReason);
    else
        m_question->focusAnswers();
    return true;
}

void QuizPage::openAgain()
{
    const bool wasClosed = m_result && m_result->isClosed();
    if (wasClosed && exercise() && coach().quizTriesLeft(id()).value_or(0) > 0)
        refresh();
}

void QuizPage::refresh()
{
    m_heading->setText(tr("Faire le point : %1").arg(exercise()->texts.in(coach().language()).title));
    if (m_result) {
        discard(*m_result);
        m_result = nullptr;
    }
    m_question->setVisible(!isOver());
    if (isOver()) {
        showResult();
    } else if (m_run->isAnswered()) {
        m_question->explain(*m_run, coach().language());
    } else {
        m_question->ask(*m_run, coach().language());
    }
    scroll()->verticalScrollBar()->setValue(0);
    showPlace();
}

void QuizPage::showPlace()
{
    const auto count = static_cast<int>(exercise()->quiz->questions.size());
    m_place->setText(
        isOver() ? tr("C’est terminé.") : tr("Question %1 sur %2").arg(m_run->current() + 1).arg(count));
    m_bar->setProgress(isOver() ? count : m_run->current() + (m_run->isAnswered() ? 1 : 0), count);
    const bool canGoOn = isOver() || m_run->isAnswered() || m_question->answer().isGiven();
    m_continue->setText(tr("Continuer"));
    m_continue->setUnavailableReason(
        canGoOn ? QString() : tr("Répondez d’abord, ou choisissez « Je ne sais pas »."));
}

// An answer is looked at, an explanation leads to the next question, the last one to the result, the result
// back to where one came from.
void QuizPage::goOn()
{
    if (isOver()) {
        navigator().go(FinishedPage::url(id()));
        return;
    }
    if (!m_run->isAnswered()) {
        explain(m_question->answer());
        return;
    }
    m_run->goOn();
    if (m_run->isOver()) {
        finish();
        return;
    }
    refresh();
    m_question->focusAnswers();
}

void QuizPage::explain(const core::QuizAnswer& answer)
{
    m_run->answer(answer, coach().language());
    showPlace();
    m_continue->setFocus(Qt::OtherFocusReason); // before what had the focus goes
    refresh();
}

void QuizPage::finish()
{
    const auto kept = coach().keepQuiz(id(), *m_run);
    if (kept) {
        m_attempt = *kept;
    } else {
        // It is told all the same: nobody answers again because a disk is full.
        qWarning("the answers' result was not kept: %s", qPrintable(kept.error().detail));
        m_attempt = core::QuizAttempt{{}, id(), m_run->attempt(), {}, m_run->score(coach().language())};
    }
    refresh();
}

void QuizPage::showResult()
{
    const ClosingQuiz& quiz = *exercise()->quiz;
    QuizResult::Told told{coach().firstName(), *m_attempt, coach().quizAttempts(id()), quiz.passMark, {},
        coach().language(), quiz.tries, coach().quizTriesLeft(id())};
    const QStringList steps = m_run ? m_run->stepsToSeeAgain() : QStringList();
    for (const Step& step : exercise()->steps) {
        if (steps.contains(step.id))
            told.points.append({step.id, step.texts.in(coach().language()).title});
    }
    m_result = new QuizResult(told, m_question->parentWidget());
    connect(m_result, &QuizResult::againAsked, this, [this] { begin(); });
    connect(m_result, &QuizResult::seeAgainAsked, this, &QuizPage::seeAgain);
    column()->addWidget(m_result);
    m_result->show();
}

// The tab goes first: the exercise then sees where it begins.
void QuizPage::seeAgain(QString step)
{
    Coach& guide = coach();
    const QString exercise = id();
    navigator().go(browser::deskUrl());
    (void)guide.seeAgain(exercise, step);
}

void QuizPage::retranslate()
{
    if (!m_run && !isOver())
        return;
    const core::QuizAnswer written = m_question->answer();
    refresh();
    m_question->restore(written);
}

} // namespace coach::overlay
