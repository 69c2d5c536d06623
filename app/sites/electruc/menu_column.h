#pragma once

#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace kit {
class Button;
class NavMenu;
} // namespace kit

namespace sites::electruc {

// The left menu of the customer area (E-38): a column beside the page or, at very large text, a « Menu »
// button that unfolds it. Signing out is a button, never a mere link (E-36).
class MenuColumn final : public QWidget
{
    Q_OBJECT

public:
    explicit MenuColumn(QWidget* parent);

    void setCurrentPath(const QString& path);
    void adapt(bool folded, int widthPixels); // width of the column beside the page
    void retranslate();

Q_SIGNALS:
    void asked(const QUrl& url);
    void signOutAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showFolded();

    QVBoxLayout* m_column = nullptr;
    kit::Button* m_menuButton = nullptr;
    kit::NavMenu* m_menu = nullptr;
    bool m_folded = false;
    bool m_open = false; // unfolded by its button
};

} // namespace sites::electruc
