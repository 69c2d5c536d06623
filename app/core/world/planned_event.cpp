#include "core/world/planned_event.h"

using namespace Qt::StringLiterals;

namespace core {
namespace {

struct Named
{
    EventKind kind;
    QLatin1StringView code;
};

constexpr std::array kNames{Named{EventKind::InvoiceArrives, "invoice"_L1},
    Named{EventKind::ReadingsValidated, "readings-validated"_L1},
    Named{EventKind::ReadingsRefused, "readings-refused"_L1},
    Named{EventKind::RequestsAnswered, "requests-answered"_L1},
    Named{EventKind::MandatesAccepted, "mandates-accepted"_L1}, Named{EventKind::DebitsTaken, "debits"_L1},
    Named{EventKind::Refunds, "refunds"_L1}, Named{EventKind::SiteDown, "site-down"_L1},
    Named{EventKind::SiteUp, "site-up"_L1}, Named{EventKind::ConnectionSlow, "connection-slow"_L1},
    Named{EventKind::ConnectionLost, "connection-lost"_L1},
    Named{EventKind::ConnectionNormal, "connection-normal"_L1}, Named{EventKind::FraudMail, "fraud-mail"_L1},
    Named{EventKind::PrinterEmpty, "printer-empty"_L1}, Named{EventKind::PrinterReady, "printer-ready"_L1},
    Named{EventKind::FraudText, "fraud-text"_L1}, Named{EventKind::TrueText, "true-text"_L1},
    Named{EventKind::FraudCall, "fraud-call"_L1}, Named{EventKind::TrueCall, "true-call"_L1},
    Named{EventKind::SessionEnds, "session-ends"_L1}, Named{EventKind::CalmPause, "calm-pause"_L1},
    Named{EventKind::ExerciseProposed, "exercise"_L1}, Named{EventKind::TrainerNote, "note"_L1},
    Named{EventKind::Reminders, "reminders"_L1}};

} // namespace

QString codeOf(EventKind kind)
{
    for (const Named& named : kNames) {
        if (named.kind == kind)
            return named.code;
    }
    return {};
}

std::optional<EventKind> eventKindOf(const QString& code)
{
    for (const Named& named : kNames) {
        if (named.code == code)
            return named.kind;
    }
    return std::nullopt;
}

bool concernsPeople(EventKind kind)
{
    return kind == EventKind::InvoiceArrives || kind == EventKind::ReadingsValidated
        || kind == EventKind::ReadingsRefused || kind == EventKind::MandatesAccepted
        || kind == EventKind::RequestsAnswered || kind == EventKind::FraudMail || kind == EventKind::FraudText
        || kind == EventKind::TrueText || kind == EventKind::FraudCall || kind == EventKind::TrueCall
        || kind == EventKind::Reminders || kind == EventKind::DebitsTaken || kind == EventKind::Refunds;
}

} // namespace core
