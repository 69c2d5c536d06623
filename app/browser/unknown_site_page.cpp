#include "browser/unknown_site_page.h"

#include "browser/address.h"
#include "browser/site_tile.h"
#include "browser/sites.h"
#include "browser/ui_unknown_site_page.h"

#include <QEvent>
#include <QUrlQuery>

namespace browser {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kUnknownPath{"inconnu"};
constexpr QLatin1StringView kWordsPath{"recherche"};
constexpr QLatin1StringView kTypedKey{"texte"};

} // namespace

QUrl UnknownSitePage::url(Reason reason, const QString& typed)
{
    QUrl url = internalUrl(reason == Reason::Words ? kWordsPath : kUnknownPath);
    QUrlQuery query;
    query.addQueryItem(kTypedKey, QString::fromLatin1(QUrl::toPercentEncoding(typed)));
    url.setQuery(query);
    return url;
}

QString UnknownSitePage::typedIn(const QUrl& url)
{
    if (url.scheme() != kInternalScheme || (url.path() != kUnknownPath && url.path() != kWordsPath))
        return {};
    return QUrlQuery(url).queryItemValue(kTypedKey, QUrl::FullyDecoded);
}

UnknownSitePage::UnknownSitePage(const Sites& sites, QWidget* parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::UnknownSitePage>())
{
    m_ui->setupUi(this);
    for (const Site* site : sites.listed()) {
        auto* tile = new SiteTile(*site, this);
        tile->setMaximumWidth(600);
        connect(tile, &SiteTile::chosen, this, &UnknownSitePage::siteChosen);
        m_ui->sitesLayout->addWidget(tile);
    }
}

UnknownSitePage::~UnknownSitePage() = default;

void UnknownSitePage::open(const QUrl& url)
{
    m_typed = typedIn(url);
    m_reason = url.path() == kWordsPath ? Reason::Words : Reason::Unknown;
    if (m_typed.isEmpty())
        m_typed = url.host();
    refresh();
}

QString UnknownSitePage::title() const
{
    return m_reason == Reason::Words ? tr("Choisissez un site") : tr("Site inconnu");
}

void UnknownSitePage::refresh()
{
    m_ui->titleText->setText(title());
    m_ui->bodyText->setText(m_reason == Reason::Words
            ? tr("« %1 » n’est pas une adresse. Une adresse a des points, comme www.electruc.example. "
                 "Choisissez un site dans la liste.")
                  .arg(m_typed)
            : tr("« %1 » : ce site n’existe pas ici. Choisissez-en un dans la liste.").arg(m_typed));
}

void UnknownSitePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
        Q_EMIT titleChanged();
    }
}

} // namespace browser
