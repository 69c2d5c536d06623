#include "data/dataset/world_texts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace data {

QString withPlaces(const QString& text, const std::function<std::optional<QString>(const QString&, int)>& of)
{
    static const QRegularExpression place(u"\\{([a-zA-Z]+)(?::([0-9]{1,3}))?\\}"_s);
    QString out;
    qsizetype done = 0;
    for (auto it = place.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(text).mid(done, match.capturedStart() - done);
        out += of(match.captured(1), match.captured(2).toInt()).value_or(match.captured(0));
        done = match.capturedEnd();
    }
    out += QStringView(text).mid(done);
    return out;
}

QString withValues(const QString& text, const QHash<QString, QString>& values, QStringList& missing)
{
    return withPlaces(text, [&](const QString& name, int) -> std::optional<QString> {
        const auto found = values.constFind(name);
        if (found == values.constEnd()) {
            missing.append(name);
            return std::nullopt;
        }
        return found.value();
    });
}

const QStringList& knownPlaces()
{
    static const QStringList places{u"name"_s, u"ean"_s, u"date"_s, u"month"_s, u"monthYear"_s, u"ofMonth"_s,
        u"amount"_s, u"due"_s, u"invoice"_s, u"button"_s};
    return places;
}

} // namespace data
