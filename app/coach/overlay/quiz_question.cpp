#include "coach/overlay/quiz_question.h"

#include "coach/overlay/announce.h"
#include "coach/overlay/discard.h"
#include "coach/overlay/quiz_words.h"
#include "kit/accessibility.h"
#include "kit/button.h"
#include "kit/check_box.h"
#include "kit/form_field.h"
#include "kit/icon_label.h"
#include "kit/radio_button.h"
#include "kit/text.h"
#include "kit/text_area.h"
#include "kit/theme_scope.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coach::overlay {
namespace {

constexpr int kLongestText = 400; // characters

} // namespace

QuizQuestion::QuizQuestion(QWidget* parent)
    : kit::Card(Variant::Sim, parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"quizQuestion"_s);
    kit::setAccessibleRole(*this, QAccessible::Grouping);
    m_column->setContentsMargins(22, 20, 22, 20);
    m_column->setSpacing(10);
}

void QuizQuestion::clear()
{
    m_choices.clear();
    m_writing = nullptr;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* widget = item->widget())
            discard(*widget);
        delete item;
    }
}

void QuizQuestion::ask(const QuizRun& run, core::Language language)
{
    clear();
    const ClosingQuestion& question = run.question();
    const QuizText& text = question.texts.in(language);
    setAccessibleName(text.question);
    auto* asked = new kit::Text(text.question, kit::TextType::H2Compact, kit::TextTone::Sim, this);
    asked->setObjectName(u"questionText"_s);
    asked->setHeadingLevel(2);
    m_column->addWidget(asked);
    if (question.kind == core::QuestionKind::Text) {
        addWriting();
    } else {
        if (question.right.size() > 1)
            m_column->addWidget(new kit::Text(tr("Plusieurs réponses sont justes : cochez-les toutes."),
                kit::TextType::Body, kit::TextTone::Sim, this));
        addChoices(question, run.order(), language);
    }
    auto* unsureButton = new kit::Button(tr("Je ne sais pas"), kit::Button::Role::SimLink, this);
    unsureButton->setObjectName(u"unsureAnswerButton"_s);
    connect(unsureButton, &QAbstractButton::clicked, this, &QuizQuestion::unsure);
    m_column->addWidget(unsureButton, 0, Qt::AlignLeft);
    m_column->addStretch(1);
    announce(*asked, tr("Question %1 sur %2. %3").arg(run.current() + 1).arg(run.count()).arg(text.question));
}

void QuizQuestion::addChoices(
    const ClosingQuestion& question, const QList<int>& order, core::Language language)
{
    const QuizText& text = question.texts.in(language);
    m_order = order;
    for (const int place : order) {
        const QString words = question.kind == core::QuestionKind::TrueFalse
            ? (place == 0 ? tr("Vrai") : tr("Faux"))
            : text.choices.value(place).text;
        QAbstractButton* choice = nullptr;
        if (question.right.size() > 1) {
            auto* box = new kit::CheckBox(words, this);
            box->setSimulator(true);
            choice = box;
        } else {
            auto* circle = new kit::RadioButton(words, this);
            circle->setSimulator(true);
            choice = circle;
        }
        choice->setObjectName(u"answerChoice%1"_s.arg(m_choices.size() + 1));
        connect(choice, &QAbstractButton::toggled, this, &QuizQuestion::changed);
        m_choices.append(choice);
        m_column->addWidget(choice);
    }
}

void QuizQuestion::addWriting()
{
    m_writing = new kit::TextArea;
    m_writing->setObjectName(u"answerEdit"_s);
    m_writing->setMaximumLength(kLongestText);
    m_writing->setMaximumLines(5);
    connect(m_writing, &QPlainTextEdit::textChanged, this, &QuizQuestion::changed);
    auto* field = new kit::FormField(tr("Votre réponse, en quelques mots"), m_writing, this);
    field->setHelpText(
        tr("Les accents et les majuscules ne comptent pas. Ce que vous écrivez n’est pas gardé."));
    m_column->addWidget(field);
    fitWriting();
}

// A field with a style sheet's rule that comes while the window is shown gets the application's font and
// palette, not its parent's.
void QuizQuestion::fitWriting()
{
    if (!m_writing)
        return;
    const kit::Theme& theme = kit::ThemeScope::of(this);
    if (const QFont font = theme.fontFor(kit::TextType::Body); m_writing->font() != font)
        m_writing->setFont(font);
    if (const QPalette palette = theme.palette(); m_writing->palette() != palette)
        m_writing->setPalette(palette);
}

bool QuizQuestion::event(QEvent* event)
{
    const bool done = kit::Card::event(event);
    if (kit::isLookChange(event)) // once the style has polished the field anew
        QMetaObject::invokeMethod(this, &QuizQuestion::fitWriting, Qt::QueuedConnection);
    return done;
}

