#include "sites/mail/message_anatomy.h"

#include "sites/mail/clue_part.h"

#include <QAccessible>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::mail {

using services::MailPart;

MessageAnatomy::MessageAnatomy(const core::Mail& mail, const services::MailLesson& lesson, QWidget* parent)
    : QWidget(parent)
    , m_lesson(lesson)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    add(MailPart::Sender, "cluePartSender", tr("Expéditeur"),
        u"%1 <%2>"_s.arg(mail.senderName, mail.senderAddress));
    add(MailPart::Subject, "cluePartSubject", tr("Sujet"), mail.subject);
    int number = 0;
    for (const QString& paragraph : mail.body.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        if (paragraph.trimmed() == core::kButtonPlace)
            continue;
        const QByteArray name = "cluePartText" + QByteArray::number(++number);
        add(MailPart::Body, name.constData(), tr("Texte"), paragraph);
    }
    if (!mail.actionUrl.isEmpty()) {
        //: A link of a message: what it says, then the address it really leads to
        add(MailPart::Link, "cluePartLink", tr("Lien"),
            tr("« %1 », qui mène à %2").arg(mail.actionLabel, mail.actionUrl));
    }
}

void MessageAnatomy::add(MailPart part, const char* name, const QString& what, const QString& words)
{
    auto* shown = new CluePart(what, words, this);
    shown->setObjectName(QLatin1StringView(name));
    const int clue = clueAt(part, words);
    if (m_lesson.found.contains(clue))
        showAsClue(*shown, clue);
    connect(shown, &QAbstractButton::clicked, this, [this, shown, part, clue] { click(*shown, part, clue); });
    m_column->addWidget(shown);
}

int MessageAnatomy::clueAt(MailPart part, const QString& words) const
{
    for (qsizetype i = 0; i < m_lesson.clues.size(); ++i) {
        const services::MailClue& clue = m_lesson.clues.at(i);
        if (clue.part == part && (part != MailPart::Body || words.contains(clue.words)))
            return static_cast<int>(i);
    }
    return -1;
}

void MessageAnatomy::click(CluePart& shown, MailPart part, int clue)
{
    if (shown.state() != CluePart::State::Unknown)
        return;
    if (clue >= 0)
        showAsClue(shown, clue);
    else
        shown.showAs(CluePart::State::Harmless, harmless(part));
    QAccessibleEvent told(&shown, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    Q_EMIT pointed(clue);
}

void MessageAnatomy::showAsClue(CluePart& shown, int clue) const
{
    shown.showAs(CluePart::State::Clue, m_lesson.clues.at(clue).text);
}

QString MessageAnatomy::harmless(MailPart part)
{
    switch (part) {
    case MailPart::Sender:
        return tr("Cet expéditeur-là n’a rien d’anormal. Cherchez ce que le message vous demande de faire.");
    case MailPart::Subject:
        return tr("Un vrai message pourrait s’appeler ainsi. Regardez plutôt l’adresse ou le texte.");
    case MailPart::Link:
        return tr("L’adresse du lien est celle que l’on attend. Regardez l’expéditeur ou le texte.");
    case MailPart::Body:
        break;
    }
    return tr("Cette phrase pourrait être dans un vrai message. Continuez de chercher, rien ne presse.");
}

} // namespace sites::mail
