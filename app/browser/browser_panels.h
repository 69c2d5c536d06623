#pragma once

#include <QString>

#include <functional>

class QUrl;
class QWidget;

namespace browser {

// Calm explanations over the window, closed by Esc or their one button. They delete themselves.

// What the padlock means, and whose site this is.
void openSiteInformation(QWidget* host, const QUrl& url, const QString& siteName);
// What each button of the bar does, and the keys. showPasswords: what the browser keeps.
void openBrowserHelp(QWidget* host, const std::function<void()>& showPasswords);

} // namespace browser
