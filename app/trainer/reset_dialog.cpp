#include "trainer/reset_dialog.h"

#include "core/accounts/account.h"
#include "kit/button.h"
#include "kit/combo_box.h"
#include "kit/form_field.h"
#include "kit/inner_scope.h"
#include "kit/note.h"
#include "kit/text.h"
#include "kit/theme_scope.h"
#include "services/classroom/learner_service.h"
#include "trainer/panel.h"
#include "trainer/pin_field.h"
#include "trainer/reset_choice.h"
#include "trainer/reset_counts.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace trainer {

namespace {

constexpr int kCardWidth = 1050;
constexpr int kGap = 16;
constexpr int kFieldWidth = 460; // px at 100 %
constexpr int kBesideWidth = 660; // of the window, px at 100 %
constexpr int kOptionsBesideWidth = 880; // likewise, for the lists with the longest entries

} // namespace

ResetDialog::ResetDialog(QWidget* host, const TrainerServices& services)
    : kit::Dialog(host, tr("Remettre à zéro"), World::Simulator)
    , m_services(services)
{
    setObjectName(u"resetDialog"_s);
    setTitleType(kit::TextType::H1);
    setLead(tr(
        "Choisissez ce qui doit redevenir comme neuf. Les dates seront recalculées à partir d’aujourd’hui."));
    setCardWidth(kCardWidth);
    new kit::InnerScope(this, [](const kit::Theme& outer) { return outer.inSimulator(); });
    m_body = makeBody();
    m_body->installEventFilter(this);
    setBody(m_body);
    m_keepButton = addButton(tr("Ne rien changer"), 0);
    m_keepButton->setObjectName(u"keepWorldButton"_s);
    m_resetButton = addButton({}, 1, true, u"reset"_s);
    m_resetButton->setObjectName(u"confirmResetButton"_s);
    // The main button closes only once the reset is done.
    disconnect(m_resetButton, &QPushButton::clicked, this, nullptr);
    connect(m_resetButton, &QPushButton::clicked, this, &ResetDialog::reset);
    fillPeople();
    m_group->setChecked(true);
    refresh();
}

QWidget* ResetDialog::makeBody()
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(makeChoices());

    column->addWidget(makeOptions());
    column->addWidget(makeSums());
    m_failure = new kit::Note(kit::Tone::Error, tr("La remise à zéro n’a pas pu se faire."),
        tr("Rien n’a changé. Vérifiez qu’il reste de la place sur le disque, puis essayez encore."), body);
    m_failure->setObjectName(u"resetFailureNote"_s);
    m_failure->hide();
    column->addWidget(m_failure);
    return body;
}

QWidget* ResetDialog::makeOptions()
{
    auto* options = new QWidget;
    m_optionsRow = new QBoxLayout(QBoxLayout::LeftToRight, options);
    m_optionsRow->setContentsMargins(0, 0, 0, 0);
    m_optionsRow->setSpacing(kGap);
    const auto addCombo = [this, options](const QString& name, const QString& label, kit::ComboBox*& combo) {
        combo = new kit::ComboBox;
        combo->setObjectName(name);
        auto* field = new kit::FormField(label, combo, options);
        m_optionsRow->addWidget(field, 1);
        connect(combo, &QComboBox::currentIndexChanged, this, &ResetDialog::refresh);
        return field;
    };
    m_personField = addCombo(u"personCombo"_s, tr("Quelle personne recommence ?"), m_personCombo);
    m_partField = addCombo(u"partCombo"_s, tr("Que faut-il effacer ?"), m_partCombo);
    m_partCombo->addItem(tr("Tout le travail"));
    m_partCombo->addItem(tr("Le compte en ligne seulement"));
    m_lettersField = addCombo(u"lettersCombo"_s, tr("Lettres d’invitation"), m_lettersCombo);
    m_lettersCombo->addItem(tr("Elles restent valables"));
    m_lettersCombo->addItem(tr("De nouvelles lettres"));

    m_pinField = new PinField(
        m_services.pins, tr("Votre code de formateur, pour tout effacer"), u"resetPinEdit"_s, options);
    m_optionsRow->addWidget(m_pinField, 1);
    connect(m_pinField, &PinField::returnPressed, this, &ResetDialog::reset);
    return options;
}

