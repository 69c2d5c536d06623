#include "coach/overlay/exercise_page.h"

#include "browser/address.h"
#include "browser/navigator.h"
#include "coach/engine/coach.h"
#include "kit/page_scroll.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QUrlQuery>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coach::overlay {
namespace {

constexpr int kWidth = 980; // px
const QString kQuery = u"exercice"_s;

} // namespace

ExercisePage::ExercisePage(browser::Navigator& navigator, Coach& coach, int top, QWidget* parent)
    : Page(parent)
    , m_navigator(navigator)
    , m_coach(coach)
    , m_scroll(new kit::PageScroll(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_scroll->setObjectName(u"pageScroll"_s);
    outer->addWidget(m_scroll, 1);
    auto* contents = new QWidget(m_scroll);
    auto* row = new QHBoxLayout(contents);
    row->setContentsMargins(36, top, 36, 24);
    auto* column = new QWidget(contents);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 0);
    centre(column, *row);
    m_scroll->setWidget(contents);
}

QUrl ExercisePage::urlOf(const QString& page, const QString& exercise)
{
    QUrl url = browser::internalUrl(page);
    QUrlQuery query;
    query.addQueryItem(kQuery, exercise);
    url.setQuery(query);
    return url;
}

void ExercisePage::centre(QWidget* contents, QHBoxLayout& row)
{
    contents->setMaximumWidth(kWidth);
    row.addStretch(1);
    row.addWidget(contents, 1000, Qt::AlignTop);
    row.addStretch(1);
}

const Exercise* ExercisePage::exercise() const
{
    const auto& all = m_coach.exercises();
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [this](const Exercise& one) { return one.id == m_exercise; });
    return found == all.cend() ? nullptr : &*found;
}

void ExercisePage::open(const QUrl& url)
{
    m_exercise = QUrlQuery(url).queryItemValue(kQuery);
    if (!exercise() || !begin())
        m_navigator.showNotFound();
}

QString ExercisePage::iconPath() const
{
    return u":/logo/site-bureau.svg"_s;
}

void ExercisePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && exercise()) {
        retranslate();
        Q_EMIT titleChanged();
    }
}

void ExercisePage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), kit::ThemeScope::of(this).color(kit::Color::SimSoft));
}

} // namespace coach::overlay
