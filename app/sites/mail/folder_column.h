#pragma once

#include "core/mail/mail.h"
#include "kit/folding_column.h"

#include <QUrl>

namespace sites::mail {

// The left column: write, the folders with what is new in them, the address book. Folds into a button where
// there is little room.
class FolderColumn final : public kit::FoldingColumn
{
    Q_OBJECT

public:
    explicit FolderColumn(QWidget* parent = nullptr);

    void setUnread(int inbox, int junk, int drafts); // drafts: how many there are
    void adapt(bool folded, int widthPixels) override;
    void retranslate();

Q_SIGNALS:
    void asked(const QUrl& url);

private:
    void showCounts();

    kit::Button* m_write = nullptr;
    int m_inbox = 0;
    int m_junk = 0;
    int m_drafts = 0;
};

} // namespace sites::mail
