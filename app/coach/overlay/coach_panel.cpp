#include "coach/overlay/coach_panel.h"

#include "coach/engine/coach.h"
#include "coach/overlay/announce.h"
#include "coach/overlay/folded_word.h"
#include "coach/overlay/hard_word_row.h"
#include "coach/overlay/mode_chooser.h"
#include "coach/overlay/panel_header.h"
#include "coach/overlay/question_box.h"
#include "coach/overlay/quiet_box.h"
#include "coach/overlay/step_row.h"
#include "kit/accessibility.h"
#include "kit/button.h"
#include "kit/icon_label.h"
#include "kit/page_scroll.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace coach::overlay {
namespace {

constexpr int kEdge = 4; // the violet line on the panel's left

// A widget that shows what is under it.
QWidget* clear(QWidget* parent)
{
    auto* widget = new QWidget(parent);
    widget->setAutoFillBackground(false);
    return widget;
}

} // namespace

CoachPanel::CoachPanel(Coach& coach, QWidget* parent)
    : QWidget(parent)
    , m_coach(coach)
{
    setObjectName(u"coachPanel"_s);
    kit::setAccessibleRole(*this, QAccessible::Grouping);
    build();
    connect(&m_coach, &Coach::runChanged, this, &CoachPanel::follow);
    follow();
}

void CoachPanel::build()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kEdge, 0, 0, 0);
    layout->setSpacing(0);
    m_docked = clear(this);
    auto* column = new QVBoxLayout(m_docked);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new PanelHeader(m_docked);
    connect(m_header->foldButton(), &QAbstractButton::clicked, this, [this] {
        setFolded(true);
        m_unfold->setFocus(Qt::OtherFocusReason);
    });
    column->addWidget(m_header);

    m_scroll = new kit::PageScroll(m_docked);
    m_scroll->setObjectName(u"coachScroll"_s);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* steps = clear(m_scroll);
    m_stepsLayout = new QVBoxLayout(steps);
    m_stepsLayout->setContentsMargins(12, 10, 12, 10);
    m_stepsLayout->setSpacing(2);
    m_stepsLayout->addStretch(1);
    m_modes = new ModeChooser(steps);
    connect(m_modes, &ModeChooser::chosen, this, [this](core::ExerciseMode mode) {
        if (m_run)
            m_run->setMode(mode);
    });
    connect(m_modes, &ModeChooser::showAsked, this, &CoachPanel::showAllAsked);
    m_stepsLayout->addWidget(m_modes);
    m_scroll->setWidget(steps);
    steps->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    column->addWidget(buildFooter());

    m_help = clear(this);
    auto* help = new QVBoxLayout(m_help);
    help->setContentsMargins(0, 6, 0, 0);
    help->setSpacing(8);
    m_explanation = new kit::IconLabel(m_help);
    m_explanation->setIconName(u"info"_s);
    m_explanation->setType(kit::TextType::CoachStep);
    m_explanation->setTone(kit::TextTone::Sim);
    m_explanation->setObjectName(u"explanation"_s);
    m_question = new QuestionBox(m_help);
    connect(m_question, &QuestionBox::answered, this, [this](int answer) {
        const auto choices = m_run ? m_run->choices() : std::nullopt;
        if (choices && !m_run->answer(answer))
            m_question->explain(choices->whys.value(answer));
    });
    connect(m_question, &QuestionBox::unsure, this, [this] {
        if (const auto choices = m_run ? m_run->choices() : std::nullopt)
            m_question->explain(choices->unsure);
    });
    m_hintsLayout = new QVBoxLayout;
    m_hintsLayout->setSpacing(8);
    m_words = new HardWordRow(m_help);
    m_quiet = new QuietBox(m_help);
    m_quiet->hide();
    help->addWidget(m_quiet);
    help->addWidget(m_words);
    help->addWidget(m_explanation);
    help->addLayout(m_hintsLayout);
    help->addWidget(m_question);
    m_help->hide();

    layout->addWidget(m_docked, 1);
    layout->addWidget(buildRail(), 1);
}

QWidget* CoachPanel::buildFooter()
{
    auto* footer = clear(m_docked);
    auto* column = new QVBoxLayout(footer);
    column->setContentsMargins(4, 11, 4, 8);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_hint = new kit::Button(footer);
    m_hint->setObjectName(u"hintButton"_s);
    m_hint->setRole(kit::Button::Role::Sim);
    m_hint->setSize(kit::Button::Size::Compact);
    m_hint->setIconName(u"hint"_s);
    connect(m_hint, &QAbstractButton::clicked, this, [this] {
        if (m_run)
            m_run->askHint();
    });
    m_showMe = new kit::Button(footer);
    m_showMe->setObjectName(u"showMeButton"_s);
    m_showMe->setRole(kit::Button::Role::SimPrimary);
    m_showMe->setSize(kit::Button::Size::Compact);
    m_showMe->setIconName(u"show-me"_s);
    connect(m_showMe, &QAbstractButton::clicked, this, &CoachPanel::showMeAsked);
    row->addWidget(m_hint);
    row->addWidget(m_showMe, 1);
    column->addLayout(row);
    m_hand = addHandButton(footer, u"handButton"_s);
    column->addWidget(m_hand);
    m_quit = new kit::Button(footer);
    m_quit->setObjectName(u"quitExerciseButton"_s);
    m_quit->setRole(kit::Button::Role::SimLink);
    m_quit->setIconName(u"exit"_s);
    connect(m_quit, &QAbstractButton::clicked, this, &CoachPanel::quitAsked);
    column->addWidget(m_quit, 0, Qt::AlignHCenter);
    return footer;
}

