#include "trainer/invitations_page.h"

#include "core/belgian_day.h"
#include "core/clock.h"
#include "documents/invitation_letter.h"
#include "kit/ask.h"
#include "kit/theme_scope.h"
#include "services/accounts/invitation_service.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/settings_service.h"
#include "services/people/people_service.h"
#include "trainer/file_picker.h"
#include "trainer/import_dialog.h"
#include "trainer/letter_model.h"
#include "trainer/paper_actions.h"
#include "trainer/people_dialogs.h"
#include "trainer/people_import.h"

#include "trainer/ui_invitations_page.h"

#include <QEvent>

using namespace Qt::StringLiterals;
using services::LetterService;
using services::PersonLetter;

namespace trainer {
namespace {

constexpr int kBesideWidth = 860; // px at 100 %: list and preview beside each other
constexpr int kOneLineWidth = 700; // title and buttons, and the buttons of a person
constexpr int kPreviewWidth = 350;

documents::PrintableLetter printable(const core::SupplyPoint& point, const core::ActivationCode& code,
    const core::Invitation& invitation, const core::Persona& persona)
{
    return {point, code, core::belgianDay(invitation.expiresAt), persona.email, persona.password};
}

} // namespace

InvitationsPage::InvitationsPage(const TrainerServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::InvitationsPage>())
    , m_ownPicker(std::make_unique<SystemFilePicker>())
    , m_picker(m_ownPicker.get())
{
    m_ui->setupUi(this);
    fillStates();
    connectParts();
}

InvitationsPage::~InvitationsPage() = default;

LetterModel& InvitationsPage::model() const
{
    return m_ui->letterTable->letters();
}

void InvitationsPage::connectParts()
{
    connect(m_ui->importButton, &QPushButton::clicked, this, &InvitationsPage::importList);
    connect(m_ui->inventButton, &QPushButton::clicked, this, &InvitationsPage::invent);
    connect(m_ui->addPersonButton, &QPushButton::clicked, this, [this] {
        if (addPersonByHand(this, m_services.people))
            say(kit::Tone::Ok, tr("La personne est dans le groupe."), tr("Sa lettre est prête à imprimer."));
    });
    connect(m_ui->printButton, &QPushButton::clicked, this, &InvitationsPage::print);
    connect(m_ui->pdfButton, &QPushButton::clicked, this, &InvitationsPage::keepPdf);
    connect(m_ui->wordingButton, &QPushButton::clicked, this, [this] {
        if (changeWording(this, m_services.letters))
            showCurrent();
    });
    connect(m_ui->unlockButton, &QPushButton::clicked, this, &InvitationsPage::unlock);
    connect(m_ui->renewButton, &QPushButton::clicked, this, &InvitationsPage::renew);
    connect(m_ui->expireButton, &QPushButton::clicked, this, &InvitationsPage::expire);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &InvitationsPage::removePerson);
    connect(m_ui->noticeNote, &kit::Note::actionTriggered, this, &InvitationsPage::undoRemoval);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, [this](const QString& text) {
        model().setSearch(text);
        showChoice();
        showCurrent();
    });
    connect(m_ui->stateCombo, &QComboBox::currentIndexChanged, this, [this](int index) {
        model().setFilter(static_cast<LetterModel::Filter>(qMax(0, index)));
        showChoice();
        showCurrent();
    });
    connect(m_ui->chooseAllButton, &QPushButton::clicked, this,
        [this] { model().chooseShown(!model().areShownChosen()); });
    connect(&model(), &LetterModel::choiceChanged, this, &InvitationsPage::showChoice);
    connect(m_ui->letterTable, &LetterTable::currentRowChanged, this, &InvitationsPage::showCurrent);
    connect(&m_services.learners, &services::LearnerService::learnersChanged, this, &InvitationsPage::refresh,
        Qt::QueuedConnection);
}

void InvitationsPage::fillStates()
{
    const QSignalBlocker quiet(m_ui->stateCombo);
    const int index = qMax(0, m_ui->stateCombo->currentIndex());
    m_ui->stateCombo->clear();
    m_ui->stateCombo->addItems({tr("Toutes les lettres"), tr("À imprimer"), tr("Imprimées"), tr("Réservées"),
        tr("Activées"), tr("Expirées"), tr("Bloquées")});
    m_ui->stateCombo->setCurrentIndex(index);
}

void InvitationsPage::refresh()
{
    const auto people = m_services.people.ofGroup();
    const auto added = m_services.people.addedEans();
    if (!people || !added) {
        sayFailure();
        return;
    }
    const auto letters = m_services.letters.lettersOf(*people);
    if (!letters) {
        sayFailure();
        return;
    }
    m_added = *added;
    const PersonLetter* before = current();
    const core::SupplyPointId person = before ? before->persona.supplyPoint.id : core::SupplyPointId();
    model().setLetters(*letters);
    const bool isEmpty = letters->isEmpty();
    m_ui->letterTable->setVisible(!isEmpty);
    m_ui->emptyState->setVisible(isEmpty);
    m_ui->previewPanel->setVisible(!isEmpty);
    m_ui->importButton->setRole(isEmpty ? kit::Button::Role::SimPrimary : kit::Button::Role::Sim);
    m_ui->printButton->setVisible(!isEmpty);
    const QList<core::SupplyPointId> chosen = model().chosen();
    int row = model().rowOf(person);
    if (row < 0 && !chosen.isEmpty())
        row = model().rowOf(chosen.constFirst());
    row = qMax(0, row);
    if (model().rowCount() > 0)
        m_ui->letterTable->setCurrentIndex(model().index(row, LetterModel::Person));
    showChoice();
    showCurrent();
}

