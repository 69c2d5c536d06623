#pragma once

#include "browser/page_reader.h"

#include <QObject>

namespace browser {
class BrowserShell;
}
namespace services {
class SettingsService;
}

namespace desk {

// « Écouter »: reads the page in front aloud, until it is pressed again or another page shows.
class ReadAloud final : public QObject
{
    Q_OBJECT

public:
    // Both outlive it; shell owns it.
    ReadAloud(browser::BrowserShell& shell, const services::SettingsService& settings);

    void stop();

private:
    void toggle();

    browser::BrowserShell& m_shell;
    const services::SettingsService& m_settings;
    browser::PageReader m_reader;
};

} // namespace desk
