#include "trainer/side_by_side.h"

#include "kit/theme_scope.h"

#include <QBoxLayout>
#include <QEvent>
#include <QWidget>

namespace trainer {

SideBySide::SideBySide(QWidget& page, QBoxLayout& layout, int leastWidth)
    : QObject(&page)
    , m_page(page)
    , m_layout(layout)
    , m_leastWidth(leastWidth)
{
    page.installEventFilter(this);
}

bool SideBySide::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || kit::isLookChange(event))
        arrange();
    return QObject::eventFilter(watched, event);
}

void SideBySide::arrange()
{
    const bool beside = m_page.width() >= kit::ThemeScope::of(&m_page).px(m_leastWidth);
    m_layout.setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace trainer
