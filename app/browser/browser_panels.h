#pragma once

#include <QString>
#include <QUrl>

#include <functional>

class QWidget;

namespace browser {

// Calm explanations over the window, closed by Esc or their one button. They delete themselves.

// What the browser honestly knows of a site: its address. Whether it is what it says, people must see.
struct SiteFacts
{
    QUrl url;
    bool isOnDesk = true; // one of the sites of the desk
    QString resembles{}; // the host of the desk's site whose name it bears without being it; mostly empty
};
// What the padlock means, and what it does not.
void openSiteInformation(QWidget* host, const SiteFacts& facts);
// What each button of the bar does, and the keys. showPasswords: what the browser keeps.
void openBrowserHelp(QWidget* host, const std::function<void()>& showPasswords);

} // namespace browser
