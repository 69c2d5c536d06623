#include "coach/overlay/finished_page.h"

#include "browser/address.h"
#include "browser/navigator.h"
#include "coach/engine/coach.h"
#include "coach/overlay/next_words.h"
#include "coach/overlay/quiz_page.h"
#include "coach/overlay/quiz_words.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/flex_box.h"
#include "kit/icon.h"
#include "kit/icon_label.h"
#include "kit/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coach::overlay {
namespace {

constexpr int kTop = 54; // px

// The medal, in every theme yellow on night violet.
class Medal final : public QWidget
{
public:
    explicit Medal(QWidget* parent)
        : QWidget(parent)
    {
        setFixedSize(96, 96);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0x2A, 0x17, 0x50));
        painter.drawEllipse(rect());
        kit::paintIcon(painter, u"medal"_s, QColor(0xFF, 0xC5, 0x33), QRectF(rect()), 60);
    }
};

QVBoxLayout* columnIn(QWidget* widget, int margin)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(12);
    return column;
}

} // namespace

FinishedPage::FinishedPage(browser::Navigator& navigator, Coach& coach, QWidget* parent)
    : ExercisePage(navigator, coach, kTop, parent)
{
}

QUrl FinishedPage::url(const QString& exercise)
{
    return urlOf(u"exercice-reussi"_s, exercise);
}

QString FinishedPage::title() const
{
    return tr("Exercice réussi");
}

bool FinishedPage::begin()
{
    retranslate();
    return true;
}

void FinishedPage::retranslate()
{
    while (QLayoutItem* item = column()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const Exercise& shown = *exercise();
    column()->setSpacing(shown.quiz ? 16 : 24);
    column()->addWidget(head(shown, coach().numberOf(shown.id)));
    auto* cards = new kit::FlexBox(this);
    cards->setGap(24);
    cards->setLineGap(24);
    cards->setCrossAlign(kit::FlexBox::Stretch);
    QList<QWidget*> both{learnt(shown)};
    if (QWidget* following = next())
        both.append(following);
    for (QWidget* card : std::as_const(both)) {
        card->setParent(cards);
        card->setProperty("grow", true);
        card->setProperty("basis", 400);
    }
    column()->addWidget(cards);
    if (shown.quiz)
        column()->addWidget(quiz(shown));
    column()->addWidget(ways(shown));
}

QWidget* FinishedPage::head(const Exercise& exercise, int number)
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addWidget(new Medal(head));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    const QString name = coach().firstName();
    auto* bravo = new kit::Text(
        name.isEmpty() ? tr("Bravo, c’est réussi !") : tr("Bravo %1, c’est réussi !").arg(name),
        kit::TextType::Display, kit::TextTone::Sim, head);
    bravo->setObjectName(u"bravoText"_s);
    bravo->setHeadingLevel(1);
    words->addStretch(1);
    words->addWidget(bravo);
    words->addWidget(
        new kit::Text(tr("Exercice %1 : %2").arg(number).arg(exercise.texts.in(coach().language()).title),
            kit::TextType::Lead, kit::TextTone::Sim, head));
    words->addStretch(1);
    row->addLayout(words, 1);
    return head;
}

QWidget* FinishedPage::learnt(const Exercise& exercise)
{
    auto* card = new kit::Card(kit::Card::Variant::Sim, this);
    QVBoxLayout* column = columnIn(card, 21);
    column->addWidget(
        new kit::Text(tr("Vous savez maintenant"), kit::TextType::H2Compact, kit::TextTone::Sim, card));
    for (const QString& skill : exercise.texts.in(coach().language()).learnt) {
        auto* line = new kit::IconLabel(u"check-circle"_s, skill, card);
        line->setTone(kit::TextTone::Sim);
        column->addWidget(line);
    }
    column->addStretch(1);
    return card;
}

QWidget* FinishedPage::next()
{
    const Recommended next = coach().recommended(id());
    if (!next.exercise)
        return nullptr;
    const int number = coach().numberOf(next.exercise->id);
    const ExerciseText& text = next.exercise->texts.in(coach().language());
    const NextWords words = nextWords(next.reason, number);
    auto* card = new kit::Card(kit::Card::Variant::SimDialog, this);
    QVBoxLayout* column = columnIn(card, 22);
    column->setSpacing(4);
    column->addWidget(new kit::Text(words.place, kit::TextType::Small, kit::TextTone::SimMuted, card));
    column->addWidget(new kit::Text(text.title, kit::TextType::H2Compact, kit::TextTone::Sim, card));
    column->addWidget(new kit::Text(text.aim, kit::TextType::Body, kit::TextTone::Sim, card));
    column->addStretch(1);
    column->addSpacing(10);
    auto* button = new kit::Button(words.button, kit::Button::Role::SimPrimary, card);
    button->setSize(kit::Button::Size::Large);
    button->setIconName(u"play"_s);
    button->setObjectName(u"nextExerciseButton"_s);
    connect(button, &QAbstractButton::clicked, this, [this, id = next.exercise->id, reason = next.reason] {
        if (reason == core::NextReason::Quiz)
            navigator().go(QuizPage::url(id));
        else
            leaveFor(id, false);
    });
    column->addWidget(button);
    return card;
}

