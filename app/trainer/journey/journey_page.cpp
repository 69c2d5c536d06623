#include "trainer/journey/journey_page.h"

#include "coach/engine/coach.h"
#include "coach/engine/journey.h"
#include "core/format.h"
#include "kit/icon.h"
#include "kit/theme_scope.h"
#include "services/classroom/persona_view.h"
#include "services/classroom/settings_service.h"
#include "services/world/world_service.h"
#include "trainer/journey/closed_quizzes.h"
#include "trainer/journey/journey_words.h"

#include "trainer/side_by_side.h"
#include "trainer/ui_journey_page.h"

#include <QEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

constexpr int kBesideWidth = 860; // px at 100 %: the list stands beside the moment
constexpr int kIcon = 22;

} // namespace

JourneyPage::JourneyPage(const TrainerServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::JourneyPage>())
    , m_closed(new ClosedQuizzes(services, this))
{
    m_ui->setupUi(this);
    m_ui->contentsLayout->addWidget(m_closed);
    connect(m_closed, &ClosedQuizzes::given, this, &JourneyPage::triesGiven);
    new SideBySide(*this, *m_ui->momentsLayout, kBesideWidth);
    connect(m_ui->momentList, &QListWidget::currentRowChanged, this, &JourneyPage::showMoment);
    connect(m_ui->previousButton, &QPushButton::clicked, this,
        [this] { m_ui->momentList->setCurrentRow(m_ui->momentList->currentRow() - 1); });
    connect(m_ui->nextButton, &QPushButton::clicked, this,
        [this] { m_ui->momentList->setCurrentRow(m_ui->momentList->currentRow() + 1); });
    connect(m_ui->firstButton, &QPushButton::clicked, this, [this] { m_ui->momentList->setCurrentRow(0); });
    connect(m_ui->anonymousCheck, &QCheckBox::toggled, this, &JourneyPage::refresh);
    connect(m_ui->closeJourneyButton, &QPushButton::clicked, this, &JourneyPage::closed);
}

JourneyPage::~JourneyPage() = default;

void JourneyPage::open(const core::Learner& learner)
{
    m_learner = learner;
    m_ui->anonymousCheck->setChecked(false);
    m_closed->clear();
    m_moments = read();
    refresh();
    m_ui->momentList->setCurrentRow(static_cast<int>(m_moments.size()) - 1);
    if (m_moments.isEmpty())
        m_ui->closeJourneyButton->setFocus(Qt::OtherFocusReason);
    else
        m_ui->momentList->setFocus(Qt::OtherFocusReason);
}

QList<JourneyPage::Moment> JourneyPage::read()
{
    QList<Moment> moments;
    const auto persona = m_services.world.persona(m_learner.ean);
    if (!persona) // the point they played is no more: nothing of it is kept
        return moments;
    m_closed->show(m_learner, persona->supplyPoint.id);
    const auto lines = m_services.personas.journal(persona->supplyPoint.id, 0);
    m_canRead = lines.has_value();
    if (!lines)
        return moments;
    const core::Language language = m_services.settings.language();
    const JourneyWords words(m_services.coach.exercises(), language);
    const core::Format format(language);
    for (const coach::JourneyMoment& moment : coach::journeyOf(*lines, m_learner.id)) {
        moments.append({format.time(moment.line.at), words.sentence(moment), JourneyWords::page(moment.page),
            words.exercise(moment), JourneyWords::icon(moment)});
    }
    return moments;
}

void JourneyPage::refresh()
{
    const bool isEmpty = m_moments.isEmpty();
    m_ui->titleText->setText(m_ui->anonymousCheck->isChecked()
            ? tr("Le parcours d’une personne")
            : tr("Le parcours de %1").arg(m_learner.firstName));
    m_ui->emptyState->setVisible(isEmpty);
    m_ui->emptyState->setTitle(
        m_canRead ? tr("Il n’y a pas encore de parcours.") : tr("Le parcours n’a pas pu être lu."));
    m_ui->emptyState->setText(m_canRead
            ? tr("Dès que cette personne s’assied à un ordinateur, ce qu’elle fait se lit ici. Une remise à "
                 "zéro l’efface.")
            : tr("Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau."));
    m_ui->momentsArea->setVisible(!isEmpty);
    const int row = m_ui->momentList->currentRow();
    const QSignalBlocker quiet(m_ui->momentList);
    const kit::Theme& theme = kit::ThemeScope::of(this);
    m_ui->momentList->clear();
    for (const Moment& moment : std::as_const(m_moments)) {
        auto* item = new QListWidgetItem(
            kit::icon(moment.icon, theme.color(kit::Color::SimText), theme.iconPx(kIcon)),
            moment.time + u"  "_s + moment.sentence, m_ui->momentList);
        item->setToolTip(moment.sentence);
    }
    m_ui->momentList->setCurrentRow(row);
    showMoment(row);
}

// The journey has a line more, and the button that was pressed is gone.
void JourneyPage::triesGiven()
{
    const int row = m_ui->momentList->currentRow();
    m_moments = read();
    refresh();
    m_ui->momentList->setCurrentRow(row);
}

void JourneyPage::showMoment(int moment)
{
    if (moment < 0 || moment >= m_moments.size())
        return;
    const Moment& now = m_moments.at(moment);
    const auto count = m_moments.size();
    m_ui->placeText->setText(tr("Moment %1 sur %2 · %3").arg(moment + 1).arg(count).arg(now.time));
    m_ui->sentenceText->setText(now.sentence);
    m_ui->pageLabel->setVisible(!now.page.isEmpty());
    m_ui->pageLabel->setText(tr("Page : %1").arg(now.page));
    m_ui->exerciseLabel->setVisible(!now.exercise.isEmpty());
    m_ui->exerciseLabel->setText(tr("Exercice : %1").arg(now.exercise));
    const bool isFirst = moment == 0;
    m_ui->previousButton->setUnavailableReason(isFirst ? tr("C’est le premier moment.") : QString());
    m_ui->firstButton->setUnavailableReason(isFirst ? tr("C’est le premier moment.") : QString());
    m_ui->nextButton->setUnavailableReason(moment + 1 == count ? tr("C’est le dernier moment.") : QString());
    m_ui->momentPanel->setAccessibleName(m_ui->placeText->text() + u". "_s + now.sentence);
}

// The arrows of a projector's remote control are Page Up and Page Down.
void JourneyPage::keyPressEvent(QKeyEvent* event)
{
    const int row = m_ui->momentList->currentRow();
    if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_PageUp) && row > 0)
        m_ui->momentList->setCurrentRow(row - 1);
    else if ((event->key() == Qt::Key_Right || event->key() == Qt::Key_PageDown)
        && row + 1 < m_moments.size())
        m_ui->momentList->setCurrentRow(row + 1);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

bool JourneyPage::event(QEvent* event)
{
    if (kit::isLookChange(event))
        refresh();
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_moments = read();
        refresh();
    }
    return QWidget::event(event);
}

} // namespace trainer
