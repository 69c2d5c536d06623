#pragma once

#include "core/classroom/certificate_template.h"
#include "core/result.h"

#include <QList>

namespace data {

class Database;

// The looks of certificates, one row each. Which one is the default is the service's business, beyond that
// two never are.
class CertificateTemplateRepository final
{
public:
    explicit CertificateTemplateRepository(Database& database)
        : m_database(database)
    {
    }

    core::Result<QList<core::CertificateTemplate>> all() const; // the oldest first
    // Under its id when it has one: it was there before.
    core::Result<core::CertificateTemplateId> add(const core::CertificateTemplate& one);
    core::Result<bool> change(const core::CertificateTemplate& one); // not its default; false: it is gone
    core::Result<bool> remove(core::CertificateTemplateId id); // false: it is gone
    core::Result<void> removeAll();
    core::Result<void> setDefault(core::CertificateTemplateId id);

private:
    Database& m_database;
};

} // namespace data
