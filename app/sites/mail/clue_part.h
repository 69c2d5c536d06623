#pragma once

#include "kit/text.h"

#include <QAbstractButton>

namespace kit {
class IconLabel;
}

namespace sites::mail {

// A part of a message to judge, to click when it gives the message away. What it was found to be is told by a
// frame, an icon and a sentence, never by colour alone.
class CluePart final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State { Unknown, Clue, Harmless };

    // what: which part it is, for whoever listens: « Expéditeur ».
    CluePart(const QString& what, const QString& words, QWidget* parent);

    State state() const { return m_state; }
    void showAs(State state, const QString& sentence);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void tell();

    QString m_what;
    kit::Text* m_words = nullptr;
    kit::IconLabel* m_sentence = nullptr;
    State m_state = State::Unknown;
};

} // namespace sites::mail
