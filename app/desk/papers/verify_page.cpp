#include "desk/papers/verify_page.h"

#include "coach/engine/achievements.h"
#include "coach/engine/coach.h"
#include "core/clock.h"
#include "documents/certificate_sheet.h"
#include "kit/field_message.h"
#include "services/classroom/certificate_service.h"

#include "desk/ui_verify_page.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace desk {

VerifyPage::VerifyPage(
    const services::CertificateService& certificates, const coach::Coach& coach, const core::Clock& clock)
    : m_certificates(certificates)
    , m_coach(coach)
    , m_clock(clock)
    , m_ui(std::make_unique<Ui::VerifyPage>())
{
    m_ui->setupUi(this);
    m_ui->answerCard->hide();
    connect(m_ui->checkButton, &QAbstractButton::clicked, this, &VerifyPage::check);
    connect(m_ui->codeEdit, &QLineEdit::returnPressed, this, &VerifyPage::check);
    connect(m_ui->codeEdit, &QLineEdit::textEdited, this, &VerifyPage::hideAnswer);
}

VerifyPage::~VerifyPage() = default;

void VerifyPage::open(const QUrl&) { }

QString VerifyPage::title() const
{
    return tr("Vérifier une attestation");
}

QString VerifyPage::iconPath() const
{
    return u":/logo/site-bureau.svg"_s;
}

void VerifyPage::hideAnswer()
{
    m_ui->codeField->clearError();
    m_ui->answerNote->hide();
    m_ui->answerCard->hide();
}

void VerifyPage::check()
{
    hideAnswer();
    if (m_ui->codeEdit->text().trimmed().isEmpty()) {
        m_ui->codeField->setError(kit::fieldMessage({{}, core::Rule::Required, {}}));
        m_ui->codeEdit->setFocus();
        return;
    }
    const auto check = m_certificates.check(m_ui->codeEdit->text());
    if (!check) {
        m_ui->answerNote->setTone(kit::Tone::Error);
        m_ui->answerNote->setTitle(tr("L’attestation n’a pas pu être vérifiée."));
        m_ui->answerNote->setText(tr("Essayez encore une fois. Si cela ne suffit pas, demandez de l’aide."));
        m_ui->answerNote->announce();
        return;
    }
    const documents::Sheet sheet = documents::certificateSheet(*check,
        coach::skillsOf(m_coach.exercises(), check->says.exercises, core::languageOf()), m_clock.nowUtc(),
        core::languageOf());
    QList<kit::DefinitionList::Entry> entries;
    for (const documents::SheetPart& part : sheet.parts) {
        for (const documents::LabelledText& row : part.rows)
            entries.append({row.label, row.value, {}});
    }
    m_ui->answerList->setEntries(entries);
    m_ui->answerCard->setVisible(!entries.isEmpty());
    m_ui->answerNote->setTone(
        sheet.verdict == documents::Sheet::Verdict::Good ? kit::Tone::Ok : kit::Tone::Warn);
    m_ui->answerNote->setTitle(sheet.verdictTitle);
    m_ui->answerNote->setText(sheet.verdictText);
    m_ui->answerNote->announce();
}

bool VerifyPage::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        hideAnswer();
        Q_EMIT titleChanged();
    }
    return Page::event(event);
}

} // namespace desk