QWidget* FinishedPage::quiz(const Exercise& exercise)
{
    const QList<core::QuizAttempt> tries = coach().quizAttempts(exercise.id);
    const core::QuizAttempt* best = core::bestOf(tries);
    auto* card = new kit::Card(kit::Card::Variant::Sim, this);
    card->setObjectName(u"quizCard"_s);
    auto* row = new kit::FlexBox(card);
    row->setGap(16);
    row->setLineGap(12);
    columnIn(card, 10)->addWidget(row);
    const std::optional<int> left = coach().quizTriesLeft(exercise.id);
    const QString closed = left == 0 ? QuizWords::noTryLeft(exercise.quiz->tries.value_or(0)) : QString();
    QString words = !best      ? tr("Quelques questions sur ce que vous venez de faire. Prenez votre temps.")
        : best->score.isPassed ? tr("Réussi avec le questionnaire : %1.").arg(QuizWords::figures(best->score))
        : left == 0
        ? tr("Pas encore : %1.").arg(QuizWords::figures(best->score))
        : tr("Pas encore : %1. Recommencez quand vous voulez.").arg(QuizWords::figures(best->score));
    if (left)
        words += u' ' + (left == 0 ? closed : QuizWords::triesLeft(*left));
    auto* told = new kit::IconLabel(best && best->score.isPassed ? u"check-circle"_s : u"hint"_s, words, row);
    told->setTone(kit::TextTone::Sim);
    told->setObjectName(u"quizStateText"_s);
    told->setProperty("grow", true);
    told->setProperty("basis", 400);
    const auto count = static_cast<int>(exercise.quiz->questions.size());
    auto* button = new kit::Button(
        count == 1 ? tr("Faire le point : 1 question") : tr("Faire le point : %1 questions").arg(count),
        kit::Button::Role::Sim, row);
    button->setObjectName(u"quizButton"_s);
    button->setUnavailableReason(closed);
    connect(button, &QAbstractButton::clicked, this,
        [this, id = exercise.id] { navigator().go(QuizPage::url(id)); });
    return card;
}

QWidget* FinishedPage::ways(const Exercise& exercise)
{
    auto* row = new kit::FlexBox(this);
    row->setGap(16);
    row->setLineGap(12);
    auto* desk = new kit::Button(tr("Revenir au bureau"), kit::Button::Role::Sim, row);
    desk->setIconName(u"desk"_s);
    desk->setObjectName(u"backToDeskButton"_s);
    connect(desk, &QAbstractButton::clicked, this, [this] { navigator().go(browser::deskUrl()); });
    auto* papers = new kit::Button(tr("Mon attestation"), kit::Button::Role::Sim, row);
    papers->setIconName(u"medal"_s);
    papers->setObjectName(u"papersButton"_s);
    papers->setToolTip(tr("Mon attestation et ma feuille de fin de séance"));
    connect(papers, &QAbstractButton::clicked, this,
        [this] { navigator().go(browser::internalUrl(u"mes-papiers"_s)); });
    auto* again = new kit::Button(tr("Refaire cet exercice"), kit::Button::Role::SimLink, row);
    again->setIconName(u"reload"_s);
    again->setObjectName(u"redoButton"_s);
    connect(again, &QAbstractButton::clicked, this, [this, id = exercise.id] { leaveFor(id, true); });
    const QList<ExerciseOverview> rows = coach().overview();
    const auto done = std::count_if(rows.cbegin(), rows.cend(),
        [](const ExerciseOverview& one) { return one.state == ExerciseState::Done; });
    auto* count
        = new kit::IconLabel(u"flag"_s, tr("Exercices réussis : %1 sur %2").arg(done).arg(rows.size()), row);
    count->setTone(kit::TextTone::SimMuted);
    count->setObjectName(u"doneCountText"_s);
    return row;
}

// The tab goes first: the exercise then sees where it begins.
void FinishedPage::leaveFor(QString exercise, bool afresh)
{
    Coach& guide = coach();
    navigator().go(browser::deskUrl());
    (void)(afresh ? guide.redo(exercise) : guide.start(exercise));
}

} // namespace coach::overlay
