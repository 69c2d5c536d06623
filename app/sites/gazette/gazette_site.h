#pragma once

#include "browser/site.h"

#include <QCoreApplication>

namespace services {
class VisitService;
}

namespace sites::gazette {

// www.gazette.example: a local paper whose question about cookies is all the authority condemns, to be
// recognised. Whatever is answered, nothing is kept or shared, and the page then tells what was
// tricky.
class GazetteSite final : public browser::Site
{
    Q_DECLARE_TR_FUNCTIONS(sites::gazette::GazetteSite)

public:
    explicit GazetteSite(services::VisitService& visits); // outlives the site

    static constexpr QLatin1StringView kHost{"www.gazette.example"};

    QString host() const override { return kHost; }
    QString name() const override { return tr("La Gazette"); }
    QString tagline() const override { return tr("Les nouvelles d’ici"); }
    QString iconPath() const override { return QStringLiteral(":/logo/site-gazette.svg"); }
    const browser::Router& router() const override { return m_router; }

private:
    browser::Router m_router;
};

} // namespace sites::gazette
