#pragma once

#include "browser/navigator.h"
#include "browser/page.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace browser {

enum class Access { Public, Private };

using Parameters = QHash<QString, QString>; // values of the {names} in a pattern
using PageFactory = std::function<std::unique_ptr<Page>(Navigator&, const Parameters&)>;

// Maps path patterns to page factories: "/espace-client/factures", "/factures/{reference}.pdf". A {name}
// stands for one path segment or a part of it; patterns are tried in the order they were added.
class Router final
{
public:
    struct Match
    {
        Access access = Access::Public;
        const PageFactory* factory = nullptr; // owned by the router
        Parameters parameters;
    };

    void add(const QString& pattern, Access access, PageFactory factory);
    std::optional<Match> match(const QString& path) const; // a trailing slash is ignored
    QStringList patterns() const;

private:
    struct Route
    {
        QString pattern;
        Access access;
        PageFactory factory;
        QRegularExpression expression;
        QStringList names; // of the parameters, in the order of the expression's groups
    };
    QList<Route> m_routes;
};

// A fictional site: its host, its looks, its pages.
class Site
{
public:
    Site() = default;
    Site(const Site&) = delete;
    Site& operator=(const Site&) = delete;
    virtual ~Site() = default;

    virtual QString host() const = 0; // www.electruc.example
    virtual QString name() const = 0; // Electruc
    virtual QString tagline() const = 0; // Mon électricité: under the name on the desk
    virtual QString iconPath() const = 0; // :/logo/electruc-favicon.svg
    virtual const Router& router() const = 0;
    // What the site itself shows for an address it does not have; the browser's own page when null.
    virtual std::unique_ptr<Page> notFoundPage(Navigator& navigator) const
    {
        Q_UNUSED(navigator);
        return nullptr;
    }
    // Private pages are shown only while this holds; otherwise the tab goes to signInUrl() and comes back.
    virtual bool isSignedIn() const { return false; }
    virtual QUrl signInUrl(const QUrl& wanted) const
    {
        Q_UNUSED(wanted);
        return {};
    }
    virtual void endSession() { } // the person leaves the machine
    // How many new things wait for that person, and the words for it: a number on the site's tile.
    virtual int news(core::SupplyPointId persona) const
    {
        Q_UNUSED(persona);
        return 0;
    }
    virtual QString newsText(int count) const
    {
        Q_UNUSED(count);
        return {};
    }
};

} // namespace browser
