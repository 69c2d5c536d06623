#include "kit/application.h"

#include "kit/accessibility.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace kit {

void prepareApplication()
{
    // Without it a style sheet keeps fonts set on the window from reaching the widgets inside.
    QCoreApplication::setAttribute(Qt::AA_UseStyleSheetPropagationInWidgetStyles);
}

bool setUpApplication()
{
    if (QApplication::style()->name() != u"fusion"_s)
        QApplication::setStyle(u"Fusion"_s);
    installAccessibility();
    return loadFonts();
}

bool loadFonts()
{
    if (QFontDatabase::families().contains(u"Electruc Sans"_s))
        return true;
    bool ok = true;
    for (const QString& style : {u"Regular"_s, u"SemiBold"_s, u"Bold"_s})
        ok = QFontDatabase::addApplicationFont(u":/fonts/ElectrucSans-%1.otf"_s.arg(style)) >= 0 && ok;
    return ok;
}

} // namespace kit
