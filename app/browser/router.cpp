#include "browser/site.h"

#include <QRegularExpression>
#include <QUrl>

namespace browser {

using namespace Qt::StringLiterals;

namespace {

QString withoutTrailingSlash(QString path)
{
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    return path.isEmpty() ? u"/"_s : path;
}

QRegularExpression expressionOf(const QString& pattern, QStringList& names)
{
    static const QRegularExpression name(u"\\{([a-zA-Z]+)\\}"_s);
    QString expression;
    qsizetype from = 0;
    auto matches = name.globalMatch(pattern);
    while (matches.hasNext()) {
        const auto match = matches.next();
        expression
            += QRegularExpression::escape(pattern.mid(from, match.capturedStart() - from)) + u"([^/]+?)"_s;
        names.append(match.captured(1));
        from = match.capturedEnd();
    }
    expression += QRegularExpression::escape(pattern.mid(from));
    return QRegularExpression(QRegularExpression::anchoredPattern(expression));
}

} // namespace

void Router::add(const QString& pattern, Access access, PageFactory factory)
{
    Route route{withoutTrailingSlash(pattern), access, std::move(factory), {}, {}};
    route.expression = expressionOf(route.pattern, route.names);
    m_routes.append(std::move(route));
}

std::optional<Router::Match> Router::match(const QString& path) const
{
    const QString wanted = withoutTrailingSlash(path);
    for (const Route& route : m_routes) {
        const auto match = route.expression.match(wanted);
        if (!match.hasMatch())
            continue;
        Parameters parameters;
        for (qsizetype i = 0; i < route.names.size(); ++i)
            parameters.insert(
                route.names[i], QUrl::fromPercentEncoding(match.captured(static_cast<int>(i) + 1).toUtf8()));
        return Match{route.access, &route.factory, parameters};
    }
    return std::nullopt;
}

QStringList Router::patterns() const
{
    QStringList patterns;
    for (const Route& route : m_routes)
        patterns.append(route.pattern);
    return patterns;
}

} // namespace browser
