#include "desk/who_screen.h"

#include "desk/person_tile.h"
#include "desk/ui_who_screen.h"
#include "kit/icon.h"
#include "kit/theme_scope.h"
#include "services/classroom/learner_service.h"

#include <QEvent>
#include <QLayout>
#include <QPainter>

#include <utility>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 6;
constexpr int kGap = 20;
constexpr int kLogo = 56;

} // namespace

WhoScreen::WhoScreen(services::LearnerService& learners, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WhoScreen>())
    , m_learners(learners)
{
    m_ui->setupUi(this);
    m_ui->logoLabel->setPixmap(kit::logoPixmap(u"app-icon"_s, kLogo, devicePixelRatioF()));
    connect(m_ui->trainerButton, &QAbstractButton::clicked, this, &WhoScreen::trainerClicked);
    connect(m_ui->previousButton, &QAbstractButton::clicked, this, [this] { turnPage(-1); });
    connect(m_ui->nextButton, &QAbstractButton::clicked, this, [this] { turnPage(1); });
    connect(&m_learners, &services::LearnerService::learnersChanged, this, &WhoScreen::refresh);
    refresh();
}

WhoScreen::~WhoScreen() = default;

void WhoScreen::refresh()
{
    const auto people = m_learners.learners();
    m_people = people.value_or(QList<core::Learner>());
    m_page = qBound(0, m_page, pageCount() - 1);
    fillPage();
}

int WhoScreen::pageCount() const
{
    return qMax(1, static_cast<int>((m_people.size() + kPerPage - 1) / kPerPage));
}

int WhoScreen::columns() const
{
    const int tile = kit::ThemeScope::of(this).px(PersonTile::kWidth);
    const int room = width() - 18 - 2 * 28; // the scroll bar and the margins
    return qBound(1, (room + kGap) / (tile + kGap), kColumns);
}

void WhoScreen::fillPage()
{
    for (PersonTile* tile : std::as_const(m_tiles)) {
        tile->hide();
        tile->deleteLater(); // it may be the one that was clicked
    }
    m_tiles.clear();
    const QList<core::Learner> shown = m_people.mid(m_page * kPerPage, kPerPage);
    for (const core::Learner& learner : shown) {
        auto* tile = new PersonTile(learner, m_ui->tilesArea);
        connect(tile, &PersonTile::chosen, this, &WhoScreen::chosen);
        connect(tile, &PersonTile::moveAsked, this, &WhoScreen::move);
        m_tiles.append(tile);
    }
    m_columns = 0;
    placeTiles();
    for (PersonTile* tile : std::as_const(m_tiles))
        tile->show();

    const bool isEmpty = m_people.isEmpty();
    m_ui->hintText->setVisible(!isEmpty);
    m_ui->emptyText->setVisible(isEmpty);
    m_ui->notListedLabel->setVisible(!isEmpty);
    m_ui->pagesBar->setVisible(pageCount() > 1);
    m_ui->previousButton->setEnabled(m_page > 0);
    m_ui->nextButton->setEnabled(m_page + 1 < pageCount());
    m_ui->pageText->setText(tr("Page %1 sur %2").arg(m_page + 1).arg(pageCount()));
}

void WhoScreen::placeTiles()
{
    if (m_columns == columns())
        return;
    m_columns = columns();
    auto* grid = m_ui->tilesLayout;
    QWidget* before = m_ui->scroll;
    for (int i = 0; i < m_tiles.size(); ++i) {
        grid->addWidget(m_tiles[i], i / m_columns, i % m_columns);
        setTabOrder(before, m_tiles[i]);
        before = m_tiles[i];
    }
    const int tile = kit::ThemeScope::of(this).px(PersonTile::kWidth);
    const int width = m_columns * tile + (m_columns - 1) * kGap;
    m_ui->tilesArea->setFixedWidth(width);
    m_ui->footArea->setFixedWidth(width);
    // An aligned row does not ask for the height its wrapped text needs.
    QLayout* foot = m_ui->footArea->layout();
    foot->invalidate();
    m_ui->footArea->setMinimumHeight(foot->hasHeightForWidth() ? foot->heightForWidth(width) : 0);
}

void WhoScreen::turnPage(int by)
{
    m_page = qBound(0, m_page + by, pageCount() - 1);
    fillPage();
    takeFocus();
}

void WhoScreen::takeFocus()
{
    if (m_tiles.isEmpty())
        m_ui->trainerButton->setFocus(Qt::OtherFocusReason);
    else
        m_tiles.first()->setFocus(Qt::TabFocusReason);
}

void WhoScreen::move(int key)
{
    const auto found = m_tiles.indexOf(qobject_cast<PersonTile*>(sender()));
    if (found < 0)
        return;
    const int index = static_cast<int>(found);
    const int last = static_cast<int>(m_tiles.size()) - 1;
    int next = index;
    switch (key) {
    case Qt::Key_Left:
        next = index - 1;
        break;
    case Qt::Key_Right:
        next = index + 1;
        break;
    case Qt::Key_Up:
        next = index - m_columns;
        break;
    case Qt::Key_Down:
        next = index + m_columns;
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = last;
        break;
    default:
        return;
    }
    if (next > last && key == Qt::Key_Right && m_page + 1 < pageCount()) {
        turnPage(1);
        return;
    }
    if (next >= 0 && next <= last) {
        m_tiles[next]->setFocus(Qt::TabFocusReason);
        m_ui->scroll->ensureWidgetVisible(m_tiles[next]);
    }
}

void WhoScreen::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillPage();
    } else if (event->type() == QEvent::StyleChange) {
        m_columns = 0;
        placeTiles();
    }
}

void WhoScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeTiles();
}

void WhoScreen::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), kit::ThemeScope::of(this).color(kit::Color::SimSoft));
}

} // namespace desk
