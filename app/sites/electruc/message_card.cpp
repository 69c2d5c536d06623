#include "sites/electruc/message_card.h"

#include "browser/files/file_kind.h"
#include "core/belgian_day.h"
#include "kit/badge.h"
#include "kit/button.h"
#include "kit/flex_box.h"
#include "kit/icon_label.h"
#include "kit/icon_tile.h"
#include "kit/text.h"
#include "sites/electruc/two_line_link.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::electruc {

MessageCard::MessageCard(const core::RequestMessage& message, const core::Format& format, QWidget* parent)
    : Card(message.isFromClient ? Variant::Plain : Variant::Highlight, parent)
{
    setObjectName(u"message-%1"_s.arg(message.id.value()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);

    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new kit::IconTile(message.isFromClient ? u"user"_s : u"bolt"_s,
                        message.isFromClient ? kit::IconTile::Look::Soft : kit::IconTile::Look::White, this),
        0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new kit::Text(message.isFromClient ? tr("Vous") : message.authorName,
        kit::TextType::Strong, kit::TextTone::Auto, this));
    //: %1 day, %2 hour of a message
    words->addWidget(new kit::Text(
        tr("Le %1 à %2")
            .arg(format.date(core::belgianDay(message.writtenAt)), format.time(message.writtenAt)),
        kit::TextType::Small, kit::TextTone::Muted, this));
    head->addLayout(words, 1);
    if (!message.isRead) {
        auto* badge = new kit::Badge(tr("Nouveau"), kit::Tone::Info, u"mail-open"_s, this);
        head->addWidget(badge, 0, Qt::AlignTop);
    }
    column->addLayout(head);
    auto* body = new kit::Text(message.body, kit::TextType::Body, kit::TextTone::Auto, this);
    body->setObjectName(u"messageText"_s);
    column->addWidget(body);
    for (const core::Attachment& attachment : message.attachments)
        column->addWidget(attachmentRow(attachment, format));
}

QWidget* MessageCard::attachmentRow(const core::Attachment& attachment, const core::Format& format)
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* icon = new kit::IconLabel(box);
    icon->setIconName(browser::fileIconName(attachment.name));
    row->addWidget(icon, 0, Qt::AlignTop);
    auto* line = new kit::FlexBox(box);
    line->setGap(12);
    line->setLineGap(6);
    row->addWidget(line, 1);

    const QString facts = tr("%1 · %2", "kind and size of a file")
                              .arg(browser::fileKind(attachment.name), format.fileSize(attachment.size));
    auto* name = new TwoLineLink(attachment.name, facts, line);
    name->setObjectName(u"viewFile-%1"_s.arg(attachment.id.value()));
    name->setAccessibleName(
        tr("Voir %1, %2", "name of a file, its kind and size").arg(attachment.name, facts));
    name->setProperty("grow", true);
    name->setProperty("basis", 240);
    connect(name, &QAbstractButton::clicked, this, [this, attachment] { Q_EMIT viewAsked(attachment); });
    auto* download = new kit::Button(tr("Télécharger"), kit::Button::Role::Ink, line);
    download->setObjectName(u"downloadFile-%1"_s.arg(attachment.id.value()));
    download->setSize(kit::Button::Size::Compact);
    download->setIconName(u"download"_s);
    download->setAccessibleName(tr("Télécharger %1").arg(attachment.name));
    connect(
        download, &QAbstractButton::clicked, this, [this, attachment] { Q_EMIT downloadAsked(attachment); });
    return box;
}

} // namespace sites::electruc
