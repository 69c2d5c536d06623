#include "coach/overlay/play_gesture.h"

#include "coach/overlay/hand.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace coach::overlay {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coach::overlay::ShowPlayer)
};

// What a person calls the control.
QString nameOf(const QWidget& control)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&control);
    QString name = control.accessibleName();
    if (button && !button->text().isEmpty())
        name = button->text();
    return name.remove(u'&');
}

QString chooseEntry(QMenu& menu, const QString& name)
{
    for (QAction* entry : menu.actions()) {
        if (entry->objectName() == name) {
            Hand::clickOn(menu, menu.actionGeometry(entry).center());
            return {};
        }
    }
    return u"the menu has no %1"_s.arg(name);
}

QString chooseRow(QAbstractItemView& view, const PlayAction& action, const QString& text)
{
    const QAbstractItemModel& rows = *view.model();
    int row = action.line - 1;
    if (!text.isEmpty()) {
        for (row = 0; row < rows.rowCount(); ++row) {
            if (rows.index(row, 0).data().toString() == text)
                break;
        }
    }
    const QModelIndex index = rows.index(row, 0);
    if (!index.isValid())
        return u"%1 has no such line"_s.arg(action.object);
    view.scrollTo(index);
    Hand::clickOn(*view.viewport(), view.visualRect(index).center());
    return {};
}

// As the keyboard does it: line after line, so that whoever listens hears of a person's choice.
// A line by its number, counted from 1, or by what it says.
QString chooseLine(QComboBox& list, const PlayAction& action, const QString& text)
{
    const int wanted = text.isEmpty() ? action.line - 1 : list.findText(text);
    if (wanted < 0 || wanted >= list.count())
        return text.isEmpty() ? u"%1 has no line %2"_s.arg(action.object).arg(action.line)
                              : u"%1 has no line « %2 »"_s.arg(action.object, text);
    list.setFocus(Qt::MouseFocusReason);
    while (list.currentIndex() != wanted) {
        const int before = list.currentIndex();
        Hand::pressKey(list, before < wanted ? Qt::Key_Down : Qt::Key_Up);
        if (list.currentIndex() == before)
            return u"line %2 of %1 cannot be chosen"_s.arg(action.object).arg(wanted + 1);
    }
    return {};
}

} // namespace

QString wordsFor(const PlayAction& action, const QWidget* target)
{
    const QString name = target ? nameOf(*target) : QString();
    switch (action.kind) {
    case PlayAction::Kind::Click:
        return name.isEmpty() ? Words::tr("Je clique ici.") : Words::tr("Je clique sur « %1 ».").arg(name);
    case PlayAction::Kind::Type:
        return name.isEmpty() ? Words::tr("J’écris dans cette case.")
                              : Words::tr("J’écris dans « %1 ».").arg(name);
    case PlayAction::Kind::Press:
        return action.key == u"Return"_s ? Words::tr("J’appuie sur la touche Entrée.")
            : action.key == u"Tab"_s     ? Words::tr("J’appuie sur la touche Tab.")
            : action.key == u"Space"_s   ? Words::tr("J’appuie sur la barre d’espace.")
                                         : Words::tr("J’appuie sur la touche Échap.");
    case PlayAction::Kind::Choose:
        return Words::tr("Je choisis dans la liste.");
    case PlayAction::Kind::Answer:
        return Words::tr("Je réponds : %1").arg(name);
    case PlayAction::Kind::Silence:
    case PlayAction::Kind::Look:
    case PlayAction::Kind::Wait:
        break;
    }
    return Words::tr("Je regarde ici.");
}

QString choose(QWidget& target, const PlayAction& action, const QString& text)
{
    if (auto* menu = qobject_cast<QMenu*>(&target))
        return chooseEntry(*menu, action.entry);
    if (auto* view = qobject_cast<QAbstractItemView*>(&target))
        return chooseRow(*view, action, text);
    auto* list = qobject_cast<QComboBox*>(&target);
    return list ? chooseLine(*list, action, text) : u"%1 is no list"_s.arg(action.object);
}

} // namespace coach::overlay
