#pragma once

#include <QWidget>

class QAbstractButton;

namespace desk {

class StripButton;

// The line at the bottom of the window that says, always, that nothing here is real; and the trainer's way
// in.
class PracticeStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit PracticeStrip(QWidget* parent = nullptr);

    // A page was shown: the Tab key still reaches this line after everything above it.
    void comeLast();
    // The way to the phone, for whoever sits here; it tells in words how many texts are new.
    void showPhone(bool hasPhone, bool isOpen, int unread, bool rings);
    QAbstractButton* phoneButton() const;
    // « J’ai besoin d’aide », for whoever sits here; lit while the hand is up.
    void showHand(bool isWanted, bool isRaised);

Q_SIGNALS:
    void trainerClicked();
    void phoneClicked();
    void handClicked();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void tellPhone();
    void tellHand();

    StripButton* m_hand = nullptr;
    StripButton* m_phone = nullptr;
    StripButton* m_trainer = nullptr;
    bool m_isHandRaised = false;
    bool m_isPhoneOpen = false;
    int m_unread = 0;
    bool m_rings = false;
    QString m_text;
};

} // namespace desk
