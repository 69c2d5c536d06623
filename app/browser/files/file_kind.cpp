#include "browser/files/file_kind.h"

#include "core/files/file_name.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace browser {
namespace {

struct Kind
{
    Q_DECLARE_TR_FUNCTIONS(browser::fileKind)
};

bool isOneOf(const QString& name, std::initializer_list<QStringView> extensions)
{
    const QString extension = core::filename::extensionOf(name).toLower();
    return std::find(extensions.begin(), extensions.end(), extension) != extensions.end();
}

bool isPicture(const QString& name)
{
    return isOneOf(name, {u".jpg", u".jpeg", u".png", u".gif", u".bmp", u".webp"});
}

bool isVideo(const QString& name)
{
    return isOneOf(name, {u".mp4", u".mov", u".avi", u".mkv", u".webm"});
}

} // namespace

QString fileKind(const QString& name)
{
    if (isPicture(name))
        return Kind::tr("Photo ou image");
    if (isOneOf(name, {u".pdf"}))
        return Kind::tr("PDF");
    if (isOneOf(name, {u".doc", u".docx", u".odt"}))
        return Kind::tr("Document Word");
    if (isVideo(name))
        return Kind::tr("Vidéo");
    if (isOneOf(name, {u".txt"}))
        return Kind::tr("Texte");
    return Kind::tr("Fichier");
}

QString fileIconName(const QString& name)
{
    if (isPicture(name))
        return u"image"_s;
    if (isOneOf(name, {u".pdf"}))
        return u"file-pdf"_s;
    return isVideo(name) ? u"play"_s : u"file"_s;
}

} // namespace browser