kit::Button* CoachPanel::addHandButton(QWidget* parent, const QString& name)
{
    auto* button = new kit::Button(parent);
    button->setObjectName(name);
    button->setSize(kit::Button::Size::Compact);
    button->setIconName(u"hand"_s);
    connect(button, &QAbstractButton::clicked, this, &CoachPanel::handClicked);
    return button;
}

QWidget* CoachPanel::buildRail()
{
    m_rail = clear(this);
    auto* column = new QVBoxLayout(m_rail);
    column->setContentsMargins(8, 10, 8, 10);
    column->setSpacing(10);
    m_unfold = new kit::Button(m_rail);
    m_unfold->setObjectName(u"unfoldCoachButton"_s);
    m_unfold->setRole(kit::Button::Role::SimPrimary);
    m_unfold->setIconName(u"compass"_s);
    connect(m_unfold, &QAbstractButton::clicked, this, [this] {
        setFolded(false);
        m_header->foldButton()->setFocus(Qt::OtherFocusReason);
    });
    m_word = new FoldedWord(*m_unfold);
    column->addWidget(m_unfold, 0, Qt::AlignHCenter);
    column->addStretch(1);
    m_railHand = addHandButton(m_rail, u"railHandButton"_s);
    column->addWidget(m_railHand, 0, Qt::AlignHCenter);
    tellHand();
    return m_rail;
}

void CoachPanel::setStillness(std::function<double()> stillness)
{
    m_quiet->setStillness(std::move(stillness));
}

void CoachPanel::showHand(bool isRaised)
{
    if (m_isHandRaised == isRaised)
        return;
    m_isHandRaised = isRaised;
    tellHand();
    kit::Button* shown = m_folded ? m_railHand : m_hand;
    announce(*shown, shown->accessibleName());
}

void CoachPanel::tellHand()
{
    const QString text = m_isHandRaised ? tr("Main levée : la baisser") : tr("J’ai besoin d’aide");
    const QString why = m_isHandRaised ? tr("Votre formateur voit que vous l’attendez.")
                                       : tr("Lève la main : votre formateur le voit.");
    m_hand->setText(text);
    for (kit::Button* button : {m_hand, m_railHand}) {
        button->setRole(m_isHandRaised ? kit::Button::Role::SimPrimary : kit::Button::Role::Sim);
        button->setAccessibleName(text);
        button->setAccessibleDescription(why);
        button->setToolTip(why);
    }
}

void CoachPanel::follow()
{
    m_run = m_coach.run();
    m_toldStep = -1;
    endExplanation();
    setVisible(!m_run.isNull());
    if (!m_run)
        return;
    connect(m_run, &ExerciseRun::changed, this, &CoachPanel::refresh);
    connect(m_run, &ExerciseRun::stepDone, this, &CoachPanel::endExplanation);
    connect(m_run, &ExerciseRun::mistakeMade, this, &CoachPanel::explain);
    refresh();
}

void CoachPanel::refresh()
{
    if (!m_run)
        return;
    const auto steps = static_cast<int>(m_run->exercise().steps.size());
    const int step = qMin(static_cast<int>(m_run->current()) + 1, steps);
    const int number = m_coach.numberOf(m_run->exercise().id);
    m_header->show(tr("Exercice %1 · étape %2 sur %3").arg(number).arg(step).arg(steps), m_run->text().title);
    setAccessibleName(tr("Exercice : %1").arg(m_run->text().title));
    m_hint->setText(tr("Un indice"));
    const core::HelpLevel help = m_run->help();
    m_hint->setUnavailableReason(help == core::HelpLevel::HandOnly
            ? tr("Cette séance se fait sans indice. Pour de l’aide, levez la main.")
            : m_run->hasMoreHints() ? QString()
                                    : tr("Vous avez vu les trois indices de cette étape."));
    m_showMe->setVisible(help == core::HelpLevel::Everything);
    m_showMe->setText(tr("Montre-moi"));
    m_quit->setText(tr("Quitter l’exercice"));
    tellHand();
    m_unfold->setAccessibleName(tr("Montrer l’exercice, étape %1 sur %2").arg(step).arg(steps));
    m_unfold->setToolTip(m_unfold->accessibleName());
    m_modes->show(m_run->mode(), help == core::HelpLevel::Everything && m_run->exercise().canBeShown());
    showSteps(*m_run);
    tellStep(*m_run);
    arrange();
}

