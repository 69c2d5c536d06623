#pragma once

#include "core/mail/mail.h"
#include "kit/focus_target.h"

#include <QListView>

namespace sites::mail {

class MailListModel;

// The list of a folder: arrows choose, Enter opens, Suppr deletes; other letters are the page's. Rows are as
// high as their words need.
class MailListView final : public QListView, public kit::FocusTarget
{
    Q_OBJECT

public:
    explicit MailListView(MailListModel& model, QWidget* parent = nullptr);

    void setOpened(core::MailId id); // the one read beside the list
    core::MailId opened() const { return m_opened; }
    core::MailId current() const;
    // In a page that scrolls as a whole the list is as high as its rows.
    void setWhole(bool whole);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QRect focusRect() const override;

Q_SIGNALS:
    void openAsked(core::MailId id);
    void removeAsked(core::MailId id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void keyboardSearch(const QString&) override { } // letters are keys of the page

private:
    class Delegate;
    int wholeHeight() const;
    void showCurrent();

    MailListModel& m_model;
    Delegate* m_delegate = nullptr;
    core::MailId m_opened;
    bool m_whole = false;
};

} // namespace sites::mail
