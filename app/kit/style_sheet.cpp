#include "kit/theme.h"

#include <QStringView>

namespace kit {

namespace {

// @name is a colour, #n# a length that grows with the text. Fonts come
// from the scope, except for menus and tips: as windows they inherit none.
constexpr QStringView kSheet
    = u""
      "QLineEdit, QPlainTextEdit, QAbstractSpinBox, QDateEdit {"
      " background: @bg; border: 2px solid @ctl; border-radius: 8px; padding: 0 12px; min-height: #48#px;"
      " selection-background-color: @ink; selection-color: @bg; }"
      "QPlainTextEdit { padding: 6px 8px; }"
      "QLineEdit[fieldState=\"error\"], QPlainTextEdit[fieldState=\"error\"] {"
      " border: 3px solid @errLine; padding: 0 11px; min-height: #46#px; }"
      "QPlainTextEdit[fieldState=\"error\"] { padding: 5px 7px; }"
      "QLineEdit[fieldState=\"valid\"], QPlainTextEdit[fieldState=\"valid\"] { border-color: @okLine; }"
      "QLineEdit:read-only, QPlainTextEdit:read-only, QLineEdit:disabled, QPlainTextEdit:disabled {"
      " background: @disBg; border-style: dashed; }"
      "QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: 0; }"
      "QScrollBar:vertical { background: @scrollTrack; width: 18px; margin: 0; border: 0; }"
      "QScrollBar:horizontal { background: @scrollTrack; height: 18px; margin: 0; border: 0; }"
      "QScrollBar::handle:vertical { background: @scroll; border-radius: 6px; min-height: 48px; margin: 3px; "
      "}"
      "QScrollBar::handle:horizontal { background: @scroll; border-radius: 6px; min-width: 48px; margin: "
      "3px; }"
      "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
      "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
      "QComboBox { combobox-popup: 0; }"
      "QComboBox QAbstractItemView { background: @bg; color: @text; border: 2px solid @ctl; border-radius: "
      "8px;"
      " outline: 0; padding: 0; }"
      "QTableView, QListView, QTreeView { background: @bg; color: @text; border: 1px solid @line; "
      "gridline-color: @line;"
      " selection-background-color: @tint; selection-color: @ink; outline: 0; }"
      "QTableView::item { padding: 7px 12px; border: 0; }"
      "QTableView::item:selected, QListView::item:selected { background: @tint; color: @ink; }"
      "QHeaderView { background: @soft; border: 0; }"
      "QHeaderView::section { background: @soft; color: @ink; border: 0; border-bottom: 2px solid @ctl;"
      " padding: 8px 12px; font-weight: 600; }"
      "QTableCornerButton::section { background: @soft; border: 0; }"
      "QMenu, QToolTip { font-family: \"Electruc Sans\"; font-size: #16#px; font-weight: 600; }"
      "QMenu { background: @bg; color: @ink; border: 2px solid @ctl; border-radius: 8px; padding: 4px; }"
      "QMenu::item { min-height: #40#px; padding: 4px 20px 4px 14px; border-radius: 6px; border: 2px solid "
      "transparent; }"
      "QMenu::icon { padding-left: 10px; }"
      "QMenu::item:selected { background: @tint; border-color: @primary; }"
      "QMenu::item:disabled { color: @disText; }"
      "QMenu::separator { height: 1px; background: @line; margin: 6px 4px; }"
      "QToolTip { background: @bg; color: @text; border: 2px solid @ctl; padding: 6px 10px; }"
      "QProgressBar { background: @card; border: 2px solid @sim; border-radius: 6px; max-height: 12px; "
      "min-height: 8px;"
      " text-align: center; color: transparent; }"
      "QProgressBar::chunk { background: @sim; border-radius: 3px; }";

} // namespace

QString Theme::styleSheet() const
{
    QString sheet;
    sheet.reserve(kSheet.size() + 512);
    for (qsizetype i = 0; i < kSheet.size(); ++i) {
        const QChar c = kSheet.at(i);
        if (c == u'@') {
            qsizetype end = i + 1;
            while (end < kSheet.size() && kSheet.at(end).isLetter())
                ++end;
            const QStringView token = kSheet.mid(i + 1, end - i - 1);
            for (int role = 0; role < static_cast<int>(Color::Count); ++role) {
                if (tokenName(static_cast<Color>(role)) == token) {
                    sheet += color(static_cast<Color>(role)).name();
                    break;
                }
            }
            i = end - 1;
        } else if (c == u'#' && i + 1 < kSheet.size() && kSheet.at(i + 1).isDigit()) {
            const qsizetype end = kSheet.indexOf(u'#', i + 1);
            sheet += QString::number(px(kSheet.mid(i + 1, end - i - 1).toInt()));
            i = end;
        } else {
            sheet += c;
        }
    }
    return sheet;
}

} // namespace kit
