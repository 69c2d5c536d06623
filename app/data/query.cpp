#include "data/query.h"

#include "data/database.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace data {

namespace {

QString placeholder(QLatin1StringView parameter)
{
    return parameter.startsWith(u':') ? QString(parameter) : u':' + QString(parameter);
}

// PostgreSQL has no text with U+0000, so neither engine is given one.
QString storable(const QString& text)
{
    return text.contains(QChar::Null) ? QString(text).replace(QChar::Null, QChar::ReplacementCharacter)
                                      : text;
}

} // namespace

QString toIsoText(const QDateTime& instant)
{
    return instant.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u'Z';
}

QDateTime Row::instant(QLatin1StringView column) const
{
    return QDateTime::fromString(text(column), Qt::ISODateWithMs).toUTC();
}

QVariant Row::value(QLatin1StringView column) const
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i) == column)
            return m_query.value(static_cast<int>(i));
    }
    Q_ASSERT_X(false, "data::Row", column.data());
    return {};
}

Query::Query(Database& database, QLatin1StringView name, const QString& sql)
    : m_database(database)
    , m_name(name)
    , m_sql(sql)
    , m_query(database.m_handle)
    , m_row(m_query)
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(m_sql);
}

Query& Query::bind(QLatin1StringView parameter, const QString& text)
{
    m_query.bindValue(placeholder(parameter), text.isNull() ? u""_s : storable(text));
    return *this;
}

Query& Query::bind(QLatin1StringView parameter, qint64 number)
{
    m_query.bindValue(placeholder(parameter), number);
    return *this;
}

Query& Query::bind(QLatin1StringView parameter, bool value)
{
    m_query.bindValue(placeholder(parameter), value);
    return *this;
}

Query& Query::bind(QLatin1StringView parameter, const QByteArray& bytes)
{
    m_query.bindValue(placeholder(parameter), bytes.isNull() ? QByteArray("") : bytes);
    return *this;
}

Query& Query::bind(QLatin1StringView parameter, QDate day)
{
    return day.isValid() ? bind(parameter, day.toString(Qt::ISODate)) : bindNull(parameter);
}

Query& Query::bind(QLatin1StringView parameter, const QDateTime& instant)
{
    return instant.isValid() ? bind(parameter, toIsoText(instant)) : bindNull(parameter);
}

Query& Query::bindNull(QLatin1StringView parameter)
{
    m_query.bindValue(placeholder(parameter), QVariant());
    return *this;
}

core::Result<void> Query::start()
{
    if (!m_prepared)
        return m_database.failure(m_name, m_query.lastError());
    if (!m_query.exec())
        return m_database.failure(m_name, m_query.lastError());
    if (m_row.m_columns.isEmpty()) {
        const QSqlRecord record = m_query.record();
        for (int i = 0; i < record.count(); ++i)
            m_row.m_columns.append(record.fieldName(i));
    }
    return {};
}

core::Result<void> Query::end()
{
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.isValid())
        return m_database.failure(m_name, error);
    return {};
}

core::Result<void> Query::run()
{
    if (auto started = start(); !started)
        return started;
    return end();
}

core::Result<QStringList> Query::columnNames()
{
    if (auto done = run(); !done)
        return done.error();
    return m_row.m_columns;
}

core::Result<int> Query::runCounting()
{
    if (auto started = start(); !started)
        return started.error();
    const int changed = m_query.numRowsAffected();
    if (auto ended = end(); !ended)
        return ended.error();
    return changed;
}

} // namespace data
