#include "core/files/attachment_rules.h"

#include "core/files/file_name.h"

#include <QMimeDatabase>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core {
namespace {

struct Kind
{
    QLatin1StringView extension;
    QLatin1StringView mediaType; // told to whoever downloads it
    QLatin1StringView content; // what QMimeDatabase says of the bytes, or a kind of it
};

constexpr QLatin1StringView kPdf{"application/pdf"};
constexpr QLatin1StringView kPng{"image/png"};
constexpr QLatin1StringView kJpeg{"image/jpeg"};

// Both kinds of Word files are containers: the bytes alone tell the container.
constexpr std::array kKinds{
    Kind{"pdf"_L1, kPdf, kPdf},
    Kind{"png"_L1, kPng, kPng},
    Kind{"jpg"_L1, kJpeg, kJpeg},
    Kind{"jpeg"_L1, kJpeg, kJpeg},
    Kind{"doc"_L1, "application/msword"_L1, "application/x-ole-storage"_L1},
    Kind{"docx"_L1, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1,
        "application/zip"_L1},
};

constexpr std::array kVideos{
    "mp4"_L1, "mov"_L1, "avi"_L1, "mkv"_L1, "m4v"_L1, "webm"_L1, "3gp"_L1, "wmv"_L1, "mpg"_L1, "mpeg"_L1};
constexpr std::array kPrograms{"exe"_L1, "com"_L1, "bat"_L1, "cmd"_L1, "scr"_L1, "msi"_L1, "js"_L1, "vbs"_L1,
    "jar"_L1, "sh"_L1, "apk"_L1, "lnk"_L1};
constexpr std::array kProgramContents{"application/x-executable"_L1, "application/x-sharedlib"_L1,
    "application/x-ms-dos-executable"_L1, "application/vnd.microsoft.portable-executable"_L1,
    "application/x-msdownload"_L1, "application/x-dosexec"_L1};

template <typename List> bool has(const List& list, const QString& extension)
{
    return std::find(list.begin(), list.end(), extension) != list.end();
}

const Kind* kindOf(const QString& extension)
{
    const auto found = std::find_if(
        kKinds.begin(), kKinds.end(), [&](const Kind& kind) { return kind.extension == extension; });
    return found == kKinds.end() ? nullptr : &*found;
}

QString extensionIn(const QString& name)
{
    return filename::extensionOf(name).mid(1).toLower();
}

bool isProgram(const QMimeType& type)
{
    return std::any_of(kProgramContents.begin(), kProgramContents.end(),
        [&](QLatin1StringView content) { return type.inherits(content); });
}

// The folder every Word file holds; names inside the container are not compressed.
bool isWordContainer(const QByteArray& content)
{
    return content.contains("word/");
}

bool holds(const Kind& kind, const QMimeType& type, const QByteArray& content)
{
    return type.inherits(kind.content) && (kind.extension != "docx"_L1 || isWordContainer(content));
}

QString extensionOfContent(const QMimeType& type, const QByteArray& content)
{
    for (const Kind& kind : kKinds) {
        if (holds(kind, type, content))
            return kind.extension;
    }
    // What it is in a word: txt, mp4, zip… Empty for a heap of bytes.
    return type.isDefault() ? QString() : type.preferredSuffix();
}

} // namespace

const QStringList& attachmentExtensions()
{
    static const QStringList extensions = [] {
        QStringList list;
        for (const Kind& kind : kKinds)
            list.append(kind.extension);
        return list;
    }();
    return extensions;
}

std::optional<AttachmentRefusal> attachmentRefusal(const QString& name, const QByteArray& content)
{
    AttachmentRefusal refusal;
    refusal.extension = extensionIn(name);
    refusal.bytes = content.size();
    const auto because = [&](AttachmentProblem problem) {
        refusal.problem = problem;
        return refusal;
    };

    if (refusal.extension.isEmpty())
        return because(AttachmentProblem::NoExtension);
    if (has(kVideos, refusal.extension))
        return because(AttachmentProblem::Video);
    if (has(kPrograms, refusal.extension))
        return because(AttachmentProblem::Program);
    const Kind* const kind = kindOf(refusal.extension);
    if (!kind)
        return because(AttachmentProblem::WrongExtension);
    if (content.isEmpty())
        return because(AttachmentProblem::Empty);

    const QMimeType type = QMimeDatabase().mimeTypeForData(content);
    // A machine without a MIME database (package shared-mime-info) cannot tell: the extension decides then.
    if (type.isValid()) {
        if (isProgram(type))
            return because(AttachmentProblem::Program);
        if (!holds(*kind, type, content)) {
            refusal.realExtension = extensionOfContent(type, content);
            return because(AttachmentProblem::OtherContent);
        }
    }
    if (content.size() > kMaxAttachmentBytes)
        return because(AttachmentProblem::TooBig);
    return std::nullopt;
}

QString attachmentMediaType(const QString& name)
{
    const Kind* const kind = kindOf(extensionIn(name));
    return kind ? QString(kind->mediaType) : u"application/octet-stream"_s;
}

} // namespace core
