#pragma once

#include "core/energy/mandate.h"

#include <QLatin1StringView>
#include <QString>
#include <QUrl>

// Addresses of www.electruc.example: exercises and tests quote them, so they are stable once landed.
namespace sites::electruc::paths {

inline constexpr QLatin1StringView kHost{"www.electruc.example"};

inline constexpr QLatin1StringView kHome{"/"};
inline constexpr QLatin1StringView kServices{"/services"};
inline constexpr QLatin1StringView kElectricity{"/services/electricite"};
inline constexpr QLatin1StringView kReading{"/services/releve"};
inline constexpr QLatin1StringView kInvoicesService{"/services/factures"};
inline constexpr QLatin1StringView kDirectDebit{"/services/domiciliation"};
inline constexpr QLatin1StringView kSmsReminder{"/services/rappel-sms"};
inline constexpr QLatin1StringView kSavingTips{"/services/conseils"};
inline constexpr QLatin1StringView kMoving{"/services/demenagement"};
inline constexpr QLatin1StringView kHelp{"/aide"};
inline constexpr QLatin1StringView kContactPage{"/contact"};
inline constexpr QLatin1StringView kLegal{"/mentions-legales"};
inline constexpr QLatin1StringView kPrivacy{"/vie-privee"};
inline constexpr QLatin1StringView kCookies{"/cookies"};
inline constexpr QLatin1StringView kAccessibility{"/accessibilite"};
inline constexpr QLatin1StringView kSignIn{"/connexion"};
inline constexpr QLatin1StringView kSignInCode{"/connexion/code"}; // ?suite= as above
inline constexpr QLatin1StringView kActivation{"/inscription"};
inline constexpr QLatin1StringView kMailSent{"/inscription/email-envoye"};
inline constexpr QLatin1StringView kActivationLink{"/activation/{token}"};
inline constexpr QLatin1StringView kNewPassword{"/nouveau-mot-de-passe/{token}"};
inline constexpr QLatin1StringView kMailbox{"https://www.messagerie.example/"}; // another site
inline constexpr QLatin1StringView kForgottenPassword{"/mot-de-passe-oublie"};
inline constexpr QLatin1StringView kDashboard{"/espace-client"};
inline constexpr QLatin1StringView kInvoices{"/espace-client/factures"};
inline constexpr QLatin1StringView kReadings{"/espace-client/releves"};
inline constexpr QLatin1StringView kRequests{"/espace-client/demandes"};
inline constexpr QLatin1StringView kNewRequest{"/espace-client/demandes/nouvelle"};
inline constexpr QLatin1StringView kRequest{"/espace-client/demandes/{reference}"};
inline constexpr QLatin1StringView kRequestFile{"/espace-client/demandes/{reference}/documents/{file}"};
inline constexpr QLatin1StringView kHandoverPdf{"/espace-client/demenagement/reprise-des-energies.pdf"};
inline constexpr QLatin1StringView kContract{"/espace-client/contrat"};
inline constexpr QLatin1StringView kAdvance{"/espace-client/acompte"};
inline constexpr QLatin1StringView kMandate{"/espace-client/domiciliation"};
inline constexpr QLatin1StringView kMandateOnline{"/espace-client/domiciliation/en-ligne"};
inline constexpr QLatin1StringView kMandateRights{"/espace-client/domiciliation/contester"};
inline constexpr QLatin1StringView kMandatePdf{"/espace-client/domiciliation/mandat.pdf"};
inline constexpr QLatin1StringView kMandateDocument{"/espace-client/domiciliation/documents/{reference}"};
inline constexpr QLatin1StringView kExampleMandate{"/exemple-mandat.pdf"};
inline constexpr QLatin1StringView kProfile{"/espace-client/profil"};
inline constexpr QLatin1StringView kProfileContact{"/espace-client/profil/contact"};
inline constexpr QLatin1StringView kPassword{"/espace-client/profil/mot-de-passe"};
inline constexpr QLatin1StringView kCodeByText{"/espace-client/profil/code-sms"};
inline constexpr QLatin1StringView kSignIns{"/espace-client/profil/connexions"};
inline constexpr QLatin1StringView kMyData{"/espace-client/profil/donnees"};
inline constexpr QLatin1StringView kCloseAccount{"/espace-client/profil/fermer"};
inline constexpr QLatin1StringView kNewEmail{"/nouvelle-adresse"}; // ?code= of the link in the message
inline constexpr QLatin1StringView kInvoicePdf{"/factures/{reference}.pdf"};
inline constexpr QLatin1StringView kContractPdf{"/contrats/{reference}.pdf"};
inline constexpr QLatin1StringView kTermsPdf{"/cgv_electruc.pdf"};
inline constexpr QLatin1StringView kExampleInvoice{"/exemple-facture.pdf"};

QUrl url(QStringView path); // https://www.electruc.example/…
inline QUrl url(QLatin1StringView path)
{
    return url(QString(path));
}
QUrl question(const QString& id); // the help page, open on that question
QUrl search(const QString& words); // the help page, what answers these words
QUrl topic(const QString& topic); // the help page, questions of that topic
QUrl invoicePdf(const QString& reference);
QUrl contractPdf(const QString& reference);
QUrl request(const QString& reference);
QUrl movingRequest(); // a new request about moving
QUrl requestFile(const QString& reference, qint64 attachment);
QUrl mandateDocument(core::MandateId id); // the page that was sent

QUrl signInThen(const QUrl& wanted); // the sign-in page, which comes back to the page wanted

// Where to go after sign-in: the page asked for when it is one of this site, the dashboard otherwise. An
// address of another site in ?suite= would be a trap.
QUrl afterSignIn(const QString& wanted);
QUrl signInCodeThen(const QString& wanted); // the code of the sign-in, then that page

} // namespace sites::electruc::paths
