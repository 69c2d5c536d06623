#include "trainer/keeping_page.h"

#include "core/belgian_day.h"
#include "core/clock.h"
#include "core/format.h"
#include "documents/forget_sheet.h"
#include "kit/flex_box.h"
#include "kit/icon_tile.h"
#include "services/classroom/settings_service.h"
#include "services/world/forget_service.h"
#include "services/world/world_service.h"
#include "trainer/background_work.h"
#include "trainer/event_words.h"
#include "trainer/forget_dialog.h"
#include "trainer/organiser_question.h"
#include "trainer/side_by_side.h"
#include "trainer/snapshot_dialogs.h"

#include "trainer/ui_keeping_page.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

#include <optional>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

constexpr int kFirstHour = 7; // of those offered for the reset of the day
constexpr int kLastHour = 22;
constexpr int kBesideWidth = 620; // px at 100 %: the name and its button on one line

// The hand of a wait, while the world is copied.
class Waiting final
{
public:
    Waiting() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Waiting() { QApplication::restoreOverrideCursor(); }
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;
};

} // namespace

KeepingPage::KeepingPage(const TrainerServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::KeepingPage>())
{
    m_ui->setupUi(this);
    new SideBySide(*this, *m_ui->keepLayout, kBesideWidth);
    new SideBySide(*this, *m_ui->autoLayout, kBesideWidth);
    fillAutoLists();
    connect(m_ui->resetAtStartCheck, &QCheckBox::toggled, this, &KeepingPage::keepAuto);
    for (const QComboBox* list : {m_ui->resetIdleCombo, m_ui->resetHourCombo})
        connect(list, &QComboBox::currentIndexChanged, this, &KeepingPage::keepAuto);
    connect(m_ui->keepNowButton, &QPushButton::clicked, this, &KeepingPage::keepNow);
    connect(m_ui->snapshotNameEdit, &QLineEdit::returnPressed, this, &KeepingPage::keepNow);
    connect(
        m_ui->snapshotNameEdit, &QLineEdit::textEdited, m_ui->snapshotNameField, &kit::FormField::clearError);
    connect(m_ui->forgetButton, &QPushButton::clicked, this, &KeepingPage::forgetPeople);
}

KeepingPage::~KeepingPage() = default;

void KeepingPage::refresh()
{
    m_ui->noticeNote->hide();
    m_ui->snapshotNameField->clearError();
    showSnapshots();
    showAuto();
}

void KeepingPage::fillAutoLists()
{
    const QScopedValueRollback filling(m_filling, true);
    m_ui->resetIdleCombo->clear();
    for (const int minutes : services::kResetIdleMinutes)
        m_ui->resetIdleCombo->addItem(
            minutes == 0 ? tr("Jamais") : tr("Après %1 minutes").arg(minutes), minutes);
    m_ui->resetHourCombo->clear();
    m_ui->resetHourCombo->addItem(tr("À aucune heure"), -1);
    for (int hour = kFirstHour; hour <= kLastHour; ++hour)
        m_ui->resetHourCombo->addItem(tr("À %1 h").arg(hour), hour);
}

void KeepingPage::showAuto()
{
    const QScopedValueRollback filling(m_filling, true);
    const services::Settings& settings = m_services.settings.settings();
    m_ui->resetAtStartCheck->setChecked(settings.resetAtStart);
    m_ui->resetIdleCombo->setCurrentIndex(qMax(0, m_ui->resetIdleCombo->findData(settings.resetIdleMinutes)));
    m_ui->resetHourCombo->setCurrentIndex(qMax(0, m_ui->resetHourCombo->findData(settings.resetHour)));
}

void KeepingPage::keepAuto()
{
    if (m_filling)
        return;
    if (!organiserAgrees(this, m_services)) {
        showAuto();
        return;
    }
    services::Settings settings = m_services.settings.settings();
    settings.resetAtStart = m_ui->resetAtStartCheck->isChecked();
    settings.resetIdleMinutes = m_ui->resetIdleCombo->currentData().toInt();
    settings.resetHour = m_ui->resetHourCombo->currentData().toInt();
    if (m_services.settings.change(settings))
        return;
    showAuto();
    sayFailure();
}

