#include "alone/file_choice.h"

#include <QAbstractItemView>

using namespace Qt::StringLiterals;

namespace alone {

void openFile(Hand& hand, const QString& name)
{
    hand.await(u"fileList"_s);
    const auto* list = qobject_cast<const QAbstractItemView*>(hand.see(u"fileList"_s));
    if (!list)
        return;
    const QAbstractItemModel& files = *list->model();
    for (int row = 0; row < files.rowCount(); ++row) {
        if (files.index(row, 0).data().toString() != name)
            continue;
        hand.openRow(u"fileList"_s, row);
        // Enter opens it; a click only chooses it.
        if (hand.sees(u"fileChooser"_s))
            hand.press(u"acceptButton"_s);
        hand.awaitGone(u"fileChooser"_s);
        return;
    }
    hand.giveUp(u"there is no file "_s + name);
}

} // namespace alone
