#include "kit/folding_column.h"

#include "kit/button.h"
#include "kit/nav_menu.h"
#include "kit/theme_scope.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kit {

FoldingColumn::FoldingColumn(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_menuButton(new Button({}, Button::Role::Ink, this))
    , m_menu(new NavMenu(this))
{
    m_menuButton->setIconName(u"menu"_s);
    connect(m_menuButton, &QAbstractButton::clicked, this, &FoldingColumn::toggle);
    showFolded();
}

void FoldingColumn::setNames(const QString& button, const QString& menu)
{
    m_menuButton->setText(button);
    m_menu->setAccessibleName(menu);
    setAccessibleName(menu);
    showFolded();
}

void FoldingColumn::setCurrentPath(const QString& path)
{
    m_menu->setCurrent(path);
}

void FoldingColumn::adapt(bool folded, int widthPixels)
{
    m_folded = folded;
    if (!folded)
        m_open = false;
    m_width = widthPixels;
    fitWidth();
    setSizePolicy(folded ? QSizePolicy::Preferred : QSizePolicy::Fixed,
        folded ? QSizePolicy::Fixed : QSizePolicy::Preferred);
    showFolded();
}

// Words of another language and counts come when the column stands already.
bool FoldingColumn::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitWidth();
    return QWidget::event(event);
}

void FoldingColumn::fitWidth()
{
    const QMargins around = m_column->contentsMargins();
    const int needed = m_menu->minimumSizeHint().width() + around.left() + around.right();
    setMinimumWidth(m_folded ? 0 : qMax(m_width, needed));
    setMaximumWidth(m_folded ? QWIDGETSIZE_MAX : qMax(m_width, needed));
}

void FoldingColumn::toggle()
{
    m_open = !m_open;
    showFolded();
    if (QAbstractButton* current = m_menu->item(m_menu->current()); m_open && current)
        current->setFocus(Qt::TabFocusReason);
}

void FoldingColumn::showFolded()
{
    m_menuButton->setVisible(m_folded);
    //: What a screen reader adds to the button of a menu
    m_menuButton->setAccessibleDescription(m_open ? tr("ouvert") : tr("fermé"));
    m_menu->setVisible(!m_folded || m_open);
}

void FoldingColumn::paintEvent(QPaintEvent*)
{
    const Theme& theme = ThemeScope::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Color::Soft));
    const QColor line = theme.color(Color::Line);
    if (m_folded)
        painter.fillRect(0, height() - 1, width(), 1, line);
    else
        painter.fillRect(width() - 1, 0, 1, height(), line);
}

} // namespace kit
