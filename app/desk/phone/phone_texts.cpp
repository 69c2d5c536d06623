#include "desk/phone/phone_texts.h"

#include "core/format.h"
#include "desk/phone/conversation_row.h"
#include "desk/phone/phone_panel.h"
#include "desk/phone/text_bubble.h"
#include "kit/button.h"
#include "kit/empty_state.h"
#include "kit/icon_label.h"
#include "kit/note.h"
#include "kit/row_list.h"
#include "kit/text.h"
#include "services/classroom/settings_service.h"
#include "services/phone/phone_service.h"
#include "sites/mail/mail_texts.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

constexpr int kExcerpt = 64; // characters of a text in the list

using TimeTexts = ::sites::mail::MailTexts;

struct Sheet
{
    QWidget* widget;
    QVBoxLayout* column;
};

Sheet newSheet()
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(12, 4, 12, 12);
    column->setSpacing(12);
    return {widget, column};
}

QString excerptOf(const QString& body)
{
    const QString line = body.simplified();
    if (line.size() <= kExcerpt)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', kExcerpt);
    return line.left(space > 0 ? space : kExcerpt) + u'…';
}

} // namespace

PhoneTexts::PhoneTexts(services::PhoneService& phone, services::SettingsService& settings,
    const core::Clock& clock, PhonePanel& panel)
    : QObject(&panel)
    , m_phone(phone)
    , m_settings(settings)
    , m_clock(clock)
    , m_panel(panel)
{
    connect(&panel, &PhonePanel::backAsked, this, &PhoneTexts::back);
}

void PhoneTexts::setOwner(core::SupplyPointId persona)
{
    m_owner = persona;
    m_screen = Screen::List;
    m_sender.clear();
    m_reported = {};
    m_deleted = {};
    if (!persona.isValid())
        m_panel.showScreen(new QWidget, QString());
}

void PhoneTexts::showList()
{
    m_screen = Screen::List;
    rebuild();
}

void PhoneTexts::openConversation(const QString& sender)
{
    m_screen = Screen::Conversation;
    m_sender = sender;
    m_deleted = {};
    rebuild();
    m_panel.scrollToEnd();
}

void PhoneTexts::back()
{
    m_deleted = {};
    m_screen = Screen::List;
    Q_EMIT homeAsked();
}

void PhoneTexts::refresh()
{
    if (m_owner.isValid())
        rebuild();
}

void PhoneTexts::rebuild()
{
    switch (m_screen) {
    case Screen::List:
        buildList();
        break;
    case Screen::Conversation:
        buildConversation();
        break;
    case Screen::Outcome:
        buildOutcome();
        break;
    case Screen::Reported:
        buildReported();
        break;
    }
}

QString PhoneTexts::longTime(const core::TextMessage& text) const
{
    return TimeTexts::longTime(core::Format(m_settings.language()), text.sentAt, m_clock.today());
}

void PhoneTexts::buildList()
{
    const auto conversations = m_phone.conversations(m_owner);
    const auto reported = m_phone.reported(m_owner);
    if (!conversations || !reported) {
        showFailure();
        return;
    }
    const Sheet sheet = newSheet();
    addUndoNote(sheet.widget, *sheet.column);
    if (conversations->isEmpty()) {
        auto* empty = new kit::EmptyState(sheet.widget);
        empty->setIconName(u"mobile"_s);
        empty->setTitle(tr("Pas de message."));
        empty->setText(tr("Les SMS que l’on vous envoie arrivent ici."));
        sheet.column->addWidget(empty);
    } else {
        auto* list = new kit::RowList(sheet.widget);
        const core::Format format(m_settings.language());
        for (const core::TextConversation& one : conversations.value()) {
            auto* row = new ConversationRow(
                {one.sender, excerptOf(one.newest.body),
                    TimeTexts::shortTime(format, one.newest.sentAt, m_clock.today()), one.unread},
                list);
            connect(
                row, &QAbstractButton::clicked, this,
                [this, sender = one.sender] { openConversation(sender); }, Qt::QueuedConnection);
            list->addRow(row);
        }
        sheet.column->addWidget(list);
    }
    if (!reported->isEmpty()) {
        auto* open = new kit::Button(
            tr("Messages signalés (%1)").arg(reported->size()), kit::Button::Role::Link, sheet.widget);
        open->setObjectName(u"reportedTextsButton"_s);
        connect(
            open, &QAbstractButton::clicked, this,
            [this] {
                m_screen = Screen::Reported;
                rebuild();
            },
            Qt::QueuedConnection);
        sheet.column->addWidget(open, 0, Qt::AlignLeft);
    }
    sheet.column->addStretch(1);
    m_panel.showScreen(sheet.widget, tr("Messages"));
}