const PersonLetter* InvitationsPage::current() const
{
    const int row = m_ui->letterTable->currentRow();
    return row >= 0 && row < model().rowCount() ? &model().letterAt(row) : nullptr;
}

void InvitationsPage::showChoice()
{
    const int chosen = static_cast<int>(model().chosen().size());
    const auto group = m_services.learners.currentGroup();
    const QString name = group && group->has_value() ? group->value().name : QString();
    //: %1 the count of chosen people, %2 of all, %3 the group's name
    m_ui->countText->setText(
        tr("%1 sur %2 · groupe «\u00A0%3\u00A0»")
            .arg(tr("%n choisie(s)", nullptr, chosen), QString::number(model().total()), name));
    m_ui->chooseAllButton->setText(model().areShownChosen() ? tr("Tout désélectionner") : tr("Tout choisir"));
    m_ui->chooseAllButton->setVisible(model().rowCount() > 0);
    m_ui->countText->setVisible(model().total() > 0);
    m_ui->printButton->setText(tr("Imprimer %n lettre(s)", nullptr, chosen));
    m_ui->printButton->setEnabled(chosen > 0);
    m_ui->pdfButton->setEnabled(chosen > 0);
}

void InvitationsPage::showCurrent()
{
    const PersonLetter* letter = current();
    const bool canChange = letter && letter->invitation && letter->state != PersonLetter::State::Used;
    m_ui->unlockButton->setVisible(letter && letter->isLocked);
    m_ui->renewButton->setVisible(letter && letter->state != PersonLetter::State::Used);
    m_ui->expireButton->setVisible(canChange && letter->state != PersonLetter::State::Expired);
    m_ui->removeButton->setVisible(letter && m_added.contains(letter->persona.supplyPoint.ean.digits()));
    m_ui->previewText->setText(letter ? letter->persona.supplyPoint.fullName() : tr("Aperçu de la lettre"));
    std::shared_ptr<const documents::Document> document;
    const auto code = letter ? core::ActivationCode::fromText(letter->code) : std::nullopt;
    const auto wording = m_services.letters.wording();
    if (code && letter->invitation && letter->state != PersonLetter::State::Expired && wording) {
        document = std::make_shared<documents::InvitationLetters>(
            QList<documents::PrintableLetter>{
                printable(letter->persona.supplyPoint, *code, *letter->invitation, letter->persona)},
            *wording, m_services.clock.today());
    }
    m_ui->letterPreview->setDocument(document);
    m_ui->letterPreview->setReason(!letter ? tr("Choisissez une personne dans la liste.")
            : letter->state == PersonLetter::State::Used
            ? tr("L’espace client est ouvert : cette personne n’a plus besoin de lettre.")
            : tr("La lettre et son code seront faits à l’impression."));
}

void InvitationsPage::importList()
{
    const QString path = m_picker->fileToRead(
        this, tr("Choisir une liste"), tr("Listes (*.csv *.txt);;Tous les fichiers (*)"));
    if (path.isEmpty())
        return;
    const auto bytes = readListFile(path);
    if (!bytes) {
        say(kit::Tone::Error, tr("Ce fichier ne peut pas être lu."),
            tr("Choisissez une liste enregistrée par votre tableur au format CSV."));
        return;
    }
    ImportDialog dialog(this, *bytes, m_services.people, *m_picker);
    if (const auto people = dialog.run())
        addAll(*people);
}

void InvitationsPage::invent()
{
    const auto count = askHowMany(this);
    if (!count)
        return;
    const auto people = m_services.people.invented(*count);
    if (people)
        addAll(*people);
    else
        sayFailure();
}

void InvitationsPage::addAll(const QList<core::NewPerson>& people)
{
    const ImportNotice notice = addPeople(this, m_services, people);
    refresh();
    say(notice.tone, notice.title, notice.text);
}

std::shared_ptr<const documents::Document> InvitationsPage::prepared(LetterService::Codes codes)
{
    const auto letters = m_services.letters.prepare(model().chosen(), codes);
    const auto wording = m_services.letters.wording();
    if (!letters || letters->isEmpty() || !wording) {
        sayFailure();
        return nullptr;
    }
    QList<documents::PrintableLetter> pages;
    for (const services::InvitationLetter& letter : *letters) {
        if (const PersonLetter* person = model().letterOf(letter.supplyPoint.id))
            pages.append(printable(letter.supplyPoint, letter.code, letter.invitation, person->persona));
    }
    refresh();
    return std::make_shared<documents::InvitationLetters>(pages, *wording, m_services.clock.today(),
        m_ui->cardsCheck->isChecked() ? documents::InvitationLetters::Cards::Yes
                                      : documents::InvitationLetters::Cards::No);
}

