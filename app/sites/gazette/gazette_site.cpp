#include "sites/gazette/gazette_site.h"

#include "sites/gazette/gazette_page.h"

using namespace Qt::StringLiterals;

namespace sites::gazette {

GazetteSite::GazetteSite(services::VisitService& visits)
{
    m_router.add(u"/"_s, browser::Access::Public,
        [&visits](browser::Navigator& navigator, const browser::Parameters&) {
            return std::make_unique<GazettePage>(navigator, visits);
        });
}

} // namespace sites::gazette
