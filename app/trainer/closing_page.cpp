#include "trainer/closing_page.h"

#include "core/clock.h"
#include "documents/certificate_document.h"
#include "documents/certificate_sheet.h"
#include "documents/fraud_card.h"
#include "kit/ask.h"
#include "services/classroom/certificate_service.h"
#include "services/classroom/certificate_template_service.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/settings_service.h"
#include "trainer/file_work.h"
#include "trainer/paper_actions.h"

#include "trainer/ui_closing_page.h"

#include <QDir>
#include <QEvent>
#include <QFile>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

constexpr qint64 kBiggestFile = qint64{20} * 1024 * 1024; // bytes

} // namespace

ClosingPage::ClosingPage(const TrainerServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::ClosingPage>())
    , m_ownPicker(std::make_unique<SystemFilePicker>())
    , m_picker(m_ownPicker.get())
{
    m_ui->setupUi(this);
    connectParts();
}

ClosingPage::~ClosingPage() = default;

void ClosingPage::connectParts()
{
    connect(m_ui->printPapersButton, &QPushButton::clicked, this, &ClosingPage::printPapers);
    connect(m_ui->keepPapersButton, &QPushButton::clicked, this, &ClosingPage::keepPapers);
    connect(m_ui->certificatesCheck, &QCheckBox::toggled, m_ui->templateField, &QWidget::setVisible);
    connect(m_ui->printFraudButton, &QPushButton::clicked, this,
        [this] { print(std::make_shared<documents::FraudCard>(m_services.clock.today())); });
    const auto verifyTyped = [this] { verify(m_ui->codeEdit->text()); };
    connect(m_ui->verifyButton, &QPushButton::clicked, this, verifyTyped);
    connect(m_ui->codeEdit, &QLineEdit::returnPressed, this, verifyTyped);
    connect(m_ui->verifyFileButton, &QPushButton::clicked, this, &ClosingPage::verifyFile);
    connect(m_ui->revokeButton, &QPushButton::clicked, this, &ClosingPage::revoke);
    connect(m_ui->exportKeyButton, &QPushButton::clicked, this, &ClosingPage::exportKey);
    connect(m_ui->trustKeyButton, &QPushButton::clicked, this, &ClosingPage::trustKey);
}

// Names are asked for each time: nobody's sheet goes out with a name by chance.
void ClosingPage::refresh()
{
    m_ui->noticeNote->hide();
    m_ui->sheetsCheck->setChecked(true);
    m_ui->namesCheck->setChecked(false);
    m_ui->certificatesCheck->setChecked(false);
    m_ui->templateField->hide();
    fillChoices();
    showKeys();
}

// The default template and everybody, each time.
void ClosingPage::fillChoices()
{
    m_ui->templateCombo->clear();
    const auto templates = m_services.templates.templates();
    for (const core::CertificateTemplate& one : templates.value_or(QList<core::CertificateTemplate>())) {
        m_ui->templateCombo->addItem(one.isDefault ? tr("%1 (par défaut)").arg(one.name) : one.name,
            QVariant::fromValue(one.id.value()));
        if (one.isDefault)
            m_ui->templateCombo->setCurrentIndex(m_ui->templateCombo->count() - 1);
    }
    m_ui->onlyCombo->clear();
    m_ui->onlyCombo->addItem(tr("Tout le groupe"), QVariant::fromValue(core::LearnerId().value()));
    const auto learners = m_services.learners.learners();
    for (const core::Learner& learner : learners.value_or(QList<core::Learner>()))
        m_ui->onlyCombo->addItem(learner.firstName, QVariant::fromValue(learner.id.value()));
}

ClosingPage::Paper ClosingPage::papers()
{
    const auto made = m_services.papers(
        {m_ui->sheetsCheck->isChecked(), m_ui->namesCheck->isChecked(), m_ui->certificatesCheck->isChecked(),
            core::CertificateTemplateId(m_ui->templateCombo->currentData().toLongLong()),
            core::LearnerId(m_ui->onlyCombo->currentData().toLongLong())});
    if (made)
        return *made;
    if (made.error().code == core::ErrorCode::NotFound)
        say(kit::Tone::Info, tr("Il n’y a rien à imprimer."),
            tr("Choisissez ce que vous voulez. Une attestation demande au moins un exercice réussi."));
    else
        sayFailure();
    return nullptr;
}

void ClosingPage::printPapers()
{
    if (const Paper made = papers())
        print(made);
}

void ClosingPage::print(const Paper& paper)
{
    if (const auto notice = printed(this, paper))
        say(notice->tone, notice->title, notice->text);
}

