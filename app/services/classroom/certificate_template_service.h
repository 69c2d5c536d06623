#pragma once

#include "core/classroom/certificate_template.h"
#include "core/clock.h"
#include "core/result.h"

#include <QList>
#include <QObject>

#include <functional>

namespace data {
class ClassroomStore;
}

namespace services {

// The looks of certificates (T-28): kept, changed, taken back. There is always one, and one default: as long
// as nobody made any, the one that comes with the program, which has no id. A template changes the papers
// made from then on: the file of a certificate keeps the words it was made with.
class CertificateTemplateService final : public QObject
{
    Q_OBJECT

public:
    struct Saved
    {
        core::FieldErrors errors;
        QString unknown; // a placeholder of the words that means nothing, {nom}; empty when all are known
        core::CertificateTemplateId id; // valid when it was kept
    };

    CertificateTemplateService(data::ClassroomStore& classroom, const core::Clock& clock);

    core::Result<QList<core::CertificateTemplate>> templates() const; // the oldest first, one at least
    // That one; the default when there is none of that id.
    core::Result<core::CertificateTemplate> find(core::CertificateTemplateId id) const;

    // Writes it, new when it has no id and is not the built-in one; whether it is the default stays. Fields:
    // templateName (Required, TooLong, AlreadyUsed whatever the case), those of core::lookErrors(). NotFound:
    // it was removed meanwhile. Trainer's journal: template.saved.
    core::Result<Saved> save(const core::CertificateTemplate& one);
    core::Result<Saved> duplicate(const core::CertificateTemplate& one); // « Mairie (2) », not the default
    core::Result<void> makeDefault(core::CertificateTemplateId id); // journal: template.chosen
    // Refused (error) for the default. Journal: template.removed.
    core::Result<void> remove(core::CertificateTemplateId id);
    QString freeName(const QString& wanted) const; // that name, or with the first number that is free

    // The templates as they were before the last of these. Journal: template.restored.
    bool canUndo() const { return m_canUndo; }
    core::Result<void> undo();
    void forgetUndo() { m_canUndo = false; } // the classroom was replaced

Q_SIGNALS:
    void templatesChanged();

private:
    core::Result<core::FieldErrors> errorsOf(const core::CertificateTemplate& one) const;
    // Everything or nothing, with its line in the trainer's journal.
    core::Result<void> change(QLatin1StringView action, const std::function<core::Result<void>()>& what);

    data::ClassroomStore& m_classroom;
    const core::Clock& m_clock;
    QList<core::CertificateTemplate> m_before;
    bool m_canUndo = false;
};

} // namespace services
