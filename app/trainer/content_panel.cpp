#include "trainer/content_panel.h"

#include "coach/engine/pack_check.h"
#include "kit/button.h"
#include "kit/flex_box.h"
#include "kit/text.h"
#include "services/classroom/pack_service.h"
#include "services/classroom/settings_service.h"
#include "trainer/background_work.h"
#include "trainer/file_work.h"
#include "trainer/pack_preview.h"
#include "trainer/pack_words.h"

#include "trainer/ui_content_panel.h"

#include <QDir>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

constexpr qsizetype kFaultsShown = 12;

} // namespace

ContentPanel::ContentPanel(const TrainerServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::ContentPanel>())
    , m_ownPicker(std::make_unique<SystemFilePicker>())
    , m_picker(m_ownPicker.get())
{
    m_ui->setupUi(this);
    connect(m_ui->importPackButton, &QPushButton::clicked, this, &ContentPanel::importPack);
    connect(&m_services.packs, &services::PackService::changed, this, &ContentPanel::refresh);
    // A reset of everything takes them away.
    connect(&m_services.settings, &services::SettingsService::changed, this, &ContentPanel::refresh);
    refresh();
}

ContentPanel::~ContentPanel() = default;

void ContentPanel::refresh()
{
    while (QLayoutItem* item = m_ui->packsLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto packs = m_services.packs.packs().value_or(QList<core::Pack>());
    for (const core::Pack& pack : packs)
        addRow(pack);
}

void ContentPanel::addRow(const core::Pack& pack)
{
    auto* row = new kit::FlexBox(m_ui->contentCard);
    row->setGap(12);
    row->setLineGap(8);
    const QString count
        = pack.files.size() == 1 ? tr("1 exercice") : tr("%1 exercices").arg(pack.files.size());
    const QStringList parts{pack.title, pack.author, count};
    auto* text = new kit::Text(parts.join(u" · "_s).replace(u" ·  · "_s, u" · "_s), row);
    text->setProperty("grow", true);
    text->setProperty("basis", 280);
    const auto addButton = [&](const QString& name, const QString& words, const QString& spoken,
                               kit::Button::Role role, const QString& icon) {
        auto* button = new kit::Button(words, role, row);
        button->setIconName(icon);
        button->setObjectName(name + pack.id);
        button->setAccessibleName(spoken.arg(pack.title));
        return button;
    };
    auto* give = addButton(u"exportPack_"_s, tr("Enregistrer"), tr("Enregistrer « %1 » dans un fichier"),
        kit::Button::Role::Sim, u"export"_s);
    connect(give, &QPushButton::clicked, this, [this, id = pack.id] { exportPack(id); });
    auto* remove = addButton(
        u"removePack_"_s, tr("Retirer"), tr("Retirer « %1 »"), kit::Button::Role::Danger, u"trash"_s);
    connect(remove, &QPushButton::clicked, this, [this, id = pack.id] { removePack(id); });
    m_ui->packsLayout->addWidget(row);
    row->show();
}

void ContentPanel::importPack()
{
    const QString path
        = m_picker->fileToRead(this, tr("Ajouter des exercices"), tr("Paquets d’exercices (*.zip)"));
    if (path.isEmpty())
        return;
    const auto present = m_services.packs.packs();
    if (!present) {
        sayFailure();
        return;
    }
    const auto checked = checkedFile(path, *present);
    if (!checked)
        return;
    if (!checked->faults.isEmpty()) {
        refuse(checked->faults);
        return;
    }
    m_ui->faultsText->hide();
    if (!askPackImport(this, *checked, m_services.settings.language()))
        return;
    if (!m_services.packs.put(checked->pack)) {
        sayFailure();
        return;
    }
    say(kit::Tone::Ok, tr("« %1 » est ajouté.").arg(checked->pack.title),
        tr("Les exercices viennent après ceux d’Electruc."));
}

// None when it could not be read, which is said, or when the person stopped it.
std::optional<coach::CheckedPack> ContentPanel::checkedFile(
    const QString& path, const QList<core::Pack>& present)
{
    std::optional<core::Error> failure;
    coach::CheckedPack checked;
    bool isStopped = false;
    workInBackground(this, tr("Un instant, les exercices sont vérifiés…"), [&](const WorkProgress& progress) {
        const auto files = services::readPackFiles(path);
        if (!files) {
            failure = files.error();
            return;
        }
        checked = coach::checkPack(
            *files, coach::takenIds(present, services::readPack(*files).pack.id), [&](int done, int total) {
                isStopped = !progress(done, total);
                return !isStopped;
            });
    });
    if (isStopped)
        return std::nullopt;
    if (failure && failure->code == core::ErrorCode::InvalidInput) {
        checked.faults = {failure->detail};
    } else if (failure) {
        sayFailure();
        return std::nullopt;
    }
    return checked;
}

// File, line and reason, for whoever wrote the pack.
void ContentPanel::refuse(const QStringList& faults)
{
    QStringList shown;
    for (const QString& fault : faults.mid(0, kFaultsShown))
        shown.append(PackWords::told(fault));
    if (shown.size() < faults.size())
        shown.append(tr("et %1 autres").arg(faults.size() - shown.size()));
    m_ui->faultsText->setText(shown.join(u'\n'));
    m_ui->faultsText->show();
    say(kit::Tone::Error, tr("Ce paquet est refusé. Rien n’a été ajouté."),
        tr("Voici pourquoi, pour la personne qui l’a écrit :"));
}

void ContentPanel::exportPack(const QString& id)
{
    const auto zip = m_services.packs.exported(id);
    if (!zip) {
        sayFailure();
        return;
    }
    const QString path = m_picker->fileToWrite(
        this, tr("Enregistrer les exercices"), id + u".zip"_s, tr("Paquets d’exercices (*.zip)"));
    if (path.isEmpty())
        return;
    m_ui->faultsText->hide();
    if (writeWhole(path, *zip))
        say(kit::Tone::Ok, tr("Les exercices sont dans un fichier."), QDir::toNativeSeparators(path));
    else
        say(kit::Tone::Error, tr("Le fichier n’a pas pu être écrit."),
            tr("Choisissez un autre endroit, puis essayez encore."));
}

void ContentPanel::removePack(const QString& id)
{
    m_ui->faultsText->hide();
    if (m_services.packs.remove(id))
        say(kit::Tone::Ok, tr("Les exercices sont retirés."),
            tr("Ce que chacun y a réussi revient si vous les ajoutez à nouveau."));
    else
        sayFailure();
}

void ContentPanel::say(kit::Tone tone, const QString& title, const QString& text)
{
    m_ui->contentNote->setTone(tone);
    m_ui->contentNote->setTitle(title);
    m_ui->contentNote->setText(text);
    m_ui->contentNote->announce();
}

void ContentPanel::sayFailure()
{
    m_ui->faultsText->hide();
    say(kit::Tone::Error, tr("Cela n’a pas pu être fait."), tr("Choisissez un autre fichier, ou réessayez."));
}

bool ContentPanel::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
    return QWidget::event(event);
}

} // namespace trainer
