#pragma once

#include "core/accounts/account.h"
#include "core/accounts/activation_code.h"
#include "core/people/letter_wording.h"
#include "documents/document.h"

#include <QCoreApplication>
#include <QList>

namespace documents {

class Paper;

// What a letter says when the trainer wrote nothing else.
core::LetterWording usualWording();

// A letter of invitation to print (design 30; E-72).
struct PrintableLetter
{
    core::SupplyPoint supplyPoint;
    core::ActivationCode code;
    QDate expiresOn;
    QString email; // to register with, and whose mailbox will be read
    QString password; // proposed on the persona's card
};

// Letters of invitation, one person a page in the order given; on demand, each followed by the person's card.
class InvitationLetters final : public Document
{
    Q_DECLARE_TR_FUNCTIONS(documents::InvitationLetters)

public:
    enum class Cards { No, Yes };

    // letters: at least one.
    InvitationLetters(QList<PrintableLetter> letters, const core::LetterWording& wording, QDate printedOn,
        Cards cards = Cards::No);

    QString title() const override; // Lettre de Monique Delvaux; Lettres d’invitation
    QString fileName() const override; // invitation-541448860004312752.pdf, invitations_electruc.pdf
    QString source() const override; // invitation:541448860004312752 when it is one; else empty
    QDate date() const override { return m_printedOn; }
    int pageCount() const override;
    void paintPage(QPainter& painter, int page) const override;
    QString text() const override;

private:
    struct Step
    {
        QString icon;
        QString title;
        QString line;
    };

    // The air of a letter, in pixels: less of it when the text is long.
    struct Air
    {
        double gap = 34; // around the recipient
        double step = 58; // height of a step
    };

    void paintLetter(Paper& paper, const PrintableLetter& letter) const;
    Air airOf(const PrintableLetter& letter) const;
    double paintOpening(
        Paper& paper, const PrintableLetter& letter, double gap) const; // these give the y under it
    double paintCodes(Paper& paper, double top, const PrintableLetter& letter) const;
    double paintSteps(Paper& paper, double top, double rowHeight) const;
    double paintPromise(Paper& paper, double top, const PrintableLetter& letter) const;
    void paintClosing(Paper& paper, double top) const;
    double bodyHeight() const;
    double recipientHeight(const PrintableLetter& letter) const;
    QStringList lines(const PrintableLetter& letter) const;

    QList<PrintableLetter> m_letters;
    core::LetterWording m_wording;
    QDate m_printedOn;
    bool m_withCards;
    QList<Step> m_steps;
};

} // namespace documents
