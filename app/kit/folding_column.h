#pragma once

#include <QWidget>

class QVBoxLayout;

namespace kit {

class Button;
class NavMenu;

// The left column of a site: its menu beside the page or, where there is little room, a button that unfolds
// it. The site places both in column() and fills them; the button is shown only while the column is folded.
class FoldingColumn : public QWidget
{
    Q_OBJECT

public:
    explicit FoldingColumn(QWidget* parent = nullptr);

    // widthPixels: of the column beside the page, more when a word of its menu needs more; without meaning
    // when folded.
    virtual void adapt(bool folded, int widthPixels);
    void setCurrentPath(const QString& path); // the row of this page; empty marks none

protected:
    QVBoxLayout* column() const { return m_column; }
    NavMenu* menu() const { return m_menu; }
    Button* menuButton() const { return m_menuButton; }
    // After the texts of the menu were written, in the language of now.
    void setNames(const QString& button, const QString& menu);

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fitWidth();
    void showFolded();
    void toggle();

    QVBoxLayout* m_column;
    Button* m_menuButton;
    NavMenu* m_menu;
    int m_width = 0; // in pixels, beside the page
    bool m_folded = false;
    bool m_open = false; // unfolded by its button
};

} // namespace kit
