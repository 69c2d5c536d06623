#include "trainer/pack_preview.h"

#include "coach/engine/pack_check.h"
#include "kit/accordion.h"
#include "kit/button.h"
#include "kit/dialog.h"
#include "kit/page_scroll.h"
#include "kit/text.h"
#include "kit/theme_scope.h"
#include "trainer/dialog_column.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

constexpr int kAdd = 1;
constexpr int kWide = 760; // px
constexpr int kTall = 340; // px at 100 %, of the list

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(trainer::PackPreview)
};

// What differs from one person to the next is not known yet.
QString withoutFacts(QString sentence)
{
    static const QRegularExpression kFact(u"\\{[^{}]*\\}"_s);
    return sentence.replace(kFact, u"…"_s);
}

// The aim, then step after step what the coach says.
QWidget* learnersView(const coach::Exercise& exercise, core::Language language)
{
    auto* view = new DialogColumn;
    view->fields()->setSpacing(8);
    view->fields()->setContentsMargins(16, 8, 16, 16);
    const auto add = [view](const QString& text, kit::TextType type) {
        if (!text.isEmpty())
            view->fields()->addWidget(new kit::Text(text, type, kit::TextTone::Auto, view));
    };
    add(exercise.texts.in(language).aim, kit::TextType::Body);
    int number = 0;
    for (const coach::Step& step : exercise.steps) {
        const coach::StepText& text = step.texts.in(language);
        add(u"%1. %2"_s.arg(++number).arg(text.title), kit::TextType::Strong);
        add(withoutFacts(text.instruction), kit::TextType::Body);
        add(withoutFacts(text.question), kit::TextType::Body);
        QStringList answers;
        for (const coach::OwnAnswer& answer : text.answers)
            answers.append(answer.text);
        add(answers.join(u" · "_s), kit::TextType::Small);
    }
    return view;
}

} // namespace

bool askPackImport(QWidget* host, const coach::CheckedPack& checked, core::Language language)
{
    kit::Dialog dialog(
        host, Tr::tr("Ajouter « %1 » ?").arg(checked.pack.title), kit::Dialog::World::Simulator);
    dialog.setObjectName(u"packDialog"_s);
    dialog.setCardWidth(kWide);
    dialog.setLead(checked.exercises.size() == 1
            ? Tr::tr("Ce paquet est en ordre. Voici l’exercice comme l’apprenant le lira.")
            : Tr::tr("Ce paquet est en ordre. Voici ses %1 exercices comme les apprenants les liront.")
                  .arg(checked.exercises.size()));
    auto* list = new kit::Accordion;
    list->setObjectName(u"packExercises"_s);
    for (const coach::Exercise& exercise : checked.exercises) {
        const auto steps = exercise.steps.size();
        list->addSection(exercise.texts.in(language).title + u" · "_s
                + (steps == 1 ? Tr::tr("1 étape") : Tr::tr("%1 étapes").arg(steps)),
            learnersView(exercise, language), u"packExercise_"_s + exercise.id);
    }
    list->setOpenIndex(0);
    auto* scroll = new kit::PageScroll;
    scroll->setWidget(list);
    scroll->setMinimumHeight(kit::ThemeScope::of(host).px(kTall));
    dialog.setBody(scroll);
    dialog.addButton(Tr::tr("Ne rien ajouter"), 0)->setObjectName(u"leavePackButton"_s);
    dialog.addButton(Tr::tr("Ajouter ces exercices"), kAdd, true, u"import"_s)
        ->setObjectName(u"addPackButton"_s);
    return dialog.exec() == kAdd;
}

} // namespace trainer
