#include "sites/mail/message_view.h"

#include "kit/button.h"
#include "kit/card.h"
#include "kit/flex_box.h"
#include "kit/icon_label.h"
#include "kit/inner_scope.h"
#include "kit/note.h"
#include "kit/text.h"
#include "kit/theme.h"
#include "services/mail/mailbox_service.h"
#include "sites/mail/lesson_box.h"
#include "sites/mail/mail_texts.h"
#include "sites/mail/message_anatomy.h"
#include "sites/mail/sender_mark.h"
#include "sites/mail/site_context.h"

#include <QEvent>
#include <QFontMetrics>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::mail {

using core::MailFolder;

namespace {

void empty(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

MessageView::MessageView(const SiteContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_lesson = new LessonBox(this);
    connect(m_lesson, &LessonBox::judged, this, &MessageView::judged);
    connect(m_lesson, &LessonBox::nextAsked, this, &MessageView::nextToJudgeAsked);
    column->addWidget(m_lesson);
    m_warning = new kit::Note(this);
    m_warning->setObjectName(u"messageNote"_s);
    m_warning->hide();
    column->addWidget(m_warning);
    m_subject = new kit::Text({}, kit::TextType::H2, kit::TextTone::Auto, this);
    m_subject->setObjectName(u"subjectText"_s);
    m_subject->setHeadingLevel(1);
    m_subject->setMeasured(false);
    column->addWidget(m_subject);

    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    m_mark = new SenderMark(this);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    auto* who = new kit::FlexBox(this);
    who->setGap(8);
    who->setLineGap(0);
    m_sender = new kit::Text({}, kit::TextType::Strong, kit::TextTone::Auto, who);
    m_sender->setObjectName(u"senderText"_s);
    m_address = new kit::Text({}, kit::TextType::Small, kit::TextTone::Muted, who);
    m_address->setObjectName(u"senderAddressText"_s);
    m_address->setProperty("grow", true);
    m_when = new kit::Text({}, kit::TextType::Small, kit::TextTone::Muted, this);
    m_when->setObjectName(u"whenText"_s);
    lines->addWidget(who);
    lines->addWidget(m_when);
    head->addLayout(lines, 1);
    column->addLayout(head);

    auto* card = new kit::Card(this);
    card->setObjectName(u"messageCard"_s);
    // What is written here wears its sender's colours, not the mailbox's.
    new kit::InnerScope(
        card, [](const kit::Theme& outer) { return kit::Theme(outer.name(), outer.textPercent()); });
    m_body = new QVBoxLayout(card);
    m_body->setContentsMargins(22, 18, 22, 18);
    m_body->setSpacing(8);
    column->addWidget(card);
    m_files = new QVBoxLayout;
    m_files->setSpacing(8);
    column->addLayout(m_files);
    m_actions = new kit::FlexBox(this);
    m_actions->setGap(12);
    m_actions->setLineGap(8);
    column->addWidget(m_actions);
    column->addStretch();
}

void MessageView::show(const services::MailView& view, const QString& ownAddress)
{
    m_lesson->hide();
    showHead(view, ownAddress);
    showBody(view.mail);
    showFiles(view.attachments);
    showActions(view);
}

void MessageView::show(const services::MailView& view, const QString& ownAddress,
    const services::MailLesson& lesson, const services::MailLessonProgress& progress)
{
    show(view, ownAddress);
    if (lesson.verdict && lesson.isFraud)
        showAnatomy(view.mail, lesson);
    showProgress(lesson, progress);
}

void MessageView::announceVerdict()
{
    m_lesson->announce();
}

void MessageView::showProgress(
    const services::MailLesson& lesson, const services::MailLessonProgress& progress)
{
    m_lesson->show(lesson, progress);
}

void MessageView::showAnatomy(const core::Mail& mail, const services::MailLesson& lesson)
{
    empty(*m_body);
    auto* anatomy = new MessageAnatomy(mail, lesson, this);
    connect(anatomy, &MessageAnatomy::pointed, this, &MessageView::cluePointed);
    m_body->addWidget(anatomy);
}

void MessageView::showHead(const services::MailView& view, const QString& ownAddress)
{
    const core::Mail& mail = view.mail;
    m_warning->setVisible(mail.folder == MailFolder::Junk);
    m_warning->setTone(kit::Tone::Warn);
    m_warning->setTitle(tr("Ce message est dans « Suspects »."));
    m_warning->setText(tr("Ne donnez rien, n’ouvrez pas ses liens, sauf si vous êtes sûr de qui l’envoie."));
    m_subject->setText(MailTexts::subjectOf(mail.subject));
    m_mark->setSender(mail.senderName, mail.senderAddress);
    m_sender->setText(mail.senderName);
    m_address->setText(mail.senderAddress);
    // An address has no place to break: it asks for its whole width.
    const QFontMetrics metrics(kit::Theme().fontFor(kit::TextType::Body));
    m_address->setProperty("basis", metrics.horizontalAdvance(mail.senderAddress) + 8);
    const QString to = mail.recipient == ownAddress ? tr("à moi") : tr("à %1").arg(mail.recipient);
    m_when->setText(
        tr("%1 · %2", "to whom, when")
            .arg(to, MailTexts::longTime(m_context.format(), mail.sentAt, m_context.clock.today())));
}

void MessageView::showBody(const core::Mail& mail)
{
    empty(*m_body);
    bool hasLink = mail.actionUrl.isEmpty();
    for (const QString& paragraph : mail.body.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        if (paragraph.trimmed() == core::kButtonPlace) {
            if (!hasLink)
                addLink(mail);
            hasLink = true;
            continue;
        }
        m_body->addWidget(new kit::Text(QString(paragraph).remove(core::kButtonPlace)));
    }
    if (!hasLink)
        addLink(mail);
}

void MessageView::addLink(const core::Mail& mail)
{
    const QUrl url(mail.actionUrl);
    // Some mails show an address for a link: it need not be the one it leads to.
    const bool isAddress = mail.actionLabel.startsWith("http"_L1) || mail.actionLabel.startsWith("www."_L1);
    auto* button
        = new kit::Button(mail.actionLabel, isAddress ? kit::Button::Role::Link : kit::Button::Role::Primary);
    button->setObjectName(u"messageLink"_s);
    if (!isAddress) {
        button->setSize(kit::Button::Size::Large);
        button->setTrailingIconName(u"external"_s);
    }
    button->setAccessibleDescription(tr("Mène à %1").arg(url.toString()));
    button->installEventFilter(this);
    button->setProperty("target", url);
    connect(button, &QAbstractButton::clicked, this, [this, url] { Q_EMIT linkAsked(url); });
    m_body->addSpacing(8);
    m_body->addWidget(button, 0, Qt::AlignLeft);
    m_body->addSpacing(8);
}

void MessageView::showFiles(const QList<core::MailAttachment>& files)
{
    while (QLayoutItem* item = m_files->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int number = 0;
    for (const core::MailAttachment& file : files) {
        ++number;
        auto* row = new kit::FlexBox(this);
        row->setGap(12);
        row->setLineGap(8);
        const QString size = file.size > 0 ? m_context.format().fileSize(file.size) : QString();
        //: A file: its name, its size
        const QString text = size.isEmpty() ? file.name : tr("%1 (%2)").arg(file.name, size);
        auto* label = new kit::IconLabel(u"paperclip"_s, text, row);
        label->setObjectName(u"fileName%1"_s.arg(number));
        label->setProperty("grow", true);
        auto* see = new kit::Button(tr("Voir"), kit::Button::Role::Secondary, row);
        see->setObjectName(u"fileOpenButton%1"_s.arg(number));
        see->setIconName(u"eye"_s);
        see->setAccessibleName(tr("Voir %1").arg(file.name));
        auto* keep = new kit::Button(tr("Télécharger"), kit::Button::Role::Secondary, row);
        keep->setObjectName(u"fileSaveButton%1"_s.arg(number));
        keep->setIconName(u"download"_s);
        keep->setAccessibleName(tr("Télécharger %1").arg(file.name));
        const core::MailAttachmentId id = file.id;
        connect(see, &QAbstractButton::clicked, this, [this, id] { Q_EMIT fileAsked(id); });
        connect(keep, &QAbstractButton::clicked, this, [this, id] { Q_EMIT fileSaveAsked(id); });
        m_files->addWidget(row);
    }
}

kit::Button* MessageView::addAction(const char* name, const QString& text, const QString& icon,
    const QString& key, void (MessageView::*signal)(), bool link)
{
    auto* button = new kit::Button(text, link ? kit::Button::Role::Link : kit::Button::Role::Ink, m_actions);
    button->setObjectName(QLatin1StringView(name));
    if (!link)
        button->setIconName(icon);
    if (!key.isEmpty()) {
        button->setAccessibleDescription(tr("Touche %1").arg(key));
        button->setToolTip(tr("%1 (touche %2)").arg(text, key));
    }
    connect(button, &QAbstractButton::clicked, this, signal);
    return button;
}

void MessageView::showActions(const services::MailView& view)
{
    qDeleteAll(m_actions->findChildren<kit::Button*>(QString(), Qt::FindDirectChildrenOnly));
    const QString remove = tr("Suppr", "the Delete key");
    switch (view.mail.folder) {
    case MailFolder::Trash:
        addAction("restoreButton", tr("Remettre"), u"undo"_s, QString(), &MessageView::restoreAsked);
        addAction(
            "eraseButton", tr("Supprimer pour toujours"), u"trash"_s, QString(), &MessageView::eraseAsked);
        return;
    case MailFolder::Junk:
        addAction("clearButton", tr("Pas suspect"), u"check"_s, QString(), &MessageView::clearAsked);
        addAction("removeButton", tr("Supprimer"), u"trash"_s, remove, &MessageView::removeAsked);
        return;
    case MailFolder::Sent:
    case MailFolder::Draft:
        addAction("forwardButton", tr("Transférer"), u"forward"_s, u"T"_s, &MessageView::forwardAsked);
        addAction("removeButton", tr("Supprimer"), u"trash"_s, remove, &MessageView::removeAsked);
        return;
    case MailFolder::Inbox:
        break;
    }
    addAction("replyButton", tr("Répondre"), u"reply"_s, u"R"_s, &MessageView::replyAsked);
    addAction("forwardButton", tr("Transférer"), u"forward"_s, u"T"_s, &MessageView::forwardAsked);
    addAction("reportButton", tr("Suspect"), u"alert"_s, u"S"_s, &MessageView::reportAsked);
    addAction("removeButton", tr("Supprimer"), u"trash"_s, remove, &MessageView::removeAsked);
    addAction("unreadButton", tr("Marquer comme non lu"), QString(), u"N"_s, &MessageView::unreadAsked, true);
    if (!view.knownSender)
        addAction("keepSenderButton", tr("Ajouter au carnet"), QString(), QString(),
            &MessageView::keepSenderAsked, true);
}

bool MessageView::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::FocusIn:
        Q_EMIT linkPointed(watched->property("target").toUrl());
        break;
    case QEvent::Leave:
    case QEvent::FocusOut:
    case QEvent::Hide:
        Q_EMIT linkPointed(QUrl());
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sites::mail
