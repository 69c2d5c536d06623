#pragma once

#include <QObject>

class QBoxLayout;
class QWidget;

namespace trainer {

// Keeps the two parts of a page beside one another while it is wide enough, else one above the other.
class SideBySide final : public QObject
{
    Q_OBJECT

public:
    // leastWidth: px at 100 %. Belongs to the page; the layout is the page's.
    SideBySide(QWidget& page, QBoxLayout& layout, int leastWidth);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();

    QWidget& m_page;
    QBoxLayout& m_layout;
    int m_leastWidth;
};

} // namespace trainer
