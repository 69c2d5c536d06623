#include "coach/overlay/exercise_card.h"

#include "coach/engine/coach.h"
#include "coach/overlay/exercise_row.h"
#include "coach/overlay/next_words.h"
#include "coach/overlay/progress_bar.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/flex_box.h"
#include "kit/icon_label.h"
#include "kit/separator.h"
#include "kit/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coach::overlay {

ExerciseCard::ExerciseCard(Coach& coach, QWidget* parent)
    : QWidget(parent)
    , m_coach(coach)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"exercisesCard"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(14);
    // Queued: what says so may be a row of this very list.
    connect(&m_coach, &Coach::progressChanged, this, &ExerciseCard::refresh, Qt::QueuedConnection);
    connect(&m_coach, &Coach::runChanged, this, &ExerciseCard::refresh, Qt::QueuedConnection);
    refresh();
}

void ExerciseCard::refresh()
{
    const QWidget* focus = focusWidget();
    const QString focused = focus && focus->hasFocus() ? focus->objectName() : QString();
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        item->widget()->setObjectName({});
        delete item;
    }
    addNext();
    addList();
    if (QWidget* same = focused.isEmpty() ? nullptr : findChild<QWidget*>(focused))
        same->setFocus(Qt::OtherFocusReason);
}

QString ExerciseCard::shortWord(core::NextReason reason)
{
    switch (reason) {
    case core::NextReason::GoOn:
        return tr("Continuer");
    case core::NextReason::ToDo:
        break;
    case core::NextReason::Again:
        return tr("Refaire");
    case core::NextReason::Quiz:
        return tr("Faire le point");
    }
    return tr("Commencer");
}

void ExerciseCard::addNext()
{
    const QList<ExerciseOverview> rows = m_coach.overview();
    const Recommended recommended = m_coach.recommended();
    const Exercise* next = recommended.exercise;
    const auto found = std::find_if(
        rows.cbegin(), rows.cend(), [next](const ExerciseOverview& row) { return row.exercise == next; });
    if (!next || found == rows.cend())
        return;
    const auto number = static_cast<int>(found - rows.cbegin()) + 1;
    const core::NextReason reason = recommended.reason;
    const bool isBegun = reason == core::NextReason::GoOn;

    auto* card = new kit::Card(kit::Card::Variant::SimDialog, this);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(22, 18, 22, 18);
    auto* row = new kit::FlexBox(card);
    row->setGap(16);
    row->setLineGap(12);
    layout->addWidget(row);
    auto* words = new QWidget(row);
    words->setProperty("grow", true);
    words->setProperty("basis", 300);
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const QString place = next == m_coach.proposed()
        ? tr("Votre formateur le propose · exercice %1").arg(number)
        : reason == core::NextReason::ToDo ? tr("Pour commencer · exercice %1").arg(number)
                                           : nextWords(reason, number).place;
    column->addWidget(new kit::Text(place, kit::TextType::Small, kit::TextTone::SimMuted, words));
    auto* title = new kit::Text(
        next->texts.in(m_coach.language()).title, kit::TextType::H3, kit::TextTone::Sim, words);
    title->setHeadingLevel(0);
    column->addWidget(title);
    if (isBegun) {
        auto* progress = new QHBoxLayout;
        progress->setContentsMargins(0, 6, 0, 0);
        progress->setSpacing(12);
        progress->addWidget(new ProgressBar(found->stepsDone, next->steps.size(), words));
        progress->addWidget(
            new kit::Text(tr("Étapes faites : %1 sur %2").arg(found->stepsDone).arg(next->steps.size()),
                kit::TextType::Small, kit::TextTone::Sim, words),
            1);
        column->addLayout(progress);
    }
    auto* button = new kit::Button(shortWord(reason), kit::Button::Role::SimPrimary, row);
    button->setSize(kit::Button::Size::Large);
    button->setIconName(u"play"_s);
    button->setObjectName(u"continueButton"_s);
    connect(button, &QAbstractButton::clicked, this, [this, id = next->id, reason] {
        if (reason == core::NextReason::Quiz)
            Q_EMIT quizAsked(id);
        else
            (void)m_coach.start(id);
    });
    m_column->addWidget(card);
}

void ExerciseCard::addList()
{
    auto* card = new kit::Card(kit::Card::Variant::Sim, this);
    card->setObjectName(u"exerciseList"_s);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 4, 1, 4);
    layout->setSpacing(0);
    int number = 0;
    for (const ExerciseOverview& overview : m_coach.overview()) {
        if (number++ > 0)
            layout->addWidget(new kit::Separator(card));
        auto* row = new ExerciseRow(number, overview, m_coach.language(), card);
        const QString id = overview.exercise->id;
        connect(row, &QAbstractButton::clicked, this, [this, id] { (void)m_coach.start(id); });
        layout->addWidget(row);
    }
    m_column->addWidget(card);
    for (const QString& sentence : m_coach.asides()) {
        auto* line = new kit::IconLabel(u"info"_s, sentence, this);
        line->setType(kit::TextType::Small);
        line->setTone(kit::TextTone::SimMuted);
        line->setObjectName(u"exerciseAside"_s);
        m_column->addWidget(line);
    }
}

} // namespace coach::overlay
