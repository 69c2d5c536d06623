#pragma once

#include "services/site/visit_service.h"

#include <QWidget>

class QVBoxLayout;

namespace kit {
class Note;
}

namespace sites::gazette {

// What the page tells once the bad banner was answered, whatever the answer: calm, never a reproach.
class TrapLesson final : public QWidget
{
    Q_OBJECT

public:
    TrapLesson(const services::CookieTrapAnswer& answer, QWidget* parent);

    void takeFocus(); // a screen reader begins with what became of the choice

Q_SIGNALS:
    void againAsked();
    void fairBannerAsked();

private:
    void addOutcome(QVBoxLayout& column, const services::CookieTrapAnswer& answer);
    void addTricks(QVBoxLayout& column);
    void addAdvice(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);

    kit::Note* m_note = nullptr;
};

} // namespace sites::gazette
