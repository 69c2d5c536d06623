#pragma once

#include "core/accounts/account.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace browser {
class BrowserShell;
}
namespace runtime {
class Runtime;
}

namespace desk {

class PhoneCalls;
class PhonePanel;
class PhoneTexts;
class PracticeStrip;

// Where the phone meets the window: its panel beside the page, the button that opens it in the line at the
// bottom, which tells in words what is new. A text that arrives makes no sound and covers nothing.
class PhonePlace final : public QObject
{
    Q_OBJECT

public:
    PhonePlace(
        runtime::Runtime& runtime, browser::BrowserShell& shell, PracticeStrip& strip, QWidget& window);

    void welcome(const core::Persona& persona);
    void farewell();

    bool isOpen() const;
    void open();
    void close();
    void toggle();
    QWidget* panel() const;
    PhoneTexts& texts() { return *m_texts; }
    PhoneCalls& calls() { return *m_calls; }

Q_SIGNALS:
    void openChanged(bool isOpen);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showHome(); // a call, or the texts
    void lookForNews();
    void retranslate();
    void showButton();
    void openLink(const QUrl& url);

    runtime::Runtime& m_runtime;
    browser::BrowserShell& m_shell;
    PracticeStrip& m_strip;
    PhonePanel* m_panel = nullptr;
    PhoneTexts* m_texts = nullptr;
    PhoneCalls* m_calls = nullptr;
    core::SupplyPointId m_persona; // none while nobody sits here
    int m_unread = 0;
    bool m_rings = false;
    QTimer m_news; // texts come from other machines too, and when their time has come
    QPointer<QWidget> m_before; // where the focus was when the phone opened
};

} // namespace desk
