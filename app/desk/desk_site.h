#pragma once

#include "browser/site.h"

#include <QString>

#include <functional>
#include <utility>

namespace browser {
class Sites;
}
namespace coach {
class Coach;
}

namespace desk {

// The browser's own pages, under the scheme « bureau: »: the desk, and hidden routes.
class DeskSite final : public browser::Site
{
public:
    DeskSite(const browser::Sites& sites, coach::Coach& coach);

    void setFirstName(const QString& firstName) { m_firstName = firstName; }
    // Whether whoever sits here has a letter by post to read.
    void setHasLetter(std::function<bool()> hasLetter) { m_hasLetter = std::move(hasLetter); }
    void add(const QString& pattern, browser::PageFactory factory);

    QString host() const override;
    QString name() const override;
    QString tagline() const override { return {}; }
    QString iconPath() const override;
    const browser::Router& router() const override { return m_router; }

private:
    browser::Router m_router;
    QString m_firstName;
    std::function<bool()> m_hasLetter;
};

} // namespace desk
