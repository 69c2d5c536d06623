#include "core/json.h"

#include <QJsonArray>

namespace core {

QStringList textsOf(const QJsonValue& array)
{
    QStringList texts;
    for (const QJsonValue& text : array.toArray())
        texts.append(text.toString());
    return texts;
}

} // namespace core
