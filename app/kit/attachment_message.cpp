#include "kit/attachment_message.h"

#include "core/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kit {
namespace {

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(kit::attachmentMessage)
};

// « un PDF », « une photo » … empty when there is no everyday word for it.
QString nameOf(const QString& extension)
{
    if (extension == u"pdf"_s)
        return Message::tr("un PDF");
    if (extension == u"jpg"_s || extension == u"jpeg"_s || extension == u"png"_s)
        return Message::tr("une image %1").arg(extension.toUpper());
    if (extension == u"doc"_s || extension == u"docx"_s)
        return Message::tr("un document Word");
    if (extension == u"mp4"_s || extension == u"mov"_s)
        return Message::tr("une vidéo");
    return {};
}

} // namespace

QString attachmentMessage(const core::AttachmentRefusal& refusal)
{
    using core::AttachmentProblem;
    switch (refusal.problem) {
    case AttachmentProblem::NoExtension:
        return Message::tr(
            "Le nom de ce fichier n’a pas de fin, comme .pdf ou .jpg. Choisissez-en un autre.");
    case AttachmentProblem::Video:
        return Message::tr("Les vidéos ne passent pas. Envoyez plutôt une photo.");
    case AttachmentProblem::Program:
        return Message::tr("Ce fichier est un programme. Il peut être dangereux : ne l’envoyez pas.");
    case AttachmentProblem::WrongExtension:
        return Message::tr("Les fichiers .%1 ne passent pas. Envoyez un PDF, une photo ou un document Word.")
            .arg(refusal.extension);
    case AttachmentProblem::Empty:
        return Message::tr("Ce fichier est vide. Choisissez-en un autre.");
    case AttachmentProblem::TooBig: {
        // The size never reads like the limit: one byte more is « un peu plus de 5 Mo ».
        const core::Format format(core::languageOf());
        const QString size = format.fileSize(refusal.bytes);
        const QString most = format.fileSize(core::kMaxAttachmentBytes);
        return size == most ? Message::tr("Ce fichier pèse un peu plus de %1. Le maximum est %1.").arg(most)
                            : Message::tr("Ce fichier pèse %1. Le maximum est %2.").arg(size, most);
    }
    case AttachmentProblem::OtherContent:
        break;
    }
    const QString real = nameOf(refusal.realExtension);
    return real.isEmpty()
        ? Message::tr("Ce fichier s’appelle .%1, mais son contenu est autre chose. Choisissez-en un autre.")
              .arg(refusal.extension)
        : Message::tr("Ce fichier s’appelle .%1, mais c’est %2. Choisissez-en un autre.")
              .arg(refusal.extension, real);
}

} // namespace kit
