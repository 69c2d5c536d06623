#pragma once

#include "core/id.h"
#include "core/requests/request.h"

#include <QStringList>
#include <QVariant>

class QComboBox;

namespace browser {
class Navigator;
class Page;
} // namespace browser

namespace sites::electruc {

class AttachmentBox;
struct SiteContext;

// What the forms of requests share.

// The kinds of request, each with its core::RequestKind as data; what was chosen stays.
void fillKinds(QComboBox& box);

// The file chooser, the look at a file, the journal of refused files.
void connectAttachments(AttachmentBox& box, browser::Page& page, const SiteContext& context,
    browser::Navigator& navigator, core::AccountId account);

QStringList namesOf(const QList<core::AttachedFile>& files);

// Files in the form that a history entry keeps.
QVariant savedFiles(const QList<core::AttachedFile>& files);
QList<core::AttachedFile> restoredFiles(const QVariant& saved);

} // namespace sites::electruc
