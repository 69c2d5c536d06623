#include "data/forget/stored_texts.h"

#include "data/database.h"
#include "data/query.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace data {
namespace {

constexpr qsizetype kFewestCharacters = 2;

bool tellsNothing(const QString& text)
{
    static const QRegularExpression plain(u"^(\\d{1,4}|\\d{4}-\\d\\d-\\d\\d(T[\\d:.]+Z?)?)$"_s);
    return text.size() < kFewestCharacters || plain.match(text).hasMatch();
}

void addText(const QString& text, QSet<QString>& texts)
{
    const QString trimmed = text.trimmed();
    if (!tellsNothing(trimmed))
        texts.insert(trimmed);
}

void addCell(const QString& cell, QSet<QString>& texts)
{
    addText(cell, texts);
    if (!cell.startsWith(u'{'))
        return;
    const QJsonObject object = QJsonDocument::fromJson(cell.toUtf8()).object();
    for (const QJsonValue& value : object)
        addText(value.toString(), texts);
}

} // namespace

core::Result<void> collectTexts(
    Database& database, const QString& schema, const QString& table, QSet<QString>& texts)
{
    Query query(
        database, "texts.collect"_L1, u"select * from "_s + database.dialect().qualified(schema, table));
    const auto rows = query.all([&texts](const Row& row) {
        for (int column = 0; column < row.columnCount(); ++column) {
            const QVariant value = row.value(column);
            if (value.metaType().id() == QMetaType::QString)
                addCell(value.toString(), texts);
        }
        return true;
    });
    if (!rows)
        return rows.error();
    return {};
}

} // namespace data
