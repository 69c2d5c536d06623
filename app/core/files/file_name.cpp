#include "core/files/file_name.h"

#include "core/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core::filename {
namespace {

constexpr QStringView kReservedCharacters = u"/\\:*?\"<>|";
constexpr int kLongestExtension = 10;

// Names Windows keeps for devices, with any extension.
bool isReserved(const QString& name)
{
    static const QRegularExpression kDevice(
        u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"_s, QRegularExpression::CaseInsensitiveOption);
    return kDevice.match(name.trimmed()).hasMatch();
}

bool isAllowed(QChar c)
{
    return !kReservedCharacters.contains(c) && c.category() != QChar::Other_Control
        && c.category() != QChar::Other_Format;
}

// Windows drops them.
QString withoutEnd(QString text)
{
    while (text.endsWith(u'.') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

// Never ends with half of a character.
QString shortened(const QString& text, qsizetype length)
{
    const QString out = text.left(length);
    return !out.isEmpty() && out.back().isHighSurrogate() ? out.chopped(1) : out;
}

} // namespace

QString extensionOf(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot <= 0 || dot == name.size() - 1 || name.size() - dot > kLongestExtension)
        return {};
    return name.mid(dot);
}

QString withExtensionOf(const QString& oldName, const QString& typed)
{
    const QString extension = extensionOf(oldName);
    const QString name = cleaned(typed);
    if (extension.isEmpty() || name.isEmpty())
        return name;
    if (name.endsWith(extension, Qt::CaseInsensitive))
        return name.chopped(extension.size()).trimmed() + extension;
    return name + extension;
}

std::optional<FieldError> whyNot(const QString& name)
{
    const QString base = name.chopped(extensionOf(name).size());
    // A lone extension is a name nobody wrote.
    if (base.trimmed().isEmpty() || (name.startsWith(u'.') && !name.mid(1).contains(u'.')))
        return FieldError{{}, Rule::Required, {}};
    if (name.size() > kMaxLength)
        return FieldError{{}, Rule::TooLong, {kMaxLength}};
    const bool badCharacter = std::any_of(name.begin(), name.end(), [](QChar c) { return !isAllowed(c); });
    const QChar last = name.back();
    const QChar lastOfBase = base.back();
    if (badCharacter || name.startsWith(u'.') || last == u'.' || last.isSpace() || lastOfBase == u'.'
        || isReserved(name))
        return FieldError{{}, Rule::BadFileName, {}};
    return std::nullopt;
}

QString made(const QString& name)
{
    QString out;
    for (const QChar c : cleaned(name))
        out += isAllowed(c) ? c : QChar(u'-');
    while (out.startsWith(u'.') || out.startsWith(u' '))
        out.remove(0, 1);
    out = withoutEnd(out);
    const QString extension = extensionOf(out);
    QString base = withoutEnd(out.chopped(extension.size()));
    if (base.isEmpty() || isReserved(base))
        base.prepend(u"document"_s);
    return withoutEnd(shortened(base, kMaxLength - extension.size())) + extension;
}

QString unique(const QString& name, const QStringList& taken)
{
    if (!taken.contains(name, Qt::CaseInsensitive))
        return name;
    const QString extension = extensionOf(name);
    const QString base = name.chopped(extension.size());
    for (int number = 2;; ++number) {
        const QString suffix = u" (%1)"_s.arg(number) + extension;
        const QString candidate = shortened(base, kMaxLength - suffix.size()) + suffix;
        if (!taken.contains(candidate, Qt::CaseInsensitive))
            return candidate;
    }
}

} // namespace core::filename
