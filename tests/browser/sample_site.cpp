#include "sample_site.h"

#include <QUrlQuery>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using browser::Access;
using browser::Navigator;
using browser::Parameters;

namespace samples {

namespace {

// Says while it opens what the constructor was told to say.
class ActingPage final : public browser::Page
{
public:
    explicit ActingPage(std::function<void()> act)
        : m_act(std::move(act))
    {
    }
    void open(const QUrl&) override { m_act(); }
    QString title() const override { return u"Agit"_s; }

private:
    std::function<void()> m_act;
};

} // namespace

SamplePage::SamplePage(Navigator& navigator, QString title, int* sent)
    : m_title(std::move(title))
{
    auto* layout = new QVBoxLayout(this);
    auto* edit = new QLineEdit;
    edit->setObjectName(u"nameEdit"_s);
    edit->setAccessibleName(u"Nom"_s);
    layout->addWidget(edit);
    const auto button = [this, layout](const QString& name, const QString& text) {
        auto* made = new QPushButton(text);
        made->setObjectName(name);
        layout->addWidget(made);
        return made;
    };
    connect(button(u"linkButton"_s, u"Suite"_s), &QPushButton::clicked, this,
        [this, &navigator] { navigator.go(m_url.resolved(QUrl(u"/merci"_s))); });
    connect(button(u"sendButton"_s, u"Envoyer"_s), &QPushButton::clicked, this, [this, &navigator, sent, edit] {
        ++*sent;
        edit->clear();
        navigator.redirect(
            m_url.resolved(QUrl(u"/merci"_s)), browser::Notice{browser::Tone::Ok, u"Envoyé"_s, {}});
    });
    connect(button(u"tabButton"_s, u"Autre onglet"_s), &QPushButton::clicked, this,
        [this, &navigator] { navigator.openInNewTab(m_url.resolved(QUrl(u"/merci"_s))); });
}

void SamplePage::open(const QUrl& url)
{
    m_url = url;
}

SampleSite::SampleSite(QString host)
    : m_host(std::move(host))
{
    const auto plain = [this](const QString& title) {
        return [this, title](Navigator& navigator, const Parameters&) -> std::unique_ptr<browser::Page> {
            ++opened;
            return std::make_unique<SamplePage>(navigator, title, &sent);
        };
    };
    const auto acting = [](std::function<void(Navigator&)> act) {
        return [act](Navigator& navigator, const Parameters&) -> std::unique_ptr<browser::Page> {
            return std::make_unique<ActingPage>([act, &navigator] { act(navigator); });
        };
    };
    m_router.add(u"/"_s, Access::Public, plain(u"Accueil"_s));
    m_router.add(u"/formulaire"_s, Access::Public, plain(u"Formulaire"_s));
    m_router.add(u"/merci"_s, Access::Public, plain(u"Merci"_s));
    m_router.add(u"/connexion"_s, Access::Public, plain(u"Connexion"_s));
    m_router.add(u"/prive"_s, Access::Private, plain(u"Privé"_s));
    m_router.add(
        u"/ailleurs"_s, Access::Public, acting([this](Navigator& n) { n.redirect(url(u"/merci"_s)); }));
    m_router.add(
        u"/tourne"_s, Access::Public, acting([this](Navigator& n) { n.redirect(url(u"/tourne"_s)); }));
    m_router.add(u"/absent"_s, Access::Public, acting([](Navigator& n) { n.showNotFound(); }));
    m_router.add(u"/panne"_s, Access::Public, acting([](Navigator& n) { n.showFailure(); }));
    m_router.add(u"/rien"_s, Access::Public,
        [](Navigator&, const Parameters&) { return std::unique_ptr<browser::Page>(); });
}

QUrl SampleSite::signInUrl(const QUrl& wanted) const
{
    QUrl signIn = url(u"/connexion"_s);
    QUrlQuery query;
    query.addQueryItem(u"suite"_s, wanted.path());
    signIn.setQuery(query);
    return signIn;
}

SampleDesk::SampleDesk()
{
    m_router.add(u"/"_s, Access::Public,
        [](Navigator& navigator, const Parameters&) -> std::unique_ptr<browser::Page> {
            static int unused = 0;
            return std::make_unique<SamplePage>(navigator, u"Bureau"_s, &unused);
        });
}

} // namespace samples
