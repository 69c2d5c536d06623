#include "sites/electruc/sign_in_page.h"

#include "electruc/ui_sign_in_page.h"
#include "kit/field_message.h"
#include "kit/keyboard_help.h"
#include "services/accounts/session_service.h"
#include "sites/electruc/paths.h"

#include <QKeyEvent>
#include <QTimer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace sites::electruc {

SignInPage::SignInPage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::None)
    , m_ui(std::make_unique<Ui::SignInPage>())
{
    m_ui->setupUi(content());
    kit::KeyboardHelp::addTo(*m_ui->emailField);
    m_ui->formErrors->setFields({{u"email"_s, m_ui->emailField, m_ui->emailEdit},
        {u"password"_s, m_ui->passwordField, m_ui->passwordEdit}});
    link(m_ui->forgottenButton, paths::url(paths::kForgottenPassword));
    link(m_ui->activationButton, paths::url(paths::kActivation));
    connect(m_ui->signInButton, &QAbstractButton::clicked, this, &SignInPage::submit);
    connect(m_ui->emailEdit, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_ui->passwordEdit, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_ui->rememberBox, &QCheckBox::toggled, m_ui->rememberText, &QWidget::setVisible);
    m_ui->rememberText->setVisible(false);
    m_ui->capsLockNote->setVisible(false);
    m_ui->passwordEdit->installEventFilter(this);
    retranslate();
}

SignInPage::~SignInPage() = default;

void SignInPage::open(const QUrl& url)
{
    m_wanted = QUrlQuery(url).queryItemValue(u"suite"_s, QUrl::FullyDecoded);
    if (context().session.isSignedIn()) {
        navigator().redirect(paths::afterSignIn(m_wanted));
        return;
    }
    m_ui->formErrors->clear();
    m_ui->passwordEdit->clear();
    if (context().session.hasExpired())
        // Once the page is there: the sentence takes the focus.
        QTimer::singleShot(0, this, [this] { showNotice(sessionIsOver()); });
    if (m_ui->emailEdit->text().isEmpty() && !context().rememberedEmail.isEmpty()) {
        m_ui->emailEdit->setText(context().rememberedEmail);
        m_ui->rememberBox->setChecked(context().staysSignedIn);
    }
}

bool SignInPage::fillSignIn(const QString& login, const QString& password)
{
    // What the person wrote comes first.
    if (!m_ui->passwordEdit->text().isEmpty())
        return false;
    m_ui->emailEdit->setText(login);
    m_ui->passwordEdit->setText(password);
    return true;
}

void SignInPage::showNotice(const browser::Notice& notice)
{
    // It says what to do: the button keeps its place in sight.
    m_ui->leadText->hide();
    FramedPage::showNotice(notice);
}

browser::Notice SignInPage::sessionIsOver()
{
    return {browser::Tone::Info, tr("Votre session est terminée. Rien n’est perdu."),
        tr("Reconnectez-vous\u00A0: ce que vous avez écrit revient à sa place.")};
}

void SignInPage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Me connecter"));
}

void SignInPage::submit()
{
    const auto press = m_guard.accept();
    if (!press)
        return;
    const QString email = m_ui->emailEdit->text();
    const auto errors = context().session.signIn(email, m_ui->passwordEdit->text());
    if (!errors) {
        showError(errors.error().code);
        return;
    }
    if (errors->isEmpty()) {
        context().staysSignedIn = m_ui->rememberBox->isChecked();
        context().rememberedEmail = context().staysSignedIn ? email : QString();
        navigator().signInAccepted(email.trimmed(), m_ui->passwordEdit->text());
        navigator().redirect(
            context().session.isSignedIn() ? paths::afterSignIn(m_wanted) : paths::signInCodeThen(m_wanted));
        return;
    }
    m_ui->passwordEdit->clear();
    m_ui->formErrors->show(*errors, [](const core::FieldError& error) {
        if (error.rule != core::Rule::Required)
            return kit::fieldMessage(error);
        return error.field == "email"_L1 ? tr("Écrivez votre adresse e-mail.")
                                         : tr("Écrivez votre mot de passe.");
    });
}

bool SignInPage::eventFilter(QObject* watched, QEvent* event)
{
    // No portable way to ask for the lock: a letter in the other case than Shift says tells it.
    if (watched == m_ui->passwordEdit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QString text = key->text();
        if (key->key() == Qt::Key_CapsLock) {
            m_ui->capsLockNote->hide();
        } else if (text.size() == 1 && text.at(0).isLetter()
            && text.at(0).toLower() != text.at(0).toUpper()) {
            const bool shifted = key->modifiers().testFlag(Qt::ShiftModifier);
            m_ui->capsLockNote->setVisible(text.at(0).isUpper() != shifted);
        }
    }
    return FramedPage::eventFilter(watched, event);
}

} // namespace sites::electruc
