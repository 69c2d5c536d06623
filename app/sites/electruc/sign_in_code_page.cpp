#include "sites/electruc/sign_in_code_page.h"

#include "electruc/ui_sign_in_code_page.h"
#include "services/accounts/session_service.h"
#include "sites/electruc/paths.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace sites::electruc {

using services::CodeAnswer;
using services::SignInCode;

SignInCodePage::SignInCodePage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::None)
    , m_ui(std::make_unique<Ui::SignInCodePage>())
{
    m_ui->setupUi(content());
    m_ui->formErrors->setFields({{u"code"_s, m_ui->codeField, m_ui->codeEdit}});
    connect(m_ui->codeButton, &QAbstractButton::clicked, this, &SignInCodePage::submit);
    connect(m_ui->codeEdit, &QLineEdit::returnPressed, this, &SignInCodePage::submit);
    connect(m_ui->anotherCodeButton, &QAbstractButton::clicked, this, &SignInCodePage::sendAnother);
    connect(m_ui->backToSignInButton, &QAbstractButton::clicked, this, [this] {
        this->context().session.code().forget();
        this->navigator().redirect(paths::url(paths::kSignIn));
    });
    retranslate();
}

SignInCodePage::~SignInCodePage() = default;

void SignInCodePage::open(const QUrl& url)
{
    m_wanted = QUrlQuery(url).queryItemValue(u"suite"_s, QUrl::FullyDecoded);
    if (context().session.isSignedIn()) {
        navigator().redirect(paths::afterSignIn(m_wanted));
        return;
    }
    if (!context().session.code().isAwaited()) {
        navigator().redirect(paths::url(paths::kSignIn));
        return;
    }
    m_ui->formErrors->clear();
    retranslate();
}

void SignInCodePage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Le code reçu par SMS"));
    m_ui->leadText->setText(
        tr("Nous venons de l’envoyer au %1. Ouvrez le téléphone, en bas de la fenêtre, puis écrivez le code "
           "ici.")
            .arg(context().session.code().maskedPhone()));
    m_ui->secretNote->setTitle(tr("Ce code est à vous seul."));
    m_ui->secretNote->setText(tr(
        "Ne le dites à personne. Quelqu’un vous le demande au téléphone ? C’est une fraude : raccrochez."));
}

void SignInCodePage::submit()
{
    const auto press = m_guard.accept();
    if (!press)
        return;
    const auto answer = context().session.giveCode(m_ui->codeEdit->text());
    if (!answer) {
        showError(answer.error().code);
        return;
    }
    switch (answer->kind) {
    case CodeAnswer::Kind::Accepted:
        navigator().redirect(paths::afterSignIn(m_wanted));
        return;
    case CodeAnswer::Kind::NotAwaited:
        navigator().redirect(paths::url(paths::kSignIn));
        return;
    default:
        refuse(*answer);
    }
}

void SignInCodePage::refuse(const CodeAnswer& answer)
{
    QString sentence;
    switch (answer.kind) {
    case CodeAnswer::Kind::Wrong:
        sentence
            = tr("Ce n’est pas ce code. Comparez chaque chiffre avec le SMS : vous pouvez essayer encore "
                 "%n fois.",
                nullptr, answer.triesLeft);
        break;
    case CodeAnswer::Kind::UsedUp:
        sentence = tr("Ce code ne sert plus, après %1 essais. Rien n’est bloqué : demandez un autre code.")
                       .arg(SignInCode::kTries);
        break;
    case CodeAnswer::Kind::Expired:
        sentence = tr("Ce code a plus de %1 minutes : il ne sert plus. Rien n’est perdu : demandez un autre "
                      "code.")
                       .arg(SignInCode::kMinutes);
        break;
    default:
        sentence = answer.digits == 0
            ? tr("Écrivez les %1 chiffres du SMS.").arg(SignInCode::kDigits)
            : tr("Le code a %1 chiffres, et rien d’autre : vous en avez écrit %2. Comparez avec le SMS.")
                  .arg(SignInCode::kDigits)
                  .arg(answer.digits);
    }
    // What was typed stays: one digit may be all that is wrong.
    core::FieldErrors errors;
    errors.add(u"code"_s, core::Rule::DoesNotMatch);
    m_ui->formErrors->show(errors, [sentence](const core::FieldError&) { return sentence; });
}

void SignInCodePage::sendAnother()
{
    const auto press = m_guard.accept();
    if (!press)
        return;
    if (!context().session.code().isAwaited()) {
        navigator().redirect(paths::url(paths::kSignIn));
        return;
    }
    const auto sent = context().session.code().sendAgain();
    if (!sent) {
        showError(sent.error().code);
        return;
    }
    m_ui->formErrors->clear();
    if (*sent) {
        m_ui->codeEdit->clear();
        showNotice({browser::Tone::Ok, tr("Un autre code est parti."),
            tr("Regardez le téléphone : c’est le dernier SMS qui compte.")});
    } else {
        showNotice({browser::Tone::Info, tr("Le code vient de partir."),
            tr("Regardez d’abord le téléphone. Toujours rien après %1 secondes ? Demandez-en un autre.")
                .arg(SignInCode::kSecondsBetween)});
    }
}

} // namespace sites::electruc
