#include "kit/logo.h"

#include "kit/icon.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QFile>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kit {

Logo::Logo(QWidget* parent)
    : Logo(u"electruc"_s, 40, parent)
{
}

Logo::Logo(const QString& name, int height, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_height(height)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Logo::setLogoName(const QString& name)
{
    m_name = name;
    updateGeometry();
    update();
}

void Logo::setLogoHeight(int height)
{
    m_height = height;
    updateGeometry();
}

QSize Logo::sizeHint() const
{
    const int height = ThemeScope::of(this).iconPx(m_height);
    const QPixmap picture = logoPixmap(m_name, height, devicePixelRatioF());
    return picture.deviceIndependentSize().toSize();
}

bool Logo::event(QEvent* event)
{
    if (isLookChange(event)) {
        updateGeometry();
        update();
    }
    return QWidget::event(event);
}

void Logo::paintEvent(QPaintEvent*)
{
    const Theme& theme = ThemeScope::of(this);
    const QString inverse = m_name + u"-inverse"_s;
    const bool dark = theme.name() != ThemeName::Light && QFile::exists(u":/logo/%1.svg"_s.arg(inverse));
    QPainter painter(this);
    painter.drawPixmap(0, 0, logoPixmap(dark ? inverse : m_name, height(), devicePixelRatioF()));
}

} // namespace kit
