#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

// What may be attached to a request, a mail or a mandate (E-58): at most 5 MiB, one of six extensions
// whatever the case, and a content that is what the extension says.
namespace core {

inline constexpr qint64 kMaxAttachmentBytes = 5'242'880; // accepted; one more is not

enum class AttachmentProblem {
    NoExtension,
    Video,
    Program, // by its extension, or by what is inside
    WrongExtension, // any other that is not in attachmentExtensions()
    Empty,
    TooBig,
    OtherContent // it is not what its extension says
};

struct AttachmentRefusal
{
    AttachmentProblem problem = AttachmentProblem::WrongExtension;
    QString extension; // lower case, without its dot; empty for NoExtension
    qint64 bytes = 0; // of the file
    QString realExtension; // OtherContent: what it really is, such as "pdf"; empty when that is not known

    friend bool operator==(const AttachmentRefusal&, const AttachmentRefusal&) = default;
};

// pdf png jpg jpeg doc docx, in this order.
const QStringList& attachmentExtensions();

// Why a file may not be attached; nothing when it may. What is inside is told by QMimeDatabase from the bytes
// alone.
std::optional<AttachmentRefusal> attachmentRefusal(const QString& name, const QByteArray& content);

// The media type of an accepted file, by its extension: "image/jpeg".
QString attachmentMediaType(const QString& name);

} // namespace core
