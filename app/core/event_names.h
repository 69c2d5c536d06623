#pragma once

#include <QLatin1StringView>

// Names of what happened, as the journal keeps them and exercises quote them: stable once landed. Past tense,
// "thing.done".
namespace core::events {

inline constexpr QLatin1StringView kSignedIn{"account.signed_in"};
inline constexpr QLatin1StringView kSignInRefused{"account.sign_in_refused"};
inline constexpr QLatin1StringView kSignedOut{"account.signed_out"};
inline constexpr QLatin1StringView kSessionWarned{"session.warned"};
inline constexpr QLatin1StringView kSessionExtended{"session.extended"};
inline constexpr QLatin1StringView kSessionExpired{"session.expired"};
inline constexpr QLatin1StringView kSessionRestored{"session.restored"}; // what was typed is back
inline constexpr QLatin1StringView kPasswordSaved{"browser.password_saved"}; // subject: the site
inline constexpr QLatin1StringView kPasswordDeclined{"browser.password_declined"};
inline constexpr QLatin1StringView kPasswordNever{"browser.password_never"};
inline constexpr QLatin1StringView kPasswordFilled{"browser.password_filled"};
inline constexpr QLatin1StringView kPasswordForgotten{"browser.password_forgotten"};
inline constexpr QLatin1StringView kRegistered{"account.registered"};
inline constexpr QLatin1StringView kRegistrationRefused{"account.registration_refused"}; // subject: why
inline constexpr QLatin1StringView kActivationSentAgain{"account.activation_sent_again"};
inline constexpr QLatin1StringView kActivated{"account.activated"};
inline constexpr QLatin1StringView kActivationRefused{"account.activation_refused"}; // subject: why
inline constexpr QLatin1StringView kPasswordResetAsked{"account.password_reset_asked"};
inline constexpr QLatin1StringView kPasswordReset{"account.password_reset"};
// Subject: what was allowed, such as « none », « audience » or « audience advertising »
inline constexpr QLatin1StringView kCookiesChosen{"cookies.chosen"};
inline constexpr QLatin1StringView kCookiesTakenBack{"cookies.taken_back"};
// On a site whose question about cookies is a trap; subject: all, some or none of what it wanted
inline constexpr QLatin1StringView kCookieTrapAnswered{"cookies.trap_answered"};
inline constexpr QLatin1StringView kCookieTrapAgain{"cookies.trap_again"};
inline constexpr QLatin1StringView kInvitationMade{"invitation.made"};
inline constexpr QLatin1StringView kInvitationUnlocked{"invitation.unlocked"};
inline constexpr QLatin1StringView kInvitationExpired{"invitation.expired"};
inline constexpr QLatin1StringView kProfileChanged{"profile.changed"};
inline constexpr QLatin1StringView kProfileRefusedEntry{"profile.refused_entry"};
inline constexpr QLatin1StringView kEmailChangeAsked{"email.change_asked"};
inline constexpr QLatin1StringView kEmailChangeDropped{"email.change_dropped"};
inline constexpr QLatin1StringView kEmailChanged{"email.changed"};
inline constexpr QLatin1StringView kPasswordChanged{"password.changed"};
inline constexpr QLatin1StringView kPasswordChangeRefused{"password.change_refused"};
inline constexpr QLatin1StringView kAccountClosed{"account.closed"};
inline constexpr QLatin1StringView kDataExported{"data.exported"};
inline constexpr QLatin1StringView kPageOpened{"page.opened"};
inline constexpr QLatin1StringView kQuestionOpened{"help.question_opened"};
inline constexpr QLatin1StringView kHelpSearched{"help.searched"};
inline constexpr QLatin1StringView kPreferenceChanged{"preference.changed"};
inline constexpr QLatin1StringView kContactRefusedEntry{"contact.refused_entry"};
inline constexpr QLatin1StringView kContactMessageSent{"contact.message_sent"};
inline constexpr QLatin1StringView kReadingSubmitted{"reading.submitted"};
inline constexpr QLatin1StringView kReadingWithdrawn{"reading.withdrawn"};
inline constexpr QLatin1StringView kReadingDoubted{"reading.doubted"};
inline constexpr QLatin1StringView kReadingRefusedEntry{"reading.refused_entry"};
inline constexpr QLatin1StringView kRequestSent{"request.sent"};
inline constexpr QLatin1StringView kRequestRefusedEntry{"request.refused_entry"};
inline constexpr QLatin1StringView kRequestDraftKept{"request.draft_kept"};
inline constexpr QLatin1StringView kRequestMessageAdded{"request.message_added"};
inline constexpr QLatin1StringView kRequestAnswerRead{"request.answer_read"};
inline constexpr QLatin1StringView kRequestAnswered{"request.answered"}; // by Electruc
inline constexpr QLatin1StringView kRequestClosed{"request.closed"};
inline constexpr QLatin1StringView kRequestReopened{"request.reopened"};
inline constexpr QLatin1StringView kAttachmentRefused{"attachment.refused"};
inline constexpr QLatin1StringView kDocumentDownloaded{"document.downloaded"};
inline constexpr QLatin1StringView kDocumentOpened{"document.opened"};
inline constexpr QLatin1StringView kDocumentPrinted{"document.printed"};
inline constexpr QLatin1StringView kFileRenamed{"file.renamed"};
inline constexpr QLatin1StringView kFileRemoved{"file.removed"};
inline constexpr QLatin1StringView kFileRestored{"file.restored"};
inline constexpr QLatin1StringView kContractClosed{"contract.closed"}; // subject: its reference
inline constexpr QLatin1StringView kAdvanceChanged{"advance.changed"}; // subject: the new one, in cents
inline constexpr QLatin1StringView kAdvanceRefusedEntry{"advance.refused_entry"}; // subject: what is wrong
inline constexpr QLatin1StringView kAdvanceTakenBack{"advance.taken_back"}; // it is again what it was
inline constexpr QLatin1StringView kMandateDeposited{"mandate.deposited"};
inline constexpr QLatin1StringView kMandateRefused{"mandate.refused"};
inline constexpr QLatin1StringView kMandateAccepted{"mandate.accepted"};
inline constexpr QLatin1StringView kMandateSigned{"mandate.signed_online"};
inline constexpr QLatin1StringView kMandateRefusedEntry{"mandate.refused_entry"};
inline constexpr QLatin1StringView kMandateStopped{"mandate.stopped"};
inline constexpr QLatin1StringView kInvoiceDebited{"invoice.debited"};
inline constexpr QLatin1StringView kMailOpened{"mail.opened"};
inline constexpr QLatin1StringView kMailMarkedUnread{"mail.marked_unread"};
inline constexpr QLatin1StringView kMailSent{"mail.sent"};
inline constexpr QLatin1StringView kMailReplied{"mail.replied"};
inline constexpr QLatin1StringView kMailForwarded{"mail.forwarded"};
inline constexpr QLatin1StringView kMailDeleted{"mail.deleted"};
inline constexpr QLatin1StringView kMailRestored{"mail.restored"};
inline constexpr QLatin1StringView kMailErased{"mail.erased"};
inline constexpr QLatin1StringView kMailReported{"mail.reported"};
inline constexpr QLatin1StringView kMailCleared{"mail.cleared"}; // taken out of the suspects
inline constexpr QLatin1StringView kMailSearched{"mail.searched"};
inline constexpr QLatin1StringView kMailLinkOpened{"mail.link_opened"};
// The messages of the exercise on fraud: they came (subject: which turn); what was said of one, and rightly
// or not; a clue in it was pointed at (its place; negative: there was none)
inline constexpr QLatin1StringView kMailLessonCame{"mail.lesson_came"};
inline constexpr QLatin1StringView kMailJudged{"mail.judged"};
inline constexpr QLatin1StringView kMailCluePointed{"mail.clue_pointed"};
inline constexpr QLatin1StringView kMailAttachmentSaved{"mail.attachment_saved"};
inline constexpr QLatin1StringView kContactAdded{"contact_book.added"};
inline constexpr QLatin1StringView kContactChanged{"contact_book.changed"};
inline constexpr QLatin1StringView kContactRemoved{"contact_book.removed"};
inline constexpr QLatin1StringView kLookalikeOpened{"lookalike.opened"};
inline constexpr QLatin1StringView kLookalikeSubmitted{"lookalike.submitted"};

} // namespace core::events
