#include "coach/overlay/folded_word.h"

#include "coach/overlay/callout.h"
#include "kit/button.h"
#include "kit/theme_scope.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace coach::overlay {
namespace {

constexpr int kAway = 12; // px from the edge of the window
constexpr int kUnder = 4; // px between the rail's button and the beak

} // namespace

FoldedWord::FoldedWord(QWidget& rail)
    : QObject(&rail)
    , m_rail(rail)
{
    rail.installEventFilter(this);
}

FoldedWord::~FoldedWord()
{
    delete m_callout;
}

void FoldedWord::say(const QString& sentence)
{
    if (!m_callout) {
        QWidget* window = m_rail.window();
        m_callout = new Callout(window);
        m_callout->setObjectName(u"foldedWord"_s);
        m_callout->setOutlined(true);
        connect(m_callout->doneButton(), &QAbstractButton::clicked, this, &FoldedWord::close);
        m_callout->doneButton()->installEventFilter(this);
        window->installEventFilter(this);
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { makeRoom(now); });
    }
    m_callout->show();
    m_callout->raise();
    m_callout->say(tr("Bon à savoir"), sentence);
    place();
}

void FoldedWord::close()
{
    if (!m_callout)
        return;
    // Whoever pressed its button stays beside the exercise.
    if (m_callout->isAncestorOf(m_callout->window()->focusWidget()))
        m_rail.setFocus(Qt::OtherFocusReason);
    m_callout->hide();
}

// Under the button of the rail, no wider than the window.
void FoldedWord::place()
{
    const QWidget& window = *m_callout->parentWidget();
    const int wide = qMin(kit::ThemeScope::of(m_callout).px(Callout::kWidth), window.width() - 2 * kAway);
    const int high = m_callout->heightForWidth(wide);
    const QPoint beak = m_rail.mapTo(&window, QPoint(m_rail.width() / 2, m_rail.height() + kUnder));
    const int right = qMin(window.width(), beak.x() + m_rail.width() / 2 + kUnder);
    const int left = qMax(kAway, right - wide);
    m_callout->setGeometry(left, beak.y(), wide, qMin(high, window.height() - beak.y()));
    m_callout->pointAt(beak.x() - left, true);
}

// What has the keyboard is never hidden.
void FoldedWord::makeRoom(const QWidget* focus)
{
    if (!focus || !m_callout || !m_callout->isVisible() || m_callout->isAncestorOf(focus)
        || focus->window() != m_callout->window())
        return;
    const QRect taken(focus->mapTo(focus->window(), QPoint()), focus->size());
    if (taken.intersects(m_callout->geometry()))
        m_callout->hide();
}

// Tab leads from the rail into the card and back, wherever the page's own order puts them.
bool FoldedWord::stepsOver(const QObject* from, const QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !m_callout || !m_callout->isVisible())
        return false;
    const int key = static_cast<const QKeyEvent*>(event)->key();
    if (from == &m_rail && key == Qt::Key_Tab)
        m_callout->doneButton()->setFocus(Qt::TabFocusReason);
    else if (from == m_callout->doneButton() && key == Qt::Key_Backtab)
        m_rail.setFocus(Qt::BacktabFocusReason);
    else
        return false;
    return true;
}

bool FoldedWord::eventFilter(QObject* watched, QEvent* event)
{
    if (stepsOver(watched, event))
        return true;
    const bool moves = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (m_callout && m_callout->isVisible() && (moves || kit::isLookChange(event)))
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace coach::overlay
