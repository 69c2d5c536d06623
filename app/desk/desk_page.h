#pragma once

#include "browser/page.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace browser {
class Navigator;
class SiteTile;
class Sites;
} // namespace browser
namespace coach {
class Coach;
}
namespace coach::overlay {
class RecallCard;
}

namespace desk {

namespace Ui {
class DeskPage;
}

// Screen 02: « Bonjour Monique », the sites there are, and the exercises; « Courrier reçu » while the letter
// of invitation is still of use.
class DeskPage final : public browser::Page
{
    Q_OBJECT

public:
    // hasLetter: whether a letter by post waits to be read.
    DeskPage(browser::Navigator& navigator, const browser::Sites& sites, coach::Coach& coach,
        const QString& firstName, std::function<bool()> hasLetter, QWidget* parent = nullptr);
    ~DeskPage() override;

    void open(const QUrl& url) override;
    QString title() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void arrange();
    void showNews();

    browser::Navigator& m_navigator;
    const browser::Sites& m_siteList;
    coach::overlay::RecallCard* m_recall = nullptr;
    QTimer m_look; // something may arrive while the desk is shown
    std::unique_ptr<Ui::DeskPage> m_ui;
    QString m_firstName;
    std::function<bool()> m_hasLetter;
    QList<browser::SiteTile*> m_tiles;
    int m_arrangement = -1; // columns of the page, then of the tiles
};

} // namespace desk