void PhoneTexts::addUndoNote(QWidget* sheet, QVBoxLayout& column)
{
    if (!m_deleted.isValid())
        return;
    auto* note = new kit::Note(kit::Tone::Ok, tr("Le message est supprimé."), QString(), sheet);
    note->setObjectName(u"deletedTextNote"_s);
    note->setActionText(tr("Annuler"));
    note->actionButton()->setObjectName(u"undoDeleteButton"_s);
    connect(
        note, &kit::Note::actionTriggered, this, [this] { restore(m_deleted); }, Qt::QueuedConnection);
    column.addWidget(note);
}

void PhoneTexts::buildConversation()
{
    if (const auto opened = m_phone.open(m_owner, m_sender); !opened) {
        showFailure();
        return;
    }
    const auto texts = m_phone.texts(m_owner, m_sender);
    if (!texts) {
        showFailure();
        return;
    }
    const Sheet sheet = newSheet();
    sheet.column->setSpacing(16);
    auto number = static_cast<int>(texts->size());
    for (const core::TextMessage& text : texts.value()) {
        auto* bubble = new TextBubble(
            text, longTime(text), TextBubble::Actions::ReportAndDelete, number, sheet.widget);
        --number;
        connect(bubble, &TextBubble::linkAsked, this, &PhoneTexts::followLink);
        connect(bubble, &TextBubble::reportAsked, this, &PhoneTexts::report);
        connect(bubble, &TextBubble::deleteAsked, this, &PhoneTexts::remove);
        sheet.column->addWidget(bubble);
    }
    sheet.column->addStretch(1);
    m_panel.showScreen(sheet.widget, m_sender, tr("Messages"));
    Q_EMIT unreadChanged();
}

void PhoneTexts::buildOutcome()
{
    const Sheet sheet = newSheet();
    auto* note = m_reported.fraud
        ? new kit::Note(kit::Tone::Ok, tr("Bien vu : c’était une fraude."),
            tr("Le message est signalé. Vous n’avez plus rien à faire."), sheet.widget)
        : new kit::Note(kit::Tone::Info, tr("Le message est signalé."),
            tr("Celui-ci était vrai. Dans le doute, signaler reste un bon geste : rien n’est perdu, vous "
               "pouvez le remettre."),
            sheet.widget);
    note->setObjectName(u"reportedNote"_s);
    sheet.column->addWidget(note);
    if (!m_reported.clues.isEmpty()) {
        sheet.column->addWidget(
            new kit::Text(m_reported.fraud ? tr("Ce qui le montrait") : tr("Ce qui montre qu’il est vrai"),
                kit::TextType::H3, kit::TextTone::Auto, sheet.widget));
        for (const QString& clue : std::as_const(m_reported.clues))
            sheet.column->addWidget(new kit::IconLabel(u"eye"_s, clue, sheet.widget));
    }
    if (m_reported.fraud) {
        sheet.column->addWidget(
            new kit::Text(tr("Dans la vraie vie"), kit::TextType::H3, kit::TextTone::Auto, sheet.widget));
        sheet.column->addWidget(new kit::IconLabel(
            u"send"_s, tr("Envoyez le message à suspect@safeonweb.be, puis supprimez-le."), sheet.widget));
    }
    auto* list = new kit::Button(tr("Revenir aux messages"), kit::Button::Role::Primary, sheet.widget);
    list->setObjectName(u"backToTextsButton"_s);
    connect(list, &QAbstractButton::clicked, this, &PhoneTexts::back, Qt::QueuedConnection);
    sheet.column->addWidget(list);
    auto* undo = new kit::Button(
        m_reported.fraud ? tr("Annuler") : tr("Remettre ce message"), kit::Button::Role::Link, sheet.widget);
    undo->setObjectName(u"undoReportButton"_s);
    connect(
        undo, &QAbstractButton::clicked, this, [this] { restore(m_reported.id); }, Qt::QueuedConnection);
    sheet.column->addWidget(undo, 0, Qt::AlignLeft);
    sheet.column->addStretch(1);
    m_panel.showScreen(sheet.widget, tr("Message signalé"), tr("Messages"));
}

