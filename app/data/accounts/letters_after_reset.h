#pragma once

#include "core/accounts/activation_code.h"
#include "core/id.h"
#include "core/result.h"

#include <QDateTime>
#include <QList>

namespace data {

class Database;

// What becomes of the letters of invitation when people start again (E-74, E-75). Called inside the reset's
// transaction: the live rows are the pristine ones already, `former` is the schema of the world before.
class LettersAfterReset final
{
public:
    // person: none for everybody. now and expiresAt: of the letters that are valid from this reset on.
    LettersAfterReset(Database& live, QString former, core::SupplyPointId person, const QDateTime& now,
        const QDateTime& expiresAt);

    // The code on the newest letter of each opens an account again, whatever had become of it (used, locked,
    // expired). A code that could no longer be read for printing still cannot.
    core::Result<void> keepValid();

    struct NewLetter
    {
        core::SupplyPointId supplyPoint;
        core::ActivationCode code;
        QByteArray salt;
    };
    // The former letters of these die. Those without a letter in the pristine world get none either.
    core::Result<void> replace(const QList<NewLetter>& letters);

private:
    QString table(const QString& schema) const;
    core::Result<void> run(QLatin1StringView name, const QString& sql);

    Database& m_live;
    QString m_former;
    core::SupplyPointId m_person;
    QDateTime m_now;
    QDateTime m_expiresAt;
};

} // namespace data
