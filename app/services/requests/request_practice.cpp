#include "services/requests/request_practice.h"

#include "core/event_names.h"
#include "data/accounts/account_repository.h"
#include "data/journal_repository.h"
#include "data/world_store.h"
#include "services/requests/request_service.h"

#include <algorithm>

namespace services {

RequestPractice::RequestPractice(data::WorldStore& world, RequestService& requests)
    : m_world(world)
    , m_requests(requests)
{
}

core::Result<bool> RequestPractice::isStillOpen(core::SupplyPointId person) const
{
    const auto lines = data::JournalRepository(m_world.database()).ofPersona(person);
    if (!lines)
        return lines.error();
    const auto answered = std::find_if(lines->crbegin(), lines->crend(),
        [](const core::JournalEntry& line) { return line.event == core::events::kRequestAnswered; });
    if (answered == lines->crend())
        return false;
    return std::none_of(lines->crbegin(), answered, [&](const core::JournalEntry& line) {
        return line.event == core::events::kRequestClosed && line.subject == answered->subject;
    });
}

core::Result<void> RequestPractice::bringAnswer(core::SupplyPointId person, int turn, bool afresh)
{
    const auto account = data::AccountRepository(m_world.database()).ofSupplyPoint(person);
    const auto open = isStillOpen(person);
    if (!account || !open)
        return !account ? account.error() : open.error();
    if (!*account || !(*account)->active || (*open && !afresh))
        return {};
    struct Story
    {
        QString subject;
        QString question;
        QString answer;
    };
    const QList<Story> stories{
        {tr("Une deuxième copie de ma facture"),
            tr("Bonjour,\n\nMa facture imprimée est tachée. Pouvez-vous m’en envoyer une autre ?\n\nMerci."),
            tr("Bonjour,\n\nVos factures vous attendent toutes dans « Mes factures » : vous pouvez les "
               "imprimer aussi souvent que vous voulez.\n\nÀ votre service.")},
        {tr("Le passage du releveur"), tr("Bonjour,\n\nQuand le releveur passe-t-il dans ma rue ?\n\nMerci."),
            tr("Bonjour,\n\nLe releveur ne passe plus chez vous : vous pouvez envoyer votre relevé par « Mes "
               "relevés », quand vous voulez.\n\nÀ votre service.")},
        {tr("Mon nom sur la facture"),
            tr("Bonjour,\n\nMon prénom peut-il être écrit en entier sur la facture ?\n\nMerci."),
            tr("Bonjour,\n\nC’est fait : votre prénom sera écrit en entier dès la prochaine facture.\n\nÀ "
               "votre "
               "service.")},
    };
    const Story& story = stories.at((person.value() + turn) % stories.size());
    const auto outcome
        = m_requests.send((*account)->id, {core::RequestKind::Other, story.subject, story.question}, {});
    if (!outcome)
        return outcome.error();
    const auto* sent = std::get_if<SentRequest>(&outcome.value());
    if (!sent)
        return core::Error{core::ErrorCode::InvalidInput, QStringLiteral("the request was not sent")};
    RequestAnswer answer;
    answer.authorName = tr("Inès, du service clients");
    answer.text = story.answer;
    return m_requests.answer(sent->reference, answer);
}

} // namespace services
