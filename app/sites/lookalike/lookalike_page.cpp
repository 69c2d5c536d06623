#include "sites/lookalike/lookalike_page.h"

#include "browser/address.h"
#include "browser/navigator.h"
#include "core/event_names.h"
#include "documents/fraud_advice.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/flex_box.h"
#include "kit/form_field.h"
#include "kit/icon_label.h"
#include "kit/logo.h"
#include "kit/note.h"
#include "kit/page_scroll.h"
#include "kit/password_field.h"
#include "kit/text.h"
#include "kit/theme_scope.h"
#include "services/mail/mailbox_service.h"
#include "services/phone/phone_service.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::lookalike {

namespace {

constexpr QLatin1StringView kRealHost{"www.electruc.example"};
constexpr QLatin1StringView kMailboxUrl{"https://www.messagerie.example/reception"};

} // namespace

LookalikePage::LookalikePage(browser::Navigator& navigator, services::MailboxService& mailbox,
    const services::PhoneService& phone, const QString& host, bool copiesSignIn)
    : m_navigator(navigator)
    , m_mailbox(mailbox)
    , m_phone(phone)
    , m_host(host)
    , m_isForm(copiesSignIn)
    , m_wasForm(copiesSignIn)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = new kit::PageScroll(this);
    m_scroll->setObjectName(u"pageScroll"_s);
    outer->addWidget(m_scroll);
}

void LookalikePage::open(const QUrl&)
{
    // A note that cannot be written changes nothing for whoever reads the page.
    (void)m_mailbox.noteLookalike(m_navigator.persona(), core::events::kLookalikeOpened, m_host);
    m_isForm = m_wasForm;
    fill();
}

QString LookalikePage::title() const
{
    return m_isForm ? tr("Me connecter") : tr("C’était un faux site");
}

void LookalikePage::fill()
{
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(40, 26, 40, 24);
    column->setSpacing(14);
    if (m_isForm)
        addSignInForm(sheet, *column);
    else
        fillExplanation(sheet, *column);
    column->addStretch();
    m_scroll->setWidget(sheet); // the one before goes
    m_scroll->verticalScrollBar()->setValue(0);
    setAccessibleName(title());
}

// As like the real page as a real fraud would make it: only the address tells.
void LookalikePage::addSignInForm(QWidget* sheet, QVBoxLayout& column)
{
    column.addWidget(new kit::Logo(u"electruc"_s, 40, sheet), 0, Qt::AlignLeft);
    column.addSpacing(12);
    auto* title = new kit::Text(tr("Me connecter"), kit::TextType::H1, kit::TextTone::Auto, sheet);
    column.addWidget(title);
    column.addWidget(new kit::Text(tr("Entrez dans votre espace client."), sheet));
    auto* form = new QWidget(sheet);
    form->setMaximumWidth(kit::ThemeScope::of(this).px(500));
    auto* fields = new QVBoxLayout(form);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(16);
    auto* email = new QLineEdit(form);
    email->setObjectName(u"emailEdit"_s);
    email->setMaxLength(254);
    fields->addWidget(new kit::FormField(tr("Adresse e-mail"), email, form));
    auto* password = new kit::PasswordField(form);
    password->setObjectName(u"passwordEdit"_s);
    password->setMaxLength(128);
    fields->addWidget(new kit::FormField(tr("Mot de passe"), password, form));
    auto* button = new kit::Button(tr("Me connecter"), kit::Button::Role::Primary, form);
    button->setObjectName(u"signInButton"_s);
    button->setSize(kit::Button::Size::Large);
    fields->addWidget(button);
    column.addWidget(form);
    // After the click: the button goes with the form.
    connect(button, &QAbstractButton::clicked, this, &LookalikePage::submit, Qt::QueuedConnection);
    connect(password, &QLineEdit::returnPressed, this, &LookalikePage::submit, Qt::QueuedConnection);
}

void LookalikePage::submit()
{
    if (!m_isForm)
        return;
    m_isForm = false;
    // What was typed is in the fields only, and they go now.
    (void)m_mailbox.noteLookalike(m_navigator.persona(), core::events::kLookalikeSubmitted, m_host);
    fill();
    Q_EMIT titleChanged();
    if (auto* note = findChild<kit::Note*>(u"explanationNote"_s))
        note->announce();
}

QStringList LookalikePage::clues() const
{
    QStringList all;
    if (m_wasForm) {
        all.append(tr("L’adresse : en haut, le nom en gras est %1. Le vrai site s’appelle %2.")
                       .arg(m_host, kRealHost));
        all.append(tr("Le cadenas ne suffit pas : un faux site peut aussi en avoir un."));
    } else {
        all.append(tr("L’adresse : en haut, le nom en gras est %1. Connaissez-vous ce site ?").arg(m_host));
    }
    if (const auto message = lure())
        all += message->clues;
    return all;
}

