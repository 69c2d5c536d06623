#include "desk/read_aloud.h"

#include "browser/browser_bar.h"
#include "browser/browser_shell.h"
#include "browser/tab.h"
#include "services/classroom/settings_service.h"

namespace desk {

ReadAloud::ReadAloud(browser::BrowserShell& shell, const services::SettingsService& settings)
    : QObject(&shell)
    , m_shell(shell)
    , m_settings(settings)
{
    shell.bar()->setCanRead(m_reader.isAvailable());
    connect(&m_reader, &browser::PageReader::readingChanged, shell.bar(), &browser::BrowserBar::setReading);
    connect(&shell, &browser::BrowserShell::pageShown, this, &ReadAloud::stop);
    connect(&shell, &browser::BrowserShell::readClicked, this, &ReadAloud::toggle);
}

void ReadAloud::stop()
{
    m_reader.stop();
}

void ReadAloud::toggle()
{
    const browser::Tab* tab = m_shell.currentTab();
    if (m_reader.isReading())
        m_reader.stop();
    else if (tab && tab->page())
        m_reader.read(browser::PageReader::textOf(*tab->page()), m_settings.language());
}

} // namespace desk
