#pragma once

#include "kit/painted_button.h"

namespace kit {
class Theme;
}

namespace desk {

// One sender in the list of texts: who, the beginning of the newest text, when, and how many are new.
class ConversationRow final : public kit::PaintedButton
{
    Q_OBJECT

public:
    struct Shown
    {
        QString sender;
        QString excerpt;
        QString time;
        int unread = 0;
    };

    explicit ConversationRow(const Shown& shown, QWidget* parent = nullptr);

    // What it is found by: conversationRow_ and the letters and digits of the sender.
    static QString nameFor(const QString& sender);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    // Lays out and, with a painter, draws; gives the height.
    int compose(int width, QPainter* painter) const;
    void paintMark(QPainter& painter, const kit::Theme& theme, int size) const;
    QString newText() const;

    const Shown m_shown;
};

} // namespace desk
