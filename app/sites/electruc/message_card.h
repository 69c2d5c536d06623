#pragma once

#include "core/format.h"
#include "core/requests/request.h"
#include "kit/card.h"

namespace sites::electruc {

// One message of a conversation: who, when, the text as it was written, and what is attached.
class MessageCard final : public kit::Card
{
    Q_OBJECT

public:
    MessageCard(const core::RequestMessage& message, const core::Format& format, QWidget* parent);

Q_SIGNALS:
    void viewAsked(const core::Attachment& attachment);
    void downloadAsked(const core::Attachment& attachment);

private:
    QWidget* attachmentRow(const core::Attachment& attachment, const core::Format& format);
};

} // namespace sites::electruc
