#pragma once

#include "core/language.h"
#include "documents/sheet.h"
#include "services/classroom/certificate_service.h"

namespace documents {

// What the verification of a certificate found, in words: for the screen, the terminal and the printer.
// skills: of the exercises that it names. at: UTC.
Sheet certificateSheet(const services::CertificateCheck& check, const QStringList& skills,
    const QDateTime& at, core::Language language);

// The same for all that one file holds, at least one: a line for each. isGood: when every one is authentic.
Sheet certificatesSheet(
    const QList<services::CertificateCheck>& checks, const QDateTime& at, core::Language language);

} // namespace documents
