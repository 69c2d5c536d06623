#pragma once

#include "core/field_errors.h"
#include "core/id.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace core {

using CertificateTemplateId = Id<struct CertificateTemplateTag>;

// The colours of a certificate, chosen by name: each is readable on its paper (7:1).
enum class CertificateAccent { Violet, Green, Blue, Red, Ink };
inline constexpr CertificateAccent kCertificateAccents[] = {CertificateAccent::Violet,
    CertificateAccent::Green, CertificateAccent::Blue, CertificateAccent::Red, CertificateAccent::Ink};

// Stable names for the database and the files: violet, green… An unknown one is violet.
QString codeOf(CertificateAccent accent);
CertificateAccent accentOf(const QString& code);

// How a certificate looks and what it says of its own (T-28). An empty text leaves the program's words.
struct CertificateLook
{
    static constexpr int kLongestTitle = 60; // characters
    static constexpr int kLongestSubtitle = 80;
    static constexpr int kLongestWords = 300;

    QString title; // Attestation de réussite
    QString subtitle; // Entraînement aux démarches en ligne
    QString words; // what the person did; may hold {prénom}, {savoir-faire} and {date}
    CertificateAccent accent = CertificateAccent::Violet;
    bool isFramed = true;

    // For the file of a certificate, so that it keeps the words it was made with; empty of the built-in look.
    QString code() const;
    // The built-in look when the text is none of ours.
    static CertificateLook fromCode(const QString& code);

    friend bool operator==(const CertificateLook&, const CertificateLook&) = default;
};

// A look kept under a name. Exactly one is the default.
struct CertificateTemplate
{
    static constexpr int kLongestName = 40; // characters

    CertificateTemplateId id; // none: not kept
    QString name;
    CertificateLook look;
    bool isDefault = false;

    friend bool operator==(const CertificateTemplate&, const CertificateTemplate&) = default;
};

// Typed text made fit to keep: cleaned, of one line.
CertificateLook cleanedLook(const CertificateLook& typed);
// Fields: templateTitle, templateSubtitle, templateWords (each TooLong).
FieldErrors lookErrors(const CertificateLook& look);

// The first word between braces that means nothing, with its braces. Known, in any case and without accents,
// are those of the four languages: {prénom}, {voornaam}, {vorname}, {first name}…
std::optional<QString> unknownPlaceholder(const QString& words);
bool namesSkills(const QString& words); // {savoir-faire} or its like is among them
// In one pass: what is put in is never looked at again.
QString filledWords(const QString& words, const QString& name, const QString& skills, const QString& date);

} // namespace core