QWidget* ResetDialog::makeChoices()
{
    auto* choices = new QWidget;
    m_choices = new QBoxLayout(QBoxLayout::LeftToRight, choices);
    m_choices->setContentsMargins(0, 0, 0, 0);
    m_choices->setSpacing(kGap);
    const auto add = [this, choices](const QString& name) {
        auto* choice = new ResetChoice(choices);
        choice->setObjectName(name);
        m_choices->addWidget(choice, 1);
        connect(choice, &QRadioButton::toggled, this, &ResetDialog::refresh);
        return choice;
    };
    m_person = add(u"personChoice"_s);
    m_person->setTexts(tr("Une personne"), tr("Elle recommence depuis le début."),
        tr("Ses exercices, ses messages, ses fichiers."), tr("Les autres apprenants et le groupe."));
    m_group = add(u"groupChoice"_s);
    m_group->setTexts(tr("Le groupe suivant"), tr("Le poste est prêt pour d’autres apprenants."),
        tr("Les exercices, messages, demandes, relevés et fichiers de tous."),
        tr("Vos groupes, invitations, exercices et réglages."));
    m_all = add(u"allChoice"_s);
    m_all->setTexts(tr("Tout"), tr("Le programme redevient comme au premier jour."),
        tr("Tout, y compris vos groupes et vos réglages."), tr("Seulement votre code de formateur."));
    return choices;
}

QWidget* ResetDialog::makeSums()
{
    auto* part = new QWidget;
    m_sumsRow = new QBoxLayout(QBoxLayout::LeftToRight, part);
    m_sumsRow->setContentsMargins(0, 0, 0, 0);
    m_sumsRow->setSpacing(kGap);
    m_sums = new Panel(part);
    m_sums->setSurface(Panel::Surface::Quiet);
    auto* words = new QVBoxLayout(m_sums);
    words->setContentsMargins(18, 12, 18, 12);
    words->setSpacing(0);
    words->addWidget(new kit::Text(tr("Seront effacés"), kit::TextType::Strong, kit::TextTone::Auto, m_sums));
    m_counts = new ResetCounts(m_sums);
    m_counts->setObjectName(u"countsPanel"_s);
    words->addWidget(m_counts);
    m_letters = new kit::Text({}, kit::TextType::Small, kit::TextTone::Auto, m_sums);
    m_letters->setObjectName(u"lettersText"_s);
    words->addWidget(m_letters);
    words->addStretch(1);
    m_sumsRow->addWidget(m_sums, 564);

    auto* back = new kit::Note(kit::Tone::Ok, tr("Vous pourrez revenir en arrière"),
        tr("jusqu’à la prochaine remise à zéro."), part);
    back->setIconName(u"undo"_s);
    m_sumsRow->addWidget(back, 410);
    return part;
}

void ResetDialog::arrange()
{
    // The cards one under the other where their words would get too little width.
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const auto directionFrom = [this, &theme](int least) {
        return width() >= theme.px(least) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    };
    m_choices->setDirection(directionFrom(kBesideWidth));
    m_sumsRow->setDirection(directionFrom(kBesideWidth));
    m_optionsRow->setDirection(directionFrom(kOptionsBesideWidth));
    m_pinField->setMaximumWidth(theme.px(kFieldWidth));
}

bool ResetDialog::event(QEvent* event)
{
    if (m_sumsRow && (event->type() == QEvent::Resize || kit::isLookChange(event)))
        arrange();
    return kit::Dialog::event(event);
}

bool ResetDialog::eventFilter(QObject* watched, QEvent* event)
{
    // The card is as high as what it holds: it is placed again when that changes.
    if (watched == m_body && event->type() == QEvent::LayoutRequest)
        QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
    return kit::Dialog::eventFilter(watched, event);
}

void ResetDialog::fillPeople()
{
    m_personCombo->addItem(tr("Choisissez une personne"));
    if (const auto learners = m_services.learners.learners())
        m_learners = learners.value();
    for (const core::Learner& learner : std::as_const(m_learners))
        m_personCombo->addItem(learner.firstName);
}

services::ResetLevel ResetDialog::level() const
{
    return m_person->isChecked() ? services::ResetLevel::Person
        : m_all->isChecked()     ? services::ResetLevel::All
                                 : services::ResetLevel::Group;
}

const core::Learner* ResetDialog::chosenPerson() const
{
    const int row = m_personCombo->currentIndex() - 1;
    return row >= 0 && row < m_learners.size() ? &m_learners.at(row) : nullptr;
}

