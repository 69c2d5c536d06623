#pragma once

#include <QUrl>
#include <QWidget>

namespace kit {
class SmallLink;
class Text;
} // namespace kit

namespace sites::electruc {

// The foot of every page: what this site is, and the pages nobody looks for until needed.
class SiteFooter final : public QWidget
{
    Q_OBJECT

public:
    explicit SiteFooter(QWidget* parent);

    void setSideMargin(int pixels);

Q_SIGNALS:
    void asked(const QUrl& url);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    kit::SmallLink* addLink(const char* name, const QUrl& url, QWidget* parent);
    void retranslate();

    kit::Text* m_text = nullptr;
    kit::SmallLink* m_legal = nullptr;
    kit::SmallLink* m_privacy = nullptr;
    kit::SmallLink* m_cookies = nullptr;
    kit::SmallLink* m_accessibility = nullptr;
    kit::SmallLink* m_contact = nullptr;
};

} // namespace sites::electruc
