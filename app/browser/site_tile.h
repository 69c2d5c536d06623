#pragma once

#include "kit/focus_target.h"
#include "kit/painted_button.h"

#include <QUrl>

namespace browser {

class Site;

// A site to click on: its logo, its name and what it is for.
class SiteTile final : public kit::PaintedButton, public kit::FocusTarget
{
    Q_OBJECT

public:
    explicit SiteTile(const Site& site, QWidget* parent = nullptr);

    void retranslate(); // asks the site again for its words
    // How many new things wait there: a number on the tile.
    void setNews(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QRect focusRect() const override { return rect(); }
    int focusRadius() const override { return 12; }

Q_SIGNALS:
    void chosen(const QUrl& url);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int textWidth(int width) const;
    void paintNews(QPainter& painter, const QPoint& corner) const;

    const Site& m_site;
    QString m_tagline;
    QString m_logo;
    int m_news = 0;
};

} // namespace browser