void KeepingPage::showSnapshots()
{
    const auto snapshots = m_services.world.snapshots();
    m_ui->snapshotRows->clear();
    m_ui->snapshotRows->setVisible(snapshots && !snapshots->isEmpty());
    m_ui->noSnapshotText->setVisible(!snapshots || snapshots->isEmpty());
    if (!snapshots) {
        m_ui->noSnapshotText->setText(tr("La liste n’a pas pu être lue."));
        return;
    }
    m_ui->noSnapshotText->setText(tr("Pas encore de sauvegarde."));
    QStringList names;
    for (qsizetype i = snapshots->size(); i > 0; --i) { // the newest first
        const services::Snapshot& snapshot = snapshots->at(i - 1);
        names.append(snapshot.name);
        m_ui->snapshotRows->addRow(row(snapshot, static_cast<int>(names.size())));
    }
    suggestName(names);
}

void KeepingPage::suggestName(const QStringList& taken)
{
    if (!m_ui->snapshotNameEdit->text().isEmpty()
        && !taken.contains(m_ui->snapshotNameEdit->text().simplified()))
        return;
    const QString usual = tr("Avant la pause");
    QString name = usual;
    for (int number = 2; taken.contains(name); ++number)
        name = usual + u' ' + QString::number(number);
    m_ui->snapshotNameEdit->setText(name);
}

QWidget* KeepingPage::row(const services::Snapshot& snapshot, int number)
{
    const core::Format format(m_services.settings.language());
    auto* row = new kit::FlexBox;
    row->setObjectName(u"snapshotRow%1"_s.arg(number));
    row->setGap(12);
    row->setLineGap(8);
    row->layout()->setContentsMargins(16, 10, 16, 10);
    auto* tile = new kit::IconTile(row);
    tile->setIconName(u"archive"_s);
    auto* words = new QWidget(row);
    words->setProperty("grow", true);
    words->setProperty("basis", 200);
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new kit::Text(snapshot.name, kit::TextType::Strong, kit::TextTone::Auto, words));
    //: %1 « aujourd’hui à 10:12 », %2 a day
    const QString when
        = tr("Faite %1 · dans l’exercice : le %2")
              .arg(EventWords::moment(snapshot.madeAt, core::belgianDay(m_services.clock.nowUtc()), format),
                  format.date(snapshot.day));
    column->addWidget(new kit::Text(when, kit::TextType::Small, kit::TextTone::SimMuted, words));
    const auto addButton = [&](const QString& text, const QString& spoken, const QString& name,
                               kit::Button::Role role, auto&& action) {
        auto* button = new kit::Button(text, role, row);
        button->setObjectName(name + QString::number(number));
        button->setAccessibleName(spoken.arg(snapshot.name));
        connect(button, &QPushButton::clicked, this, action);
    };
    addButton(tr("Retrouver"), tr("Retrouver %1"), u"restoreButton"_s, kit::Button::Role::Sim,
        [this, name = snapshot.name] { restore(name); });
    addButton(tr("Renommer"), tr("Renommer %1"), u"renameButton"_s, kit::Button::Role::SimLink,
        [this, name = snapshot.name] { rename(name); });
    addButton(tr("Supprimer"), tr("Supprimer %1"), u"removeButton"_s, kit::Button::Role::SimLink,
        [this, name = snapshot.name] { remove(name); });
    return row;
}

