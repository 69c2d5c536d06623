#include "browser/message_page.h"

#include "browser/ui_message_page.h"

#include <QEvent>

namespace browser {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(Message message)
{
    switch (message) {
    case Message::NotFound:
        return u"search"_s;
    case Message::Offline:
        return u"plug"_s;
    case Message::SiteDown:
    case Message::Failure:
        return u"alert"_s;
    case Message::Stopped:
        return u"hourglass"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

MessagePage::MessagePage(Message message, const QString& siteName, QWidget* parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::MessagePage>())
    , m_message(message)
    , m_siteName(siteName)
{
    m_ui->setupUi(this);
    m_ui->iconTile->setProperty("iconName", iconOf(message));
    if (m_message == Message::NotFound) {
        connect(m_ui->mainButton, &QAbstractButton::clicked, this, &MessagePage::homeRequested);
        connect(m_ui->otherButton, &QAbstractButton::clicked, this, &MessagePage::backRequested);
    } else {
        m_ui->mainButton->setProperty("iconName", u"reload"_s);
        connect(m_ui->mainButton, &QAbstractButton::clicked, this, &MessagePage::reloadRequested);
        connect(m_ui->otherButton, &QAbstractButton::clicked, this, &MessagePage::deskRequested);
    }
    refresh();
}

MessagePage::~MessagePage() = default;

void MessagePage::open(const QUrl&)
{
    refresh();
}

QString MessagePage::title() const
{
    switch (m_message) {
    case Message::NotFound:
        return tr("Page introuvable");
    case Message::Offline:
        return tr("Pas de connexion");
    case Message::SiteDown:
        return tr("Site en panne");
    case Message::Failure:
        return tr("Un problème est arrivé");
    case Message::Stopped:
        return tr("Page arrêtée");
    }
    Q_UNREACHABLE();
}

QString MessagePage::text() const
{
    switch (m_message) {
    case Message::NotFound:
        return tr("Cette page n’existe pas. Revenez à l’accueil.");
    case Message::Offline:
        return tr("L’ordinateur n’est plus relié à Internet. Ce n’est pas votre faute et rien n’est perdu. "
                  "Attendez un instant, puis cliquez sur « Recharger ».");
    case Message::SiteDown:
        return m_siteName.isEmpty()
            ? tr("Ce site ne répond pas. Ce n’est pas votre faute. Revenez dans quelques minutes.")
            : tr("Le site %1 ne répond pas. Ce n’est pas votre faute. Attendez quelques minutes, puis "
                 "cliquez sur "
                 "« Recharger ».")
                  .arg(m_siteName);
    case Message::Failure:
        return tr("Le site n’a pas pu faire ce que vous demandez. Ce n’est pas votre faute. Cliquez sur "
                  "« Recharger ». Si cela continue, demandez au formateur.");
    case Message::Stopped:
        return tr("Vous n’avez pas attendu la page. Si vous avez envoyé quelque chose, c’est bien parti. "
                  "Cliquez sur « Recharger » pour voir la page.");
    }
    Q_UNREACHABLE();
}

void MessagePage::refresh()
{
    m_ui->titleText->setText(title());
    m_ui->bodyText->setText(text());
    if (m_message == Message::NotFound) {
        m_ui->mainButton->setText(
            m_siteName.isEmpty() ? tr("Aller au bureau") : tr("Aller à l’accueil de %1").arg(m_siteName));
        m_ui->otherButton->setText(tr("Page précédente"));
    } else {
        m_ui->mainButton->setText(tr("Recharger la page"));
        m_ui->otherButton->setText(tr("Aller au bureau"));
    }
}

void MessagePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
        Q_EMIT titleChanged();
    }
}

} // namespace browser
