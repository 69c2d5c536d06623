#pragma once

#include "core/mail/mail.h"

#include <QHash>
#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace kit {
class Button;
class NavMenu;
} // namespace kit

namespace sites::mail {

// The left column: write, the folders with what is new in them, the address book. Folds into a button where
// there is little room.
class FolderColumn final : public QWidget
{
    Q_OBJECT

public:
    explicit FolderColumn(QWidget* parent = nullptr);

    void setCurrentPath(const QString& path); // the row of this page; empty marks none
    void setUnread(int inbox, int junk, int drafts); // drafts: how many there are
    void adapt(bool folded, int widthPixels);
    void retranslate();

Q_SIGNALS:
    void asked(const QUrl& url);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showFolded();
    void showCounts();

    QVBoxLayout* m_column = nullptr;
    QWidget* m_top = nullptr;
    kit::Button* m_write = nullptr;
    kit::Button* m_menuButton = nullptr;
    kit::NavMenu* m_menu = nullptr;
    int m_inbox = 0;
    int m_junk = 0;
    int m_drafts = 0;
    bool m_folded = false;
    bool m_open = false;
};

} // namespace sites::mail
