#pragma once

#include "kit/focus_target.h"

#include <QTabBar>

namespace browser {

// The tabs of the design: 46 px high, 150 to 300 px wide, narrower only when there is no more room. Each has
// a close button of 40 px; the title is elided on the right and told whole by the tool tip.
class TabBar final : public QTabBar, public kit::FocusTarget
{
    Q_OBJECT

public:
    explicit TabBar(QWidget* parent = nullptr);

    int addPageTab(const QString& title, const QString& logo);
    void setPage(int index, const QString& title, const QString& fullTitle, const QString& logo);

    QRect focusRect() const override { return tabRect(currentIndex()); }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void closeRequested(int index);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void tabLayoutChange() override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintTab(QPainter& painter, int index) const;
    QString logoOf(int index) const { return tabData(index).toString(); }
};

} // namespace browser
