#pragma once

#include <QWidget>

class QHBoxLayout;

namespace browser {

class TabBar;
class NewTabButton;

// The top row: the tabs, « Ouvrir un site », and at the right what the window puts there (who sits here).
class TabStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit TabStrip(QWidget* parent = nullptr);

    TabBar* tabs() const { return m_tabs; }
    void setCorner(QWidget* corner); // taken into the row
    void setCanOpen(bool can);

Q_SIGNALS:
    void newTabClicked();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    TabBar* m_tabs = nullptr;
    NewTabButton* m_newTab = nullptr;
    QHBoxLayout* m_row = nullptr;
};

} // namespace browser