void ClosingPage::keepPapers()
{
    const Paper made = papers();
    if (!made)
        return;
    const QString path = m_picker->fileToWrite(
        this, tr("Enregistrer les papiers du groupe"), made->fileName(), tr("Documents PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto notice = keptAsPdf(this, *made, path))
        say(notice->tone, notice->title, notice->text);
}

void ClosingPage::verify(const QString& codeOrPayload)
{
    const auto check = m_services.certificates.check(codeOrPayload);
    if (!check) {
        sayFailure();
        return;
    }
    m_ui->noticeNote->hide();
    Q_EMIT sheetMade(documents::certificateSheet(*check, m_services.skills(check->says.exercises),
        m_services.clock.nowUtc(), m_services.settings.language()));
}

void ClosingPage::verifyAll(const QStringList& payloads)
{
    QList<services::CertificateCheck> checks;
    for (const QString& payload : payloads) {
        auto check = m_services.certificates.check(payload);
        if (!check) {
            sayFailure();
            return;
        }
        checks.append(std::move(check).value());
    }
    m_ui->noticeNote->hide();
    Q_EMIT sheetMade(
        documents::certificatesSheet(checks, m_services.clock.nowUtc(), m_services.settings.language()));
}

void ClosingPage::verifyFile()
{
    const QString path
        = m_picker->fileToRead(this, tr("Choisir une attestation"), tr("Documents PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        sayFailure();
        return;
    }
    const QStringList payloads = documents::CertificateDocument::payloadsInPdf(file.read(kBiggestFile));
    if (payloads.size() > 1)
        verifyAll(payloads);
    else
        verify(payloads.value(0));
}

void ClosingPage::revoke()
{
    const QString code = m_ui->codeEdit->text();
    const auto check = m_services.certificates.check(code);
    if (!check) {
        sayFailure();
        return;
    }
    if (check->code.isEmpty()) {
        say(kit::Tone::Warn, tr("Ce n’est pas le code d’une attestation."),
            tr("Écrivez d’abord le code qui est imprimé sur l’attestation."));
        return;
    }
    kit::Question question;
    question.title = tr("Annuler l’attestation %1 ?").arg(check->code);
    question.text = tr("Sa vérification échouera sur cet ordinateur. Le papier, lui, ne change pas.");
    question.safe = tr("La garder");
    question.action = tr("Annuler cette attestation");
    question.danger = true;
    question.world = kit::Dialog::World::Simulator;
    if (!kit::DialogAsker().ask(this, question))
        return;
    if (m_services.certificates.revoke(check->code))
        say(kit::Tone::Ok, tr("L’attestation %1 est annulée.").arg(check->code), {});
    else
        sayFailure();
}

void ClosingPage::exportKey()
{
    const auto key = m_services.certificates.exportedKey();
    if (!key) {
        sayFailure();
        return;
    }
    const QString path = m_picker->fileToWrite(
        this, tr("Enregistrer ma clé publique"), u"cle-electruc.json"_s, tr("Clés d’Electruc (*.json)"));
    if (path.isEmpty())
        return;
    if (writeWhole(path, *key))
        say(kit::Tone::Ok, tr("Votre clé publique est dans un fichier."), QDir::toNativeSeparators(path));
    else
        say(kit::Tone::Error, tr("Le fichier n’a pas pu être écrit."),
            tr("Choisissez un autre endroit, puis essayez encore."));
    showKeys();
}

void ClosingPage::trustKey()
{
    const QString path = m_picker->fileToRead(this, tr("Accepter une clé"), tr("Clés d’Electruc (*.json)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        sayFailure();
        return;
    }
    const auto trusted = m_services.certificates.trust(file.read(kBiggestFile));
    if (!trusted) {
        if (trusted.error().code == core::ErrorCode::InvalidInput)
            say(kit::Tone::Error, tr("Ce n’est pas un fichier de clé d’Electruc."),
                tr("Demandez-le à nouveau à l’autre organisation."));
        else
            sayFailure();
        return;
    }
    showKeys();
    say(kit::Tone::Ok, tr("Cette clé est acceptée."),
        tr("Empreinte : %1").arg(core::fingerprintText(trusted->fingerprint)));
}

void ClosingPage::showKeys()
{
    QStringList lines;
    const auto own = m_services.certificates.ownKey();
    if (own)
        lines.append(tr("Votre empreinte : %1").arg(core::fingerprintText(own->fingerprint)));
    const auto trusted = m_services.certificates.trusted();
    if (trusted) {
        for (const services::CertificateKey& key : *trusted)
            //: %1 an organisation, %2 the fingerprint of its key
            lines.append(tr("Acceptée : %1, %2")
                             .arg(key.organisation.isEmpty() ? tr("sans nom") : key.organisation,
                                 core::fingerprintText(key.fingerprint)));
    }
    m_ui->keyList->setText(lines.join(u'\n'));
}

void ClosingPage::say(kit::Tone tone, const QString& title, const QString& text)
{
    m_ui->noticeNote->setTone(tone);
    m_ui->noticeNote->setTitle(title);
    m_ui->noticeNote->setText(text);
    m_ui->noticeNote->announce();
}

void ClosingPage::sayFailure()
{
    say(kit::Tone::Error, tr("Cela n’a pas pu être fait."),
        tr("Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau."));
}

bool ClosingPage::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showKeys();
    }
    return QWidget::event(event);
}

} // namespace trainer
