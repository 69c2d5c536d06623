#pragma once

#include "core/classroom/certificate.h"
#include "core/classroom/certificate_template.h"
#include "core/classroom/organisation.h"
#include "core/language.h"
#include "documents/document.h"

#include <QCoreApplication>
#include <QStringList>

namespace documents {

class Paper;

// What a certificate prints.
struct CertificatePaper
{
    core::SignedCertificate certificate;
    QStringList skills; // of its exercises, in words
    core::Organisation organisation;
    core::Language language = core::languageOf();
    core::CertificateLook look = {};
};

// A4, design 31: who, what was achieved, when, where, who signs, and a QR code that any machine which knows
// the key can verify offline. Its source() tells the code only: no name goes into a journal.
class CertificateDocument final : public Document
{
    Q_DECLARE_TR_FUNCTIONS(documents::CertificateDocument)

public:
    static constexpr int kMostSkills = 24; // beyond, the paper says how many more

    explicit CertificateDocument(CertificatePaper paper);

    QString title() const override; // the heading of the page
    QString fileName() const override; // attestation-V3QK-88TD.pdf
    QString source() const override; // certificate:V3QK-88TD
    // certificate:ELECTRUC1.… and, of another than the built-in look, a space and its code.
    QString sourceInFile() const override;
    QDate date() const override { return m_paper.certificate.says.day; }
    core::Language language() const override { return m_paper.language; }
    int pageCount() const override { return 1; }
    void paintPage(QPainter& painter, int page) const override;
    QString text() const override;

    struct SourceParts
    {
        QString payload;
        core::CertificateLook look;
    };
    // Of a sourceInFile(); an empty payload of any other.
    static SourceParts partsOfSource(const QString& source);
    // The payloads in the file of a certificate, or of a group's papers; none in any other bytes.
    static QStringList payloadsInPdf(const QByteArray& bytes);

private:
    QString subtitle() const; // Entraînement aux démarches en ligne
    QString ownWords() const; // those of the template, filled in; empty: achieved() stands there
    bool hasSkillBox() const; // unless the own words tell the skills
    QString achieved() const; // qui a terminé le parcours
    QString heading() const; // Ce que Monique sait faire
    QStringList lines() const;
    QString when() const; // Fait à Valbois, le
    QString signatory() const;
    double paintHead(Paper& paper) const; // these two give where the rest begins, and the height
    double paintTitle(Paper& paper, double top) const;
    void paintSkills(Paper& paper, double top, double bottom) const;
    void paintFoot(Paper& paper, double bottom) const;

    CertificatePaper m_paper;
};

} // namespace documents
