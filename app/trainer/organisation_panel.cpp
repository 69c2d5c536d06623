#include "trainer/organisation_panel.h"

#include "documents/organisation_logo.h"
#include "kit/field_message.h"
#include "services/classroom/certificate_template_service.h"
#include "services/classroom/organisation_service.h"
#include "services/classroom/settings_service.h"
#include "trainer/sample_certificate.h"
#include "trainer/side_by_side.h"

#include "trainer/ui_organisation_panel.h"

#include <QEvent>
#include <QFile>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

constexpr int kBesideWidth = 760; // px at 100 %: fields and preview beside each other

} // namespace

OrganisationPanel::OrganisationPanel(const TrainerServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::OrganisationPanel>())
    , m_ownPicker(std::make_unique<SystemFilePicker>())
    , m_picker(m_ownPicker.get())
{
    m_ui->setupUi(this);
    new SideBySide(*this, *m_ui->organisationLayout, kBesideWidth);
    for (QLineEdit* edit :
        {m_ui->organisationNameEdit, m_ui->organisationPlaceEdit, m_ui->organisationTrainerEdit}) {
        connect(edit, &QLineEdit::textChanged, this, &OrganisationPanel::showPreview);
        connect(edit, &QLineEdit::returnPressed, this, &OrganisationPanel::keep);
    }
    connect(m_ui->chooseLogoButton, &QPushButton::clicked, this, &OrganisationPanel::chooseLogo);
    connect(m_ui->removeLogoButton, &QPushButton::clicked, this, [this] {
        m_logo.clear();
        keep();
    });
    connect(m_ui->keepOrganisationButton, &QPushButton::clicked, this, &OrganisationPanel::keep);
    connect(
        &m_services.organisation, &services::OrganisationService::changed, this, &OrganisationPanel::refresh);
    // A reset of everything takes it away.
    connect(&m_services.settings, &services::SettingsService::changed, this, &OrganisationPanel::refresh);
    connect(&m_services.templates, &services::CertificateTemplateService::templatesChanged, this,
        &OrganisationPanel::showPreview);
    refresh();
}

OrganisationPanel::~OrganisationPanel() = default;

void OrganisationPanel::refresh()
{
    const core::Organisation kept = m_services.organisation.organisation().value_or(core::Organisation());
    m_logo = kept.logo;
    m_ui->organisationNameEdit->setText(kept.name);
    m_ui->organisationPlaceEdit->setText(kept.place);
    m_ui->organisationTrainerEdit->setText(kept.trainer);
    showPreview();
}

core::Organisation OrganisationPanel::typed() const
{
    return {m_ui->organisationNameEdit->text(), m_ui->organisationPlaceEdit->text(),
        m_ui->organisationTrainerEdit->text(), m_logo};
}

void OrganisationPanel::showPreview()
{
    m_ui->removeLogoButton->setVisible(!m_logo.isEmpty());
    m_ui->certificatePreview->setDocument(sampleCertificate(
        m_services, typed(), m_services.templates.find({}).value_or(core::CertificateTemplate()).look));
}

void OrganisationPanel::chooseLogo()
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

void OrganisationPanel::keep()
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

void OrganisationPanel::say(kit::Tone tone, const QString& title, const QString& text)
{
    m_ui->organisationNote->setTone(tone);
    m_ui->organisationNote->setTitle(title);
    m_ui->organisationNote->setText(text);
    m_ui->organisationNote->announce();
}

bool OrganisationPanel::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showPreview();
    }
    return QWidget::event(event);
}

} // namespace trainer
