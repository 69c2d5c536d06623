#include "sites/electruc/menu_column.h"

#include "kit/button.h"
#include "kit/nav_menu.h"
#include "sites/electruc/paths.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::electruc {

namespace {

constexpr QLatin1StringView kSignOut{"sign-out"}; // id of the menu's last row

} // namespace

MenuColumn::MenuColumn(QWidget* parent)
    : kit::FoldingColumn(parent)
{
    column()->setContentsMargins(12, 16, 12, 16);
    column()->setSpacing(4);
    menuButton()->setObjectName(u"menuButton"_s);
    menu()->setObjectName(u"customerMenu"_s);
    column()->addWidget(menuButton(), 0, Qt::AlignLeft);
    column()->addWidget(menu());
    column()->addStretch();
    connect(menu(), &kit::NavMenu::activated, this, [this](const QString& id) {
        if (id == kSignOut)
            Q_EMIT signOutAsked();
        else
            Q_EMIT asked(paths::url(id));
    });
    retranslate();
}

void MenuColumn::retranslate()
{
    const QString current = menu()->current();
    menu()->clear();
    menu()->addItem(paths::kDashboard, u"dashboard"_s, tr("Tableau de bord"), u"dashboard"_s);
    menu()->addItem(paths::kProfile, u"user"_s, tr("Mon profil"), u"profile"_s);
    menu()->addItem(paths::kContract, u"contract"_s, tr("Mon contrat"), u"contract"_s);
    menu()->addItem(paths::kInvoices, u"invoice"_s, tr("Mes factures"), u"invoices"_s);
    menu()->addItem(paths::kReadings, u"meter"_s, tr("Mes relevés"), u"readings"_s);
    menu()->addItem(paths::kRequests, u"request"_s, tr("Mes demandes"), u"requests"_s);
    menu()->addItem(paths::kMandate, u"bank"_s, tr("Domiciliation"), u"mandate"_s);
    menu()->addSeparator();
    menu()->addItem(kSignOut, u"exit"_s, tr("Me déconnecter"), u"signOut"_s);
    menu()->setCurrent(current);
    setNames(tr("Menu"), tr("Menu de l’espace client"));
}

} // namespace sites::electruc
