#pragma once

#include <QUrl>
#include <QWidget>

namespace sites::mail {

// At the foot of the page, while a link is pointed at or has the focus: where it really leads, its site in
// bold. As browsers do; it takes no click.
class LinkStatus final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkStatus(QWidget* page);

    void showTarget(const QUrl& url);
    void hideTarget();
    QString text() const; // Ce lien mène à : https://www.electruc.example/…

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    QUrl m_url;
};

} // namespace sites::mail
