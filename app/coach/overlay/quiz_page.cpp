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
#include "kit/theme_scope.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>
#include <QUrlQuery>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coach::overlay {
namespace {

constexpr int kWidth = 980; // px
constexpr int kContinue = 260;
const QString kQuery = u"exercice"_s;

// In the middle, no wider than the page at the end of an exercise.
QWidget* centred(QWidget* contents, QHBoxLayout& row)
{
    contents->setMaximumWidth(kWidth);
    row.addStretch(1);
    row.addWidget(contents, 1000, Qt::AlignTop);
    row.addStretch(1);
    return contents;
}

const Exercise* findExercise(const Coach& coach, const QString& id)
{
    const auto& all = coach.exercises();
    const auto found
        = std::find_if(all.cbegin(), all.cend(), [&id](const Exercise& one) { return one.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace

QuizPage::QuizPage(browser::Navigator& navigator, Coach& coach, QWidget* parent)
    : Page(parent)
    , m_navigator(navigator)
    , m_coach(coach)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_scroll = new kit::PageScroll(this);
    m_scroll->setObjectName(u"pageScroll"_s);
    outer->addWidget(m_scroll, 1);
    auto* contents = new QWidget(m_scroll);
    auto* centre = new QHBoxLayout(contents);
    centre->setContentsMargins(36, 28, 36, 24);
    auto* column = centred(new QWidget(contents), *centre);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(18);
    m_heading = new kit::Text({}, kit::TextType::H1, kit::TextTone::Sim, column);
    m_heading->setObjectName(u"quizHeading"_s);
    m_heading->setHeadingLevel(1);
    m_column->addWidget(m_heading);
    m_question = new QuizQuestion(column);
    connect(m_question, &QuizQuestion::unsure, this, [this] { explain({{}, {}, true}); });
    connect(m_question, &QuizQuestion::changed, this, &QuizPage::showPlace);
    m_column->addWidget(m_question);
    m_scroll->setWidget(contents);
    buildFoot(*outer);
}

void QuizPage::buildFoot(QVBoxLayout& outer)
{
    auto* foot = new QWidget(this);
    auto* centre = new QHBoxLayout(foot);
    centre->setContentsMargins(36, 12, 36, 16);
    auto* line = centred(new QWidget(foot), *centre);
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
    outer.addWidget(foot);
}

QUrl QuizPage::url(const QString& exercise)
{
    QUrl url = browser::internalUrl(u"faire-le-point"_s);
    QUrlQuery query;
    query.addQueryItem(kQuery, exercise);
    url.setQuery(query);
    return url;
}

void QuizPage::open(const QUrl& url)
{
    m_exercise = QUrlQuery(url).queryItemValue(kQuery);
    begin();
}

QString QuizPage::title() const
{
    return tr("Faire le point");
}

QString QuizPage::iconPath() const
{
    return u":/logo/site-bureau.svg"_s;
}

void QuizPage::begin()
{
    m_run = m_coach.quiz(m_exercise);
    m_attempt.reset();
    if (!m_run) {
        m_navigator.showNotFound();
        return;
    }
    refresh();
    m_question->focusAnswers();
}

void QuizPage::refresh()
{
    const Exercise* exercise = findExercise(m_coach, m_exercise);
    if (!m_run || !exercise)
        return;
    m_heading->setText(tr("Faire le point : %1").arg(exercise->texts.in(m_coach.language()).title));
    if (m_result) {
        discard(*m_result);
        m_result = nullptr;
    }
    m_question->setVisible(!m_run->isOver());
    if (m_run->isOver()) {
        showResult();
    } else if (m_run->isAnswered()) {
        m_question->explain(*m_run, m_coach.language());
    } else {
        m_question->ask(*m_run, m_coach.language());
    }
    m_scroll->verticalScrollBar()->setValue(0);
    showPlace();
}

void QuizPage::showPlace()
{
    const bool isOver = m_run->isOver();
    m_place->setText(isOver ? tr("C’est terminé.")
                            : tr("Question %1 sur %2").arg(m_run->current() + 1).arg(m_run->count()));
    const int done = isOver ? m_run->count() : m_run->current() + (m_run->isAnswered() ? 1 : 0);
    m_bar->setProgress(done, m_run->count());
    const bool canGoOn = isOver || m_run->isAnswered() || m_question->answer().isGiven();
    m_continue->setText(tr("Continuer"));
    m_continue->setUnavailableReason(
        canGoOn ? QString() : tr("Répondez d’abord, ou choisissez « Je ne sais pas »."));
}

// An answer is looked at, an explanation leads to the next question, the last one to the result, the result
// back to where one came from.
void QuizPage::goOn()
{
    if (m_run->isOver()) {
        m_navigator.go(FinishedPage::url(m_exercise));
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
    m_run->answer(answer, m_coach.language());
    showPlace();
    m_continue->setFocus(Qt::OtherFocusReason); // before what had the focus goes
    refresh();
}

void QuizPage::finish()
{
    const auto kept = m_coach.keepQuiz(m_exercise, *m_run);
    if (kept) {
        m_attempt = *kept;
    } else {
        // It is told all the same: nobody answers again because a disk is full.
        qWarning("the answers' result was not kept: %s", qPrintable(kept.error().detail));
        m_attempt = core::QuizAttempt{{}, m_exercise, m_run->attempt(), {}, m_run->score(m_coach.language())};
    }
    refresh();
}

void QuizPage::showResult()
{
    QuizResult::Told told{m_coach.firstName(), *m_attempt, m_coach.quizAttempts(m_exercise),
        m_run->passMark(), {}, m_coach.language()};
    const QStringList steps = m_run->stepsToSeeAgain();
    if (const Exercise* exercise = findExercise(m_coach, m_exercise)) {
        for (const Step& step : exercise->steps) {
            if (steps.contains(step.id))
                told.points.append({step.id, step.texts.in(m_coach.language()).title});
        }
    }
    m_result = new QuizResult(told, m_question->parentWidget());
    connect(m_result, &QuizResult::againAsked, this, &QuizPage::begin);
    connect(m_result, &QuizResult::seeAgainAsked, this, &QuizPage::seeAgain);
    m_column->addWidget(m_result);
    m_result->show();
}

// The tab goes first: the exercise then sees where it begins.
void QuizPage::seeAgain(QString step)
{
    Coach& coach = m_coach;
    const QString exercise = m_exercise;
    m_navigator.go(browser::deskUrl());
    (void)coach.seeAgain(exercise, step);
}

void QuizPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const core::QuizAnswer written = m_question->answer();
    refresh();
    m_question->restore(written);
    Q_EMIT titleChanged();
}

void QuizPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), kit::ThemeScope::of(this).color(kit::Color::SimSoft));
}

} // namespace coach::overlay
