#include "desk/desk_site.h"

#include "browser/address.h"
#include "browser/sites.h"
#include "coach/overlay/finished_page.h"
#include "coach/overlay/quiz_page.h"
#include "desk/desk_page.h"
#include "desk/gallery_page.h"
#include "desk/recorded_page.h"

#include <QCoreApplication>

namespace desk {

using namespace Qt::StringLiterals;

DeskSite::DeskSite(const browser::Sites& sites, coach::Coach& coach)
{
    m_router.add(u"/"_s, browser::Access::Public,
        [this, &sites, &coach](browser::Navigator& navigator, const browser::Parameters&) {
            return std::make_unique<DeskPage>(navigator, sites, coach, m_firstName, m_hasLetter);
        });
    add(u"/exercice-reussi"_s, [&coach](browser::Navigator& navigator, const browser::Parameters&) {
        return std::make_unique<coach::overlay::FinishedPage>(navigator, coach);
    });
    add(u"/faire-le-point"_s, [&coach](browser::Navigator& navigator, const browser::Parameters&) {
        return std::make_unique<coach::overlay::QuizPage>(navigator, coach);
    });
    add(u"/ce-qui-est-garde"_s,
        [](browser::Navigator&, const browser::Parameters&) { return std::make_unique<RecordedPage>(); });
    add(u"/composants"_s,
        [](browser::Navigator&, const browser::Parameters&) { return std::make_unique<GalleryPage>(); });
}

void DeskSite::add(const QString& pattern, browser::PageFactory factory)
{
    m_router.add(pattern, browser::Access::Public, std::move(factory));
}

QString DeskSite::host() const
{
    return browser::kInternalScheme;
}

QString DeskSite::name() const
{
    return QCoreApplication::translate("desk::DeskSite", "Bureau");
}

QString DeskSite::iconPath() const
{
    return u":/logo/site-bureau.svg"_s;
}

} // namespace desk
