#pragma once

#include <QWidget>

class QAbstractButton;

namespace desk {

// The line at the bottom of the window that says, always, that nothing here is real; and the trainer's way
// in.
class PracticeStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit PracticeStrip(QWidget* parent = nullptr);

    // A page was shown: the Tab key still reaches this line after everything above it.
    void comeLast();

Q_SIGNALS:
    void trainerClicked();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    QAbstractButton* m_trainer = nullptr;
    QString m_text;
};

} // namespace desk
