#include "coach/overlay/target_finder.h"

#include "coach/engine/condition.h"
#include "coach/engine/exercise_run.h"
#include "kit/dialog.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace coach::overlay {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coach::overlay::TargetFinder)
};

QString titleFor(const QWidget* widget)
{
    if (qobject_cast<const QAbstractButton*>(widget))
        return Words::tr("C’est ce bouton");
    if (qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget))
        return Words::tr("C’est cette case");
    return Words::tr("C’est ici");
}

// The one on top; null when none is open.
const QWidget* openDialog(const QWidget& window)
{
    const kit::Dialog* top = nullptr;
    for (const kit::Dialog* dialog : window.findChildren<kit::Dialog*>())
        top = dialog->isVisible() ? dialog : top;
    return top;
}

} // namespace

QList<QWidget*> findControls(QWidget& window, const QString& name)
{
    const bool isPrefix = name.endsWith(u'*');
    const QStringView wanted = QStringView(name).chopped(isPrefix ? 1 : 0);
    const QWidget* dialog = openDialog(window);
    QList<QWidget*> controls;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const QString own = widget->objectName();
        const bool fits = isPrefix ? own.startsWith(wanted) : own == wanted;
        if (fits && widget->window() == &window && widget->isVisible()
            && (!dialog || dialog == widget || dialog->isAncestorOf(widget)))
            controls.append(widget);
    }
    return controls;
}

QWidget* findControl(QWidget& window, const QString& name)
{
    return findControls(window, name).value(0);
}

Lit findTarget(const ExerciseRun& run, QWidget& window, const QString& page)
{
    const qsizetype step = run.current();
    if (step == run.exercise().steps.size())
        return {};
    const QList<Target>& targets = run.exercise().steps.at(step).targets;
    for (const Target& target : targets) {
        if (!target.page.isEmpty() && !pageFits(target.page, page))
            continue;
        QWidget* widget = findControl(window, target.object);
        if (!widget)
            continue;
        const bool isThere = target.page == targets.constFirst().page;
        if (isThere)
            return {widget, titleFor(widget), run.textOf(step).hints.last()};
        return {widget, Words::tr("D’abord, c’est par ici"),
            Words::tr("Ce que vous cherchez est sur une autre page. Ceci vous y mène.")};
    }
    return {};
}

} // namespace coach::overlay
