#include "services/classroom/organisation_service.h"

#include "core/classroom/first_name.h"
#include "data/classroom/organisation_repository.h"
#include "data/classroom_store.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace services {
namespace {

// What an SVG may not do: run something, or bring something from elsewhere.
bool reachesOut(const QXmlStreamReader& reader)
{
    static const QStringList kForbidden{
        u"script"_s, u"image"_s, u"foreignObject"_s, u"animate"_s, u"set"_s, u"a"_s};
    if (kForbidden.contains(reader.name().toString()))
        return true;
    for (const QXmlStreamAttribute& attribute : reader.attributes()) {
        const bool isLink = attribute.name() == "href"_L1 && !attribute.value().startsWith(u'#');
        if (isLink || attribute.name().startsWith("on"_L1)
            || attribute.value().contains("url(http"_L1, Qt::CaseInsensitive)
            || attribute.value().contains("file:"_L1, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

std::optional<LogoFault> whyNotSvg(const QByteArray& bytes)
{
    QXmlStreamReader reader(bytes);
    bool isDrawing = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD && !reader.entityDeclarations().isEmpty())
            return LogoFault::ReachesOut;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (!isDrawing && reader.name() != "svg"_L1)
            return LogoFault::NotAPicture;
        isDrawing = true;
        if (reachesOut(reader))
            return LogoFault::ReachesOut;
    }
    return reader.hasError() || !isDrawing ? std::optional(LogoFault::NotAPicture) : std::nullopt;
}

} // namespace

bool isSvg(const QByteArray& bytes)
{
    const QByteArray start = bytes.left(1024).trimmed();
    return start.startsWith("<?xml") || start.startsWith("<svg") || start.startsWith("\xEF\xBB\xBF<");
}

std::optional<LogoFault> whyNotLogo(const QByteArray& bytes)
{
    if (bytes.size() > core::Organisation::kBiggestLogo)
        return LogoFault::TooBig;
    if (bytes.startsWith("\x89PNG\r\n\x1A\n") || bytes.startsWith("\xFF\xD8\xFF"))
        return std::nullopt;
    return isSvg(bytes) ? whyNotSvg(bytes) : std::optional(LogoFault::NotAPicture);
}

OrganisationService::OrganisationService(data::ClassroomStore& classroom)
    : m_classroom(classroom)
{
}

core::Result<core::Organisation> OrganisationService::organisation() const
{
    return data::OrganisationRepository(m_classroom.database()).find();
}

core::Result<core::FieldErrors> OrganisationService::change(const core::Organisation& organisation)
{
    using core::Organisation;
    core::FieldErrors errors;
    const auto checked = [&errors](const QString& typed, const QString& field, int longest) {
        const QString text = core::firstNameFrom(typed);
        if (text.toUcs4().size() > longest)
            errors.add(field, core::Rule::TooLong, {longest});
        return text;
    };
    Organisation kept = organisation;
    kept.name = checked(organisation.name, u"organisationName"_s, Organisation::kLongestName);
    kept.place = checked(organisation.place, u"organisationPlace"_s, Organisation::kLongestPlace);
    kept.trainer = checked(organisation.trainer, u"organisationTrainer"_s, Organisation::kLongestTrainer);
    if (!kept.logo.isEmpty() && whyNotLogo(kept.logo))
        return core::Error{core::ErrorCode::InvalidInput, u"the logo"_s};
    if (!errors.isEmpty())
        return errors;
    if (auto put = data::OrganisationRepository(m_classroom.database()).put(kept); !put)
        return put.error();
    Q_EMIT changed();
    return errors;
}

} // namespace services
