#include "alone/learner.h"

#include "browser/address.h"
#include "browser/browser_shell.h"
#include "browser/tab.h"
#include "coach/engine/coach.h"
#include "coach/engine/condition.h"
#include "kit/bar_chart.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/progress_service.h"
#include "services/classroom/settings_service.h"
#include "services/world/world_service.h"

#include <QAbstractButton>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alone {
namespace {

// The first of the group to whom it is offered, or the one of that first name.
core::Learner whoDoes(runtime::Runtime& runtime, const QString& exercise, const QString& firstName)
{
    const auto people = runtime.learners().learners().value();
    for (const core::Learner& one : people) {
        runtime.coach().welcome(one, runtime.world().persona(one.ean).value());
        const auto rows = runtime.coach().overview();
        const bool isOffered = std::any_of(rows.cbegin(), rows.cend(),
            [&](const coach::ExerciseOverview& row) { return row.exercise->id == exercise; });
        runtime.coach().farewell();
        if (isOffered && (firstName.isEmpty() || one.firstName == firstName))
            return one;
    }
    return people.constFirst();
}

// Another window than that of the usual machine, and larger text: to try the journeys elsewhere.
QSize windowWanted()
{
    const QStringList sides = qEnvironmentVariable("ELECTRUC_ALONE_WINDOW", u"1366x768"_s).split(u'x');
    return {sides.value(0).toInt(), sides.value(1).toInt()};
}

void useTextWanted(runtime::Runtime& runtime)
{
    if (!qEnvironmentVariableIsSet("ELECTRUC_ALONE_TEXT"))
        return;
    services::Settings settings = runtime.settings().settings();
    settings.textPercent = qEnvironmentVariableIntValue("ELECTRUC_ALONE_TEXT");
    QVERIFY(runtime.settings().change(settings));
}

// As one compares two numbers: the spaces between the groups are none.
QString withoutSpaces(const QString& text)
{
    QString bare;
    std::copy_if(text.cbegin(), text.cend(), std::back_inserter(bare),
        [](QChar character) { return !character.isSpace(); });
    return bare;
}

} // namespace

Learner::Learner(Way way, const QString& exercise, const QString& firstName)
    : m_way(way)
    , m_exercise(exercise)
{
    if (!m_runtime.isReady())
        return;
    m_learner = whoDoes(*m_runtime, exercise, firstName);
    m_persona = m_runtime->world().persona(m_learner.ean).value();
    useTextWanted(*m_runtime);
    m_window = std::make_unique<desk::MainWindow>(*m_runtime);
    m_window->resize(windowWanted());
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        return;
    m_hand = Hand::make(way, *m_window);
    sitDown();
}

Learner::~Learner() = default;

bool Learner::isReady()
{
    return m_hand && trouble().isEmpty();
}

QString Learner::trouble() const
{
    if (!m_hand)
        return m_runtime.isReady() ? u"the window does not come to the front"_s : m_runtime.why();
    return m_hand->trouble().isEmpty() ? QString() : u"%1 (on %2)"_s.arg(m_hand->trouble(), page());
}

void Learner::sitDown()
{
    m_hand->press(u"personTile_%1"_s.arg(m_learner.id.value()));
    awaitPage(u"bureau:"_s);
    m_hand->press(u"exerciseRow-"_s + m_exercise);
    if (m_hand->sees(u"unfoldCoachButton"_s)) // the text is large
        m_hand->press(u"unfoldCoachButton"_s);
    m_hand->press(u"aloneModeRadio"_s);
    awaitStep(1);
    const coach::ExerciseRun* run = m_runtime->coach().run();
    if (!run || run->mode() != core::ExerciseMode::Alone)
        m_hand->giveUp(u"« À moi » is not what it is done in"_s);
}

QString Learner::page() const
{
    const browser::Tab* tab = m_window->shell().currentTab();
    if (!tab)
        return {};
    const QUrl url = tab->url();
    return url.scheme() == browser::kInternalScheme ? url.scheme() + u':' + url.path()
                                                    : url.host() + url.path();
}

void Learner::awaitPage(const QString& page)
{
    m_hand->await([&] { return coach::pageFits(page, this->page()); }, u"the page is not "_s + page);
}

void Learner::awaitStep(int step)
{
    const QString place = u"étape %1 sur"_s.arg(step);
    m_hand->await(
        [&] {
            const QWidget* told = m_hand->see(u"coachPlaceText"_s);
            const QWidget* rail = m_hand->see(u"unfoldCoachButton"_s);
            return (told && told->property("text").toString().contains(place))
                || (rail && rail->accessibleName().contains(place));
        },
        u"the exercise is not at step %1"_s.arg(step));
}

void Learner::open(const QString& address)
{
    m_hand->write(u"addressEdit"_s, address);
    m_hand->strike(Qt::Key_Return);
}

void Learner::signIn()
{
    const Card& mine = card();
    awaitPage(u"www.electruc.example/connexion"_s);
    m_hand->write(u"emailEdit"_s, mine.email);
    m_hand->write(u"passwordEdit"_s, mine.password);
    m_hand->press(u"signInButton"_s);
    awaitPage(u"www.electruc.example/espace-client*"_s);
}

void Learner::enterCustomerArea()
{
    m_hand->press(u"siteTile_electruc"_s);
    m_hand->press(u"customerAreaLink"_s);
    signIn();
}

