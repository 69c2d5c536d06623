#include "documents/certificate_sheet.h"

#include "core/belgian_day.h"
#include "core/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

using Verdict = services::CertificateCheck::Verdict;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(documents::CertificateSheet)
};

void setVerdict(Sheet& sheet, const services::CertificateCheck& check)
{
    sheet.verdict = Sheet::Verdict::Attention;
    switch (check.verdict) {
    case Verdict::Authentic:
        sheet.verdict = Sheet::Verdict::Good;
        sheet.verdictTitle = Tr::tr("Cette attestation est authentique.");
        sheet.verdictText = check.says.name.isEmpty()
            ? Tr::tr(
                "Elle a été remise ici. Le nom n’est pas gardé : il est sur le papier et dans le code QR.")
            : Tr::tr("Comparez avec le papier : le nom, la date et les savoir-faire doivent être ceux-ci.");
        break;
    case Verdict::Revoked:
        sheet.verdictTitle = Tr::tr("Cette attestation est annulée.");
        sheet.verdictText = Tr::tr("Elle a été reprise après avoir été remise. Elle ne vaut plus rien.");
        break;
    case Verdict::Altered:
        sheet.verdictTitle = Tr::tr("Cette attestation a été changée.");
        sheet.verdictText = Tr::tr("Sa signature ne va pas avec ce qui est écrit. Ne vous y fiez pas.");
        break;
    case Verdict::UnknownKey:
        sheet.verdictTitle = Tr::tr("Cet ordinateur ne connaît pas qui l’a signée.");
        sheet.verdictText
            = Tr::tr("On ne peut pas dire si elle est vraie. Demandez à l’organisation qui l’a remise son "
                     "fichier de clé, et comparez l’empreinte par téléphone.");
        break;
    case Verdict::UnknownCode:
        sheet.verdictTitle = Tr::tr("Aucune attestation de ce code n’a été remise ici.");
        sheet.verdictText
            = Tr::tr("Relisez le code. Si l’attestation vient d’ailleurs, lisez son code QR avec "
                     "une douchette ou un téléphone, et collez le texte ici.");
        break;
    case Verdict::Nothing:
        sheet.verdictTitle = Tr::tr("Ce n’est pas une attestation d’Electruc.");
        sheet.verdictText = Tr::tr("Écrivez le code imprimé, comme V3QK-88TD, collez le texte du code QR, ou "
                                   "choisissez le fichier PDF de l’attestation.");
        break;
    }
}

SheetPart saidPart(
    const services::CertificateCheck& check, const QStringList& skills, const core::Format& format)
{
    SheetPart part{Tr::tr("Ce qu’elle dit"), {}, {}};
    const auto add = [&part](const QString& label, const QString& value) {
        if (!value.isEmpty())
            part.rows.append({label, value});
    };
    add(Tr::tr("Nom"), check.says.name);
    add(Tr::tr("Remise le"), check.says.day.isValid() ? format.date(check.says.day) : QString());
    add(Tr::tr("Code"), check.code);
    add(Tr::tr("Savoir-faire"), skills.join(u" · "_s));
    return part;
}

SheetPart signedPart(const services::CertificateCheck& check)
{
    SheetPart part{Tr::tr("Qui l’a signée"), {}, {}};
    if (check.verdict != Verdict::UnknownKey)
        part.rows.append({Tr::tr("Organisation"),
            check.isOwn                            ? Tr::tr("la vôtre")
                : check.key.organisation.isEmpty() ? Tr::tr("sans nom")
                                                   : check.key.organisation});
    part.rows.append({Tr::tr("Empreinte de la clé"), core::fingerprintText(check.key.fingerprint)});
    return part;
}

Sheet newSheet(const QString& title, const QDateTime& at, const core::Format& format)
{
    Sheet sheet;
    sheet.title = title;
    sheet.day = core::belgianDay(at);
    //: %1 day, %2 time
    sheet.line = Tr::tr("le %1 à %2").arg(format.date(sheet.day), format.time(at));
    sheet.fileName = u"verification-%1.pdf"_s.arg(sheet.day.toString(Qt::ISODate));
    return sheet;
}

} // namespace

Sheet certificateSheet(const services::CertificateCheck& check, const QStringList& skills,
    const QDateTime& at, core::Language language)
{
    const core::Format format(language);
    Sheet sheet = newSheet(Tr::tr("Attestation vérifiée"), at, format);
    setVerdict(sheet, check);
    if (const SheetPart said = saidPart(check, skills, format); !said.rows.isEmpty())
        sheet.parts.append(said);
    if (!check.key.fingerprint.isEmpty())
        sheet.parts.append(signedPart(check));
    return sheet;
}

Sheet certificatesSheet(
    const QList<services::CertificateCheck>& checks, const QDateTime& at, core::Language language)
{
    const core::Format format(language);
    Sheet sheet = newSheet(Tr::tr("Attestations vérifiées"), at, format);
    SheetPart part{Tr::tr("Une à une"), {}, {}};
    qsizetype authentic = 0;
    for (const services::CertificateCheck& check : checks) {
        Sheet one;
        setVerdict(one, check);
        authentic += one.verdict == Sheet::Verdict::Good ? 1 : 0;
        QStringList who{check.says.name, check.code};
        if (check.says.day.isValid())
            who.append(format.date(check.says.day));
        who.removeAll(QString());
        part.rows.append({who.join(u" · "_s), one.verdictTitle});
    }
    const bool all = authentic == checks.size();
    sheet.verdict = all ? Sheet::Verdict::Good : Sheet::Verdict::Attention;
    sheet.verdictTitle = all
        ? Tr::tr("Ces %1 attestations sont authentiques.").arg(checks.size())
        : Tr::tr("%1 attestations sur %2 sont authentiques.").arg(authentic).arg(checks.size());
    sheet.verdictText = Tr::tr("Comparez avec le papier : le nom et la date doivent être ceux-ci.");
    sheet.parts.append(part);
    return sheet;
}

} // namespace documents
