#pragma once

#include <QWidget>

namespace sites::mail {

// The picture beside a sender: the supplier's mark for its own address, else a first letter in a circle.
// Decoration: the name stands beside it.
class SenderMark final : public QWidget
{
    Q_OBJECT

public:
    explicit SenderMark(QWidget* parent = nullptr);

    void setSender(const QString& name, const QString& address);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_letter;
    QString m_logo;
};

} // namespace sites::mail