const Card& Learner::card()
{
    if (m_card)
        return *m_card;
    m_hand->press(u"userButton"_s);
    m_hand->chooseInMenu(u"cardAction"_s);
    const QStringList name = m_hand->read(u"nameValue"_s).split(u' ');
    m_card = Card{name.first(), name.mid(1).join(u' '), m_hand->read(u"emailValue"_s), {}, {},
        m_hand->read(u"eanValue"_s)};
    if (m_hand->sees(u"passwordValue"_s))
        m_card->password = m_hand->read(u"passwordValue"_s);
    if (m_hand->sees(u"clientNumberValue"_s))
        m_card->clientNumber = m_hand->read(u"clientNumberValue"_s);
    m_hand->press(u"closeDialogButton"_s);
    m_hand->awaitGone(u"personaCard"_s);
    return *m_card;
}

void Learner::answer(const QString& text)
{
    const QString wanted = withoutSpaces(text);
    m_hand->await(u"answerButton1"_s);
    QStringList offered;
    for (int i = 1; m_hand->sees(u"answerButton%1"_s.arg(i)); ++i) {
        const QString name = u"answerButton%1"_s.arg(i);
        offered.append(m_hand->read(name));
        if (withoutSpaces(offered.last()) == wanted) {
            m_hand->press(name);
            return;
        }
    }
    m_hand->giveUp(u"« %1 » is not offered, but %2"_s.arg(text, offered.join(u", "_s)));
}

void Learner::awaitExplained(const QString& beginning)
{
    // On the panel, or on the card over the page while the panel is folded.
    const auto isFolded = [this] { return m_hand->sees(u"foldedWord"_s); };
    m_hand->await(
        [&] {
            const QString where = isFolded() ? u"calloutText"_s : u"explanation"_s;
            return m_hand->sees(where) && m_hand->read(where).startsWith(beginning);
        },
        u"it is not explained: "_s + beginning);
    // The card gives way to the keyboard by itself.
    if (m_way == Way::Mouse && isFolded())
        m_hand->press(u"understoodButton"_s);
}

void Learner::quitExercise()
{
    if (m_hand->sees(u"unfoldCoachButton"_s))
        m_hand->press(u"unfoldCoachButton"_s);
    m_hand->press(u"quitExerciseButton"_s);
}

QString Learner::numberToWrite()
{
    static const QRegularExpression number(u"0400[\\d ]*\\d"_s);
    return number.match(m_hand->read(u"stepInstruction"_s)).captured();
}

QString Learner::strongestMonth()
{
    m_hand->await(u"chart"_s);
    const auto* chart = qobject_cast<kit::BarChart*>(m_hand->see(u"chart"_s));
    if (!chart || chart->bars().isEmpty())
        return {};
    const auto& bars = chart->bars();
    const auto strongest = std::max_element(
        bars.cbegin(), bars.cend(), [](const kit::BarChart::Bar& one, const kit::BarChart::Bar& other) {
            return one.value < other.value;
        });
    return strongest->fullLabel;
}

void Learner::answerQuestion(const coach::ClosingQuestion& question)
{
    const coach::QuizText& text = question.texts.in(core::Language::French);
    if (question.kind == core::QuestionKind::Text) {
        // Where no answer is wrong, anything serves.
        m_hand->write(u"answerEdit"_s, text.answer.isEmpty() ? u"L’adresse de qui écrit"_s : text.answer);
        return;
    }
    QStringList right;
    for (const int place : question.right) {
        const bool isJudgement = question.kind == core::QuestionKind::TrueFalse;
        right.append(isJudgement ? (place == 0 ? u"Vrai"_s : u"Faux"_s) : text.choices.at(place).text);
    }
    m_hand->await(u"answerChoice1"_s);
    for (int i = 1; m_hand->sees(u"answerChoice%1"_s.arg(i)); ++i) {
        const QString name = u"answerChoice%1"_s.arg(i);
        if (right.contains(m_hand->read(name)))
            m_hand->press(name);
    }
}

void Learner::doQuiz()
{
    const auto& all = m_runtime->coach().exercises();
    const auto exercise = std::find_if(
        all.cbegin(), all.cend(), [this](const coach::Exercise& one) { return one.id == m_exercise; });
    if (!exercise->quiz)
        return;
    m_hand->press(u"quizButton"_s);
    for (const coach::ClosingQuestion& question : exercise->quiz->questions) {
        const QString asked = question.texts.in(core::Language::French).question;
        m_hand->await(
            [&] { return m_hand->sees(u"questionText"_s) && m_hand->read(u"questionText"_s) == asked; },
            u"it is not asked « %1 »"_s.arg(asked));
        answerQuestion(question);
        m_hand->press(u"quizContinueButton"_s);
        m_hand->await(u"verdictText"_s);
        if (m_hand->read(u"verdictText"_s) != u"C’est juste."_s)
            m_hand->giveUp(u"« %1 » is answered: %2"_s.arg(asked, m_hand->read(u"verdictText"_s)));
        m_hand->press(u"quizContinueButton"_s);
    }
    m_hand->await(u"quizResult"_s);
    m_hand->press(u"quizContinueButton"_s);
    awaitPage(u"bureau:exercice-reussi"_s);
    m_hand->await(u"bravoText"_s);
}

void Learner::doItAgain()
{
    m_hand->press(u"redoButton"_s);
    m_hand->press(u"aloneModeRadio"_s);
    awaitStep(1);
}

bool Learner::hasDoneIt()
{
    awaitPage(u"bureau:exercice-reussi"_s);
    m_hand->await(u"bravoText"_s);
    const auto progress = m_runtime->progress().ofLearner(m_learner.id).value();
    const auto kept = std::find_if(progress.cbegin(), progress.cend(),
        [this](const core::ExerciseProgress& one) { return one.exercise == m_exercise; });
    if (kept == progress.cend() || kept->running || !kept->finishedAt.isValid()
        || kept->mode != core::ExerciseMode::Alone)
        m_hand->giveUp(u"it is not kept as done alone"_s);
    return trouble().isEmpty();
}

} // namespace alone
