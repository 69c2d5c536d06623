#include "coach/overlay/quiz_result.h"

#include "coach/overlay/announce.h"
#include "coach/overlay/progress_bar.h"
#include "coach/overlay/quiz_words.h"
#include "core/belgian_day.h"
#include "core/format.h"
#include "kit/button.h"
#include "kit/icon_label.h"
#include "kit/separator.h"
#include "kit/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coach::overlay {
namespace {

constexpr qsizetype kTriesShown = 5; // the latest

} // namespace

QString QuizResult::scoreWords(const core::QuizAttempt& attempt)
{
    const core::QuizScore& score = attempt.score;
    if (score.right == 0)
        return tr("Pas encore de bonne réponse sur %1, soit %2 % des points. Essai %3.")
            .arg(score.questions)
            .arg(score.percent)
            .arg(attempt.number);
    if (score.right == 1)
        return tr("1 bonne réponse sur %1, soit %2 % des points. Essai %3.")
            .arg(score.questions)
            .arg(score.percent)
            .arg(attempt.number);
    return tr("%1 bonnes réponses sur %2, soit %3 % des points. Essai %4.")
        .arg(score.right)
        .arg(score.questions)
        .arg(score.percent)
        .arg(attempt.number);
}

QString QuizResult::meaning(const Told& told)
{
    if (told.attempt.score.isPassed)
        return tr("Votre exercice est réussi, avec le questionnaire.");
    if (!told.triesLeft)
        return tr(
            "Votre exercice reste réussi. Le questionnaire l’est à partir de %1 % des points : recommencez "
            "quand vous voulez, autant de fois que vous voulez.")
            .arg(told.passMark);
    if (*told.triesLeft == 0)
        return QuizWords::noTryLeft(told.tries.value_or(0));
    return tr("Votre exercice reste réussi. Le questionnaire l’est à partir de %1 % des points : recommencez "
              "quand vous voulez.")
               .arg(told.passMark)
        + u' ' + QuizWords::triesLeft(*told.triesLeft);
}

QuizResult::QuizResult(const Told& told, QWidget* parent)
    : kit::Card(Variant::Sim, parent)
    , m_isClosed(told.triesLeft == 0)
{
    setObjectName(u"quizResult"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 20, 22, 20);
    column->setSpacing(10);
    addScore(told);
    addWays(told);
    if (told.history.size() > 1)
        addHistory(told);
    column->addStretch(1);
}

void QuizResult::addScore(const Told& told)
{
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    const core::QuizScore& score = told.attempt.score;
    const QString title = !score.isPassed ? tr("Pas encore, et ce n’est pas grave")
        : told.firstName.isEmpty()        ? tr("Bravo, c’est acquis !")
                                          : tr("Bravo %1, c’est acquis !").arg(told.firstName);
    auto* heading = new kit::Text(title, kit::TextType::H2, kit::TextTone::Sim, this);
    heading->setObjectName(u"resultTitle"_s);
    heading->setHeadingLevel(2);
    column->addWidget(heading);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* figures = new kit::Text(QuizWords::figures(score), kit::TextType::Amount, kit::TextTone::Sim, this);
    figures->setObjectName(u"scoreText"_s);
    row->addWidget(figures);
    row->addWidget(new ProgressBar(score.percent, 100, this));
    row->addStretch(1);
    column->addLayout(row);
    const QString words = scoreWords(told.attempt);
    auto* percent = new kit::Text(words, kit::TextType::Body, kit::TextTone::Sim, this);
    percent->setObjectName(u"scoreWords"_s);
    column->addWidget(percent);
    const QString means = meaning(told);
    auto* meant = new kit::Text(means, kit::TextType::Body, kit::TextTone::Sim, this);
    meant->setObjectName(u"meaningText"_s);
    column->addWidget(meant);
    announce(*heading, title + u". "_s + words + u' ' + means);
}

void QuizResult::addWays(const Told& told)
{
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    auto* again = new kit::Button(tr("Recommencer"), kit::Button::Role::Sim, this);
    again->setIconName(u"reload"_s);
    again->setObjectName(u"quizAgainButton"_s);
    if (m_isClosed)
        again->setUnavailableReason(QuizWords::noTryLeft(told.tries.value_or(0)));
    connect(again, &QAbstractButton::clicked, this, &QuizResult::againAsked);
    column->addWidget(again, 0, Qt::AlignLeft);
    for (qsizetype i = 0; i < told.points.size(); ++i) {
        const auto& [step, title] = told.points.at(i);
        auto* see = new kit::Button(tr("Revoir ce point : %1").arg(title), kit::Button::Role::SimLink, this);
        see->setObjectName(u"seeAgainButton%1"_s.arg(i + 1));
        connect(see, &QAbstractButton::clicked, this, [this, id = step] { Q_EMIT seeAgainAsked(id); });
        column->addWidget(see, 0, Qt::AlignLeft);
    }
}

void QuizResult::addHistory(const Told& told)
{
    layout()->addWidget(new kit::Separator(this));
    auto* title = new kit::Text(tr("Vos essais"), kit::TextType::H3, kit::TextTone::Sim, this);
    title->setHeadingLevel(3);
    layout()->addWidget(title);
    const core::Format format(told.language);
    const QList<core::QuizAttempt> shown = told.history.last(qMin(kTriesShown, told.history.size()));
    for (const core::QuizAttempt& one : shown) {
        auto* line = new kit::IconLabel(one.score.isPassed ? u"check-circle"_s : u"circle"_s,
            tr("Essai %1, le %2 : %3, %4")
                .arg(QString::number(one.number), format.date(core::belgianDay(one.at)),
                    QuizWords::figures(one.score), QuizWords::verdict(one.score)),
            this);
        line->setTone(kit::TextTone::Sim);
        line->setObjectName(u"tryText"_s);
        layout()->addWidget(line);
    }
}

} // namespace coach::overlay
