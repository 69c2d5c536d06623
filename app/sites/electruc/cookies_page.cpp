#include "sites/electruc/cookies_page.h"

#include "electruc/ui_cookies_page.h"
#include "services/site/visit_service.h"
#include "sites/electruc/paths.h"

namespace sites::electruc {

CookiesPage::CookiesPage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::None)
    , m_ui(std::make_unique<Ui::CookiesPage>())
{
    m_ui->setupUi(content());
    using Choice = services::CookieChoice;
    connect(m_ui->refuseAllButton, &QAbstractButton::clicked, this, [this] { keepCookies(Choice{}); });
    connect(m_ui->acceptAllButton, &QAbstractButton::clicked, this, [this] {
        keepCookies(Choice{true, true});
    });
    connect(m_ui->keepButton, &QAbstractButton::clicked, this, [this] {
        keepCookies(Choice{m_ui->audienceBox->isChecked(), m_ui->advertisingBox->isChecked()});
    });
    connect(m_ui->takeBackButton, &QAbstractButton::clicked, this, [this] { keepCookies(std::nullopt); });
    retranslate();
}

CookiesPage::~CookiesPage() = default;

void CookiesPage::open(const QUrl&)
{
    const auto choice = context().visits.cookieChoice(navigator().persona());
    if (!choice) {
        showError(choice.error().code);
        return;
    }
    m_shown = choice->value_or(services::CookieChoice{});
    m_ui->audienceBox->setChecked(m_shown.audience);
    m_ui->advertisingBox->setChecked(m_shown.advertising);
    refresh();
}

bool CookiesPage::hasUnsentInput() const
{
    return services::CookieChoice{m_ui->audienceBox->isChecked(), m_ui->advertisingBox->isChecked()}
    != m_shown;
}

void CookiesPage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Cookies"), {homeCrumb()});
    refresh();
}

void CookiesPage::refresh()
{
    const auto choice = context().visits.cookieChoice(navigator().persona());
    const bool hasChosen = choice && choice->has_value();
    m_ui->stateText->setText(hasChosen
            ? tr("Votre choix est gardé. Vous pouvez le changer quand vous voulez.")
            : tr("Vous n’avez pas encore choisi. Rien n’est coché d’avance."));
    m_ui->takeBackButton->setVisible(hasChosen);
}

} // namespace sites::electruc