core::QuizAnswer QuizQuestion::answer() const
{
    core::QuizAnswer answer;
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (m_choices.at(i)->isChecked())
            answer.chosen.append(m_order.at(i));
    }
    if (m_writing)
        answer.text = m_writing->text();
    return answer;
}

void QuizQuestion::restore(const core::QuizAnswer& answer)
{
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        m_choices.at(i)->setChecked(answer.chosen.contains(m_order.at(i)));
    if (m_writing)
        m_writing->setText(answer.text);
}

void QuizQuestion::focusAnswers()
{
    if (m_writing)
        m_writing->setFocus(Qt::OtherFocusReason);
    else if (!m_choices.isEmpty())
        m_choices.constFirst()->setFocus(Qt::OtherFocusReason);
}

void QuizQuestion::explain(const QuizRun& run, core::Language language)
{
    clear();
    const ClosingQuestion& question = run.question();
    const QuizText& text = question.texts.in(language);
    auto* asked = new kit::Text(text.question, kit::TextType::Body, kit::TextTone::SimMuted, this);
    m_column->addWidget(asked);
    addVerdict(run, language);
    addWhys(run, text);
    if (!run.mark().isRight || run.mark().points < question.points * core::kPointPart)
        addRightAnswers(question, text);
    addLine({}, text.explanation, u"explanationText"_s);
    m_column->addStretch(1);
}

void QuizQuestion::addVerdict(const QuizRun& run, core::Language language)
{
    const QString verdict = run.mark().isRight ? tr("C’est juste.")
        : run.given().isUnsure ? tr("Vous ne savez pas encore, et vous avez bien fait de le dire.")
                               : tr("Pas encore.");
    auto* told = new kit::IconLabel(run.mark().isRight ? u"check-circle"_s : u"info"_s, verdict, this);
    told->setType(kit::TextType::H2Compact);
    told->setTone(kit::TextTone::Sim);
    told->setObjectName(u"verdictText"_s);
    m_column->addWidget(told);
    const QString points = QuizWords::points(run.mark().points, run.question().points, language);
    auto* figures = new kit::Text(points, kit::TextType::Strong, kit::TextTone::Sim, this);
    figures->setObjectName(u"pointsText"_s);
    m_column->addWidget(figures);
    announce(*told, verdict + u' ' + points + u". "_s + run.question().texts.in(language).explanation);
}

// Why each wrong choice was not it, or where to look for whoever does not know.
void QuizQuestion::addWhys(const QuizRun& run, const QuizText& text)
{
    if (run.given().isUnsure) {
        addLine({}, text.unsure, u"whyText"_s);
        return;
    }
    if (run.mark().isRight)
        return;
    if (run.question().kind == core::QuestionKind::TrueFalse)
        addLine({}, text.why, u"whyText"_s);
    for (const int place : run.given().chosen) {
        const QuizChoice choice = text.choices.value(place);
        if (!choice.why.isEmpty())
            addLine({}, tr("« %1 » : %2").arg(choice.text, choice.why), u"whyText"_s);
    }
}

void QuizQuestion::addRightAnswers(const ClosingQuestion& question, const QuizText& text)
{
    QStringList right;
    switch (question.kind) {
    case core::QuestionKind::Choice:
        for (const int place : question.right)
            right.append(text.choices.value(place).text);
        break;
    case core::QuestionKind::TrueFalse:
        right.append(question.right.contains(0) ? tr("Vrai") : tr("Faux"));
        break;
    case core::QuestionKind::Text:
        if (!text.answer.isEmpty())
            right.append(text.answer);
        break;
    }
    if (right.isEmpty())
        return;
    const QString title = question.kind == core::QuestionKind::Text ? tr("Une réponse possible :")
        : right.size() == 1                                         ? tr("La bonne réponse :")
                                                                    : tr("Les bonnes réponses :");
    m_column->addWidget(new kit::Text(title, kit::TextType::Strong, kit::TextTone::Sim, this));
    for (const QString& one : std::as_const(right))
        addLine(u"check"_s, one, u"rightAnswerText"_s);
}

void QuizQuestion::addLine(const QString& icon, const QString& text, const QString& name)
{
    QWidget* line = nullptr;
    if (icon.isEmpty()) {
        line = new kit::Text(text, kit::TextType::Body, kit::TextTone::Sim, this);
    } else {
        auto* label = new kit::IconLabel(icon, text, this);
        label->setTone(kit::TextTone::Sim);
        line = label;
    }
    line->setObjectName(name);
    m_column->addWidget(line);
}

} // namespace coach::overlay
