#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QStringList>

namespace data {

class Database;

// What people added to the live world, compared with pristine ones (or a snapshot) by content, so that rows
// which came back under another key do not count.
struct WorldAdditions
{
    int journeys = 0; // personas with a line in the journal
    int messages = 0; // mails, messages of requests and of the contact form
    int requestMessages = 0; // those of the requests alone
    int accounts = 0; // born of a registration
    int letters = 0; // the newest of a person, when it is used or locked
    int requests = 0;
    int readings = 0;
    int files = 0; // those removed by the learner aside
};

// pristine: schemas to compare with; a row found in any of them does not count. person: none for everyone.
core::Result<WorldAdditions> countAdditions(
    Database& database, const QStringList& pristine, core::SupplyPointId person);

} // namespace data
