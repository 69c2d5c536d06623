#include "sites/gazette/gazette_page.h"

#include "browser/navigator.h"
#include "kit/card.h"
#include "kit/page_scroll.h"
#include "kit/text.h"
#include "kit/theme_scope.h"
#include "sites/gazette/gazette_site.h"
#include "sites/gazette/trap_lesson.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::gazette {

namespace {

constexpr QLatin1StringView kFairBanner{"https://www.electruc.example/cookies"};

// The name of the paper on its band.
class Masthead final : public QWidget
{
public:
    Masthead(const QString& name, const QString& subtitle, QWidget* parent)
        : QWidget(parent)
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(40, 10, 40, 10);
        column->setSpacing(0);
        column->addWidget(new kit::Text(name, kit::TextType::H1, kit::TextTone::OnDark, this));
        column->addWidget(new kit::Text(subtitle, kit::TextType::Body, kit::TextTone::OnDark, this));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const kit::Theme& theme = kit::ThemeScope::of(this);
        QPainter painter(this);
        if (theme.name() != kit::ThemeName::Contrast) {
            painter.fillRect(rect(), kit::siteColor(u"gazette"_s));
            return;
        }
        painter.fillRect(rect(), theme.color(kit::Color::Bg));
        painter.fillRect(0, height() - 2, width(), 2, theme.color(kit::Color::Line));
    }
};

} // namespace

GazettePage::GazettePage(browser::Navigator& navigator, services::VisitService& visits)
    : m_navigator(navigator)
    , m_visits(visits)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = new kit::PageScroll(this);
    m_scroll->setObjectName(u"pageScroll"_s);
    outer->addWidget(m_scroll);
}

void GazettePage::open(const QUrl&)
{
    const auto kept = m_visits.cookieTrapAnswer(m_navigator.persona(), GazetteSite::kHost);
    if (!kept) {
        m_navigator.showFailure();
        return;
    }
    m_answer = *kept;
    m_step = CookieTrap::Step::Banner;
    fill();
}

QString GazettePage::title() const
{
    return tr("La Gazette du Coin");
}

void GazettePage::fill()
{
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 24);
    column->setSpacing(0);
    column->addWidget(new Masthead(title(), tr("Le journal du village, tous les jours"), sheet));
    addQuestion(sheet, *column);
    addNews(sheet, *column);
    column->addStretch();
    m_scroll->setWidget(sheet); // the one before goes
    m_scroll->verticalScrollBar()->setValue(0);
    setAccessibleName(title());
}

void GazettePage::addQuestion(QWidget* sheet, QVBoxLayout& column)
{
    if (m_answer) {
        auto* lesson = new TrapLesson(*m_answer, sheet);
        connect(
            lesson, &TrapLesson::againAsked, this, [this] { answer(std::nullopt); }, Qt::QueuedConnection);
        connect(lesson, &TrapLesson::fairBannerAsked, this, [this] { m_navigator.go(QUrl(kFairBanner)); });
        column.addWidget(lesson);
        return;
    }
    auto* trap = new CookieTrap(m_step, sheet);
    // After the click: the buttons go with the banner.
    connect(trap, &CookieTrap::settingsAsked, this, &GazettePage::showSettings, Qt::QueuedConnection);
    connect(
        trap, &CookieTrap::answered, this, [this](const services::CookieTrapAnswer& given) { answer(given); },
        Qt::QueuedConnection);
    column.addWidget(trap);
}

void GazettePage::addNews(QWidget* sheet, QVBoxLayout& column)
{
    struct Article
    {
        QString title;
        QString text;
    };
    const QList<Article> articles{
        {tr("Le marché du samedi s’installe place du Moulin"),
            tr("Trente étals, de huit heures à midi. La fanfare joue à dix heures, s’il ne pleut pas.")},
        {tr("La bibliothèque prête aussi des outils"),
            tr("Une perceuse pour un après-midi, une échelle pour un week-end\u00A0: il suffit d’une "
               "carte.")},
        {tr("Le temps demain"), tr("De la pluie le matin, du soleil l’après-midi, douze degrés.")},
    };
    auto* news = new QWidget(sheet);
    auto* lines = new QVBoxLayout(news);
    lines->setContentsMargins(40, 20, 40, 0);
    lines->setSpacing(16);
    for (const Article& article : articles) {
        auto* card = new kit::Card(news);
        auto* words = new QVBoxLayout(card);
        words->setContentsMargins(20, 14, 20, 14);
        words->setSpacing(4);
        words->addWidget(new kit::Text(article.title, kit::TextType::H3, kit::TextTone::Auto, card));
        words->addWidget(new kit::Text(article.text, card));
        lines->addWidget(card);
    }
    column.addWidget(news);
}

void GazettePage::showSettings()
{
    m_step = CookieTrap::Step::Settings;
    fill();
    if (auto* trap = findChild<CookieTrap*>(u"cookieTrap"_s))
        trap->takeFocus();
}

void GazettePage::answer(const std::optional<services::CookieTrapAnswer>& answer)
{
    const auto kept = m_visits.answerCookieTrap(m_navigator.persona(), GazetteSite::kHost, answer);
    if (!kept) {
        m_navigator.showFailure();
        return;
    }
    m_answer = answer;
    m_step = CookieTrap::Step::Banner;
    fill();
    if (auto* lesson = findChild<TrapLesson*>(u"trapLesson"_s))
        lesson->takeFocus();
    else if (auto* accept = findChild<QWidget*>(u"trapAcceptButton"_s))
        accept->setFocus(Qt::TabFocusReason);
}

void GazettePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void GazettePage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), kit::ThemeScope::of(this).color(kit::Color::Bg));
}

} // namespace sites::gazette
