#pragma once

#include "core/mail/mail.h"
#include "services/mail/mail_lessons.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace sites::mail {

class CluePart;

// A false message taken apart: its sender, its subject, each paragraph and where its link leads, each to
// click when it gives the message away.
class MessageAnatomy final : public QWidget
{
    Q_OBJECT

public:
    MessageAnatomy(const core::Mail& mail, const services::MailLesson& lesson, QWidget* parent);

Q_SIGNALS:
    // clue: its place among the lesson's; negative: what was clicked is none. The part tells it already.
    void pointed(int clue);

private:
    void add(services::MailPart part, const char* name, const QString& what, const QString& words);
    int clueAt(services::MailPart part, const QString& words) const;
    void click(CluePart& shown, services::MailPart part, int clue);
    void showAsClue(CluePart& shown, int clue) const;
    static QString harmless(services::MailPart part);

    const services::MailLesson m_lesson;
    QVBoxLayout* m_column = nullptr;
};

} // namespace sites::mail
