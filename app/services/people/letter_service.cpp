#include "services/people/letter_service.h"

#include "core/classroom/trainer_actions.h"
#include "core/text.h"
#include "data/accounts/invitation_repository.h"
#include "data/classroom/setting_repository.h"
#include "data/classroom/trainer_action_repository.h"
#include "data/classroom_store.h"
#include "data/transaction.h"
#include "data/world_store.h"

#include <QHash>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {
namespace {

const QString kHeading = u"letter_heading"_s;
const QString kBody = u"letter_body"_s;

PersonLetter::State stateOf(const core::Invitation& invitation, const QDateTime& now)
{
    using enum PersonLetter::State;
    switch (invitation.stateAt(now)) {
    case core::InvitationState::Open:
        return invitation.printedAt.isValid() ? Printed : ToPrint;
    case core::InvitationState::Reserved:
        return Reserved;
    case core::InvitationState::Used:
        return Used;
    case core::InvitationState::Expired:
    case core::InvitationState::Replaced:
        break;
    }
    return Expired;
}

bool canPrintAgain(const std::optional<InvitationLetter>& letter, const QDateTime& now)
{
    if (!letter)
        return false;
    const core::InvitationState state = letter->invitation.stateAt(now);
    return state == core::InvitationState::Open || state == core::InvitationState::Reserved;
}

core::TrainerAction action(const core::Clock& clock, QLatin1StringView name, const QJsonObject& attributes)
{
    core::TrainerAction line;
    line.at = clock.nowUtc();
    line.action = name;
    line.attributes = attributes;
    return line;
}

} // namespace

LetterService::LetterService(data::WorldStore& world, data::ClassroomStore& classroom,
    InvitationService& invitations, const core::Clock& clock)
    : m_world(world)
    , m_classroom(classroom)
    , m_invitations(invitations)
    , m_clock(clock)
{
}

core::Result<QList<PersonLetter>> LetterService::lettersOf(const QList<core::Persona>& people) const
{
    const QDateTime now = m_clock.nowUtc();
    data::InvitationRepository invitations(m_world.database());
    QList<PersonLetter> letters;
    letters.reserve(people.size());
    for (const core::Persona& persona : people) {
        PersonLetter letter{persona, {}, {}, {}};
        auto kept = invitations.newestOf(persona.supplyPoint.id);
        if (!kept)
            return kept.error();
        if (kept->has_value()) {
            letter.invitation = (*kept)->invitation;
            letter.state = stateOf(*letter.invitation, now);
            letter.isLocked = letter.invitation->isLockedAt(now);
            if (const auto code = core::ActivationCode::fromText((*kept)->code))
                letter.code = code->text();
            if (letter.state == PersonLetter::State::Used || letter.state == PersonLetter::State::Reserved)
                letter.usedBy = persona.email;
        } else if (persona.hasAccount) {
            letter.state = PersonLetter::State::Used;
            letter.usedBy = persona.email;
        }
        letters.append(letter);
    }
    return letters;
}

core::Result<QList<InvitationLetter>> LetterService::prepare(
    const QList<core::SupplyPointId>& supplyPoints, Codes codes)
{
    const QDateTime now = m_clock.nowUtc();
    auto transaction = data::Transaction::begin(m_world.database());
    if (!transaction)
        return transaction.error();
    QList<InvitationLetter> letters;
    QList<core::SupplyPointId> toMake;
    for (const core::SupplyPointId point : supplyPoints) {
        if (codes == Codes::KeepValid) {
            const auto kept = m_invitations.letter(point);
            if (!kept)
                return kept.error();
            if (canPrintAgain(*kept, now)) {
                letters.append(**kept);
                continue;
            }
        }
        toMake.append(point);
    }
    if (!toMake.isEmpty()) {
        auto made = m_invitations.make(toMake);
        if (!made)
            return made.error();
        letters.append(*made);
    }
    data::InvitationRepository invitations(m_world.database());
    for (InvitationLetter& letter : letters) {
        letter.invitation.printedAt = now;
        if (auto marked = invitations.setPrinted(letter.invitation.id, now); !marked)
            return marked.error();
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    std::sort(letters.begin(), letters.end(), [](const InvitationLetter& a, const InvitationLetter& b) {
        return a.supplyPoint.ean.digits() < b.supplyPoint.ean.digits();
    });
    // What was prepared is prepared, whether or not the trainer's journal can tell it.
    const QJsonObject counts{{u"letters"_s, letters.size()}, {u"new"_s, toMake.size()}};
    static_cast<void>(data::TrainerActionRepository(m_classroom.database())
                          .add(action(m_clock, core::actions::kLettersPrinted, counts))
                          .has_value());
    return letters;
}

core::Result<core::LetterWording> LetterService::wording() const
{
    const auto settings = data::SettingRepository(m_classroom.database()).all();
    if (!settings)
        return settings.error();
    return core::LetterWording{settings->value(kHeading), settings->value(kBody)};
}

core::Result<core::FieldErrors> LetterService::setWording(const core::LetterWording& typed)
{
    using core::LetterWording;
    LetterWording wording{core::cleaned(typed.heading).simplified(), {}};
    QStringList paragraphs;
    for (const QString& paragraph : core::cleaned(typed.body, true).split(u'\n')) {
        if (!paragraph.trimmed().isEmpty())
            paragraphs.append(paragraph.simplified());
    }
    // Lines beyond the last paragraph there is place for join it.
    while (paragraphs.size() > LetterWording::kMostParagraphs) {
        const QString last = paragraphs.takeLast();
        paragraphs.last() += u' ' + last;
    }
    wording.body = paragraphs.join(u'\n');
    core::FieldErrors errors;
    if (wording.heading.size() > LetterWording::kLongestHeading)
        errors.add(u"heading"_s, core::Rule::TooLong, {LetterWording::kLongestHeading});
    if (wording.body.size() > LetterWording::kLongestBody)
        errors.add(u"body"_s, core::Rule::TooLong, {LetterWording::kLongestBody});
    if (!errors.isEmpty())
        return errors;
    auto transaction = data::Transaction::begin(m_classroom.database());
    if (!transaction)
        return transaction.error();
    data::SettingRepository settings(m_classroom.database());
    if (auto kept = settings.put(kHeading, wording.heading); !kept)
        return kept.error();
    if (auto kept = settings.put(kBody, wording.body); !kept)
        return kept.error();
    if (auto noted = data::TrainerActionRepository(m_classroom.database())
                         .add(action(m_clock, core::actions::kLetterChanged, {}));
        !noted)
        return noted.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return errors;
}

} // namespace services
