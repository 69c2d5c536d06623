#pragma once

#include "core/accounts/personal_data.h"

#include <QCoreApplication>

namespace documents {

// Names of what is held about a customer, and its values as people write them: the same on paper, in the
// table files and on the page.
class PersonalDataTexts final
{
    Q_DECLARE_TR_FUNCTIONS(documents::PersonalDataTexts)

public:
    static QString tableName(const QString& table); // Factures
    static QString fileName(const QString& table); // mes-donnees-factures.csv
    static QString columnName(const core::DataColumn& column); // Prénom (P)
    static QString value(const core::DataColumn& column, const QString& stored);
    static QString legend(); // what (P) means
};

// The table as a file for a spreadsheet: semicolons, UTF-8 with its mark, lines ended by CR LF. A cell that a
// spreadsheet would take for a formula begins with an apostrophe.
QByteArray personalDataCsv(const core::DataTable& table);

} // namespace documents
