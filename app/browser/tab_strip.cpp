#include "browser/tab_strip.h"

#include "browser/new_tab_button.h"
#include "browser/tab_bar.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace browser {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 52;

} // namespace

TabStrip::TabStrip(QWidget* parent)
    : QWidget(parent)
    , m_tabs(new TabBar(this))
    , m_newTab(new NewTabButton(this))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"tabStrip"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_row->setContentsMargins(12, 0, 8, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_tabs, 0, Qt::AlignBottom);
    m_row->addWidget(m_newTab, 0, Qt::AlignBottom);
    m_row->addStretch(1);
    connect(m_newTab, &QAbstractButton::clicked, this, &TabStrip::newTabClicked);
    retranslate();
}

void TabStrip::setCorner(QWidget* corner)
{
    m_row->addWidget(corner, 0, Qt::AlignVCenter);
    setTabOrder(m_newTab, corner);
}

void TabStrip::setCanOpen(bool can)
{
    m_newTab->setEnabled(can);
    retranslate();
}

void TabStrip::retranslate()
{
    m_newTab->setText(tr("Ouvrir un site"));
    m_newTab->setToolTip(m_newTab->isEnabled() ? tr("Ouvrir un site dans un nouvel onglet (Ctrl + T)")
                                               : tr("Fermez d’abord un onglet : il y en a déjà beaucoup."));
    m_newTab->setAccessibleDescription(m_newTab->toolTip());
    setFixedHeight(kit::ThemeScope::of(this).px(kHeight));
}

bool TabStrip::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
    return QWidget::event(event);
}

void TabStrip::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(kit::Color::ChromeBg));
    // The line above the bar; the current tab paints over it.
    painter.fillRect(QRect(0, height() - 2, width(), 2), theme.color(kit::Color::Ctl));
}

} // namespace browser
