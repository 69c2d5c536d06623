#include "data/dataset/json_schema.h"

// A schema that cannot be used must come back as an exception: without this the library ends the program.
#define VALIJSON_USE_EXCEPTIONS 1
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <exception>

using namespace Qt::StringLiterals;

namespace data {
namespace {

// valijson tells a place as "<root>", "[supplyPoints]", "[3]"…
QString pointerOf(const std::vector<std::string>& context)
{
    QString pointer;
    for (std::size_t i = 1; i < context.size(); ++i) {
        QString step = QString::fromStdString(context[i]);
        if (step.startsWith(u'[') && step.endsWith(u']'))
            step = step.sliced(1, step.size() - 2);
        pointer += u'/' + step.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    }
    return pointer.isEmpty() ? u"/"_s : pointer;
}

} // namespace

QStringList schemaErrors(const QJsonObject& document, const QJsonObject& schema)
{
    try {
        valijson::Schema rules;
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::QtJsonAdapter(QJsonValue(schema)), rules);

        valijson::Validator validator;
        valijson::ValidationResults results;
        validator.validate(rules, valijson::adapters::QtJsonAdapter(QJsonValue(document)), &results);

        // The library tells the innermost cause first, then every level that fails because of it: keep the
        // deepest.
        QStringList sentences;
        QString deepest;
        valijson::ValidationResults::Error error;
        while (results.popError(error)) {
            const QString pointer = pointerOf(error.context);
            if (deepest.startsWith(pointer + u'/') || (pointer == u"/"_s && !deepest.isEmpty()))
                continue;
            deepest = pointer;
            sentences.append(pointer + u": "_s + QString::fromStdString(error.description).trimmed());
        }
        return sentences;
    } catch (const std::exception& failure) {
        return {u"/: the schema cannot be used: "_s + QString::fromLocal8Bit(failure.what())};
    }
}

} // namespace data
