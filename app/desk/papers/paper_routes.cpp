#include "desk/papers/paper_routes.h"

#include "browser/address.h"
#include "browser/viewer/document_page.h"
#include "coach/engine/coach.h"
#include "core/clock.h"
#include "desk/papers/papers_page.h"
#include "desk/papers/verify_page.h"
#include "documents/fraud_card.h"
#include "runtime/papers.h"
#include "runtime/runtime.h"

using namespace Qt::StringLiterals;

namespace desk {
namespace {

using Loaded = core::Result<std::shared_ptr<const documents::Document>>;

QString pathOf(Paper paper)
{
    switch (paper) {
    case Paper::Certificate:
        return u"mes-papiers/attestation"_s;
    case Paper::EndSheet:
        return u"mes-papiers/feuille"_s;
    case Paper::FraudCard:
        return u"mes-papiers/fraude"_s;
    case Paper::Verification:
        break;
    }
    return u"verifier-attestation"_s;
}

core::Error nobody()
{
    return {core::ErrorCode::NotFound, u"nobody sits here"_s};
}

} // namespace

QUrl paperUrl(Paper paper)
{
    return browser::internalUrl(pathOf(paper));
}

void addPaperRoutes(const std::function<void(const QString& pattern, browser::PageFactory factory)>& add,
    runtime::Runtime& runtime, browser::DocumentPrinter& printer)
{
    const auto chosen = std::make_shared<ChosenName>();
    add(u"/mes-papiers"_s, [&runtime, chosen](browser::Navigator& navigator, const browser::Parameters&) {
        return std::make_unique<PapersPage>(navigator, runtime.coach(), runtime.papers(), *chosen);
    });
    add(u"/verifier-attestation"_s, [&runtime](browser::Navigator&, const browser::Parameters&) {
        return std::make_unique<VerifyPage>(runtime.certificates(), runtime.coach(), runtime.clock());
    });
    const auto addPaper = [&](Paper paper, const browser::DocumentPage::Loader& loader) {
        add(u'/' + pathOf(paper),
            [&runtime, &printer, loader](browser::Navigator& navigator, const browser::Parameters&) {
                return std::make_unique<browser::DocumentPage>(
                    navigator, runtime.downloads(), printer, loader);
            });
    };
    addPaper(Paper::Certificate, [&runtime, chosen]() -> Loaded {
        const auto learner = runtime.coach().learner();
        if (!learner)
            return nobody();
        const bool isTheirs = chosen->learner == learner->id && !chosen->name.isEmpty();
        return runtime.papers().certificate(learner->id, isTheirs ? chosen->name : learner->firstName);
    });
    addPaper(Paper::EndSheet, [&runtime]() -> Loaded {
        const auto learner = runtime.coach().learner();
        return learner ? runtime.papers().endSheet(learner->id, learner->firstName) : Loaded(nobody());
    });
    addPaper(Paper::FraudCard, [&runtime]() -> Loaded {
        return Loaded(std::make_shared<documents::FraudCard>(runtime.clock().today()));
    });
}

} // namespace desk
