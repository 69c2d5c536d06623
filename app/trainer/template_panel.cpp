#include "trainer/template_panel.h"

#include "documents/certificate_colors.h"
#include "kit/field_message.h"
#include "services/classroom/certificate_template_service.h"
#include "services/classroom/organisation_service.h"
#include "trainer/sample_certificate.h"
#include "trainer/side_by_side.h"

#include "trainer/ui_template_panel.h"

#include <QEvent>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

constexpr int kBesideWidth = 760; // px at 100 %: fields and preview beside each other

} // namespace

TemplatePanel::TemplatePanel(const TrainerServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::TemplatePanel>())
{
    m_ui->setupUi(this);
    m_ui->templateWordsEdit->setMinimumLines(3);
    m_ui->templateWordsEdit->setMaximumLines(6);
    new SideBySide(*this, *m_ui->templateLayout, kBesideWidth);
    fillAccents();
    connectParts();
    refresh({});
}

TemplatePanel::~TemplatePanel() = default;

void TemplatePanel::connectParts()
{
    const auto follow = [this] {
        if (!m_filling)
            showPreview();
    };
    for (QLineEdit* edit : {m_ui->templateNameEdit, m_ui->templateTitleEdit, m_ui->templateSubtitleEdit}) {
        connect(edit, &QLineEdit::textChanged, this, follow);
        connect(edit, &QLineEdit::returnPressed, this, &TemplatePanel::save);
    }
    connect(m_ui->templateWordsEdit, &QPlainTextEdit::textChanged, this, follow);
    connect(m_ui->accentCombo, &QComboBox::currentIndexChanged, this, follow);
    connect(m_ui->frameCheck, &QCheckBox::toggled, this, follow);
    connect(m_ui->templateCombo, &QComboBox::currentIndexChanged, this, &TemplatePanel::choose);
    connect(m_ui->newTemplateButton, &QPushButton::clicked, this, &TemplatePanel::beginNew);
    connect(m_ui->duplicateTemplateButton, &QPushButton::clicked, this, &TemplatePanel::duplicate);
    connect(m_ui->defaultTemplateButton, &QPushButton::clicked, this, &TemplatePanel::makeDefault);
    connect(m_ui->removeTemplateButton, &QPushButton::clicked, this, &TemplatePanel::remove);
    connect(m_ui->saveTemplateButton, &QPushButton::clicked, this, &TemplatePanel::save);
    connect(m_ui->templateNote, &kit::Note::actionTriggered, this, &TemplatePanel::undo);
    // Changed elsewhere, or taken away by a reset of everything: what is typed meanwhile stays.
    connect(&m_services.templates, &services::CertificateTemplateService::templatesChanged, this, [this] {
        if (m_services.templates.templates().value_or(m_templates) != m_templates)
            refresh(m_shown.id);
    });
    connect(
        &m_services.organisation, &services::OrganisationService::changed, this, &TemplatePanel::showPreview);
}

void TemplatePanel::fillAccents()
{
    const QScopedValueRollback filling(m_filling, true);
    const int index = qMax(0, m_ui->accentCombo->currentIndex());
    const QStringList names{tr("Violet"), tr("Vert"), tr("Bleu"), tr("Bordeaux"), tr("Encre")};
    m_ui->accentCombo->clear();
    for (const core::CertificateAccent accent : core::kCertificateAccents) {
        const int row = m_ui->accentCombo->count();
        m_ui->accentCombo->addItem(names.at(row));
        m_ui->accentCombo->setItemData(
            row, QColor::fromRgb(documents::colorsOf(accent).strong), Qt::DecorationRole);
    }
    m_ui->accentCombo->setCurrentIndex(index);
}

void TemplatePanel::refresh(core::CertificateTemplateId shown)
{
    const auto all = m_services.templates.templates();
    if (!all) {
        sayFailure();
        return;
    }
    m_templates = *all;
    const QScopedValueRollback filling(m_filling, true);
    m_ui->templateCombo->clear();
    int index = -1;
    for (const core::CertificateTemplate& one : std::as_const(m_templates)) {
        const int row = m_ui->templateCombo->count();
        m_ui->templateCombo->addItem(one.isDefault ? tr("%1 (par défaut)").arg(one.name) : one.name);
        if ((shown.isValid() && one.id == shown) || (index < 0 && one.isDefault))
            index = row;
    }
    m_ui->templateCombo->setCurrentIndex(qMax(0, index));
    show(m_templates.at(qMax(0, index)));
}

