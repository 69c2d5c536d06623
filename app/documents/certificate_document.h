#pragma once

#include "core/classroom/certificate.h"
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
};

// A4, design 31: who, what was achieved, when, where, who signs, and a QR code that any machine which knows
// the key can verify offline. Its source() tells the code only: no name goes into a journal.
class CertificateDocument final : public Document
{
    Q_DECLARE_TR_FUNCTIONS(documents::CertificateDocument)

public:
    static constexpr int kMostSkills = 24; // beyond, the paper says how many more

    explicit CertificateDocument(CertificatePaper paper);

    QString title() const override { return tr("Attestation de réussite"); }
    QString fileName() const override; // attestation-V3QK-88TD.pdf
    QString source() const override; // certificate:V3QK-88TD
    QString sourceInFile() const override; // certificate:ELECTRUC1.…
    QDate date() const override { return m_paper.certificate.says.day; }
    core::Language language() const override { return m_paper.language; }
    int pageCount() const override { return 1; }
    void paintPage(QPainter& painter, int page) const override;
    QString text() const override;

    // The payloads in the file of a certificate, or of a group's papers; none in any other bytes.
    static QStringList payloadsInPdf(const QByteArray& bytes);

private:
    QString achieved() const; // qui a terminé le parcours
    QString heading() const; // Ce que Monique sait faire
    QStringList lines() const;
    QString when() const; // Fait à Valbois, le
    QString signatory() const;
    double paintHead(Paper& paper) const;
    void paintSkills(Paper& paper, double top, double bottom) const;
    void paintFoot(Paper& paper, double bottom) const;

    CertificatePaper m_paper;
};

} // namespace documents
