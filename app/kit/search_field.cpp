#include "kit/search_field.h"

#include "kit/icon.h"
#include "kit/theme_scope.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kit {

namespace {

constexpr int kIcon = 24;

} // namespace

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
{
    place();
}

void SearchField::place()
{
    const int room = ThemeScope::of(this).iconPx(kIcon) + 10;
    setTextMargins(room, 0, 0, 0);
}

bool SearchField::event(QEvent* event)
{
    const bool done = QLineEdit::event(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        place();
    return done;
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const Theme& theme = ThemeScope::of(this);
    const int icon = theme.iconPx(kIcon);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - icon - 14 : 14;
    QPainter painter(this);
    paintIcon(painter, u"search"_s, theme.color(Color::Ink), QRectF(x, 0, icon, height()), icon);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace kit