void KeepingPage::keepNow()
{
    const QString name = m_ui->snapshotNameEdit->text().simplified();
    const QString wrong = snapshotNameError(name);
    m_ui->snapshotNameField->setError(wrong);
    if (!wrong.isEmpty()) {
        m_ui->snapshotNameEdit->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto saved = [&] {
        const Waiting waiting;
        return m_services.world.saveSnapshot(name);
    }();
    if (!saved && saved.error().code == core::ErrorCode::Conflict) {
        m_ui->snapshotNameField->setError(snapshotNameTaken());
        m_ui->snapshotNameEdit->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!saved) {
        sayFailure();
        return;
    }
    showSnapshots();
    say(kit::Tone::Ok, tr("C’est gardé sous le nom « %1 ».").arg(name),
        tr("« Retrouver » ramène tout le monde à ce moment."));
}

void KeepingPage::restore(const QString& name)
{
    const auto lost = m_services.world.countSince(name);
    if (!lost) {
        sayFailure();
        return;
    }
    if (!askRestore(this, name, *lost))
        return;
    const auto restored = [&] {
        const Waiting waiting;
        return m_services.world.restoreSnapshot(name);
    }();
    if (!restored) {
        sayFailure();
        return;
    }
    Q_EMIT worldChanged();
    say(kit::Tone::Ok, tr("« %1 » est revenu.").arg(name),
        tr("« Annuler la remise à zéro », en haut, revient en arrière."));
}

void KeepingPage::rename(const QString& name)
{
    const QString now = renameSnapshot(this, m_services.world, name);
    if (now.isEmpty())
        return;
    showSnapshots();
    say(kit::Tone::Ok, tr("La sauvegarde s’appelle maintenant « %1 ».").arg(now), {});
}

void KeepingPage::remove(const QString& name)
{
    kit::Question question;
    question.title = tr("Supprimer « %1 » ?").arg(name);
    question.text = tr("Vous ne pourrez plus retrouver ce moment. Le travail en cours ne change pas.");
    question.safe = tr("La garder");
    question.action = tr("Supprimer la sauvegarde");
    question.danger = true;
    question.world = kit::Dialog::World::Simulator;
    if (!organiserAgrees(this, m_services) || !m_asker.ask(this, question))
        return;
    if (!m_services.world.removeSnapshot(name)) {
        sayFailure();
        return;
    }
    showSnapshots();
    say(kit::Tone::Ok, tr("« %1 » est supprimée.").arg(name), {});
}

void KeepingPage::forgetPeople()
{
    const core::Language language = m_services.settings.language();
    const auto counts = m_services.forgetting.count();
    if (!counts) {
        sayFailure();
        return;
    }
    QList<std::pair<QString, QString>> lines;
    for (const documents::LabelledText& line : documents::forgetCounts(*counts, language))
        lines.append({line.label, line.value});
    if (!ForgetDialog(this, m_services.pins, lines).isConfirmed())
        return;
    Q_EMIT aboutToForget();
    std::optional<core::Result<core::ForgetReport>> report;
    workInBackground(
        this, tr("Un instant, les traces s’effacent…"),
        [&](const WorkProgress& progress) {
            report = m_services.forgetting.forget(
                [&progress](int done) { progress(done, services::ForgetService::kParts); });
        },
        Stopping::Never);
    m_services.forgetting.announce();
    if (!report->has_value()) {
        showSnapshots();
        say(kit::Tone::Error, tr("Tout n’a pas pu être effacé."),
            tr("Fermez les autres fenêtres d’Electruc et ouvrez-le à nouveau : il finira tout seul."));
        return;
    }
    Q_EMIT peopleForgotten(report->value());
}

void KeepingPage::say(kit::Tone tone, const QString& title, const QString& text)
{
    m_ui->noticeNote->setTone(tone);
    m_ui->noticeNote->setTitle(title);
    m_ui->noticeNote->setText(text);
    m_ui->noticeNote->announce();
}

void KeepingPage::sayFailure()
{
    say(kit::Tone::Error, tr("Cela n’a pas pu se faire. Rien n’a changé."),
        tr("Vérifiez qu’il reste de la place sur le disque, puis essayez encore."));
}

bool KeepingPage::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillAutoLists();
        refresh();
    }
    return QWidget::event(event);
}

} // namespace trainer