void PhoneTexts::buildReported()
{
    const auto texts = m_phone.reported(m_owner);
    if (!texts) {
        showFailure();
        return;
    }
    const Sheet sheet = newSheet();
    if (texts->isEmpty())
        sheet.column->addWidget(new kit::Text(tr("Plus aucun message signalé."), sheet.widget));
    int number = 0;
    for (const core::TextMessage& text : texts.value()) {
        //: Who sent a text, when
        const QString head = tr("%1, %2").arg(text.sender, longTime(text));
        auto* bubble = new TextBubble(text, head, TextBubble::Actions::PutBack, ++number, sheet.widget);
        connect(bubble, &TextBubble::linkAsked, this, &PhoneTexts::followLink);
        connect(bubble, &TextBubble::restoreAsked, this, &PhoneTexts::restore);
        sheet.column->addWidget(bubble);
    }
    sheet.column->addStretch(1);
    m_panel.showScreen(sheet.widget, tr("Messages signalés"), tr("Messages"));
}

void PhoneTexts::followLink(core::TextId text, const QUrl& url)
{
    if (!m_phone.noteLink(m_owner, text)) {
        showFailure();
        return;
    }
    Q_EMIT linkAsked(url);
}

void PhoneTexts::report(core::TextId text)
{
    const auto texts = m_phone.texts(m_owner, m_sender);
    if (!texts || !m_phone.report(m_owner, text)) {
        showFailure();
        return;
    }
    for (const core::TextMessage& one : texts.value()) {
        if (one.id == text)
            m_reported = one;
    }
    m_screen = Screen::Outcome;
    rebuild();
    if (auto* note = m_panel.screen()->findChild<kit::Note*>(u"reportedNote"_s))
        note->announce();
    m_panel.scrollToStart();
}

void PhoneTexts::remove(core::TextId text)
{
    if (!m_phone.remove(m_owner, text)) {
        showFailure();
        return;
    }
    m_deleted = text;
    showList();
    if (auto* note = m_panel.screen()->findChild<kit::Note*>(u"deletedTextNote"_s))
        note->announce();
}

void PhoneTexts::restore(core::TextId text)
{
    if (!m_phone.restore(m_owner, text)) {
        showFailure();
        return;
    }
    m_deleted = {};
    if (m_screen == Screen::Reported)
        rebuild();
    else
        showList();
}

void PhoneTexts::showFailure()
{
    const Sheet sheet = newSheet();
    auto* note = new kit::Note(kit::Tone::Warn, tr("Le téléphone ne répond pas."),
        tr("Rien n’est perdu. Fermez-le, puis ouvrez-le de nouveau."), sheet.widget);
    note->setObjectName(u"phoneFailureNote"_s);
    sheet.column->addWidget(note);
    sheet.column->addStretch(1);
    m_panel.showScreen(sheet.widget, tr("Messages"));
}

} // namespace desk