void TemplatePanel::show(const core::CertificateTemplate& one)
{
    const QScopedValueRollback filling(m_filling, true);
    m_shown = one;
    m_ui->templateNameEdit->setText(one.name);
    m_ui->templateTitleEdit->setText(one.look.title);
    m_ui->templateSubtitleEdit->setText(one.look.subtitle);
    m_ui->templateWordsEdit->setText(one.look.words);
    m_ui->accentCombo->setCurrentIndex(static_cast<int>(one.look.accent));
    m_ui->frameCheck->setChecked(one.look.isFramed);
    showErrors({}, {});
    tellState();
    showPreview();
}

core::CertificateTemplate TemplatePanel::typed() const
{
    return {m_shown.id, m_ui->templateNameEdit->text(),
        {m_ui->templateTitleEdit->text(), m_ui->templateSubtitleEdit->text(), m_ui->templateWordsEdit->text(),
            static_cast<core::CertificateAccent>(qMax(0, m_ui->accentCombo->currentIndex())),
            m_ui->frameCheck->isChecked()},
        m_shown.isDefault};
}

void TemplatePanel::showPreview()
{
    m_ui->templatePreview->setDocument(
        sampleCertificate(m_services, m_services.organisation.organisation().value_or(core::Organisation()),
            core::cleanedLook(typed().look)));
}

void TemplatePanel::choose(int index)
{
    if (m_filling || index < 0)
        return;
    const core::CertificateTemplateId wanted = m_templates.at(index).id;
    if (!leavesEdits()) {
        refreshChoice();
        return;
    }
    m_ui->templateNote->hide();
    refresh(wanted);
}

void TemplatePanel::refreshChoice()
{
    const QScopedValueRollback filling(m_filling, true);
    const auto isShown = [this](const core::CertificateTemplate& one) { return one.id == m_shown.id; };
    const auto found = std::find_if(m_templates.cbegin(), m_templates.cend(), isShown);
    m_ui->templateCombo->setCurrentIndex(
        found == m_templates.cend() ? -1 : static_cast<int>(found - m_templates.cbegin()));
}

bool TemplatePanel::leavesEdits()
{
    if (typed() == m_shown)
        return true;
    kit::Question question;
    question.title = tr("Garder vos changements ?");
    question.text = tr("Le modèle « %1 » n’est pas encore enregistré.").arg(typed().name);
    question.safe = tr("Enregistrer le modèle");
    question.action = tr("Ne pas garder");
    question.world = kit::Dialog::World::Simulator;
    return m_asker.ask(this, question) || save();
}

void TemplatePanel::beginNew()
{
    if (!leavesEdits())
        return;
    m_ui->templateNote->hide();
    show({{}, m_services.templates.freeName(tr("Mon modèle")), {}, false});
    refreshChoice();
    m_ui->templateNameEdit->setFocus(Qt::OtherFocusReason);
    m_ui->templateNameEdit->selectAll();
}

void TemplatePanel::duplicate()
{
    if (!leavesEdits())
        return;
    const auto copied = m_services.templates.duplicate(m_shown);
    if (!copied || !copied->id.isValid()) {
        sayFailure();
        return;
    }
    refresh(copied->id);
    say(kit::Tone::Ok, tr("Le modèle est copié."), tr("Changez la copie : l’autre ne change pas."), true);
    m_ui->templateNameEdit->setFocus(Qt::OtherFocusReason);
}

bool TemplatePanel::save()
{
    const auto saved = m_services.templates.save(typed());
    if (!saved) {
        sayFailure();
        return false;
    }
    if (!showErrors(saved->errors, saved->unknown))
        return false;
    refresh(saved->id);
    say(kit::Tone::Ok, tr("« %1 » est enregistré.").arg(m_shown.name),
        m_shown.isDefault ? tr("Les prochaines attestations seront comme l’aperçu.")
                          : tr("Choisissez-le dans « Bilan », ou utilisez-le par défaut."),
        true);
    return true;
}

