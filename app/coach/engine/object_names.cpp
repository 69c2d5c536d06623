#include "coach/engine/object_names.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coach {
namespace {

const QStringList& knownNames()
{
    static const QStringList names = [] {
        QFile file(u":/coach/object-names.txt"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        QStringList all
            = isOpen ? QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts) : QStringList();
        std::sort(all.begin(), all.end());
        return all;
    }();
    return names;
}

bool isListed(const QString& name)
{
    return std::binary_search(knownNames().cbegin(), knownNames().cend(), name);
}

} // namespace

bool isKnownObject(const QString& name)
{
    if (name.endsWith(u'*')) {
        const QString beginning = name.chopped(1);
        const auto next = std::lower_bound(knownNames().cbegin(), knownNames().cend(), beginning);
        return next != knownNames().cend() && next->startsWith(beginning);
    }
    if (isListed(name))
        return true;
    // Menu entries, places on paper, rows and answers are named after what they show: invoicesMenuItem,
    // ibanEdit, folder_inbox.
    static const QRegularExpression kMade(u"\\A([a-z][A-Za-z0-9]*?)(MenuItem|Edit|[_.-].+)\\z"_s);
    const auto made = kMade.match(name);
    return made.hasMatch() && (isListed(made.captured(1)) || isKnownObject(made.captured(1) + u'*'));
}

} // namespace coach
