#include "trainer/organiser_panel.h"

#include "core/clock.h"
#include "documents/certificate_document.h"
#include "documents/organiser_logo.h"
#include "kit/field_message.h"
#include "kit/theme_scope.h"
#include "services/classroom/organisation_service.h"
#include "services/classroom/settings_service.h"

#include "trainer/ui_organiser_panel.h"

#include <QEvent>
#include <QFile>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

constexpr int kBesideWidth = 760; // px at 100 %: fields and preview beside each other

} // namespace

OrganiserPanel::OrganiserPanel(const TrainerServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::OrganiserPanel>())
    , m_ownPicker(std::make_unique<SystemFilePicker>())
    , m_picker(m_ownPicker.get())
{
    m_ui->setupUi(this);
    for (QLineEdit* edit :
        {m_ui->organisationNameEdit, m_ui->organisationPlaceEdit, m_ui->organisationTrainerEdit}) {
        connect(edit, &QLineEdit::textChanged, this, &OrganiserPanel::showPreview);
        connect(edit, &QLineEdit::returnPressed, this, &OrganiserPanel::keep);
    }
    connect(m_ui->chooseLogoButton, &QPushButton::clicked, this, &OrganiserPanel::chooseLogo);
    connect(m_ui->removeLogoButton, &QPushButton::clicked, this, [this] {
        m_logo.clear();
        keep();
    });
    connect(m_ui->keepOrganisationButton, &QPushButton::clicked, this, &OrganiserPanel::keep);
    connect(
        &m_services.organisation, &services::OrganisationService::changed, this, &OrganiserPanel::refresh);
    // A reset of everything takes it away.
    connect(&m_services.settings, &services::SettingsService::changed, this, &OrganiserPanel::refresh);
    refresh();
}

OrganiserPanel::~OrganiserPanel() = default;

void OrganiserPanel::refresh()
{
    const core::Organisation kept = m_services.organisation.organisation().value_or(core::Organisation());
    m_logo = kept.logo;
    m_ui->organisationNameEdit->setText(kept.name);
    m_ui->organisationPlaceEdit->setText(kept.place);
    m_ui->organisationTrainerEdit->setText(kept.trainer);
    showPreview();
}

core::Organisation OrganiserPanel::typed() const
{
    return {m_ui->organisationNameEdit->text(), m_ui->organisationPlaceEdit->text(),
        m_ui->organisationTrainerEdit->text(), m_logo};
}

void OrganiserPanel::showPreview()
{
    m_ui->removeLogoButton->setVisible(!m_logo.isEmpty());
    documents::CertificatePaper paper;
    paper.certificate.says = {tr("Prénom"), m_services.clock.today(), {u"P08"_s, u"P11"_s}, false};
    paper.certificate.code = u"ABCD-2346"_s;
    paper.skills = m_services.skills(paper.certificate.says.exercises);
    paper.organisation = typed();
    paper.language = m_services.settings.settings().language;
    m_ui->certificatePreview->setDocument(std::make_shared<documents::CertificateDocument>(std::move(paper)));
}

void OrganiserPanel::chooseLogo()
{
    const QString path
        = m_picker->fileToRead(this, tr("Choisir un logo"), tr("Images (*.png *.jpg *.jpeg *.svg)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        say(kit::Tone::Error, tr("Ce fichier n’a pas pu être lu."), tr("Choisissez-en un autre."));
        return;
    }
    const QByteArray bytes = file.read(core::Organisation::kBiggestLogo + 1);
    const auto fault = services::whyNotLogo(bytes);
    if (fault == services::LogoFault::TooBig) {
        say(kit::Tone::Error, tr("Ce logo est trop lourd."), tr("Choisissez un fichier de 512 Ko au plus."));
    } else if (fault == services::LogoFault::ReachesOut) {
        say(kit::Tone::Error, tr("Ce dessin va chercher autre chose ailleurs."),
            tr("Choisissez un fichier SVG simple, ou un fichier PNG."));
    } else if (fault || !documents::canPaintLogo(bytes)) {
        say(kit::Tone::Error, tr("Ce fichier n’est pas une image PNG, JPEG ou SVG."),
            tr("Choisissez-en un autre."));
    } else {
        m_logo = bytes;
        keep();
    }
}

void OrganiserPanel::keep()
{
    const auto errors = m_services.organisation.change(typed());
    if (!errors) {
        say(kit::Tone::Error, tr("Votre organisation n’a pas pu être gardée."),
            tr("Vérifiez qu’il reste de la place sur le disque, puis essayez encore."));
        return;
    }
    const auto show = [&errors](kit::FormField* field, const QString& name) {
        const auto error = errors->of(name);
        field->setError(error ? kit::fieldMessage(*error) : QString());
    };
    show(m_ui->organisationNameField, u"organisationName"_s);
    show(m_ui->organisationPlaceField, u"organisationPlace"_s);
    show(m_ui->organisationTrainerField, u"organisationTrainer"_s);
    if (errors->isEmpty())
        say(kit::Tone::Ok, tr("C’est gardé."), tr("Les prochaines attestations seront comme l’aperçu."));
}

void OrganiserPanel::say(kit::Tone tone, const QString& title, const QString& text)
{
    m_ui->organiserNote->setTone(tone);
    m_ui->organiserNote->setTitle(title);
    m_ui->organiserNote->setText(text);
    m_ui->organiserNote->announce();
}

void OrganiserPanel::arrange()
{
    const bool beside = width() >= kit::ThemeScope::of(this).px(kBesideWidth);
    m_ui->organiserLayout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void OrganiserPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool OrganiserPanel::event(QEvent* event)
{
    if (kit::isLookChange(event))
        arrange();
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showPreview();
    }
    return QWidget::event(event);
}

} // namespace trainer