void CoachPanel::showSteps(ExerciseRun& run)
{
    const auto count = run.exercise().steps.size();
    while (m_rows.size() > count) {
        StepRow* row = m_rows.takeLast();
        if (row->isAncestorOf(m_help))
            m_help->setParent(this);
        delete row;
    }
    while (m_rows.size() < count) {
        auto* row = new StepRow(m_scroll->widget());
        m_stepsLayout->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows.append(row);
    }
    const qsizetype current = run.current();
    for (qsizetype i = 0; i < count; ++i) {
        const StepText text = run.textOf(i);
        const auto state = i == current ? StepRow::State::Current
            : run.isDone(i)             ? StepRow::State::Done
                                        : StepRow::State::Next;
        m_rows[i]->show(
            static_cast<int>(i) + 1, state, text.title, run.isInstructed(i) ? text.instruction : QString());
    }
    if (current < count)
        showHelp(run, *m_rows[current]);
    else
        m_help->hide();
}

void CoachPanel::showHelp(ExerciseRun& run, StepRow& row)
{
    if (m_help->parentWidget() != &row)
        row.extra()->addWidget(m_help);
    if (const QStringList hints = run.hints(); hints != m_shownHints) {
        const bool isMore = hints.size() > m_shownHints.size();
        m_shownHints = hints;
        while (QLayoutItem* item = m_hintsLayout->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        kit::IconLabel* last = nullptr;
        for (const QString& hint : hints) {
            last = new kit::IconLabel(u"hint"_s, hint, m_help);
            last->setType(kit::TextType::CoachStep);
            last->setTone(kit::TextTone::Sim);
            last->setObjectName(u"hintText"_s);
            m_hintsLayout->addWidget(last);
        }
        if (last && isMore && m_toldStep >= 0)
            announce(*last, hints.last());
    }
    const StepText text = run.textOf(run.current());
    const QString instruction = run.isInstructed(run.current()) ? text.instruction : QString();
    const QString words = text.title + u' ' + instruction + u' ' + run.hints().join(u' ');
    m_words->show(m_coach.hardWordsIn(words));
    const auto choices = run.choices();
    m_question->setVisible(choices.has_value());
    if (choices)
        m_question->ask(run.textOf(run.current()).question, choices->texts);
    const bool waits = run.exercise().steps.at(run.current()).waits;
    m_quiet->setVisible(waits);
    m_help->setVisible(
        waits || choices || m_words->hasWords() || !m_shownHints.isEmpty() || !m_explanation->isHidden());
}

void CoachPanel::explain(const QString& sentence)
{
    m_explanation->setText(sentence);
    m_explanation->show();
    m_help->show();
    if (m_folded)
        m_word->say(sentence);
    else
        announce(*m_explanation, sentence);
}

void CoachPanel::endExplanation()
{
    m_explanation->hide();
    m_word->close();
}

void CoachPanel::tellStep(ExerciseRun& run)
{
    const auto step = static_cast<int>(run.current());
    if (step == m_toldStep || step >= m_rows.size())
        return;
    m_toldStep = step;
    StepRow* row = m_rows[step];
    announce(m_folded ? static_cast<QWidget&>(*m_unfold) : *row,
        row->accessibleName() + u". "_s + row->accessibleDescription());
    // After the layout has found the new heights.
    QMetaObject::invokeMethod(
        this,
        [this, step] {
            if (step < m_rows.size())
                m_scroll->ensureWidgetVisible(m_rows[step], 0, 10);
        },
        Qt::QueuedConnection);
}

void CoachPanel::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    arrange();
}

void CoachPanel::arrange()
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    // Large text needs the width more than the panel does; whoever unfolds it has it.
    if (theme.isLarge() != m_wasLarge) {
        m_wasLarge = theme.isLarge();
        m_folded = m_wasLarge;
    }
    m_docked->setVisible(!m_folded);
    m_rail->setVisible(m_folded);
    if (!m_folded)
        m_word->close();
    setFixedWidth(m_folded ? qMax(kRail, m_unfold->sizeHint().width() + kEdge + 16) : kDocked);
}

void CoachPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
    else if (kit::isLookChange(event))
        arrange();
}

void CoachPanel::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(kit::Color::Cream));
    painter.fillRect(QRect(0, 0, kEdge, height()), theme.color(kit::Color::Sim));
    if (m_folded)
        return;
    const int line = m_scroll->geometry().bottom() + 1;
    painter.fillRect(QRect(kEdge, line, width() - kEdge, 1), theme.color(kit::Color::CreamLine));
}

} // namespace coach::overlay
