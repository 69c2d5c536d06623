#pragma once

#include "core/id.h"
#include "services/records/record_type.h"

#include <QDate>

#include <optional>

class QWidget;

namespace kit {
class DefinitionList;
}
namespace services {
class RecordService;
}

namespace trainer {

// Asks before something that loses data, or for the words it wants (why, what is answered). counted: « 3
// factures ». None: the person changed their mind.
std::optional<QString> askForAction(
    QWidget* host, const services::ActionType& action, const QString& counted);

// Whom something is made for. None: the person changed their mind.
std::optional<core::SupplyPointId> askForPerson(
    QWidget* host, services::RecordService& records, const QString& title, const QString& lead);

// What a record says, in two columns: all of it, or only what a form cannot change.
enum class Facts { All, Fixed };
kit::DefinitionList* factsOf(const services::RecordType& type, const core::Record& record, Facts which);

// One record: what never changes, then a form for the rest. True when something was written.
bool openRecord(QWidget* host, services::RecordService& records, const core::Record& record,
    const services::RecordType& type);

// A new one for somebody. False: the person changed their mind.
bool makeRecord(
    QWidget* host, services::RecordService& records, const services::RecordType& type, QDate today);

} // namespace trainer
