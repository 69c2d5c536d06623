#pragma once

#include "core/classroom/organisation.h"
#include "core/field_errors.h"
#include "core/result.h"

#include <QObject>

#include <optional>

namespace data {
class ClassroomStore;
}

namespace services {

// Why a file cannot be the organiser's logo.
enum class LogoFault {
    TooBig, // more than Organisation::kBiggestLogo
    NotAPicture, // neither PNG, JPEG nor SVG by its bytes
    ReachesOut // an SVG that refers to something outside itself, or runs something
};

// By its bytes; whether it can be painted is another question (documents/organisation_logo.h).
std::optional<LogoFault> whyNotLogo(const QByteArray& bytes);
bool isSvg(const QByteArray& bytes);

// Who gives the workshop (T-28).
class OrganisationService final : public QObject
{
    Q_OBJECT

public:
    explicit OrganisationService(data::ClassroomStore& classroom);

    core::Result<core::Organisation> organisation() const;
    // Keeps it, its texts cleaned. Field names: organisationName, organisationPlace, organisationTrainer
    // (each TooLong). Error InvalidInput for a logo that whyNotLogo() refuses.
    core::Result<core::FieldErrors> change(const core::Organisation& organisation);

Q_SIGNALS:
    void changed();

private:
    data::ClassroomStore& m_classroom;
};

} // namespace services