std::optional<LookalikePage::Lure> LookalikePage::lure() const
{
    const auto text = m_phone.fraudNaming(m_navigator.persona(), m_host);
    if (text && text->has_value())
        return Lure{true, text->value().clues};
    const auto mail = m_mailbox.fraudLeadingTo(m_navigator.persona(), m_host);
    if (mail && mail->has_value())
        return Lure{false, mail->value().clues};
    return std::nullopt;
}

// From the message to the form: at each stage, what one could do instead.
QStringList LookalikePage::stages() const
{
    QStringList all;
    if (const auto message = lure()) {
        all.append(message->isText
                ? tr("Le SMS est arrivé : on peut le signaler sans rien ouvrir. C’est déjà réussi.")
                : tr("L’e-mail est arrivé : on peut le signaler sans cliquer. C’est déjà réussi."));
        all.append(tr("Vous avez suivi son lien : avant, on peut lire l’adresse, et la taper soi-même."));
    }
    all.append(m_wasForm ? tr("La page s’est ouverte : on peut lire le nom en gras, puis fermer l’onglet.")
                         : tr("La page s’est ouverte : on peut fermer l’onglet. Rien n’a été donné."));
    if (m_wasForm)
        all.append(
            tr("Vous avez écrit dans le formulaire : dans la vraie vie, c’est le moment d’agir vite."));
    return all;
}

void LookalikePage::fillExplanation(QWidget* sheet, QVBoxLayout& column)
{
    column.addWidget(
        new kit::Text(tr("C’était un faux site"), kit::TextType::H1, kit::TextTone::Auto, sheet));
    auto* note = new kit::Note(kit::Tone::Info, tr("Rien de grave : ici, on s’entraîne."),
        m_wasForm
            ? tr("Ce que vous avez écrit n’a été ni gardé ni envoyé. Ce piège est très bien imité : beaucoup "
                 "de "
                 "gens s’y laissent prendre.")
            : tr("Rien n’a été pris. Ces messages sont faits pour que l’on clique vite : cela arrive à tout "
                 "le monde."),
        sheet);
    note->setObjectName(u"explanationNote"_s);
    column.addWidget(note);
    column.addWidget(new kit::Text(
        tr("Ce qui pouvait vous mettre la puce à l’oreille"), kit::TextType::H2, kit::TextTone::Auto, sheet));
    int number = 0;
    for (const QString& clue : clues()) {
        auto* line = new kit::IconLabel(u"eye"_s, clue, sheet);
        line->setObjectName(u"clue%1"_s.arg(++number));
        column.addWidget(line);
    }
    column.addWidget(
        new kit::Text(tr("Où l’on pouvait s’arrêter"), kit::TextType::H2, kit::TextTone::Auto, sheet));
    number = 0;
    for (const QString& stage : stages()) {
        auto* line = new kit::IconLabel(u"hand"_s, stage, sheet);
        line->setObjectName(u"stage%1"_s.arg(++number));
        column.addWidget(line);
    }
    column.addWidget(new kit::Text(tr("La prochaine fois"), kit::TextType::H2, kit::TextTone::Auto, sheet));
    column.addWidget(new kit::IconLabel(
        u"check"_s, tr("Ne cliquez pas : écrivez vous-même l’adresse du site que vous connaissez."), sheet));
    column.addWidget(new kit::IconLabel(
        u"check"_s, tr("Signalez le message avec le bouton « Suspect », puis oubliez-le."), sheet));
    column.addWidget(new kit::Text(tr("Dans la vraie vie"), kit::TextType::H2, kit::TextTone::Auto, sheet));
    for (const QString& advice : documents::FraudAdvice::afterAFalseSite())
        column.addWidget(new kit::IconLabel(u"check"_s, advice, sheet));
    auto* buttons = new kit::FlexBox(sheet);
    buttons->setGap(12);
    buttons->setLineGap(8);
    auto* mailbox = new kit::Button(tr("Revenir à ma messagerie"), kit::Button::Role::Primary, buttons);
    mailbox->setObjectName(u"mailboxButton"_s);
    mailbox->setSize(kit::Button::Size::Large);
    connect(mailbox, &QAbstractButton::clicked, this, [this] { m_navigator.go(QUrl(kMailboxUrl)); });
    auto* desk = new kit::Button(tr("Revenir au bureau"), kit::Button::Role::Link, buttons);
    desk->setObjectName(u"deskButton"_s);
    connect(desk, &QAbstractButton::clicked, this, [this] { m_navigator.go(browser::deskUrl()); });
    column.addSpacing(6);
    column.addWidget(buttons);
}

void LookalikePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void LookalikePage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), kit::ThemeScope::of(this).color(kit::Color::Bg));
}

} // namespace sites::lookalike
