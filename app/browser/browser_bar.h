#pragma once

#include <QUrl>
#include <QWidget>

class QLabel;

namespace kit {
class Button;
}

namespace browser {

class AddressField;
class CountButton;

// The browser's bar: back, forward, reload, desk, address, downloads, text size, read aloud, help. When the
// window is narrow, labels go first (names stay for screen readers and tool tips), so that the address keeps
// its room.
class BrowserBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BrowserBar(QWidget* parent = nullptr);

    AddressField* address() const { return m_address; }
    kit::Button* reloadButton() const { return m_reload; }

    void setCanGoBack(bool can);
    void setCanGoForward(bool can);
    void setCanReload(bool can);
    void setLoading(bool loading); // « Recharger » becomes « Arrêter »
    void setDownloadCount(int count); // shown on the button; 0 hides the badge
    void setTextPercent(int percent, bool canShrink, bool canGrow);
    void setCanRead(bool can); // « Écouter » is there only with a speech engine
    void setReading(bool reading);

Q_SIGNALS:
    void backClicked();
    void forwardClicked();
    void reloadClicked();
    void stopClicked();
    void deskClicked();
    void downloadsClicked();
    void smallerClicked();
    void largerClicked();
    void readClicked();
    void helpClicked();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildTools();
    void buildTextSize();
    void connectTools();
    void retranslate();
    void arrange();
    int widthOfTools() const;

    kit::Button* m_back = nullptr;
    kit::Button* m_forward = nullptr;
    kit::Button* m_reload = nullptr;
    kit::Button* m_desk = nullptr;
    AddressField* m_address = nullptr;
    CountButton* m_downloads = nullptr;
    QWidget* m_textSize = nullptr;
    kit::Button* m_smaller = nullptr;
    kit::Button* m_larger = nullptr;
    QLabel* m_percentLabel = nullptr;
    kit::Button* m_read = nullptr;
    kit::Button* m_help = nullptr;
    int m_percent = 100;
    int m_level = 0; // of room saved: 0 all labels, 1 without « Téléchargements », 2 a shorter address too, 3
                     // icons only
    bool m_loading = false;
    bool m_reading = false;
    bool m_canReload = true;
    bool m_arranging = false;
};

} // namespace browser
