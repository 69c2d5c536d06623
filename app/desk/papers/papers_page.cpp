#include "desk/papers/papers_page.h"

#include "browser/address.h"
#include "browser/navigator.h"
#include "coach/engine/coach.h"
#include "core/classroom/certificate.h"
#include "core/classroom/first_name.h"
#include "desk/papers/paper_routes.h"
#include "kit/field_message.h"
#include "runtime/papers.h"

#include "desk/ui_papers_page.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace desk {

PapersPage::PapersPage(browser::Navigator& navigator, const coach::Coach& coach,
    const runtime::Papers& papers, ChosenName& chosen)
    : m_navigator(navigator)
    , m_coach(coach)
    , m_papers(papers)
    , m_chosen(chosen)
    , m_ui(std::make_unique<Ui::PapersPage>())
{
    m_ui->setupUi(this);
    const auto leadTo = [this](QAbstractButton* button, const QUrl& url) {
        connect(button, &QAbstractButton::clicked, this, [this, url] { m_navigator.go(url); });
    };
    connect(m_ui->certificateButton, &QAbstractButton::clicked, this, &PapersPage::showCertificate);
    connect(m_ui->nameEdit, &QLineEdit::returnPressed, this, &PapersPage::showCertificate);
    connect(m_ui->nameEdit, &QLineEdit::textEdited, m_ui->nameField, &kit::FormField::clearError);
    leadTo(m_ui->sheetButton, paperUrl(Paper::EndSheet));
    leadTo(m_ui->fraudButton, paperUrl(Paper::FraudCard));
    leadTo(m_ui->verifyButton, paperUrl(Paper::Verification));
}

PapersPage::~PapersPage() = default;

QUrl PapersPage::url()
{
    return browser::internalUrl(u"mes-papiers"_s);
}

void PapersPage::open(const QUrl&)
{
    const auto learner = m_coach.learner();
    if (!learner) {
        m_navigator.showNotFound();
        return;
    }
    m_ui->nameEdit->setText(
        m_chosen.learner == learner->id && !m_chosen.name.isEmpty() ? m_chosen.name : learner->firstName);
    refresh();
}

QString PapersPage::title() const
{
    return tr("Mes papiers");
}

QString PapersPage::iconPath() const
{
    return u":/logo/site-bureau.svg"_s;
}

void PapersPage::refresh()
{
    const auto learner = m_coach.learner();
    if (!learner)
        return;
    const bool hasSome = m_papers.finishedCount(learner->id).value_or(0) > 0;
    m_ui->nameField->setVisible(hasSome);
    m_ui->certificateButton->setVisible(hasSome);
    m_ui->certificateText->setText(hasSome
            ? tr("Elle dit ce que vous savez faire. Chacun peut vérifier qu’elle est vraie.")
            : tr("Vous l’aurez après votre premier exercice réussi."));
}

void PapersPage::showCertificate()
{
    const auto learner = m_coach.learner();
    if (!learner)
        return;
    const QString name = core::firstNameFrom(m_ui->nameEdit->text());
    if (const auto fault = core::whyNotCertificateName(name)) {
        m_ui->nameField->setError(kit::fieldMessage(*fault));
        m_ui->nameEdit->setFocus();
        return;
    }
    m_chosen = {learner->id, name};
    m_navigator.go(paperUrl(Paper::Certificate));
}

bool PapersPage::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
        Q_EMIT titleChanged();
    }
    return Page::event(event);
}

} // namespace desk
