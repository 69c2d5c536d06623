#include "sites/electruc/request_forms.h"

#include "browser/navigator.h"
#include "core/clock.h"
#include "documents/document_source.h"
#include "documents/file_document.h"
#include "services/requests/request_service.h"
#include "sites/electruc/attachment_box.h"
#include "sites/electruc/file_preview_dialog.h"
#include "sites/electruc/site_context.h"
#include "sites/electruc/wording.h"

#include <QComboBox>
#include <QPointer>
#include <QSignalBlocker>

#include <array>

using namespace Qt::StringLiterals;

namespace sites::electruc {

namespace {

constexpr std::array kKinds{core::RequestKind::Invoice, core::RequestKind::Reading,
    core::RequestKind::Contract, core::RequestKind::Account, core::RequestKind::Moving,
    core::RequestKind::Other};

} // namespace

void fillKinds(QComboBox& box)
{
    const QSignalBlocker quiet(&box);
    const int chosen = qMax(0, box.currentIndex());
    box.clear();
    for (const core::RequestKind kind : kKinds)
        box.addItem(Wording::requestKind(kind), static_cast<int>(kind));
    box.setCurrentIndex(chosen);
}

void connectAttachments(AttachmentBox& box, browser::Page& page, const SiteContext& context,
    browser::Navigator& navigator, core::AccountId account)
{
    QObject::connect(&box, &AttachmentBox::chooseAsked, &box, [&box, &navigator] {
        // The page may be gone when the choice is made.
        navigator.chooseFiles(
            box.choice(), [target = QPointer(&box)](const QList<browser::ChosenFile>& files) {
                if (target)
                    target->add(files);
            });
    });
    QObject::connect(
        &box, &AttachmentBox::viewAsked, &page, [&page, &context](const core::AttachedFile& file) {
            auto* dialog = new FilePreviewDialog(&page,
                documents::FileDocument::open(
                    file.name, file.content, {}, context.clock.today(), context.documents));
            dialog->open();
        });
    QObject::connect(&box, &AttachmentBox::refused, &page,
        [&context, account](const QString& name, const core::AttachmentRefusal& refusal) {
            // The person has the reason in front of them: a journal that cannot be written changes nothing.
            if (const auto noted = context.requests.noteRefused(account, name, refusal); !noted)
                qWarning("a refused file was not noted: %s", qPrintable(noted.error().detail));
        });
}

QStringList namesOf(const QList<core::AttachedFile>& files)
{
    QStringList names;
    for (const core::AttachedFile& file : files)
        names.append(file.name);
    return names;
}

QVariant savedFiles(const QList<core::AttachedFile>& files)
{
    QVariantList saved;
    for (const core::AttachedFile& file : files)
        saved.append(QVariantMap{{u"name"_s, file.name}, {u"content"_s, file.content}});
    return saved;
}

QList<core::AttachedFile> restoredFiles(const QVariant& saved)
{
    QList<core::AttachedFile> files;
    for (const QVariant& file : saved.toList())
        files.append({file.toMap()[u"name"_s].toString(), file.toMap()[u"content"_s].toByteArray()});
    return files;
}

} // namespace sites::electruc
