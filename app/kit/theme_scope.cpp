#include "kit/theme_scope.h"

#include <QApplication>
#include <QEvent>
#include <QVariant>

namespace kit {

namespace {

constexpr char kScopeProperty[] = "kitThemeScope";

} // namespace

ThemeScope::ThemeScope(QWidget* host)
    : QObject(host)
    , m_host(host)
{
    host->setProperty(kScopeProperty, QVariant::fromValue(static_cast<QObject*>(this)));
    qApp->installEventFilter(this);
}

void ThemeScope::apply(const Theme& theme)
{
    m_theme = theme;
    m_host->setFont(theme.fontFor(TextType::Body));
    m_host->setPalette(theme.palette());
    m_host->setStyleSheet(theme.styleSheet());
    Q_EMIT changed();
}

// Qt 6.4 gives a widget that joins a parent with a style sheet neither its font nor its palette: they would
// only come with the next change of theme.
bool ThemeScope::eventFilter(QObject* watched, QEvent* event)
{
    const bool joins = event->type() == QEvent::Polish || event->type() == QEvent::ParentChange;
    if (joins && watched->isWidgetType()) {
        auto* widget = static_cast<QWidget*>(watched);
        if (m_host->isAncestorOf(widget))
            inherit(widget);
    }
    return false;
}

void ThemeScope::inherit(QWidget* widget) const
{
    if (widget == m_host || widget->isWindow() || !widget->parentWidget())
        return;
    const QWidget* parent = widget->parentWidget();
    inherit(widget->parentWidget());
    if (!widget->testAttribute(Qt::WA_SetFont) && widget->font() != parent->font())
        widget->setFont(QFont());
    if (!widget->testAttribute(Qt::WA_SetPalette) && widget->palette() != parent->palette())
        widget->setPalette(QPalette());
}

const Theme& ThemeScope::of(const QWidget* widget)
{
    for (const QWidget* w = widget; w; w = w->parentWidget()) {
        // Only a host has a sheet: spares a look for the property on every step.
        if (w->styleSheet().isEmpty())
            continue;
        const QVariant value = w->property(kScopeProperty);
        if (const auto* scope = qobject_cast<const ThemeScope*>(value.value<QObject*>()))
            return scope->theme();
    }
    static const Theme plain;
    return plain;
}

bool isLookChange(const QEvent* event)
{
    switch (event->type()) {
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::LanguageChange:
    case QEvent::EnabledChange:
        return true;
    default:
        return false;
    }
}

} // namespace kit