void InvitationsPage::print()
{
    const auto document = prepared(LetterService::Codes::KeepValid);
    if (!document)
        return;
    if (const auto notice = printed(this, document))
        say(notice->tone, notice->title,
            notice->isGood() && notice->text.isEmpty()
                ? tr("Chaque lettre est valable %1 jours.").arg(m_services.settings.settings().letters.days)
                : notice->text);
}

void InvitationsPage::keepPdf()
{
    const QString path = m_picker->fileToWrite(
        this, tr("Enregistrer les lettres"), u"invitations_electruc.pdf"_s, tr("Documents PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto document = prepared(LetterService::Codes::KeepValid);
    if (!document)
        return;
    if (const auto notice = keptAsPdf(this, *document, path))
        say(notice->tone, notice->title, notice->text);
}

void InvitationsPage::renew()
{
    const PersonLetter* letter = current();
    if (!letter)
        return;
    const core::SupplyPoint point = letter->persona.supplyPoint;
    if (!m_services.invitations.make({point.id})) {
        sayFailure();
        return;
    }
    refresh();
    say(kit::Tone::Ok, tr("%1 a un nouveau code.").arg(point.fullName()),
        tr("L’ancienne lettre ne vaut plus. Imprimez la nouvelle."));
}

void InvitationsPage::unlock()
{
    const PersonLetter* letter = current();
    if (!letter)
        return;
    const core::SupplyPoint point = letter->persona.supplyPoint;
    if (!m_services.invitations.unlock(point.id)) {
        sayFailure();
        return;
    }
    refresh();
    say(kit::Tone::Ok, tr("La lettre de %1 est débloquée.").arg(point.fullName()),
        tr("Elle peut essayer son code à nouveau."));
}

void InvitationsPage::expire()
{
    const PersonLetter* letter = current();
    if (!letter)
        return;
    const core::SupplyPoint point = letter->persona.supplyPoint;
    if (!m_services.invitations.expire(point.id)) {
        sayFailure();
        return;
    }
    refresh();
    say(kit::Tone::Ok, tr("La lettre de %1 ne vaut plus.").arg(point.fullName()),
        tr("« Nouveau code » en fait une autre."));
}

void InvitationsPage::removePerson()
{
    const PersonLetter* letter = current();
    if (!letter)
        return;
    const core::SupplyPoint point = letter->persona.supplyPoint;
    if (!m_services.people.remove(point.ean.digits())) {
        sayFailure();
        return;
    }
    m_removed = point.ean.digits();
    refresh();
    say(kit::Tone::Ok, tr("%1 n’est plus là.").arg(point.fullName()),
        tr("Revenir la remet avec une histoire neuve."), tr("Remettre cette personne"));
}

void InvitationsPage::undoRemoval()
{
    if (m_removed.isEmpty())
        return;
    const bool restored = m_services.people.restore(m_removed).has_value();
    m_removed.clear();
    refresh();
    if (restored)
        say(kit::Tone::Ok, tr("Cette personne est de retour."), {});
    else
        sayFailure();
}

void InvitationsPage::say(kit::Tone tone, const QString& title, const QString& text, const QString& action)
{
    m_ui->noticeNote->setTone(tone);
    m_ui->noticeNote->setTitle(title);
    m_ui->noticeNote->setText(text);
    m_ui->noticeNote->setActionText(action);
    m_ui->noticeNote->announce();
}

void InvitationsPage::sayFailure()
{
    say(kit::Tone::Error, tr("Cela n’a pas pu se faire. Rien n’a changé."),
        tr("Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau."));
}

void InvitationsPage::arrange()
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const auto direction
        = [](bool beside) { return beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom; };
    const bool beside = width() >= theme.px(kBesideWidth);
    m_ui->bodyLayout->setDirection(direction(beside));
    m_ui->bodyLayout->setStretch(0, beside ? 1 : 0);
    m_ui->previewPanel->setMaximumWidth(beside ? kPreviewWidth : QWIDGETSIZE_MAX);
    m_ui->previewPanel->setMinimumWidth(beside ? kPreviewWidth : 0);
    const bool oneLine = width() >= theme.px(kOneLineWidth);
    m_ui->titleLayout->setDirection(direction(oneLine));
    m_ui->titleLayout->setStretch(0, oneLine ? 1 : 0);
    m_ui->fileLayout->setDirection(direction(!theme.isLarge()));
    for (QBoxLayout* row : {m_ui->findLayout, m_ui->addLayout, m_ui->personLayout})
        row->setDirection(direction(oneLine));
}

void InvitationsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool InvitationsPage::event(QEvent* event)
{
    if (kit::isLookChange(event))
        arrange();
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_ui->noticeNote->hide();
        fillStates();
        refresh();
    }
    return QWidget::event(event);
}

} // namespace trainer