bool TemplatePanel::showErrors(const core::FieldErrors& errors, const QString& unknown)
{
    QWidget* first = nullptr;
    const auto show = [&](kit::FormField* field, QWidget* input, const QString& name) {
        const auto error = errors.of(name);
        QString sentence = error ? kit::fieldMessage(*error) : QString();
        if (error && name == "templateName"_L1 && error->rule == core::Rule::Required)
            sentence = tr("Donnez un nom au modèle, comme « Bibliothèque ».");
        if (error && error->rule == core::Rule::AlreadyUsed)
            sentence = tr("Un autre modèle a déjà ce nom. Écrivez un autre nom.");
        if (!error && name == "templateWords"_L1 && !unknown.isEmpty())
            sentence = tr("« %1 » ne se remplace par rien. Écrivez {prénom}, {savoir-faire} ou {date}, ou "
                          "ôtez les accolades.")
                           .arg(unknown);
        if (sentence.isEmpty())
            field->clearError();
        else
            field->setError(sentence);
        if (!sentence.isEmpty() && !first)
            first = input;
    };
    show(m_ui->templateNameField, m_ui->templateNameEdit, u"templateName"_s);
    show(m_ui->templateTitleField, m_ui->templateTitleEdit, u"templateTitle"_s);
    show(m_ui->templateSubtitleField, m_ui->templateSubtitleEdit, u"templateSubtitle"_s);
    show(m_ui->templateWordsField, m_ui->templateWordsEdit, u"templateWords"_s);
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return !first;
}

void TemplatePanel::makeDefault()
{
    if (!leavesEdits())
        return;
    if (!m_services.templates.makeDefault(m_shown.id)) {
        sayFailure();
        return;
    }
    refresh(m_shown.id);
    m_ui->templateCombo->setFocus(Qt::OtherFocusReason);
    say(kit::Tone::Ok, tr("« %1 » est le modèle par défaut.").arg(m_shown.name),
        tr("Les prochaines attestations seront comme l’aperçu."), true);
}

void TemplatePanel::remove()
{
    const QString name = m_shown.name;
    if (m_shown.id.isValid()) {
        if (!m_services.templates.remove(m_shown.id)) {
            sayFailure();
            return;
        }
    }
    const bool canUndo = m_shown.id.isValid();
    refresh({});
    m_ui->templateCombo->setFocus(Qt::OtherFocusReason);
    say(kit::Tone::Ok, tr("« %1 » est supprimé.").arg(name),
        tr("Les attestations déjà faites ne changent pas."), canUndo);
}

void TemplatePanel::undo()
{
    if (!m_services.templates.undo()) {
        sayFailure();
        return;
    }
    refresh(m_shown.id);
    say(kit::Tone::Ok, tr("C’est comme avant."), {}, false);
}

void TemplatePanel::tellState()
{
    const bool isNew = !m_shown.id.isValid() && !m_shown.isDefault;
    m_ui->defaultText->setText(m_shown.isDefault ? tr("C’est le modèle par défaut : il ne se supprime pas.")
            : isNew                              ? tr("Ce modèle n’est pas encore enregistré.")
                                                 : QString());
    m_ui->defaultText->setVisible(m_shown.isDefault || isNew);
    m_ui->newTemplateButton->setVisible(!isNew);
    m_ui->duplicateTemplateButton->setVisible(!isNew);
    m_ui->defaultTemplateButton->setVisible(!isNew && !m_shown.isDefault);
    m_ui->removeTemplateButton->setVisible(!m_shown.isDefault);
}

void TemplatePanel::say(kit::Tone tone, const QString& title, const QString& text, bool canUndo)
{
    m_ui->templateNote->setTone(tone);
    m_ui->templateNote->setTitle(title);
    m_ui->templateNote->setText(text);
    m_ui->templateNote->setActionText(canUndo ? tr("Revenir en arrière") : QString());
    m_ui->templateNote->announce();
}

void TemplatePanel::sayFailure()
{
    say(kit::Tone::Error, tr("Les modèles n’ont pas pu être lus ou changés."),
        tr("Rien n’a changé. Essayez encore."), false);
}

bool TemplatePanel::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        const core::CertificateTemplate edited = typed();
        m_ui->retranslateUi(this);
        fillAccents();
        if (edited == m_shown)
            refresh(m_shown.id);
        else
            showPreview(); // what is typed stays
    }
    return QWidget::event(event);
}

} // namespace trainer