void ResetDialog::refresh()
{
    if (!m_resetButton)
        return; // still being built
    m_personField->setVisible(level() == services::ResetLevel::Person);
    m_personField->clearError();
    m_partField->setVisible(level() != services::ResetLevel::All);
    m_lettersField->setVisible(level() != services::ResetLevel::All);
    m_pinField->setVisible(level() == services::ResetLevel::All);
    m_pinField->clearError();
    m_failure->hide();
    switch (level()) {
    case services::ResetLevel::Person:
        m_resetButton->setText(chosenPerson()
                ? tr("Remettre à zéro pour %1").arg(chosenPerson()->firstName).replace(u'&', u"&&"_s)
                : tr("Remettre à zéro pour une personne"));
        break;
    case services::ResetLevel::Group:
        m_resetButton->setText(tr("Remettre à zéro pour le groupe suivant"));
        break;
    case services::ResetLevel::All:
        m_resetButton->setText(tr("Tout remettre à zéro"));
        break;
    }
    showCounts();
}

std::optional<services::ResetScope> ResetDialog::scope() const
{
    services::ResetScope scope;
    scope.level = level();
    if (scope.level != services::ResetLevel::All) {
        scope.part = m_partCombo->currentIndex() == 1 ? services::ResetPart::OnlineAccount
                                                      : services::ResetPart::Everything;
        scope.letters = m_lettersCombo->currentIndex() == 1 ? services::LettersAfter::AreNew
                                                            : services::LettersAfter::StayValid;
    }
    if (scope.level != services::ResetLevel::Person)
        return scope;
    if (!chosenPerson())
        return std::nullopt;
    const auto persona = m_services.world.persona(chosenPerson()->ean);
    if (!persona)
        return std::nullopt;
    scope.person = persona->supplyPoint.id;
    return scope;
}

void ResetDialog::showCounts()
{
    m_letters->hide();
    const auto wanted = scope();
    if (!wanted) {
        m_counts->say(tr("Choisissez d’abord une personne."));
        return;
    }
    const auto counts = m_services.world.count(*wanted);
    if (!counts) {
        m_counts->say(tr("Le compte n’a pas pu se faire."));
        return;
    }
    m_counts->setCounts(*counts, tr("Rien : tout est déjà comme neuf."));
    showLetters(*counts);
}

void ResetDialog::showLetters(const services::ResetCounts& counts)
{
    const int made = counts.lettersNew;
    const int valid = counts.lettersValidAgain;
    if (made > 0)
        m_letters->setText(made == 1
                ? tr("1 nouvelle lettre à imprimer ; l’ancienne ne servira plus.")
                : tr("%1 nouvelles lettres à imprimer ; les anciennes ne serviront plus.").arg(made));
    else if (valid > 0)
        m_letters->setText(valid == 1
                ? tr("1 lettre déjà utilisée ouvrira à nouveau un compte.")
                : tr("%1 lettres déjà utilisées ouvriront à nouveau un compte.").arg(valid));
    m_letters->setVisible(made > 0 || valid > 0);
}

bool ResetDialog::mayGoOn()
{
    if (level() == services::ResetLevel::Person && !chosenPerson()) {
        m_personField->setError(tr("Choisissez une personne dans la liste."));
        m_personCombo->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return level() != services::ResetLevel::All || m_pinField->isAccepted();
}

void ResetDialog::reset()
{
    if (!m_resetButton->isEnabled() || !mayGoOn())
        return;
    const services::ResetLevel wantedLevel = level();
    const QString who = wantedLevel == services::ResetLevel::Person ? chosenPerson()->firstName : QString();
    const auto wanted = scope();
    m_failure->hide();
    // The reset holds the thread for a fraction of a second: what is happening is painted before it begins.
    const QString label = m_resetButton->text();
    m_resetButton->setEnabled(false);
    m_keepButton->setEnabled(false);
    m_resetButton->setText(tr("Remise à zéro en cours…"));
    QApplication::setOverrideCursor(Qt::WaitCursor);
    card()->repaint();
    const bool isDone = wanted && m_services.world.reset(*wanted).has_value();
    QApplication::restoreOverrideCursor();
    m_resetButton->setText(label);
    m_resetButton->setEnabled(true);
    m_keepButton->setEnabled(true);
    if (!isDone) {
        m_failure->announce();
        return;
    }
    done(1);
    Q_EMIT resetDone(*wanted, who);
}

} // namespace trainer
