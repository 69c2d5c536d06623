#include "desk/desk_page.h"

#include "browser/address.h"
#include "browser/navigator.h"
#include "browser/site_tile.h"
#include "browser/sites.h"
#include "coach/overlay/exercise_card.h"
#include "coach/overlay/quiz_page.h"
#include "coach/overlay/recall_card.h"
#include "desk/ui_desk_page.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QPainter>

#include <utility>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTwoColumns = 1060; // px of page at 100 %, from which sites and exercises stand side by side
constexpr int kTileWidth = 250; // a tile's least width at 100 %
constexpr int kSitesWidth = 600;
constexpr int kTileGap = 14;
constexpr int kLookEvery = 3000; // ms

} // namespace

DeskPage::DeskPage(browser::Navigator& navigator, const browser::Sites& sites, coach::Coach& coach,
    const QString& firstName, std::function<bool()> hasLetter, QWidget* parent)
    : Page(parent)
    , m_navigator(navigator)
    , m_siteList(sites)
    , m_ui(std::make_unique<Ui::DeskPage>())
    , m_firstName(firstName)
    , m_hasLetter(std::move(hasLetter))
{
    m_ui->setupUi(this);
    for (const browser::Site* site : sites.listed()) {
        auto* tile = new browser::SiteTile(*site, m_ui->sitesColumn);
        connect(tile, &browser::SiteTile::chosen, this, [this](const QUrl& url) { m_navigator.go(url); });
        m_tiles.append(tile);
    }
    connect(m_ui->letterButton, &QAbstractButton::clicked, this,
        [&navigator] { navigator.go(browser::internalUrl(u"courrier"_s)); });
    m_recall = new coach::overlay::RecallCard(coach, m_ui->exercisesColumn);
    m_ui->exercisesLayout->insertWidget(1, m_recall);
    auto* exercises = new coach::overlay::ExerciseCard(coach, m_ui->exercisesColumn);
    connect(exercises, &coach::overlay::ExerciseCard::quizAsked, this,
        [this](const QString& exercise) { m_navigator.go(coach::overlay::QuizPage::url(exercise)); });
    m_ui->exercisesLayout->insertWidget(2, exercises);
    m_look.setInterval(kLookEvery);
    connect(&m_look, &QTimer::timeout, this, &DeskPage::showNews);
    m_look.start();
}

DeskPage::~DeskPage() = default;

void DeskPage::open(const QUrl&)
{
    refresh();
    m_recall->refresh();
    arrange();
}

QString DeskPage::title() const
{
    return tr("Bureau");
}

void DeskPage::refresh()
{
    m_ui->titleText->setText(m_firstName.isEmpty() ? tr("Bonjour") : tr("Bonjour %1").arg(m_firstName));
    m_ui->letterArea->setVisible(m_hasLetter && m_hasLetter());
    for (browser::SiteTile* tile : std::as_const(m_tiles))
        tile->retranslate();
    showNews();
}

void DeskPage::showNews()
{
    const QList<browser::Site*> sites = m_siteList.listed();
    for (qsizetype i = 0; i < qMin(sites.size(), m_tiles.size()); ++i)
        m_tiles.at(i)->setNews(sites.at(i)->news(m_navigator.persona()));
}

void DeskPage::arrange()
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const int room = width() - 18 - 2 * 36;
    const bool isWide = room + 72 >= theme.px(kTwoColumns);
    const int sitesRoom = isWide ? kSitesWidth : room;
    const int tileColumns
        = qBound(1, (sitesRoom + kTileGap) / (theme.px(kTileWidth) + kTileGap), isWide ? 2 : 3);
    const int arrangement = (isWide ? 10 : 0) + tileColumns;
    if (arrangement == m_arrangement)
        return;
    m_arrangement = arrangement;
    m_ui->columnsLayout->removeWidget(m_ui->exercisesColumn);
    m_ui->columnsLayout->addWidget(m_ui->exercisesColumn, isWide ? 0 : 1, isWide ? 1 : 0);
    m_ui->sitesColumn->setMaximumWidth(isWide ? kSitesWidth : QWIDGETSIZE_MAX);
    m_ui->columnsLayout->setColumnStretch(0, isWide ? kSitesWidth : 1);
    m_ui->columnsLayout->setColumnStretch(1, isWide ? 640 : 0);
    for (int column = 0; column < 3; ++column)
        m_ui->sitesGrid->setColumnStretch(column, column < tileColumns ? 1 : 0);
    for (int i = 0; i < m_tiles.size(); ++i)
        m_ui->sitesGrid->addWidget(m_tiles[i], i / tileColumns, i % tileColumns);
}

void DeskPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
        Q_EMIT titleChanged();
    } else if (event->type() == QEvent::StyleChange) {
        arrange();
    }
}

void DeskPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void DeskPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), kit::ThemeScope::of(this).color(kit::Color::SimSoft));
}

} // namespace desk
