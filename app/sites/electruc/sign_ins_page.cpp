#include "sites/electruc/sign_ins_page.h"

#include "core/belgian_day.h"
#include "electruc/ui_sign_ins_page.h"
#include "kit/badge.h"
#include "kit/button.h"
#include "kit/flex_box.h"
#include "services/accounts/account_security_service.h"
#include "sites/electruc/paths.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::electruc {

SignInsPage::SignInsPage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::CustomerArea)
    , m_ui(std::make_unique<Ui::SignInsPage>())
{
    m_ui->setupUi(content());
    retranslate();
}

SignInsPage::~SignInsPage() = default;

void SignInsPage::open(const QUrl&)
{
    const auto signIns = context().security.signIns(accountId());
    if (!signIns) {
        showError(signIns.error().code);
        return;
    }
    m_signIns = *signIns;
    m_known = true;
    retranslate();
}

void SignInsPage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Mes connexions"), {areaCrumb(), {tr("Mon profil"), paths::url(paths::kProfile)}});
    setMenuPath(paths::kProfile);
    m_ui->leadText->setText(tr("Les %1 dernières fois que quelqu’un s’est connecté à votre compte, ou a "
                               "essayé. Vous ne reconnaissez pas "
                               "un jour ou un appareil ? Changez votre mot de passe.")
                                .arg(services::AccountSecurityService::kSignInsShown));
    m_ui->noSignIn->setTitle(tr("Personne ne s’est encore connecté."));
    m_ui->rows->setVisible(!m_signIns.isEmpty());
    m_ui->noSignIn->setVisible(m_known && m_signIns.isEmpty());
    m_ui->rows->clear();
    int number = 0;
    for (const core::SignIn& signIn : std::as_const(m_signIns))
        m_ui->rows->addRow(row(signIn, ++number));
}

QWidget* SignInsPage::row(const core::SignIn& signIn, int number)
{
    const core::Format format = context().format();
    //: %1 day, %2 time
    const QString when = tr("%1 à %2").arg(format.date(core::belgianDay(signIn.at)), format.time(signIn.at));
    const QString device = signIn.device.isEmpty() ? tr("Cet ordinateur") : signIn.device;

    auto* row = new QWidget;
    row->setObjectName(u"signInRow-%1"_s.arg(number));
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(16, 10, 16, 10);
    auto* line = new kit::FlexBox(row);
    line->setGap(16);
    line->setLineGap(4);
    column->addWidget(line);
    auto* texts = new QWidget(line);
    texts->setProperty("grow", true);
    texts->setProperty("basis", 240);
    auto* words = new QVBoxLayout(texts);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    words->addWidget(new kit::Text(when, kit::TextType::Strong, kit::TextTone::Auto, texts));
    words->addWidget(new kit::Text(device, kit::TextType::Small, kit::TextTone::Muted, texts));
    new kit::Badge(signIn.accepted ? tr("Connexion réussie") : tr("Mot de passe refusé"),
        signIn.accepted ? kit::Tone::Ok : kit::Tone::Warn, signIn.accepted ? u"check"_s : u"ban"_s, line);
    auto* notMe = new kit::Button(tr("Ce n’était pas moi"), kit::Button::Role::Link, line);
    notMe->setObjectName(u"notMeButton-%1"_s.arg(number));
    notMe->setAccessibleName(
        //: %1 number of the line in the list, %2 day and time, %3 device
        tr("Ce n’était pas moi, ligne %1 : %2, %3").arg(number).arg(when, device));
    link(notMe, paths::url(paths::kPassword));
    return row;
}

} // namespace sites::electruc
