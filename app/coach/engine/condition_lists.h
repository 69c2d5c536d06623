#pragma once

#include "coach/engine/condition.h"

// The parts of the registry, by what they look at.
namespace coach {

QList<Condition> visitConditions(); // pages, help, contact
QList<Condition> accountConditions(); // signed in, comfort
QList<Condition> documentConditions(); // downloads, opened, printed
QList<Condition> readingConditions(); // meter readings
QList<Condition> mailConditions(); // the mailbox
QList<Condition> phoneConditions(); // texts, calls, the code of a sign-in
QList<Condition> requestConditions(); // requests, attachments
QList<Condition> profileConditions(); // what the customer decides

} // namespace coach
