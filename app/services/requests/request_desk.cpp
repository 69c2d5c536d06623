#include "services/requests/request_desk.h"

#include "core/belgian_day.h"
#include "core/format.h"
#include "core/requests/request_rules.h"
#include "data/energy/contract_repository.h"
#include "data/requests/request_repository.h"
#include "data/world_store.h"
#include "services/energy/moving_office.h"
#include "services/requests/request_service.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace services {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(services::RequestDesk)
};

QString usualAnswer(core::RequestKind kind)
{
    switch (kind) {
    case core::RequestKind::Invoice:
        return Tr::tr("Nous avons relu votre facture avec votre compteur\u00A0: le calcul est juste. Vous "
                      "voulez payer en plusieurs fois\u00A0? Répondez-nous ici.");
    case core::RequestKind::Reading:
        return Tr::tr("Votre relevé est bien arrivé. Votre prochaine facture suit ces chiffres.");
    case core::RequestKind::Contract:
        return Tr::tr("Votre contrat reste le même. Vous pouvez le changer quand vous voulez, sans frais. "
                      "Répondez-nous ici si vous voulez une offre.");
    case core::RequestKind::Account:
        return Tr::tr(
            "Tout est en ordre dans votre espace client. Si une page vous pose problème, dites-nous "
            "laquelle.");
    case core::RequestKind::Moving:
        return Tr::tr(
            "Le jour de la remise des clés, remplissez le document de reprise des énergies avec la "
            "personne qui entre, puis envoyez-le ici. Nous faisons alors votre facture de clôture.");
    case core::RequestKind::Other:
        break;
    }
    return Tr::tr("Nous avons bien lu votre message. Voulez-vous nous donner un peu plus de détails\u00A0? "
                  "Répondez-nous ici.");
}

QString flawAnswer(core::HandoverFlaw flaw)
{
    switch (flaw) {
    case core::HandoverFlaw::NotSigned:
        return Tr::tr("Il manque une signature sur votre document de reprise. Les deux personnes le signent, "
                      "puis vous l’envoyez de nouveau ici.");
    case core::HandoverFlaw::WrongDay:
        return Tr::tr("Le jour de la remise des clés manque sur votre document de reprise. Écrivez-le, puis "
                      "envoyez-le de nouveau ici.");
    case core::HandoverFlaw::DayAhead:
        return Tr::tr(
            "Le jour de la remise des clés est encore à venir. Relevez le compteur ce jour-là, puis "
            "envoyez de nouveau le document ici.");
    case core::HandoverFlaw::WrongIndex:
        break;
    }
    return Tr::tr("Les index de votre document de reprise ne vont pas avec votre compteur. Relisez-le, puis "
                  "envoyez de nouveau le document ici.");
}

QString closedAnswer(const ClosedContract& closed)
{
    const core::Format format(core::Language::French);
    const QString done
        = Tr::tr("Votre document de reprise est bien arrivé. Votre contrat %1 est clôturé le %2.")
              .arg(closed.reference, format.date(closed.leftOn));
    if (!closed.bill)
        return done + u' ' + Tr::tr("Il n’y a plus rien à facturer.");
    return done + u' '
        + Tr::tr("Votre facture de clôture %1 vous attend dans votre espace client.")
              .arg(closed.bill->reference);
}

} // namespace

RequestDesk::RequestDesk(data::WorldStore& world, RequestService& requests, const MovingOffice& moving)
    : m_world(world)
    , m_requests(requests)
    , m_moving(moving)
{
}

core::Result<int> RequestDesk::answerWaiting(
    JournalledTransaction& useCase, core::SupplyPointId customer) const
{
    const auto all = data::RequestRepository(m_world.database()).waiting();
    if (!all)
        return all.error();
    int count = 0;
    for (const core::Request& request : *all) {
        if (customer.isValid() && request.supplyPoint != customer)
            continue;
        if (auto answered = answer(useCase, request); !answered)
            return answered.error();
        ++count;
    }
    return count;
}

core::Result<int> RequestDesk::answerMoves(JournalledTransaction& useCase, QDate day) const
{
    const auto all = data::RequestRepository(m_world.database()).waiting();
    if (!all)
        return all.error();
    int count = 0;
    for (const core::Request& request : *all) {
        if (request.kind != core::RequestKind::Moving
            || core::answerBefore(core::belgianDay(request.openedAt)) > day.addDays(1))
            continue;
        const auto entry = m_moving.handoverOf(request);
        if (!entry)
            return entry.error();
        if (!entry.value())
            continue;
        if (auto answered = answer(useCase, request); !answered)
            return answered.error();
        ++count;
    }
    return count;
}

core::Result<void> RequestDesk::answer(JournalledTransaction& useCase, const core::Request& request) const
{
    RequestAnswer answer{Tr::tr("Thomas, du service clients"), usualAnswer(request.kind), {}};
    const auto contract = data::ContractRepository(m_world.database()).newestOf(request.supplyPoint);
    if (!contract)
        return contract.error();
    const bool mayClose = request.kind == core::RequestKind::Moving && contract.value()
        && contract.value()->status == core::ContractStatus::Active;
    if (mayClose) {
        const auto entry = m_moving.handoverOf(request);
        if (!entry)
            return entry.error();
        if (entry.value()) {
            const auto outcome = m_moving.close(useCase, request.supplyPoint, **entry);
            if (!outcome)
                return outcome.error();
            if (const auto* flaw = std::get_if<core::HandoverFlaw>(&*outcome)) {
                answer.text = flawAnswer(*flaw);
            } else {
                answer.text = closedAnswer(std::get<ClosedContract>(*outcome));
                answer.then = core::RequestStatus::Closed;
            }
        }
    }
    return m_requests.answer(request.reference, answer);
}

} // namespace services
