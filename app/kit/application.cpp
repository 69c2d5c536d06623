#include "kit/application.h"

#include "kit/accessibility.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QRadioButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace kit {

namespace {

// Enter presses the button that has the focus, as on a web page; Qt only knows the space bar outside its own
// dialogs.
class EnterPresses final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) || key->isAutoRepeat())
            return false;
        auto* button = qobject_cast<QAbstractButton*>(watched);
        // A choice is made with the space bar; Enter belongs to its form.
        if (!button || !button->isEnabled() || qobject_cast<QCheckBox*>(button)
            || qobject_cast<QRadioButton*>(button))
            return false;
        button->click();
        return true;
    }
};

} // namespace

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
    static const QString kName = u"enterPresses"_s;
    if (!qApp->findChild<QObject*>(kName, Qt::FindDirectChildrenOnly)) {
        auto* enter = new EnterPresses(qApp);
        enter->setObjectName(kName);
        qApp->installEventFilter(enter);
    }
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
