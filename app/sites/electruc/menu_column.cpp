#include "sites/electruc/menu_column.h"

#include "kit/button.h"
#include "kit/nav_menu.h"
#include "kit/theme_scope.h"
#include "sites/electruc/paths.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::electruc {

namespace {

constexpr QLatin1StringView kSignOut{"sign-out"}; // id of the menu's last row

} // namespace

MenuColumn::MenuColumn(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_menuButton(new kit::Button({}, kit::Button::Role::Ink, this))
    , m_menu(new kit::NavMenu(this))
{
    m_column->setContentsMargins(12, 16, 12, 16);
    m_column->setSpacing(4);
    m_menuButton->setObjectName(u"menuButton"_s);
    m_menuButton->setIconName(u"menu"_s);
    m_menu->setObjectName(u"customerMenu"_s);
    m_column->addWidget(m_menuButton, 0, Qt::AlignLeft);
    m_column->addWidget(m_menu);
    m_column->addStretch();
    connect(m_menuButton, &QAbstractButton::clicked, this, [this] {
        m_open = !m_open;
        showFolded();
        if (QAbstractButton* current = m_menu->item(m_menu->current()); m_open && current)
            current->setFocus(Qt::TabFocusReason);
    });
    connect(m_menu, &kit::NavMenu::activated, this, [this](const QString& id) {
        if (id == kSignOut)
            Q_EMIT signOutAsked();
        else
            Q_EMIT asked(paths::url(id));
    });
    retranslate();
    showFolded();
}

void MenuColumn::retranslate()
{
    const QString current = m_menu->current();
    m_menu->clear();
    m_menu->setAccessibleName(tr("Menu de l’espace client"));
    m_menu->addItem(paths::kDashboard, u"dashboard"_s, tr("Tableau de bord"), u"dashboard"_s);
    m_menu->addItem(paths::kProfile, u"user"_s, tr("Mon profil"), u"profile"_s);
    m_menu->addItem(paths::kContract, u"contract"_s, tr("Mon contrat"), u"contract"_s);
    m_menu->addItem(paths::kInvoices, u"invoice"_s, tr("Mes factures"), u"invoices"_s);
    m_menu->addItem(paths::kReadings, u"meter"_s, tr("Mes relevés"), u"readings"_s);
    m_menu->addItem(paths::kRequests, u"request"_s, tr("Mes demandes"), u"requests"_s);
    m_menu->addItem(paths::kMandate, u"bank"_s, tr("Domiciliation"), u"mandate"_s);
    m_menu->addSeparator();
    m_menu->addItem(kSignOut, u"exit"_s, tr("Me déconnecter"), u"signOut"_s);
    m_menu->setCurrent(current);
    m_menuButton->setText(tr("Menu"));
    setAccessibleName(m_menu->accessibleName());
}

void MenuColumn::setCurrentPath(const QString& path)
{
    m_menu->setCurrent(path);
}

void MenuColumn::adapt(bool folded, int widthPixels)
{
    m_folded = folded;
    if (!folded)
        m_open = false;
    setMinimumWidth(folded ? 0 : widthPixels);
    setMaximumWidth(folded ? QWIDGETSIZE_MAX : widthPixels);
    setSizePolicy(folded ? QSizePolicy::Preferred : QSizePolicy::Fixed,
        folded ? QSizePolicy::Fixed : QSizePolicy::Preferred);
    showFolded();
}

void MenuColumn::showFolded()
{
    m_menuButton->setVisible(m_folded);
    //: What a screen reader adds to the « Menu » button
    m_menuButton->setAccessibleDescription(m_open ? tr("ouvert") : tr("fermé"));
    m_menu->setVisible(!m_folded || m_open);
}

void MenuColumn::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(kit::Color::Soft));
    const QColor line = theme.color(kit::Color::Line);
    if (m_folded)
        painter.fillRect(0, height() - 1, width(), 1, line);
    else
        painter.fillRect(width() - 1, 0, 1, height(), line);
}

} // namespace sites::electruc
